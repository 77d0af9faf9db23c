import type { story as english } from "../en/story.ts";
import { say } from "../say.ts";
import { words } from "./nouns.ts";
import { figure, percent } from "./numbers.ts";

export const story: Partial<typeof english> = {
  plainMarks: {
    update: "Aktualisiert eine frühere Meldung.",
    correction: "Mit dieser Meldung berichtigte die Agentur eine frühere.",
    repeat: "Schon gesendet; die Agentur wiederholte sie.",
    refile: "Schon gesendet; der Dienst versandte sie neu.",
    kill: "Mitteilung der Agentur: Eine Meldung wird zurückgezogen.",
    embargo: "Unter Sperrfrist gesendet.",
    advisory: "Hinweis des Dienstes an die Redaktionen.",
  },
  derived: "Überschrift aus den ersten Wörtern der Meldung gebildet; die Agentur sandte keine.",
  paragraph: (number) => `Absatz ${number}`,
  forbidden: (rights) => `Die Agentur bat darum, diese Meldung nicht zu archivieren: ${rights}`,
  rights: (rights) => `Rechte, wie mit der Meldung gesendet: ${rights}`,
  done: {
    names: (date) => say`Am ${date} wurden Namen entfernt:`,
    unlisted: (date) => say`Seit dem ${date} nicht in den Listen und der Suche des Archivs:`,
    note: (date) => say`Anmerkung vom ${date}:`,
  },

  killedOn: (date) => say`Von der Agentur am ${date} zurückgezogen.`,
  readNotice: "Zur Mitteilung",
  correctedOn: (date) => say`Am ${date} berichtigt:`,
  readCorrection: "zur Berichtigung",
  later: {
    take: (date, link) => say`Eine spätere Fassung dieser Meldung kam am ${date}: ${link("lesen")}.`,
    update: (date, link) => say`Eine spätere Fassung dieser Meldung kam am ${date}: ${link("lesen")}.`,
    correction: (date, link) =>
      say`Eine berichtigte Fassung dieser Meldung kam am ${date}: ${link("lesen")}.`,
    refile: (date, link) => say`Der Dienst versandte diese Meldung am ${date} neu: ${link("lesen")}.`,
    repeat: (date, link) => say`Die Agentur wiederholte diese Meldung am ${date}: ${link("lesen")}.`,
    kill: (date, link) => say`Der Rückzug dieser Meldung kam am ${date}: ${link("lesen")}.`,
  },
  killedBefore: (date, link) =>
    say`Eine andere Fassung dieser Meldung zog die Agentur am ${date} zurück: ${link("zur Mitteilung")}.`,
  corrects: (date, sameDay, link) =>
    say`Diese Meldung berichtigt ${link(`die Fassung vom ${date}`)}${sameDay ? ", die vor ihr kam" : ""}.`,
  doubt: {
    kill: "Aus dem Wortlaut beider erschlossen: dass die Mitteilung diese Meldung meint.",
    correction: "Aus dem Wortlaut beider erschlossen: dass sie diese Meldung berichtigt.",
    version: "Aus dem Wortlaut beider erschlossen: dass beide dieselbe Meldung sind.",
    killing: "Aus dem Wortlaut beider erschlossen: dass diese Meldung gemeint ist.",
  },
  killsOne: "Diese Mitteilung zieht eine Meldung zurück.",
  kills: "Diese Mitteilung zieht eine Meldung zurück:",
  killed: (headline, date, sameDay, others) =>
    say`${headline}, vom ${date}${sameDay ? ", demselben Tag" : ""}${others ? ", und die Fassungen davor" : ""}.`,
  killsUnknown: "Aus ihren Worten ließ sich keine Meldung dieses Archivs als gemeint erkennen.",
  killsNamed: (names) =>
    say`Sie nennt „${names}“; das ist nicht in diesem Archiv oder war nicht von anderem zu unterscheiden.`,
  reason: (quote) => say`In den Worten der Agentur: ${quote}`,
  killedStory: "Zurückgezogene Meldung",
  omitted: "Dieses Archiv lässt den Text von Meldungen weg, die ihre Agentur zurückzog.",
  absent: "Bild nicht im Archiv",
  filedUnder: "Abgelegt unter",
  readWithdrawn: "Den zurückgezogenen Text lesen",

  belongs: "Was zu dieser Meldung gehört",
  related: "Verwandt",
  nearestFirst: "Ähnlichste zuerst",
  inferredAll: "Aus dem Wortlaut der Meldungen erschlossen; die Agentur sagte nichts davon.",
  inferredRest:
    "Aus dem Wortlaut der Meldungen erschlossen, bis auf Fassungen, die nennen, was die Agentur angibt.",
  wordForWord:
    "Wort für Wort: der Teil der kürzeren Fassung, der in einer älteren steht, in Folgen von fünf Wörtern.",
  sent: (number) => (number === 2 ? "Zweimal gesendet" : `${number}-mal gesendet`),
  thisVersion: "Diese Fassung",
  thisStory: "Diese Meldung",
  storylineSince: (date) => `Dossier seit dem ${date}`,
  wholeStoryline: "Das ganze Dossier",
  versionFacts: (date, number, shared) =>
    `${date}, ${words(number)}${shared === null ? "" : `, ${percent(figure(shared))} Wort für Wort`}`,
  versionKind: (kind, origin) => `. ${kind}, ${origin}.`,
  kinds: {
    take: "Eine Fortsetzung",
    update: "Eine Aktualisierung",
    correction: "Eine Berichtigung",
    refile: "Ein Neuversand",
    repeat: "Eine Wiederholung",
    kill: "Ein Rückzug",
  },
  origins: {
    reference: "angegeben: Sie nennt die andere",
    id: "angegeben: dieselbe Kennung",
    number: "angegeben: die Nummer in der Stichwortzeile",
    slug: "angegeben: dieselbe Stichwortzeile",
    headline: "angegeben: dieselbe Überschrift und ihr Vermerk",
    words: "erschlossen",
  },

  notCompared: {
    much: (date, link) =>
      say`Seit der Fassung davor ist so viel neu, dass die beiden nicht verglichen sind: ${link(version(date))}.`,
    names: (date, link) =>
      say`Aus dieser Meldung oder der Fassung davor wurden Namen entfernt, und die beiden sind nicht verglichen: ${link(version(date))}.`,
  },
  unchanged: (date, link) => say`Kein Wort weicht von der ${link(`Fassung vom ${date}`)} ab.`,
  changedSince: (date) => `Was sich seit der Fassung vom ${date} geändert hat`,
  changes: (added, removed) => `${words(added)} hinzugefügt, ${figure(removed)} entfernt`,
  compared: (date, link, added, removed) =>
    say`Verglichen mit der ${link(`Fassung vom ${date}`)}. ${added("Hinzugefügte")} Wörter sind unterstrichen, ${removed("entfernte")} durchgestrichen; „…“ steht für Wörter, die blieben.`,
  wholeParagraphs: "Absätze, die fast ganz neu sind, stehen im Ganzen.",
  moreChanged: "Es hat sich mehr geändert, als hier steht.",
  piece: { added: "[hinzugefügt: ", removed: "[entfernt: " },

  somethingWrong: (link) =>
    say`Stimmt an dieser Meldung etwas nicht, oder haben Sie eine Frage dazu? ${link("Schreiben Sie dem Archiv")}.`,

  position: (number, day) => say`Meldung ${figure(number)} vom ${day}, in der Reihenfolge des Diensts.`,
  previousStory: (date) => `Vorige Meldung, ${date}`,
  nextStory: (date) => `Nächste Meldung, ${date}`,
};

const version = (date: string): string => `die Fassung vom ${date}`;
