import { marks } from "./marks.ts";
import { bytes, places, stories } from "./nouns.ts";
import { figure, plural, size } from "./numbers.ts";

/** What stands on every page, and words that many pages share. */
export const site = {
  skip: "Skip to the page",
  /** The root of the way to a page. */
  archive: "Archive",
  /** An accessible name of the main menu. */
  ways: "Archive",
  frontPage: "Front page",
  storylines: "Storylines",
  places: "Places",
  countries: "Countries",
  years: "Years",
  stories: "Stories",
  newestStories: "Newest stories",
  onThisDay: "On this day",
  randomStory: "Random story",
  settings: "Settings",
  search: "Search",
  searchArchive: "Search the archive",
  aboutArchive: "About the archive",
  about: "About",
  holdings: "Holdings",
  feeds: "Feeds",
  corrections: "Corrections",
  checksums: "Checksums",
  /** At the foot of all pages, where a headline of the archive is. */
  derivedHeadlines: "A headline in italics is derived from its story's first words.",
  wherePageStands: "Where this page stands",
  /** Of the picture in link previews. */
  picture: "An archive of wire stories, set as a front page",
  atomFeed: "Atom feed",
  marks,

  // The way through time.
  time: "Time",
  back: { day: "Back by a day", month: "Back by a month", year: "Back by a year" },
  onward: { day: "On by a day", month: "On by a month", year: "On by a year" },
  stepTo: (step: string, name: string) => `${step}, to ${name}`,
  goToDate: "Go to a date",
  go: "Go",

  // Long lists in parts.
  page: (number: number, of: number) => `, page ${number} of ${of}`,
  pages: (number: number) => plural(number, { one: "# page", other: "# pages" }),
  pagesOf: (what: string) => `Pages of ${what}`,

  // Counts.
  countStories: stories,
  countPlaces: places,
  /** The word alone, behind its number. */
  storyNoun: (number: number): string => (number === 1 ? "story" : "stories"),
  storiesAndSpan: (number: number, span: string) => `${stories(number)}, ${span}`,
  nameAndStories: (name: string, number: number) => `${name}, ${stories(number)}`,
  nameAndFigure: (name: string, number: number) => `${name}: ${figure(number)}`,
  lineFacts: (number: number, reach: string) => `${stories(number)}, ${reach}`,
  /** Between names in a list. */
  comma: ", ",
  /** Between a name and what is said of it. */
  colon: ": ",
  /** `412 bytes`, `1.4 kB`, `24 MB`. */
  size: (number: number) => (number < 1000 ? bytes(number) : size(number, ["kB", "MB"])),
  /** Of a year: `1980s`. */
  decade: (year: string) => `${year}s`,
};
