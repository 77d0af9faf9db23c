import { say } from "../say.ts";
import { dates } from "./dates.ts";
import { marks } from "./marks.ts";
import { stories } from "./nouns.ts";
import { figure, percent, plural } from "./numbers.ts";
import { reasons } from "./reasons.ts";

const MARKS: Readonly<Record<string, string>> = marks;

/** What the search's script says, see src/client/search. Whole in every language. */
export const found = {
  /** For the names of countries and languages, as browsers have them (`Intl.DisplayNames`). */
  locale: "en",
  /** A mark of the wire; one that is none as it is. */
  mark: (mark: string): string => MARKS[mark] ?? mark,
  reasons,
  comma: ", ",
  colon: ": ",

  // While it looks, and where it cannot.
  searching: "Searching",
  cannot: (why: string) => `The archive cannot be searched. ${why}`,
  tooOld:
    "This browser is too old to search here: it cannot unpack the index. Any of 2023 or later can (Chrome 103, Firefox 113, Safari 16.4)",
  missing: (path: string) => `${path} is missing or damaged`,
  damaged: (path: string) => `${path} is damaged`,

  // What was found.
  none: "No story was found",
  total: stories,
  shownOf: (number: number, of: number) => `${figure(number)} of ${figure(of)} shown.`,
  lost: "This story could not be had.",
  /** A link below a story of the same day and headline. */
  otherVersion: "Another version",
  showTen: "Show ten more",
  showLast: (number: number) => plural(number, { one: "Show the last one", other: "Show the last #" }),

  // What narrows it.
  chips: {
    date: "date",
    place: "place",
    country: "country",
    lang: "language",
    text: "word",
    headline: "headline",
    byline: "byline",
  },
  not: (kind: string) => `not ${kind}`,
  /** Of a word that must stand nowhere, and of one that must not stand in a field. */
  notAtAll: "not",
  notIn: (field: string) => `not in ${field}`,
  takeAway: "Take away ",
  anyDay: "any day",
  upTo: (date: string) => `up to ${date}`,
  since: (date: string) => `from ${date}`,

  // The chart.
  byYear: "By year",
  byMonthOf: (year: string) => `By month of ${year}`,
  years: "Years",
  months: "Months",
  bar: (stretch: string, number: number, of: number, share: string) =>
    `${stretch}: ${figure(number)} of ${stories(of)}, ${percent(share)}`,
  most: (stretch: string, number: number) => `Most in ${stretch}: ${figure(number)}.`,
  largestShare: (stretch: string, share: string) =>
    `Largest share in ${stretch}: ${percent(share)} of its stories.`,
  shareOf: { year: "As a share of each year’s stories", month: "As a share of each month’s stories" },
  heads: { month: "Month", year: "Year", found: "Found", of: "Of", share: "Share" },

  // Lists to narrow down by.
  notHad: "These could not be had.",
  noneKnown: "None is known.",
  all: (number: number) => `All ${figure(number)}`,

  // How the question was read.
  quoted: <Node>(word: Node) => say`“${word}”`,
  common: <Node>(words: Node) => say`${words} stand in so many stories that they were not looked for.`,
  unknown: <Node>(words: Node) => say`No story has ${words}.`,
  didYouMean: <Node>(word: Node, link: Node) => say`No story has ${word}. Did you mean ${link}?`,
  alsoAs: <Node>(word: Node, forms: Node) => say`${word} also as ${forms}.`,
  passedOver: <Node>(part: Node, why: string) => say`Passed over: ${part}: ${why}.`,
  partMissing: <Node>(files: Node) => say`Part of the index could not be had, so this is not all: ${files}.`,
  noneWhole: "No story holds all the words; these hold most of what was asked for.",
  wholeFirst: (number: number) =>
    plural(number, {
      one: "# holds all the words; the others hold most of what was asked for.",
      other: "# hold all the words; the others hold most of what was asked for.",
    }),
  more: (number: number) => `${figure(number)} more`,

  // Saving.
  ready: (number: number, of: number) => `${figure(number)} of ${stories(of)} are there.`,
  saved: (number: number, format: string) => `Saved ${figure(number)} as ${format}.`,
  notSaved: (number: number) => ` ${figure(number)} could not be had.`,

  dates,
  figure,
};
