import { say } from "../say.ts";
import { lines } from "./nouns.ts";
import { figure } from "./numbers.ts";

/** Below a story: how to cite it, where it came from, and what of it was found by rules. */
export const source = {
  aboutStory: "About this story",
  cite: "Cite",
  /** Said of citations on pages in another language: their manuals have them in English. */
  inEnglish: "in English",
  styles: { chicago: "Chicago 18 (note)", apa: "APA 7", mla: "MLA 9", wikipedia: "Wikipedia" },
  copyCitation: "Copy citation",
  copyLink: "Copy link",
  /** `address` is what is added to the story's address. “para. 4” stays as the citations have it. */
  citeParagraph: <Node>(address: Node) =>
    say`To cite one paragraph, add its number, “para. 4”, and ${address} to the address: the ¶ beside it leads there.`,
  otherStyles: "Other styles, Wikipedia, reference managers",
  source: "Source",
  file: "File",
  lines,
  saveAs: "Save as",
  readAs: "Read as",
  namesRemoved: "Names were removed from the source too; the SHA-256 is that of the text that stands here.",
  heldBack:
    "The source is held back, for a name could be left in it; the SHA-256 is that of the text in its place.",
  wordsLeftOut:
    "The source’s words are left out here too, so the SHA-256 is not that of the file beside this page.",
  copiesListed: "The same story was found more than once; all copies are listed.",
  copies: (number: number) => `The same story was found ${figure(number)} times.`,
  copiesInList: <Node>(number: number, list: (text: string) => Node) =>
    say`The same story was found ${figure(number)} times; the ${list("files of the year")} list all copies.`,
  sentAlong: "Sent along",
  sent: {
    id: "Agency’s id",
    version: "Version",
    slug: "Slug",
    categories: "Categories",
    keywords: "Keywords",
    priority: "Priority",
    status: "Status",
    embargo: "Embargo",
  },
  asides: {
    "sign-off": "Sign-off",
    note: "Note of the desk",
    unpublished: "Not for publication",
    "page-mark": "Page mark",
  },
  keptInSource: "Kept in the source.",
  inferred: "Inferred",
  nothingInferred: "Nothing: every field stands in the source.",
  part: "Part",
  rule: "Rule",
  line: "Line",
  noted: "Noted while reading",
  atLine: (line: number) => `, line ${line}`,
};
