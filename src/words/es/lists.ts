import type { lists as english } from "../en/lists.ts";
import { say } from "../say.ts";
import { days, places, stories, years } from "./nouns.ts";
import { decimal, figure, percent, plural } from "./numbers.ts";

const storiesOnFirst = (page: number, number: number): string => (page === 1 ? stories(number) : "Noticias");

export const lists: Partial<typeof english> = {
  archiveBy: { month: "El archivo, mes a mes", year: "El archivo, año a año" },
  storiesBy: { month: "Noticias por mes", year: "Noticias por año" },
  wholeEdition: (number) => `La edición completa: ${stories(number)}`,
  newestDay: (day, number) => `Lo más reciente: ${day}, ${stories(number)}`,
  homeSummary: (number, span) => `${stories(number)}, ${span}.`,
  noPlace: "Ninguna noticia indica su lugar.",
  allPlaces: (number) => `Todos los lugares (${figure(number)}) y el mapa`,
  allLines: "Todos los dosieres",
  allDaysOfYear: "Todos los días del año",

  inBrief: "Breves",
  figures: "Cifras",
  takes: (number) =>
    plural(number, {
      one: "# versión anterior:",
      many: "# de versiones anteriores:",
      other: "# versiones anteriores:",
    }),
  readIt: "leerla",

  daySummary: (number, date, part) => `${stories(number)} del ${date}${part}.`,
  dayHead: (number, month, part, others) =>
    say`${stories(number)} · ${month}${part}. ${others("Este día en otros años")}`,
  dayHeadAlone: (number, month, part) => say`${stories(number)} · ${month}${part}.`,
  placesOfDay: "Lugares del día",
  days: "Días",
  previousDay: "Día anterior con noticias",
  nextDay: "Día siguiente con noticias",

  storiesADay: (month) => `${month}, noticias por día`,
  monthSummary: (number, month) => `${stories(number)} de ${month}, por día.`,
  onDays: (number, of) => `${stories(number)} en ${days(of)}`,
  dayByDay: "Día a día",
  andMore: (number) => `y ${figure(number)} más`,
  onDate: (date) => ` el ${date}`,
  months: "Meses",
  previousMonth: "Mes anterior con noticias",
  nextMonth: "Mes siguiente con noticias",

  yearSummary: (number, year) => `${stories(number)} de ${year}, por mes y día.`,
  noStoriesIn: "Sin noticias",
  mainStorylines: "Principales dosieres",
  allLinesOf: (year) => `Todos los dosieres abiertos en ${year}`,
  previousYear: "Año anterior con noticias",
  nextYear: "Año siguiente con noticias",

  countrySummary: (number, country) => `${stories(number)} desde ${country}, por lugar.`,
  countryHead: (number, of) => `${stories(number)} desde ${places(of)}`,
  countriesToday: "Los países son los actuales, deducidos de las datas.",
  itsYears: "Sus noticias por año",

  inYear: (name, year) => `${name}, ${year}`,
  placeSummary: (page, number, name, part) => `${storiesOnFirst(page, number)} desde ${name}${part}.`,
  placeHead: (page, number, part) =>
    `${page === 1 ? plural(number, { one: "# noticia fechada", many: "# de noticias fechadas", other: "# noticias fechadas" }) : "Noticias fechadas"} aquí${part}`,
  alike: "Otros nombres del mismo lugar",
  allStoriesOf: (year) => `Todas las noticias de ${year}`,
  olderYears: "Años anteriores",
  unplaced: "No se pudo saber dónde está, así que no figura en ningún mapa.",
  coordinates: (latitude, longitude) => `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "O")}`,
  located: (rule, sure) => `Deducido de la data: ${rule}, con un ${percent(figure(sure))} de certeza.`,
  locatedBy: {
    curated: "tabla revisada a mano",
    "region-named": "nombra la región",
    "country-named": "nombra el país",
    "only-one-of-its-name": "único de su nombre",
    "largest-of-its-name": "el mayor de su nombre",
  },

  placesSummary: (number, part) => `${places(number)} en las datas de las noticias${part}.`,
  placesHead: (number, part) => `${places(number)} en las datas${part}`,
  onMap: (number, of) => `; ${figure(number)} de ${stories(of)} en el mapa`,
  map: "Desde dónde se enviaron las noticias",
  mapInferred:
    "La situación de cada data es deducida, y su país es el de las fronteras de hoy. Los nombres están como los escribió la agencia. Coordenadas: GeoNames, CC BY 4.0. Contornos: Natural Earth.",
  byCountry: "Por país",
  byName: "Por nombre",
  noPlaces: "Ninguna noticia de este archivo indica su lugar.",
  thePlaces: "lugares",

  headings: { bylines: "Autores", subjects: "Temas", keywords: "Palabras clave" },
  countHeadings: {
    bylines: (number) => plural(number, { one: "# autor", many: "# de autores", other: "# autores" }),
    subjects: (number) => plural(number, { one: "# tema", many: "# de temas", other: "# temas" }),
    keywords: (number) =>
      plural(number, { one: "# palabra clave", many: "# de palabras clave", other: "# palabras clave" }),
  },
  sentUnder: { bylines: "Firma", subjects: "Temas", keywords: "Palabras clave" },
  headingHead: (page, number, part) => `${storiesOnFirst(page, number)}, según el envío de la agencia${part}`,
  headingSummary: (page, number, name, part) => `${name}: ${storiesOnFirst(page, number)}${part}.`,
  headingsHead: (counted, part) => `En las noticias: ${counted}${part}`,

  linesOf: (year) => `Dosieres de ${year}`,
  lines: (page, number, part) => `${linesOnFirst(page, number)}${part}`,
  linesBegun: (page, number, year, part) => say`${linesOnFirst(page, number)}, desde ${year}${part}`,
  linesSummary: (page, number, part) => `${linesOnFirst(page, number)}${part}.`,
  linesInferred:
    "Noticias de un mismo suceso a lo largo de varios días, reunidas por las palabras raras y los nombres que comparten. Todo ello es deducido.",
  byYear: "Por año",
  longest: "Los más extensos",
  inOrder: "En el orden en que empezaron",
  lineSummary: (number, reach, part) => `${stories(number)}, ${reach}${part}.`,
  lineHead: (number, of, reach, part) => `${stories(number)} en ${days(of)}, ${reach}${part}`,
  lineInferred:
    "Un dosier es deducido: sus noticias comparten palabras raras y nombres, y toma el título de la más cercana a todas ellas.",
  lineDerived: "Ninguna agencia envió ese título: está tomado de palabras de las noticias.",
  sentAgain: "Enviada de nuevo:",

  onThisDayOf: (day) => `Efemérides del ${day}`,
  onThisDaySummary: (number, day, of) => `${stories(number)} del ${day}, de ${years(of)}.`,
  inYears: (number, of) => `${stories(number)} en ${years(of)}`,
  allOfDay: (number, date) => `Todo el ${date}: ${stories(number)}`,
  daysOfYear: "Días del año",
  previousDayOfYear: "Día anterior del año con noticias",
  nextDayOfYear: "Día siguiente del año con noticias",
  daysOfYearSummary: "Los días del año, cada uno con sus noticias de todos los años.",
  daysOfYearHead: (number) => `${days(number)} del año con noticias, todos los años juntos`,

  drawn: "Al azar",
  drawnSummary: "Un puñado de noticias de cualquier parte del archivo.",
  drawnHead: "Un puñado de noticias de cualquier parte del archivo",
  notFound: "No encontrada",
  noSuchPage: "Esta página no existe",
  mayBeMistyped: "Puede que la dirección esté mal escrita o haya llegado cortada.",
  startFrom: (frontPage, place) =>
    say`Empiece por la ${frontPage("portada")}, por un ${place("lugar")} o por un año:`,
  startFromFront: (frontPage) => say`Empiece por la ${frontPage("portada")} o por un año:`,
};

const linesOnFirst = (page: number, number: number): string =>
  page === 1 ? plural(number, { one: "# dosier", many: "# de dosieres", other: "# dosieres" }) : "Dosieres";

const degrees = (value: number, plus: string, minus: string): string =>
  `${decimal(Math.abs(value), 2)}° ${value < 0 ? minus : plus}`;
