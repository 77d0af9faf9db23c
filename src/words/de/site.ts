import type { site as english } from "../en/site.ts";
import { marks } from "./marks.ts";
import { bytes, places, stories } from "./nouns.ts";
import { decimal, figure, plural } from "./numbers.ts";

export const site: Partial<typeof english> = {
  skip: "Zum Inhalt",
  archive: "Archiv",
  ways: "Archiv",
  frontPage: "Titelseite",
  storylines: "Dossiers",
  places: "Orte",
  countries: "Länder",
  years: "Jahre",
  stories: "Meldungen",
  newestStories: "Neueste Meldungen",
  onThisDay: "Kalenderblatt",
  randomStory: "Zufällige Meldung",
  settings: "Einstellungen",
  search: "Suche",
  searchArchive: "Archiv durchsuchen",
  aboutArchive: "Über das Archiv",
  about: "Über",
  holdings: "Bestand",
  feeds: "Feeds",
  corrections: "Berichtigungen",
  checksums: "Prüfsummen",
  wherePageStands: "Wo diese Seite steht",
  picture: "Ein Archiv von Agenturmeldungen, gesetzt wie eine Titelseite",
  atomFeed: "Atom-Feed",
  marks,

  time: "Zeit",
  back: { day: "Einen Tag zurück", month: "Einen Monat zurück", year: "Ein Jahr zurück" },
  onward: { day: "Einen Tag weiter", month: "Einen Monat weiter", year: "Ein Jahr weiter" },
  stepTo: (step, name) => `${step}: ${name}`,
  goToDate: "Zu einem Datum",
  go: "Los",

  page: (number, of) => `, Seite ${number} von ${of}`,
  pages: (number) => plural(number, { one: "# Seite", other: "# Seiten" }),
  pagesOf: (what) => `Seiten: ${what}`,

  countStories: stories,
  countPlaces: places,
  storyNoun: (number) => (number === 1 ? "Meldung" : "Meldungen"),
  storiesAndSpan: (number, span) => `${stories(number)}, ${span}`,
  nameAndStories: (name, number) => `${name}, ${stories(number)}`,
  nameAndFigure: (name, number) => `${name}: ${figure(number)}`,
  lineFacts: (number, reach) => `${stories(number)}, ${reach}`,
  comma: ", ",
  colon: ": ",
  size: (number) => {
    if (number < 1000) return bytes(number);
    const [unit, size] = number < 1e6 ? (["kB", number / 1e3] as const) : (["MB", number / 1e6] as const);
    return `${decimal(size, size < 10 ? 1 : 0)} ${unit}`;
  },
  decade: (year) => `${year}er`,
};
