import { withoutAttribution } from "./attribution.ts";
import type { Clause } from "./clause.ts";
import { cut, LONGEST } from "./cut.ts";
import { firstWords, isForeign } from "./foreign.ts";
import { withObjectNear, withoutPromise } from "./predicate.ts";
import { firstSentence } from "./sentence.ts";
import { withoutAside, withoutOpening, withShortSubject } from "./subject.ts";
import { tidied } from "./tidy.ts";
import { type Word, wordOf } from "./token.ts";
import { verbAt } from "./verb.ts";

/** A derived headline and the rule that made it. */
export interface Derived {
  readonly text: string;
  readonly rule: "lede-clause" | "first-rows" | "first-words";
}

/** Characters of a lede that are read. */
const REACH = 800;
/** Rows of fewer characters take the next row with them. */
const SHORT = 24;
/** Words of a row that are read. */
const ROW = 40;

/**
 * A headline for a story that was sent without one: what the lede's first sentence says, without who said it
 * and on which day, cut to a clause of at most 100 characters. Only words of the first two paragraphs, in their
 * order; of rows of figures, the first two.
 */
export function deriveHeadline(paragraphs: readonly string[], place: string | null, rows = false): Derived {
  const first = (paragraphs[0] ?? "").slice(0, REACH);
  const second = (paragraphs[1] ?? "").slice(0, REACH);
  const row = rows || isPeriod(first) ? rowsHeadline(first, second) : "";
  if (row !== "") return { text: row, rule: "first-rows" };
  const sentence = firstSentence(first);
  if (isForeign(sentence)) return { text: asFirstWords(first, place), rule: "first-words" };
  const text = finished(texts(cut(clauseOf(sentence))));
  if (text !== "") return { text, rule: "lede-clause" };
  return { text: asFirstWords(first, place), rule: "first-words" };
}

/** What a sentence says, in as few of its words as a headline needs. */
function clauseOf(sentence: readonly Word[]): Clause {
  const said = withoutAttribution(sentence);
  const verb = verbAt(said);
  const words = withoutOpening(withoutAside(said, verb));
  const clause = { words, verb: words === said ? verb : verbAt(words) };
  return withShortSubject(tidied(withObjectNear(withoutPromise(clause))));
}

const texts = (words: readonly Word[]): readonly string[] => words.map(({ text }) => text);

function asFirstWords(lede: string, place: string | null): string {
  const words = firstSentence(lede).map(({ text }) => text);
  return finished(firstWords(words)) || lede.slice(0, LONGEST).trim() || (place ?? "");
}

/** `Year to December 31.`: what the rows behind it are of. */
const isPeriod = (lede: string): boolean =>
  lede.length < 40 && /^(?:year|half|quarter|six|nine|three)\b[^.]*\d\.?$/i.test(lede);

/** `Shr 34 cts vs 1.19 dlrs`: one row, and the next where the first is short. */
function rowsHeadline(first: string, second: string): string {
  const top = first.trim().replace(/\.$/, "").split(/\s+/, ROW);
  const row = top.join(" ");
  if ((row.length < SHORT || isPeriod(first)) && second !== "") {
    const both = `${row}; ${second.trim().split(/\s+/, ROW).join(" ")}`;
    if (both.length <= LONGEST) return finished([both]);
  }
  return finished(texts(cut({ words: top.map(wordOf), verb: -1 })));
}

/** Joined, with a capital, without a stop at its end or an unpaired mark. */
function finished(words: readonly string[]): string {
  let text = words.join(" ");
  while (
    text !== "" &&
    ",;:.-–—".includes(text.charAt(text.length - 1)) &&
    !/\b[A-Z]\.$/.test(text.slice(-4))
  )
    text = text.slice(0, -1).trimEnd();
  if (text.includes('"') && text.split('"').length % 2 === 0) text = text.replaceAll('"', "");
  if (text.includes("(") !== text.includes(")")) text = text.replace(/[()]/g, "");
  const first = text.charAt(0);
  const capital = first.toUpperCase();
  return first === capital ? text : capital + text.slice(1);
}
