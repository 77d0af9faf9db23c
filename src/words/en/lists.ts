import { say } from "../say.ts";
import { days, places, stories, years } from "./nouns.ts";
import { decimal, figure, percent, plural } from "./numbers.ts";

const storiesOnFirst = (page: number, number: number): string => (page === 1 ? stories(number) : "Stories");

/** The pages that lead to stories: editions, calendars, places, storylines. */
export const lists = {
  // The front page.
  archiveBy: { month: "The archive, month by month", year: "The archive, year by year" },
  storiesBy: { month: "Stories by month", year: "Stories by year" },
  wholeEdition: (number: number) => `The whole edition: ${stories(number)}`,
  /** Where another day than the newest leads the front page. */
  newestDay: (day: string, number: number) => `Newest: ${day}, ${stories(number)}`,
  homeSummary: (number: number, span: string) => `${stories(number)}, ${span}.`,
  noPlace: "No story names its place.",
  allPlaces: (number: number) => `All ${places(number)} and the map`,
  allLines: "All storylines",
  allDaysOfYear: "All days of the year",

  // An edition.
  inBrief: "In brief",
  figures: "Figures",
  takes: (number: number) => plural(number, { one: "# earlier take:", other: "# earlier takes:" }),
  readIt: "read it",

  // A day.
  daySummary: (number: number, date: string, part: string) => `${stories(number)} of ${date}${part}.`,
  dayHead: <Node>(number: number, month: Node, part: string, others: (text: string) => Node) =>
    say`${stories(number)} · ${month}${part}. ${others("This day in other years")}`,
  /** Where the days of the year have no pages. */
  dayHeadAlone: <Node>(number: number, month: Node, part: string) =>
    say`${stories(number)} · ${month}${part}.`,
  placesOfDay: "Places of the day",
  days: "Days",
  previousDay: "Previous day with stories",
  nextDay: "Next day with stories",

  // A month.
  storiesADay: (month: string) => `${month}, stories a day`,
  monthSummary: (number: number, month: string) => `${stories(number)} of ${month}, by day.`,
  onDays: (number: number, of: number) => `${stories(number)} on ${days(of)}`,
  dayByDay: "Day by day",
  andMore: (number: number) => `and ${figure(number)} more`,
  onDate: (date: string) => ` on ${date}`,
  months: "Months",
  previousMonth: "Previous month with stories",
  nextMonth: "Next month with stories",

  // A year.
  yearSummary: (number: number, year: string) => `${stories(number)} of ${year}, by month and day.`,
  /** Before the months that have none. */
  noStoriesIn: "No stories",
  mainStorylines: "Main storylines",
  allLinesOf: (year: string) => `All storylines that began in ${year}`,
  previousYear: "Previous year with stories",
  nextYear: "Next year with stories",

  // A country.
  countrySummary: (number: number, country: string) => `${stories(number)} filed from ${country}, by place.`,
  countryHead: (number: number, of: number) => `${stories(number)} filed from ${places(of)}`,
  countriesToday: "Countries are those of today, told from the datelines.",
  itsYears: "Its stories in each year",

  // A place.
  inYear: (name: string, year: string) => `${name}, ${year}`,
  placeSummary: (page: number, number: number, name: string, part: string) =>
    `${storiesOnFirst(page, number)} from ${name}${part}.`,
  placeHead: (page: number, number: number, part: string) =>
    `${storiesOnFirst(page, number)} with this dateline${part}`,
  alike: "Other datelines of the same place",
  allStoriesOf: (year: string) => `All stories of ${year}`,
  olderYears: "Earlier years",
  unplaced: "Where this lies could not be told, so it is on no map.",
  coordinates: (latitude: number, longitude: number) =>
    `${degrees(latitude, "N", "S")}, ${degrees(longitude, "E", "W")}`,
  located: (rule: string, sure: number) =>
    `Inferred from the dateline: ${rule}, ${percent(figure(sure))} sure.`,
  locatedBy: {
    curated: "curated",
    "region-named": "region named",
    "country-named": "country named",
    "only-one-of-its-name": "only one of its name",
    "largest-of-its-name": "largest of its name",
  },

  // All places.
  placesSummary: (number: number, part: string) =>
    `The ${places(number)} that the stories' datelines name${part}.`,
  placesHead: (number: number, part: string) => `${places(number)} in datelines${part}`,
  onMap: (number: number, of: number) => `; ${figure(number)} of ${stories(of)} on the map`,
  map: "Where stories were filed",
  mapInferred:
    "Where a dateline lies is inferred, and its country is that of today's borders. Names stand as the wire spelled them. Coordinates: GeoNames, CC BY 4.0. Outlines: Natural Earth.",
  byCountry: "By country",
  byName: "By name",
  noPlaces: "No story of this archive names its place.",
  /** As in `Pages of places`. */
  thePlaces: "places",

  // Bylines, subjects and keywords.
  headings: { bylines: "Bylines", subjects: "Subjects", keywords: "Keywords" },
  countHeadings: {
    bylines: (number: number) => plural(number, { one: "# byline", other: "# bylines" }),
    subjects: (number: number) => plural(number, { one: "# subject", other: "# subjects" }),
    keywords: (number: number) => plural(number, { one: "# keyword", other: "# keywords" }),
  },
  /** Before those that one story was sent with. */
  sentUnder: { bylines: "By", subjects: "Subjects", keywords: "Keywords" },
  headingHead: (page: number, number: number, part: string) =>
    `${storiesOnFirst(page, number)}, as sent by the wire${part}`,
  headingSummary: (page: number, number: number, name: string, part: string) =>
    `${name}: ${storiesOnFirst(page, number)}${part}.`,
  headingsHead: (counted: string, part: string) => `${counted} that stories were sent with${part}`,

  // Storylines.
  linesOf: (year: string) => `Storylines of ${year}`,
  lines: (page: number, number: number, part: string) => `${linesOnFirst(page, number)}${part}`,
  linesBegun: <Node>(page: number, number: number, year: Node, part: string) =>
    say`${linesOnFirst(page, number)} that began in ${year}${part}`,
  linesSummary: (page: number, number: number, part: string) => `${linesOnFirst(page, number)}${part}.`,
  linesInferred:
    "Stories of one event over days, found by their shared rare words and names. Inferred, all of them.",
  byYear: "By year",
  longest: "The longest",
  inOrder: "In the order they began",
  lineSummary: (number: number, reach: string, part: string) => `${stories(number)}, ${reach}${part}.`,
  lineHead: (number: number, of: number, reach: string, part: string) =>
    `${stories(number)} on ${days(of)}, ${reach}${part}`,
  lineInferred:
    "A storyline is inferred: its stories share rare words and names, and it is named by the story nearest to all of them.",
  lineDerived: "No wire sent that name: it is derived from words of the stories.",
  sentAgain: "Sent again:",

  // A day in all years.
  onThisDayOf: (day: string) => `On this day, ${day}`,
  onThisDaySummary: (number: number, day: string, of: number) =>
    `${stories(number)} of ${day}, in ${years(of)}.`,
  inYears: (number: number, of: number) => `${stories(number)} in ${years(of)}`,
  allOfDay: (number: number, date: string) => `All ${stories(number)} of ${date}`,
  daysOfYear: "Days of the year",
  previousDayOfYear: "Previous day of the year with stories",
  nextDayOfYear: "Next day of the year with stories",
  daysOfYearSummary: "The days of the year, each with its stories of all years.",
  daysOfYearHead: (number: number) => `${days(number)} of the year with stories, all years together`,

  // What is drawn by lot, and what is not there.
  drawn: "Drawn by lot",
  drawnSummary: "A handful of stories from anywhere in the archive.",
  drawnHead: "A handful of stories from anywhere in the archive",
  notFound: "Not found",
  noSuchPage: "There is no such page",
  mayBeMistyped: "The address may be mistyped, or cut short on its way.",
  startFrom: <Node>(frontPage: (text: string) => Node, place: (text: string) => Node) =>
    say`Start from the ${frontPage("front page")}, from a ${place("place")}, or from a year:`,
  /** Where places have no pages. */
  startFromFront: <Node>(frontPage: (text: string) => Node) =>
    say`Start from the ${frontPage("front page")} or from a year:`,
};

const linesOnFirst = (page: number, number: number): string =>
  page === 1 ? plural(number, { one: "# storyline", other: "# storylines" }) : "Storylines";

const degrees = (value: number, plus: string, minus: string): string =>
  `${decimal(Math.abs(value), 2)}° ${value < 0 ? minus : plus}`;
