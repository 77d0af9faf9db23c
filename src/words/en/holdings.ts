import { say } from "../say.ts";
import { bytes, lines, stories } from "./nouns.ts";
import { figure, plural } from "./numbers.ts";

/** What was read and what became of it, what is gone, what agencies corrected, and the files beside the pages. */
export const holdings = {
  summary: (archive: string, part: string) => `What was read into ${archive} and what became of it${part}.`,
  read: (read: number, published: number, merged: number, rejected: number) =>
    `${figure(read)} read: ${figure(published)} published, ${figure(merged)} merged, ${figure(rejected)} rejected`,
  withheldToo: (number: number) => `, ${figure(number)} withheld`,
  asOf: (date: string) => `, as of ${date}`,
  asData: <Node>(link: (text: string) => Node) =>
    say`All stories with their words, as CSV, NDJSON and Parquet: ${link("stories as data")}.`,
  corrected: <Node>(link: (text: string) => Node) =>
    say`What agencies corrected or killed: ${link("Corrections")}.`,
  pictures: <Node>(shown: number, unused: number, missing: number, link: (text: string) => Node) =>
    say`${link("Pictures")}: ${figure(shown)} shown${unused > 0 ? `, ${figure(unused)} named by no story` : ""}${missing > 0 ? `, ${figure(missing)} named and not in the archive` : ""}.`,
  coverage: "Days with stories",
  year: "Year",
  stories: "Stories",
  days: "Days",
  files: "Files",
  monthAndStories: (month: string, number: number) => `${month}, ${stories(number)}`,
  filesOf: (year: string) => `Files of ${year}, CSV`,
  rejected: "Rejected",
  nothingRejected: "Nothing: every file that was read is published.",
  lines,
  bytes: (number: number) => `, ${bytes(number)}`,
  allAsData: <Node>(link: Node) => say`All of them as data: ${link}.`,
  /** As in `Pages of rejected files`. */
  theRejected: "rejected files",
  merged: "Merged",
  nothingMerged: "Nothing: no story was found twice.",
  andMore: (number: number) => ` and ${figure(number)} more`,
  copiesNamed: "The lists of files by year name every copy of every story.",
  addresses: "Addresses",
  answersForEver: <Node>(manifests: (text: string) => Node, gone: (text: string) => Node) =>
    say`An address that was published answers for ever. ${manifests("Manifests")}, here and in each year’s folder, list all that is there now; what is ${gone("gone or has moved")} stands in a ledger.`,
  filesForCopies: "Files for copies: what pages load",

  // Stories that are not published, or not as they came.
  withheld: "Withheld",
  notPublished: (number: number) =>
    `${plural(number, { one: "# story is", other: "# stories are" })} not published here, and told by the day alone:`,
  /** Why, with the day since when, where it is known. */
  why: {
    takedown: "taken down",
    rights: "the agency’s terms forbid an archive",
    embargo: "sent under an embargo",
  },
  withheldOf: <Node>(date: Node, why: string) => say`Of ${date}: ${why}`,
  since: <Node>(date: Node) => say` on ${date}`,
  furtherWithheld: (number: number) =>
    `${plural(number, { one: "# further story", other: "# further stories" })}. `,
  namesRemoved: (number: number) => `Names were removed from ${stories(number)}, whose pages say so.`,
  unlisted: (number: number) =>
    `${plural(number, { one: "# story is", other: "# stories are" })} published, and left out of all lists and of the search.`,
  noted: (number: number) =>
    `${plural(number, { one: "# story carries", other: "# stories carry" })} a note of the archive.`,

  // What is gone.
  goneAndMoved: "Gone and moved",
  goneSummary: (archive: string, part: string) =>
    `Addresses of ${archive} that no longer hold what they held${part}.`,
  goneHeadPage: (number: number, of: number) => `Page ${number} of ${of}`,
  nothingGone: "Nothing: every address that was published holds what it held",
  withSources: (parts: string) => `${parts}, with the sources`,
  answers: { redirect: "moved", gone: "gone", withheld: "withheld", removed: "not named" },
  counted: (number: number, answer: string) => `${figure(number)} ${answer}`,
  goneList: <Node>(manifests: (text: string) => Node) =>
    say`An address that was published answers for ever. Those that no longer hold what they held are listed here; all others are in the ${manifests("manifests")}. Both together are every address of a page or a source that this site ever had.`,
  nowAt: <Node>(link: Node) => say`now at ${link}`,
  sinceDay: (date: string) => ` since ${date}`,
  unnamed: (number: number) =>
    plural(number, {
      one: "# address is not named, and answers nothing: the ledger has their SHA-\u2060256.",
      other: "# addresses are not named, and answer nothing: the ledger has their SHA-\u2060256.",
    }),
  ledger: "The ledger as data, with the sources:",
  theAddresses: "addresses",
  /** The title of the page at an address, by what it was. */
  moved: {
    story: "This story has moved",
    storyline: "This storyline has moved",
    page: "This page has moved",
  },
  isWithheld: {
    story: "This story is withheld",
    storyline: "This storyline is withheld",
    page: "This page is withheld",
  },
  isGone: {
    story: "This story is no longer in the archive",
    storyline: "This storyline is no longer in the archive",
    page: "This page is no longer in the archive",
  },
  noneOfTime: "No stories any more",
  noneOfPlace: "No stories from this place any more",
  noneOfCountry: "No stories from this country any more",
  held: {
    story: (date: string) => `A story of ${date} stood at this address.`,
    day: (date: string) => `The edition of ${date} stood at this address.`,
    stretch: (name: string) => `The page of ${name} stood at this address.`,
    page: "A page of the archive stood at this address.",
  },
  leftSince: {
    redirect: (date: string) => `Moved since ${date}.`,
    gone: (date: string) => `Gone since ${date}.`,
    withheld: (date: string) => `Withheld since ${date}.`,
  },
  standsAt: <Node>(link: Node) => say`It stands at ${link}`,
  reasonGiven: (reason: string) => `The reason given: ${reason}`,
  nearest: "Nearest to it:",
  near: {
    "/": "Front page",
    "/places/": "All places",
    "/bylines/": "All bylines",
    "/subjects/": "All subjects",
    "/keywords/": "All keywords",
    "/storylines/": "All storylines",
    "/on-this-day/": "On this day",
    "/holdings/": "Holdings",
  },
  beganWith: "the story it began with",
  allGone: <Node>(link: (text: string) => Node) =>
    say`All addresses that no longer hold what they held: ${link("gone and moved")}.`,

  // What agencies corrected and killed.
  amendments: (corrections: number, kills: number) =>
    `${plural(corrections, { one: "# correction", other: "# corrections" })}, ${plural(kills, { one: "# kill", other: "# kills" })}`,
  correctionsSummary: (archive: string, counts: string, part: string) =>
    `What agencies corrected or killed in ${archive}: ${counts}${part}.`,
  correctionsHead:
    "What the agencies themselves corrected or killed, newest first. Which story is meant is as the wire says; where only the words of both tell it, it says so.",
  noCorrections: "None: no story of this archive is marked as a correction or a kill.",
  amended: {
    kill: <Node>(date: Node) => say`Kill, ${date}`,
    correction: <Node>(date: Node) => say`Correction, ${date}`,
  },
  amendedNone: "The story it means is not in this archive, or could not be told.",
  amends: {
    kill: <Node>(headline: Node, date: string) => say`Kills ${headline}, of ${date}.`,
    correction: <Node>(headline: Node, date: string) => say`Corrects ${headline}, of ${date}.`,
  },
  inferredOfBoth: "Inferred from the words of both.",

  // The files beside the pages.
  copies: "Files for copies",
  copiesSummary: (archive: string, part: string) =>
    `What pages of ${archive} load, for whoever copies it by its links${part}.`,
  copiesHead: (part: string) =>
    `What pages load or is kept beside them: a copy made by following links needs these${part}`,
  checksumsByYear: "Checksums by year",
  theFiles: "files",
};
