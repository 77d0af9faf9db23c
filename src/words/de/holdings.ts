import type { holdings as english } from "../en/holdings.ts";
import { say } from "../say.ts";
import { bytes, lines, stories } from "./nouns.ts";
import { figure, plural } from "./numbers.ts";

export const holdings: Partial<typeof english> = {
  summary: (archive, part) => `${archive}: was eingelesen wurde und was daraus wurde${part}.`,
  read: (read, published, merged, rejected) =>
    `${figure(read)} gelesen: ${figure(published)} veröffentlicht, ${figure(merged)} zusammengeführt, ${figure(rejected)} abgewiesen`,
  withheldToo: (number) => `, ${figure(number)} zurückgehalten`,
  asOf: (date) => `, Stand ${date}`,
  asData: (link) =>
    say`Alle Meldungen mit ihrem Text, als CSV, NDJSON und Parquet: ${link("Meldungen als Daten")}.`,
  corrected: (link) => say`Was Agenturen berichtigt oder zurückgezogen haben: ${link("Berichtigungen")}.`,
  pictures: (shown, unused, missing, link) =>
    say`${link("Bilder")}: ${figure(shown)} gezeigt${unused > 0 ? `, ${figure(unused)} von keiner Meldung genannt` : ""}${missing > 0 ? `, ${figure(missing)} genannt und nicht im Archiv` : ""}.`,
  coverage: "Tage mit Meldungen",
  year: "Jahr",
  stories: "Meldungen",
  days: "Tage",
  files: "Dateien",
  monthAndStories: (month, number) => `${month}, ${stories(number)}`,
  filesOf: (year) => `Dateien von ${year}, CSV`,
  rejected: "Abgewiesen",
  nothingRejected: "Nichts: Alle gelesenen Dateien sind veröffentlicht.",
  lines,
  bytes: (number) => `, ${bytes(number)}`,
  allAsData: (link) => say`Alles als Daten: ${link}.`,
  theRejected: "abgewiesene Dateien",
  merged: "Zusammengeführt",
  nothingMerged: "Nichts: Keine Meldung wurde zweimal gefunden.",
  andMore: (number) => ` und ${figure(number)} mehr`,
  copiesNamed: "Die Dateilisten der Jahre nennen jede Kopie jeder Meldung.",
  addresses: "Adressen",
  answersForEver: (manifests, gone) =>
    say`Eine Adresse, die einmal veröffentlicht war, antwortet für immer. ${manifests("Manifeste")}, hier und im Ordner jedes Jahres, führen auf, was jetzt da ist; was ${gone("fort oder umgezogen")} ist, steht in einem Register.`,
  filesForCopies: "Dateien für Kopien: was die Seiten laden",

  withheld: "Zurückgehalten",
  notPublished: (number) =>
    `${plural(number, { one: "# Meldung ist", other: "# Meldungen sind" })} hier nicht veröffentlicht; genannt ist nur der Tag:`,
  why: {
    takedown: "herausgenommen",
    rights: "die Bedingungen der Agentur verbieten ein Archiv",
    embargo: "unter Sperrfrist gesendet",
  },
  withheldOf: (date, why) => say`Vom ${date}: ${why}`,
  since: (date) => say` am ${date}`,
  furtherWithheld: (number) =>
    `${plural(number, { one: "# weitere Meldung", other: "# weitere Meldungen" })}. `,
  namesRemoved: (number) => `Aus ${stories(number)} wurden Namen entfernt; die Seiten selbst sagen es.`,
  unlisted: (number) =>
    `${plural(number, { one: "# Meldung ist", other: "# Meldungen sind" })} veröffentlicht, aber in keiner Liste und nicht in der Suche.`,
  noted: (number) =>
    `${plural(number, { one: "# Meldung trägt", other: "# Meldungen tragen" })} eine Anmerkung des Archivs.`,

  goneAndMoved: "Fort und umgezogen",
  goneSummary: (archive, part) =>
    `${archive}: Adressen, die nicht mehr enthalten, was sie enthielten${part}.`,
  goneHeadPage: (number, of) => `Seite ${number} von ${of}`,
  nothingGone: "Nichts: Alle veröffentlichten Adressen enthalten, was sie enthielten",
  withSources: (parts) => `${parts}, mit den Quellen`,
  answers: { redirect: "umgezogen", gone: "fort", withheld: "zurückgehalten", removed: "nicht genannt" },
  counted: (number, answer) => `${figure(number)} ${answer}`,
  goneList: (manifests) =>
    say`Eine Adresse, die einmal veröffentlicht war, antwortet für immer. Hier stehen die, die nicht mehr enthalten, was sie enthielten; alle anderen stehen in den ${manifests("Manifesten")}. Beide zusammen ergeben alle Adressen von Seiten oder Quellen, die diese Website je hatte.`,
  nowAt: (link) => say`jetzt unter ${link}`,
  sinceDay: (date) => ` seit dem ${date}`,
  unnamed: (number) =>
    plural(number, {
      one: "# Adresse ist nicht genannt und antwortet nicht: Das Register hat ihre SHA-\u2060256.",
      other: "# Adressen sind nicht genannt und antworten nicht: Das Register hat ihre SHA-\u2060256.",
    }),
  ledger: "Das Register als Daten, mit den Quellen:",
  theAddresses: "Adressen",
  moved: {
    story: "Diese Meldung ist umgezogen",
    storyline: "Dieses Dossier ist umgezogen",
    page: "Diese Seite ist umgezogen",
  },
  isWithheld: {
    story: "Diese Meldung wird zurückgehalten",
    storyline: "Dieses Dossier wird zurückgehalten",
    page: "Diese Seite wird zurückgehalten",
  },
  isGone: {
    story: "Diese Meldung ist nicht mehr im Archiv",
    storyline: "Dieses Dossier ist nicht mehr im Archiv",
    page: "Diese Seite ist nicht mehr im Archiv",
  },
  noneOfTime: "Keine Meldungen mehr",
  noneOfPlace: "Keine Meldungen mehr von diesem Ort",
  noneOfCountry: "Keine Meldungen mehr aus diesem Land",
  held: {
    story: (date) => `Unter dieser Adresse stand eine Meldung vom ${date}.`,
    day: (date) => `Unter dieser Adresse stand die Ausgabe vom ${date}.`,
    stretch: (name) => `Unter dieser Adresse stand die Seite „${name}“.`,
    page: "Unter dieser Adresse stand eine Seite des Archivs.",
  },
  leftSince: {
    redirect: (date) => `Umgezogen seit dem ${date}.`,
    gone: (date) => `Fort seit dem ${date}.`,
    withheld: (date) => `Zurückgehalten seit dem ${date}.`,
  },
  standsAt: (link) => say`Jetzt unter ${link}`,
  reasonGiven: (reason) => `Angegebener Grund: ${reason}`,
  nearest: "Am nächsten:",
  near: {
    "/": "Titelseite",
    "/places/": "Alle Orte",
    "/bylines/": "Alle Autoren",
    "/subjects/": "Alle Themen",
    "/keywords/": "Alle Stichwörter",
    "/storylines/": "Alle Dossiers",
    "/on-this-day/": "Kalenderblatt",
    "/holdings/": "Bestand",
  },
  beganWith: "die Meldung, mit der es begann",
  allGone: (link) =>
    say`Alle Adressen, die nicht mehr enthalten, was sie enthielten: ${link("fort und umgezogen")}.`,

  amendments: (corrections, kills) =>
    `${plural(corrections, { one: "# Berichtigung", other: "# Berichtigungen" })}, ${plural(kills, { one: "# Rückzug", other: "# Rückzüge" })}`,
  correctionsSummary: (archive, counts, part) =>
    `${archive}: was Agenturen berichtigt oder zurückgezogen haben, ${counts}${part}.`,
  correctionsHead:
    "Was die Agenturen selbst berichtigt oder zurückgezogen haben, das Neueste zuerst. Welche Meldung gemeint ist, sagt die Agentur; wo nur der Wortlaut beider darauf schließen lässt, steht es dabei.",
  noCorrections: "Nichts: Keine Meldung dieses Archivs ist als Berichtigung oder Rückzug gekennzeichnet.",
  amended: {
    kill: (date) => say`Rückzug, ${date}`,
    correction: (date) => say`Berichtigung, ${date}`,
  },
  amendedNone: "Die gemeinte Meldung ist nicht in diesem Archiv oder ließ sich nicht erkennen.",
  amends: {
    kill: (headline, date) => say`Zieht zurück: ${headline}, vom ${date}.`,
    correction: (headline, date) => say`Berichtigt: ${headline}, vom ${date}.`,
  },
  inferredOfBoth: "Aus dem Wortlaut beider erschlossen.",

  copies: "Dateien für Kopien",
  copiesSummary: (archive, part) =>
    `${archive}: was die Seiten laden, für alle, die sie anhand der Links kopieren${part}.`,
  copiesHead: (part) =>
    `Was die Seiten laden oder was neben ihnen liegt: Eine Kopie, die den Links folgt, braucht es${part}`,
  checksumsByYear: "Prüfsummen nach Jahren",
  theFiles: "Dateien",
};
