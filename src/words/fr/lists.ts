import type { lists as english } from "../en/lists.ts";
import { say } from "../say.ts";
import { days, places, stories, years } from "./nouns.ts";
import { decimal, figure, percent, plural } from "./numbers.ts";

const storiesOnFirst = (page: number, number: number): string => (page === 1 ? stories(number) : "Dépêches");

export const lists: Partial<typeof english> = {
  archiveBy: { month: "Les archives, mois par mois", year: "Les archives, année par année" },
  storiesBy: { month: "Dépêches par mois", year: "Dépêches par année" },
  wholeEdition: (number) => `Toute l’édition : ${stories(number)}`,
  newestDay: (day, number) => `La plus récente : ${day}, ${stories(number)}`,
  homeSummary: (number, span) => `${stories(number)}, ${span}.`,
  noPlace: "Aucune dépêche n’indique son lieu.",
  allPlaces: (number) => `Tous les lieux (${figure(number)}) et la carte`,
  allLines: "Tous les dossiers",
  allDaysOfYear: "Tous les jours de l’année",

  inBrief: "En bref",
  figures: "Chiffres",
  takes: (number) =>
    plural(number, {
      one: "# version antérieure :",
      many: "# de versions antérieures :",
      other: "# versions antérieures :",
    }),
  readIt: "la lire",

  daySummary: (number, date, part) => `${stories(number)} du ${date}${part}.`,
  dayHead: (number, month, part, others) =>
    say`${stories(number)} · ${month}${part}. ${others("Ce jour-là, d’autres années")}`,
  dayHeadAlone: (number, month, part) => say`${stories(number)} · ${month}${part}.`,
  placesOfDay: "Lieux du jour",
  days: "Jours",
  previousDay: "Jour précédent avec dépêches",
  nextDay: "Jour suivant avec dépêches",

  storiesADay: (month) => `${month}, dépêches par jour`,
  monthSummary: (number, month) => `${stories(number)}, ${month}, par jour.`,
  onDays: (number, of) => `${stories(number)} sur ${days(of)}`,
  dayByDay: "Jour par jour",
  andMore: (number) => plural(number, { one: "et # autre", many: "et # d’autres", other: "et # autres" }),
  onDate: (date) => ` le ${date}`,
  months: "Mois",
  previousMonth: "Mois précédent avec dépêches",
  nextMonth: "Mois suivant avec dépêches",

  yearSummary: (number, year) => `${stories(number)} de ${year}, par mois et par jour.`,
  noStoriesIn: "Aucune dépêche",
  mainStorylines: "Principaux dossiers",
  allLinesOf: (year) => `Tous les dossiers ouverts en ${year}`,
  previousYear: "Année précédente avec dépêches",
  nextYear: "Année suivante avec dépêches",

  countrySummary: (number, country) => `${country} : ${stories(number)}, par lieu.`,
  countryHead: (number, of) => `${stories(number)}, ${places(of)}`,
  countriesToday: "Les pays sont ceux d’aujourd’hui, déduits des lieux d’émission.",
  itsYears: "Ses dépêches par année",

  inYear: (name, year) => `${name}, ${year}`,
  placeSummary: (page, number, name, part) => `${name} : ${storiesOnFirst(page, number)}${part}.`,
  placeHead: (page, number, part) =>
    `${page === 1 ? plural(number, { one: "# dépêche émise", many: "# de dépêches émises", other: "# dépêches émises" }) : "Dépêches émises"} d’ici${part}`,
  alike: "Autres noms du même lieu",
  allStoriesOf: (year) => `Toutes les dépêches de ${year}`,
  olderYears: "Années précédentes",
  unplaced: "On n’a pu savoir où ce lieu se trouve : il ne figure donc sur aucune carte.",
  coordinates: (latitude, longitude) => `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "O")}`,
  located: (rule, sure) => `Déduit du lieu d’émission : ${rule}, sûr à ${percent(figure(sure))}.`,
  locatedBy: {
    curated: "table établie à la main",
    "region-named": "la région est nommée",
    "country-named": "le pays est nommé",
    "only-one-of-its-name": "seul de ce nom",
    "largest-of-its-name": "le plus grand de ce nom",
  },

  placesSummary: (number, part) => `${places(number)} d’où sont datées les dépêches${part}.`,
  placesHead: (number, part) => `${places(number)} d’émission${part}`,
  onMap: (number, of) => ` ; ${figure(number)} sur ${stories(of)} figurent sur la carte`,
  map: "D’où les dépêches ont été envoyées",
  mapInferred:
    "La situation de chaque lieu est déduite, et son pays est celui des frontières d’aujourd’hui. Les noms sont écrits comme l’agence les a transmis. Coordonnées : GeoNames, CC BY 4.0. Contours : Natural Earth.",
  byCountry: "Par pays",
  byName: "Par nom",
  noPlaces: "Aucune dépêche de ces archives n’indique son lieu.",
  thePlaces: "lieux",

  headings: { bylines: "Auteurs", subjects: "Sujets", keywords: "Mots-clés" },
  countHeadings: {
    bylines: (number) => plural(number, { one: "# auteur", many: "# d’auteurs", other: "# auteurs" }),
    subjects: (number) => plural(number, { one: "# sujet", many: "# de sujets", other: "# sujets" }),
    keywords: (number) => plural(number, { one: "# mot-clé", many: "# de mots-clés", other: "# mots-clés" }),
  },
  sentUnder: { bylines: "Par", subjects: "Sujets", keywords: "Mots-clés" },
  headingHead: (page, number, part) => `${storiesOnFirst(page, number)}, selon l’envoi de l’agence${part}`,
  headingSummary: (page, number, name, part) => `${name} : ${storiesOnFirst(page, number)}${part}.`,
  headingsHead: (counted, part) => `Dans les dépêches : ${counted}${part}`,

  linesOf: (year) => `Dossiers de ${year}`,
  lines: (page, number, part) => `${linesOnFirst(page, number)}${part}`,
  linesBegun: (page, number, year, part) => say`${linesOnFirst(page, number)}, depuis ${year}${part}`,
  linesSummary: (page, number, part) => `${linesOnFirst(page, number)}${part}.`,
  linesInferred:
    "Les dépêches d’un même événement au fil des jours, réunies par les mots rares et les noms qu’elles partagent. Tout cela est déduit.",
  byYear: "Par année",
  longest: "Les plus longs",
  inOrder: "Dans l’ordre où ils ont commencé",
  lineSummary: (number, reach, part) => `${stories(number)}, ${reach}${part}.`,
  lineHead: (number, of, reach, part) => `${stories(number)} sur ${days(of)}, ${reach}${part}`,
  lineInferred:
    "Un dossier est déduit : ses dépêches partagent des mots rares et des noms, et il porte le titre de la plus proche de toutes les autres.",
  lineDerived: "Aucune agence n’a envoyé ce titre : il est tiré de mots des dépêches.",
  sentAgain: "Réémise :",

  onThisDayOf: (day) => `Éphéméride du ${day}`,
  onThisDaySummary: (number, day, of) => `${stories(number)} du ${day}, sur ${years(of)}.`,
  inYears: (number, of) => `${stories(number)} sur ${years(of)}`,
  allOfDay: (number, date) => `Tout le ${date} : ${stories(number)}`,
  daysOfYear: "Jours de l’année",
  previousDayOfYear: "Jour précédent de l’année avec dépêches",
  nextDayOfYear: "Jour suivant de l’année avec dépêches",
  daysOfYearSummary: "Les jours de l’année, chacun avec ses dépêches de toutes les années.",
  daysOfYearHead: (number) => `${days(number)} de l’année avec dépêches, toutes années confondues`,

  drawn: "Au hasard",
  drawnSummary: "Une poignée de dépêches prises n’importe où dans les archives.",
  drawnHead: "Une poignée de dépêches prises n’importe où dans les archives",
  notFound: "Page introuvable",
  noSuchPage: "Cette page n’existe pas",
  mayBeMistyped: "L’adresse est peut-être mal saisie, ou a été tronquée en route.",
  startFrom: (frontPage, place) =>
    say`Partez de ${frontPage("la une")}, d’un ${place("lieu")} ou d’une année :`,
  startFromFront: (frontPage) => say`Partez de ${frontPage("la une")} ou d’une année :`,
};

const linesOnFirst = (page: number, number: number): string =>
  page === 1 ? plural(number, { one: "# dossier", many: "# de dossiers", other: "# dossiers" }) : "Dossiers";

const degrees = (value: number, plus: string, minus: string): string =>
  `${decimal(Math.abs(value), 2)}° ${value < 0 ? minus : plus}`;
