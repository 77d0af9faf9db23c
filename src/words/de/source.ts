import type { source as english } from "../en/source.ts";
import { say } from "../say.ts";
import { lines } from "./nouns.ts";
import { figure } from "./numbers.ts";

export const source: Partial<typeof english> = {
  aboutStory: "Zu dieser Meldung",
  cite: "Zitieren",
  inEnglish: "auf Englisch",
  styles: { chicago: "Chicago 18 (Fußnote)", apa: "APA 7", mla: "MLA 9", wikipedia: "Wikipedia" },
  copyCitation: "Nachweis kopieren",
  copyLink: "Link kopieren",
  citeParagraph: (address) =>
    say`Um einen Absatz zu zitieren, fügen Sie seine Nummer an, „para. 4“, und ${address} an die Adresse: Das ¶ daneben führt dorthin.`,
  otherStyles: "Andere Stile, Wikipedia, Literaturverwaltungen",
  source: "Quelle",
  file: "Datei",
  lines,
  saveAs: "Sichern als",
  readAs: "Gelesen als",
  namesRemoved: "Auch aus der Quelle wurden Namen entfernt; die SHA-256 ist die des Textes, der hier steht.",
  heldBack:
    "Die Quelle wird zurückgehalten, denn ein Name könnte darin stehen geblieben sein; die SHA-256 gilt für den Text an ihrer Stelle.",
  wordsLeftOut:
    "Auch die Worte der Quelle sind hier ausgelassen; die SHA-256 gilt darum nicht für die Datei neben dieser Seite.",
  copiesListed: "Dieselbe Meldung wurde mehr als einmal gefunden; alle Kopien sind aufgeführt.",
  copies: (number) => `Dieselbe Meldung wurde ${figure(number)}-mal gefunden.`,
  copiesInList: (number, list) =>
    say`Dieselbe Meldung wurde ${figure(number)}-mal gefunden; die ${list("Dateien des Jahres")} führen alle Kopien auf.`,
  sentAlong: "Mitgesendet",
  sent: {
    id: "Kennung der Agentur",
    version: "Fassung",
    slug: "Stichwortzeile",
    categories: "Ressorts",
    keywords: "Stichwörter",
    priority: "Priorität",
    status: "Status",
    embargo: "Sperrfrist",
  },
  asides: {
    "sign-off": "Schlusszeile",
    note: "Hinweis des Dienstes",
    unpublished: "Nicht zur Veröffentlichung",
    "page-mark": "Seitenmarke",
  },
  keptInSource: "In der Quelle aufbewahrt.",
  inferred: "Erschlossen",
  nothingInferred: "Nichts: Alle Felder stehen in der Quelle.",
  part: "Teil",
  rule: "Regel",
  line: "Zeile",
  noted: "Beim Lesen vermerkt",
  atLine: (line) => `, Zeile ${line}`,
};
