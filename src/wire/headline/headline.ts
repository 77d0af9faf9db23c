import type { Cut } from "./candidate.ts";
import { firstWords, isForeign } from "./foreign.ts";
import { isFigures, rowsHeadline } from "./rows.ts";
import { secondSentence } from "./second.ts";
import { HARD, headlineOf } from "./shorten.ts";

/**
 * How a headline was derived: `lede` is the lede's first sentence, whole or by cuts that change nothing of what it says;
 * `lede-start` breaks off, with `…`, behind a statement; `second-sentence` is the next that is whole, where of the first
 * not even the verb has room; `first-words` says no more than it is; `first-rows` are figures.
 */
export type HeadlineRule = "lede" | "lede-start" | "second-sentence" | "first-words" | "first-rows";

/** A derived headline, the rule that made it, and what was left out of the lede. */
export interface Derived {
  readonly text: string;
  readonly rule: HeadlineRule;
  readonly cuts: readonly Cut[];
  /** Which paragraph it is made of, where that is not the first. */
  readonly paragraph?: number;
}

/** Characters of a lede that are read. */
const REACH = 800;
/** Characters that one in another language should have at most. */
const SOFT = 100;

/**
 * A headline for a story that was sent without one: a faithful shortening of the lede's first sentence, its words in their
 * order, at most 140 characters; of rows of figures, the first of them in words. `rows` says that the story opens with
 * a table.
 */
export function deriveHeadline(paragraphs: readonly string[], place: string | null, rows = false): Derived {
  const first = (paragraphs[0] ?? "").slice(0, REACH).trim();
  if (rows || isFigures(first)) {
    const text = rowsHeadline(paragraphs, HARD);
    if (text !== "") return { text, rule: "first-rows", cuts: [] };
  }
  if (isForeign(first)) return derived(firstWords(first, SOFT, HARD), first, place);
  const list = listHeadline(first, paragraphs[1] ?? "");
  if (list !== null)
    return { text: list, rule: list.includes(": ") ? "lede" : "first-words", cuts: ["tail"] };
  const below = paragraphs.slice(1);
  const told = headlineOf(first, below);
  const second = secondSentence(told, first, below);
  if (second !== null) {
    const { made, paragraph } = second;
    return { text: made.text, rule: "second-sentence", cuts: made.cuts, paragraph };
  }
  const { text, cuts, candidate, sound } = told.made;
  const rule = !sound ? "first-words" : candidate.open ? "lede-start" : "lede";
  return text === "" ? derived(firstWords(first, SOFT, HARD), first, place) : { text, rule, cuts };
}

const derived = (text: string, lede: string, place: string | null): Derived => ({
  text: text === "" || text === "…" ? lede.slice(0, HARD).toWellFormed() || (place ?? "") : text,
  rule: "first-words",
  cuts: text.endsWith("…") ? ["rest"] : [],
});

/** `The following ships are due:` and its first item, or alone where that is a heading of columns; null for any other. */
function listHeadline(first: string, second: string): string | null {
  if (!/(?::|[- ]{2}|\bas follows)[.:-]?$/.test(first) || first.length > HARD || second === "") return null;
  const whole = first.replace(/[\s:.-]+$/, "");
  // `The following offerings were filed`: the list that follows is cut to its first item.
  const head = whole.replace(
    /^the following (?=[a-z]+ [a-z]+ ?.*\b(?:was|were|has|have|is|are)\b)(?!(?:is|are|was|were) )/i,
    "",
  );
  const item = (second.trim().split("\n")[0] ?? "")
    .replace(/\s+/g, " ")
    .replace(/ <[A-Z.]{1,8}>/g, "")
    .replace(/[.;,]$/, "");
  if (!/\p{L}{3}/u.test(item)) return whole;
  // A long item by what it begins with: `Acme Corp - Offering of …`.
  const text = [item, item.split(/ - |[,;]/)[0] ?? ""]
    .map((part) => `${head.charAt(0).toUpperCase()}${head.slice(1)}: ${part}`)
    .find(({ length }) => length <= HARD);
  return text ?? whole;
}
