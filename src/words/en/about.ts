import { say } from "../say.ts";
import { figure } from "./numbers.ts";

/** The page about the archive, and that of its stories as data. */
export const about = {
  title: "About",
  aboutArchive: (archive: string) => `About ${archive}`,
  summary: (archive: string) => `About ${archive}.`,
  howToRead: "How to read this archive",
  wordsStand:
    "The stories stand as the wire delivered them: every word, in order. Wire copy came without headlines or paragraph marks, so much of what helps to read it was found by rules. Each story says which of its parts were inferred, by which rule and from which line; a headline in italics is derived from the story's first words.",
  bytesStand: <Node>(holdings: (text: string) => Node) =>
    say`The bytes of each source stand beside its page, with their SHA-\u2060256. The ${holdings("holdings")} list every file that was read, and those that could not be published, with the reason.`,
  feeds: <Node>(
    feeds: { readonly atom: Node; readonly rss: Node; readonly json: Node },
    corrections: (text: string) => Node,
    storylines: boolean,
  ) =>
    say`The newest stories, whole, as ${feeds.atom}, ${feeds.rss} and ${feeds.json}. From the Atom feed a program finds its way back to the first story, in documents of a month or less that stay as they are (RFC 5005). What agencies ${corrections("corrected or killed")} has a feed of its own, and so have places${storylines ? " and storylines" : ""} with five stories or more, linked from their pages. In feeds a derived headline stands in square brackets.`,
  /** Where places have no pages. */
  feedsWithoutPlaces: <Node>(
    feeds: { readonly atom: Node; readonly rss: Node; readonly json: Node },
    corrections: (text: string) => Node,
    storylines: boolean,
  ) =>
    say`The newest stories, whole, as ${feeds.atom}, ${feeds.rss} and ${feeds.json}. From the Atom feed a program finds its way back to the first story, in documents of a month or less that stay as they are (RFC 5005). What agencies ${corrections("corrected or killed")} has a feed of its own${storylines ? ", and so have storylines with five stories or more, linked from their pages" : ""}. In feeds a derived headline stands in square brackets.`,
  howToCite: "How to cite",
  citing:
    "Every story page ends with a line to cite it by. A story's address is made of its date and its own words, and does not depend on any other story.",
  contact: "Contact and corrections",
  times: "Times",
  publisher: "Publisher",
  rights: "Rights",

  // Stories as data.
  storiesAsData: "Stories as data",
  data: "Data",
  dataSummary: (number: number, archive: string) =>
    `The ${figure(number)} stories of ${archive} with all their words, a row each, as CSV, NDJSON and Parquet.`,
  dataName: (archive: string) => `${archive}: stories as data`,
  allWords: <Node>(described: Node) =>
    say`Every story with all its words, a row each, in the same columns in every file. ${described} describes the files for programs, with their sizes and SHA-\u2060256 (Frictionless Data Package).`,
  files: "Files",
  wholeArchive: <Node>(file: Node) => say`The whole archive: ${file} (Parquet). Each year:`,
  fileOf: (file: string, year: string) => `${file} of ${year}`,
  nameAndSize: (name: string, size: string) => `${name}, ${size}`,
  andSize: (size: string) => `, ${size}`,
  columns: "Columns",
  name: "Name",
  type: "Type",
  meaning: "Meaning",
  empty: <Node>(code: (text: string) => Node) =>
    say`What a story does not say is null; in CSV the field is empty. Control characters stand as their pictures (U+2400 and on). In CSV alone, a text that begins with ${code("=")}, ${code("+")}, ${code("-")}, ${code("@")}, a tab or a line break has ${code("'")} before it, so that no spreadsheet runs it, and so has one that begins with ${code("'")} and then one of these: take one ${code("'")} away to have the text as it was. NDJSON and Parquet have the texts as they are.`,
  loading: "Loading them",
};
