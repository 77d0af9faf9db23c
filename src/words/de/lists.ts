import type { lists as english } from "../en/lists.ts";
import { say } from "../say.ts";
import { daysDative, places, placesDative, stories, yearsDative } from "./nouns.ts";
import { decimal, figure, percent, plural } from "./numbers.ts";

const storiesOnFirst = (page: number, number: number): string => (page === 1 ? stories(number) : "Meldungen");

export const lists: Partial<typeof english> = {
  archiveBy: { month: "Das Archiv, Monat für Monat", year: "Das Archiv, Jahr für Jahr" },
  storiesBy: { month: "Meldungen nach Monaten", year: "Meldungen nach Jahren" },
  wholeEdition: (number) => `Die ganze Ausgabe: ${stories(number)}`,
  newestDay: (day, number) => `Neueste: ${day}, ${stories(number)}`,
  homeSummary: (number, span) => `${stories(number)}, ${span}.`,
  noPlace: "Keine Meldung nennt ihren Ort.",
  allPlaces: (number) => `Alle ${places(number)} und die Karte`,
  allLines: "Alle Dossiers",
  allDaysOfYear: "Alle Tage des Jahres",

  inBrief: "Kurz gemeldet",
  figures: "Zahlen",
  takes: (number) => plural(number, { one: "# frühere Fassung:", other: "# frühere Fassungen:" }),
  readIt: "lesen",

  daySummary: (number, date, part) => `${stories(number)} vom ${date}${part}.`,
  dayHead: (number, month, part, others) =>
    say`${stories(number)} · ${month}${part}. ${others("Dieser Tag in anderen Jahren")}`,
  dayHeadAlone: (number, month, part) => say`${stories(number)} · ${month}${part}.`,
  placesOfDay: "Orte des Tages",
  days: "Tage",
  previousDay: "Voriger Tag mit Meldungen",
  nextDay: "Nächster Tag mit Meldungen",

  storiesADay: (month) => `${month}, Meldungen am Tag`,
  monthSummary: (number, month) => `${stories(number)} vom ${month}, nach Tagen.`,
  onDays: (number, of) => `${stories(number)} an ${daysDative(of)}`,
  dayByDay: "Tag für Tag",
  andMore: (number) => `und ${figure(number)} mehr`,
  onDate: (date) => ` am ${date}`,
  months: "Monate",
  previousMonth: "Voriger Monat mit Meldungen",
  nextMonth: "Nächster Monat mit Meldungen",

  yearSummary: (number, year) => `${stories(number)} von ${year}, nach Monaten und Tagen.`,
  noStoriesIn: "Keine Meldungen",
  mainStorylines: "Wichtigste Dossiers",
  allLinesOf: (year) => `Alle Dossiers, die ${year} begannen`,
  previousYear: "Voriges Jahr mit Meldungen",
  nextYear: "Nächstes Jahr mit Meldungen",

  countrySummary: (number, country) => `${country}: ${stories(number)}, nach Orten.`,
  countryHead: (number, of) => `${stories(number)} aus ${placesDative(of)}`,
  countriesToday: "Die Länder sind die von heute, aus den Ortsmarken erschlossen.",
  itsYears: "Meldungen nach Jahren",

  inYear: (name, year) => `${name}, ${year}`,
  placeSummary: (page, number, name, part) => `${storiesOnFirst(page, number)} aus ${name}${part}.`,
  placeHead: (page, number, part) => `${storiesOnFirst(page, number)} mit dieser Ortsmarke${part}`,
  alike: "Andere Ortsmarken desselben Orts",
  allStoriesOf: (year) => `Alle Meldungen von ${year}`,
  olderYears: "Frühere Jahre",
  unplaced: "Wo dieser Ort liegt, ließ sich nicht erschließen; er steht auf keiner Karte.",
  coordinates: (latitude, longitude) => `${degrees(latitude, "N", "S")}, ${degrees(longitude, "O", "W")}`,
  located: (rule, sure) => `Aus der Ortsmarke erschlossen: ${rule}, zu ${percent(figure(sure))} sicher.`,
  locatedBy: {
    curated: "von Hand geführte Tabelle",
    "region-named": "die Region ist genannt",
    "country-named": "das Land ist genannt",
    "only-one-of-its-name": "der einzige seines Namens",
    "largest-of-its-name": "der größte seines Namens",
  },

  placesSummary: (number, part) => `${places(number)} in den Ortsmarken der Meldungen${part}.`,
  placesHead: (number, part) => `${places(number)} in Ortsmarken${part}`,
  onMap: (number, of) => `; ${figure(number)} von ${stories(of)} auf der Karte`,
  map: "Woher die Meldungen kamen",
  mapInferred:
    "Wo eine Ortsmarke liegt, ist erschlossen, und ihr Land ist das der heutigen Grenzen. Die Namen stehen, wie die Agentur sie schrieb. Koordinaten: GeoNames, CC BY 4.0. Umrisse: Natural Earth.",
  byCountry: "Nach Ländern",
  byName: "Nach Namen",
  noPlaces: "Keine Meldung dieses Archivs nennt ihren Ort.",
  thePlaces: "Orte",

  headings: { bylines: "Autoren", subjects: "Themen", keywords: "Stichwörter" },
  countHeadings: {
    bylines: (number) => plural(number, { one: "# Autor", other: "# Autoren" }),
    subjects: (number) => plural(number, { one: "# Thema", other: "# Themen" }),
    keywords: (number) => plural(number, { one: "# Stichwort", other: "# Stichwörter" }),
  },
  sentUnder: { bylines: "Von", subjects: "Themen", keywords: "Stichwörter" },
  headingHead: (page, number, part) => `${storiesOnFirst(page, number)}, wie von der Agentur gesendet${part}`,
  headingSummary: (page, number, name, part) => `${name}: ${storiesOnFirst(page, number)}${part}.`,
  headingsHead: (counted, part) => `${counted} in den Meldungen${part}`,

  linesOf: (year) => `Dossiers von ${year}`,
  lines: (page, number, part) => `${linesOnFirst(page, number)}${part}`,
  linesBegun: (page, number, year, part) => say`${linesOnFirst(page, number)}, begonnen ${year}${part}`,
  linesSummary: (page, number, part) => `${linesOnFirst(page, number)}${part}.`,
  linesInferred:
    "Meldungen über ein Ereignis an mehreren Tagen, gefunden anhand seltener Wörter und Namen, die sie gemeinsam haben. Alles davon ist erschlossen.",
  byYear: "Nach Jahren",
  longest: "Die umfangreichsten",
  inOrder: "In der Reihenfolge ihres Beginns",
  lineSummary: (number, reach, part) => `${stories(number)}, ${reach}${part}.`,
  lineHead: (number, of, reach, part) => `${stories(number)} an ${daysDative(of)}, ${reach}${part}`,
  lineInferred:
    "Ein Dossier ist erschlossen: Seine Meldungen haben seltene Wörter und Namen gemeinsam, und es heißt nach der Meldung, die allen anderen am nächsten steht.",
  lineDerived: "Keine Agentur sandte diesen Namen: Er ist aus Wörtern der Meldungen gebildet.",
  sentAgain: "Noch einmal gesendet:",

  onThisDayOf: (day) => `Kalenderblatt: ${day}`,
  onThisDaySummary: (number, day, of) => `${stories(number)} vom ${day}, aus ${yearsDative(of)}.`,
  inYears: (number, of) => `${stories(number)} aus ${yearsDative(of)}`,
  allOfDay: (number, date) => `Alles vom ${date}: ${stories(number)}`,
  daysOfYear: "Tage des Jahres",
  previousDayOfYear: "Voriger Tag des Jahres mit Meldungen",
  nextDayOfYear: "Nächster Tag des Jahres mit Meldungen",
  daysOfYearSummary: "Die Tage des Jahres, jeder mit seinen Meldungen aus allen Jahren.",
  daysOfYearHead: (number) =>
    plural(number, {
      one: "# Tag des Jahres mit Meldungen, alle Jahre zusammen",
      other: "# Tage des Jahres mit Meldungen, alle Jahre zusammen",
    }),

  drawn: "Ausgelost",
  drawnSummary: "Eine Handvoll Meldungen von irgendwoher aus dem Archiv.",
  drawnHead: "Eine Handvoll Meldungen von irgendwoher aus dem Archiv",
  notFound: "Nicht gefunden",
  noSuchPage: "Diese Seite gibt es nicht",
  mayBeMistyped: "Die Adresse ist vielleicht vertippt oder unterwegs abgeschnitten worden.",
  startFrom: (frontPage, place) =>
    say`Beginnen Sie auf der ${frontPage("Titelseite")}, bei einem ${place("Ort")} oder bei einem Jahr:`,
  startFromFront: (frontPage) => say`Beginnen Sie auf der ${frontPage("Titelseite")} oder bei einem Jahr:`,
};

const linesOnFirst = (page: number, number: number): string =>
  page === 1 ? plural(number, { one: "# Dossier", other: "# Dossiers" }) : "Dossiers";

const degrees = (value: number, plus: string, minus: string): string =>
  `${decimal(Math.abs(value), 2)}° ${value < 0 ? minus : plus}`;
