import type { about as english } from "../en/about.ts";
import { say } from "../say.ts";
import { stories } from "./nouns.ts";

export const about: Partial<typeof english> = {
  title: "Über das Archiv",
  aboutArchive: (archive) => `Über: ${archive}`,
  summary: (archive) => `Über: ${archive}.`,
  howToRead: "Wie dieses Archiv zu lesen ist",
  wordsStand:
    "Die Meldungen stehen hier, wie die Agentur sie lieferte: jedes Wort, in seiner Reihenfolge. Sie kamen ohne Überschriften und ohne Absatzzeichen; vieles, was beim Lesen hilft, haben deshalb Regeln gefunden. Jede Meldung sagt, welche ihrer Teile erschlossen sind, nach welcher Regel und aus welcher Zeile; eine kursive Überschrift ist aus den ersten Wörtern der Meldung gebildet.",
  bytesStand: (holdings) =>
    say`Die Bytes jeder Quelle liegen neben ihrer Seite, mit ihrer SHA-\u2060256. Der ${holdings("Bestand")} führt alle gelesenen Dateien auf und die, die nicht veröffentlicht werden konnten, mit dem Grund.`,
  feeds: (feeds, corrections, storylines) =>
    say`Die neuesten Meldungen im Ganzen, als ${feeds.atom}, ${feeds.rss} und ${feeds.json}. Vom Atom-Feed findet ein Programm zurück bis zur ersten Meldung, in Dokumenten von höchstens einem Monat, die bleiben, wie sie sind (RFC 5005). Was Agenturen ${corrections("berichtigt oder zurückgezogen")} haben, hat einen eigenen Feed, ebenso Orte${storylines ? " und Dossiers" : ""} mit fünf oder mehr Meldungen; ihre Seiten verweisen darauf. In Feeds steht eine Überschrift, die aus der Meldung gebildet ist, in eckigen Klammern.`,
  feedsWithoutPlaces: (feeds, corrections, storylines) =>
    say`Die neuesten Meldungen im Ganzen, als ${feeds.atom}, ${feeds.rss} und ${feeds.json}. Vom Atom-Feed findet ein Programm zurück bis zur ersten Meldung, in Dokumenten von höchstens einem Monat, die bleiben, wie sie sind (RFC 5005). Was Agenturen ${corrections("berichtigt oder zurückgezogen")} haben, hat einen eigenen Feed${storylines ? ", ebenso Dossiers mit fünf oder mehr Meldungen; ihre Seiten verweisen darauf" : ""}. In Feeds steht eine Überschrift, die aus der Meldung gebildet ist, in eckigen Klammern.`,
  howToCite: "Wie zu zitieren ist",
  citing:
    "Die Seite jeder Meldung endet mit einer Zeile, mit der sie zu zitieren ist. Die Adresse einer Meldung ist aus ihrem Datum und ihren eigenen Wörtern gebildet und hängt von keiner anderen Meldung ab.",
  contact: "Kontakt und Berichtigungen",
  times: "Uhrzeiten",
  publisher: "Herausgeber",
  rights: "Rechte",

  storiesAsData: "Meldungen als Daten",
  data: "Daten",
  dataSummary: (number, archive) =>
    `${archive}: ${stories(number)} mit ihrem ganzen Text, eine Zeile je Meldung, als CSV, NDJSON und Parquet.`,
  dataName: (archive) => `${archive}: Meldungen als Daten`,
  allWords: (described) =>
    say`Jede Meldung mit ihrem ganzen Text, eine Zeile je Meldung, in allen Dateien mit denselben Spalten. ${described} beschreibt die Dateien für Programme, mit Größe und SHA-\u2060256 (Frictionless Data Package).`,
  files: "Dateien",
  wholeArchive: (file) => say`Das ganze Archiv: ${file} (Parquet). Die Jahre:`,
  fileOf: (file, year) => `${file} von ${year}`,
  nameAndSize: (name, size) => `${name}, ${size}`,
  andSize: (size) => `, ${size}`,
  columns: "Spalten",
  name: "Name",
  type: "Typ",
  meaning: "Bedeutung",
  empty: (code) =>
    say`Was eine Meldung nicht sagt, ist null; in CSV ist das Feld leer. Steuerzeichen stehen als ihre Bildzeichen (ab U+2400). Nur in CSV hat ein Text, der mit ${code("=")}, ${code("+")}, ${code("-")}, ${code("@")}, einem Tabulator oder einem Zeilenumbruch beginnt, ein ${code("'")} davor, damit keine Tabellenkalkulation ihn ausführt, ebenso einer, der mit ${code("'")} und dann einem von diesen beginnt: Nehmen Sie ein ${code("'")} weg, und Sie haben den Text, wie er war. NDJSON und Parquet haben die Texte, wie sie sind.`,
  loading: "So lädt man sie",
};
