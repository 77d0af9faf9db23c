import { say } from "../say.ts";
import { words } from "./nouns.ts";
import { figure, percent } from "./numbers.ts";

/** A story's page: its head, notices before it, and what belongs to it. */
export const story = {
  // The head.
  plainMarks: {
    update: "An update of an earlier story.",
    correction: "The agency corrected an earlier story with this one.",
    repeat: "Sent before; the agency repeated it.",
    refile: "Sent before; the desk filed it again.",
    kill: "A notice of the agency: a story is withdrawn.",
    embargo: "Sent under an embargo.",
    advisory: "A note of the desk to editors.",
  },
  derived: "Headline derived from the story’s first words; the wire sent none.",
  paragraph: (number: number) => `Paragraph ${number}`,
  forbidden: (rights: string) => `The agency asked that this story not be archived: ${rights}`,
  rights: (rights: string) => `Rights, as sent with the story: ${rights}`,
  /** What the operator did, and since when. */
  done: {
    names: <Node>(date: Node) => say`Names were removed on ${date}:`,
    unlisted: <Node>(date: Node) => say`Left out of the archive’s lists and its search since ${date}:`,
    note: <Node>(date: Node) => say`Note of ${date}:`,
  },

  // Notices: that it was killed, corrected, sent again, or what it kills.
  killedOn: <Node>(date: Node) => say`Killed by the agency on ${date}.`,
  readNotice: "Read the notice",
  correctedOn: <Node>(date: Node) => say`Corrected on ${date}:`,
  readCorrection: "read the correction",
  later: {
    take: <Node>(date: Node, link: (text: string) => Node) =>
      say`A later version of this story was sent on ${date}: ${link("read it")}.`,
    update: <Node>(date: Node, link: (text: string) => Node) =>
      say`A later version of this story was sent on ${date}: ${link("read it")}.`,
    correction: <Node>(date: Node, link: (text: string) => Node) =>
      say`A corrected version of this story was sent on ${date}: ${link("read it")}.`,
    refile: <Node>(date: Node, link: (text: string) => Node) =>
      say`The desk filed this story again on ${date}: ${link("read it")}.`,
    repeat: <Node>(date: Node, link: (text: string) => Node) =>
      say`The agency repeated this story on ${date}: ${link("read it")}.`,
    kill: <Node>(date: Node, link: (text: string) => Node) =>
      say`A kill of this story was sent on ${date}: ${link("read it")}.`,
  },
  killedBefore: <Node>(date: Node, link: (text: string) => Node) =>
    say`Another version of this story was killed by the agency on ${date}: ${link("read the notice")}.`,
  corrects: <Node>(date: string, sameDay: boolean, link: (text: string) => Node) =>
    say`This story corrects ${link(`the version of ${date}`)}${sameDay ? ", sent before it" : ""}.`,
  /** What is inferred. */
  doubt: {
    kill: "Inferred from the words of both: that the notice means this story.",
    correction: "Inferred from the words of both: that it corrects this story.",
    version: "Inferred from the words of both: that the two are one story.",
    killing: "Inferred from the words of both: that it means this story.",
  },
  killsOne: "This notice kills a story.",
  kills: "This notice kills a story:",
  killed: <Node>(headline: Node, date: string, sameDay: boolean, others: boolean) =>
    say`${headline}, of ${date}${sameDay ? ", the same day" : ""}${others ? ", and the versions before it" : ""}.`,
  killsUnknown: "No story of this archive could be told from its words to be meant.",
  killsNamed: <Node>(names: Node) =>
    say`It names “${names}”, which is not in this archive, or could not be told from others.`,
  reason: <Node>(quote: Node) => say`In the agency’s words: ${quote}`,
  /** Stands for the headline of one, where its words are left out. */
  killedStory: "Story killed",
  omitted: "This archive leaves out the words of stories that their agency killed.",
  /** In the place of a picture. */
  absent: "Picture not in the archive",
  filedUnder: "Filed under",
  readWithdrawn: "Read the words that the agency withdrew",

  // What belongs to it.
  belongs: "What belongs to this story",
  related: "Related",
  /** How those are ordered. */
  nearestFirst: "nearest first",
  inferredAll: "Inferred from the words of the stories; the wire said nothing of it.",
  inferredRest: "Inferred from the words of the stories, but for versions that say what the wire gives.",
  wordForWord:
    "Word for word: the part of the shorter version that stands in an older one, in runs of five words.",
  sent: (number: number) => (number === 2 ? "Sent twice" : `Sent ${number} times`),
  thisVersion: "This version",
  thisStory: "This story",
  /** Over the headline of a story of it. */
  storylineSince: (date: string) => `Storyline since ${date}`,
  wholeStoryline: "The whole storyline",
  versionFacts: (date: string, number: number, shared: number | null) =>
    `${date}, ${words(number)}${shared === null ? "" : `, ${percent(figure(shared))} word for word`}`,
  versionKind: (kind: string, origin: string) => `. ${kind}, ${origin}.`,
  kinds: {
    take: "A further take",
    update: "An update",
    correction: "A correction",
    refile: "A refile",
    repeat: "A repeat",
    kill: "A kill",
  },
  /** What says that it is a version. */
  origins: {
    reference: "given: it names the other",
    id: "given: one id",
    number: "given: the number in its keyword line",
    slug: "given: one keyword line",
    headline: "given: one headline, and its mark",
    words: "inferred",
  },

  // What it changed.
  notCompared: {
    much: <Node>(date: string, link: (text: string) => Node) =>
      say`So much is new since the version before this one that the two are not compared: ${link(version(date))}.`,
    names: <Node>(date: string, link: (text: string) => Node) =>
      say`Names were removed from this story or from the version before it, and the two are not compared: ${link(version(date))}.`,
  },
  unchanged: <Node>(date: string, link: (text: string) => Node) =>
    say`Not a word differs from ${link(version(date))}.`,
  changedSince: (date: string) => `What changed since the version of ${date}`,
  changes: (added: number, removed: number) => `${words(added)} added, ${figure(removed)} removed`,
  compared: <Node>(
    date: string,
    link: (text: string) => Node,
    added: (text: string) => Node,
    removed: (text: string) => Node,
  ) =>
    say`Compared with ${link(version(date))}. ${added("Added")} words are underlined, ${removed("removed")} ones struck through; “…” stands for words that stayed.`,
  wholeParagraphs: "Paragraphs that are nearly all new are shown whole.",
  moreChanged: "More changed than is shown here.",
  /** Read out before what was added or removed. */
  piece: { added: "[added: ", removed: "[removed: " },

  // What to do about it.
  somethingWrong: <Node>(link: (text: string) => Node) =>
    say`Something wrong with this story, or a question about it? ${link("Write to the archive")}.`,

  // Its neighbours.
  position: <Node>(number: number, day: Node) =>
    say`Story ${figure(number)} of ${day}, in the order of the wire.`,
  previousStory: (date: string) => `Previous story, ${date}`,
  nextStory: (date: string) => `Next story, ${date}`,
};

const version = (date: string): string => `the version of ${date}`;
