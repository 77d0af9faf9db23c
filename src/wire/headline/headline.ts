import type { Cut } from "./candidate.ts";
import { firstWords, isForeign } from "./foreign.ts";
import { isFigures, rowsHeadline } from "./rows.ts";
import { HARD, headlineOf } from "./shorten.ts";

/**
 * How a headline was derived: `lede` is the lede's first sentence, whole or by cuts that change nothing of what it says;
 * `lede-start` breaks off, with `…`, behind a statement; `first-words` says no more than it is; `first-rows` are figures.
 */
export type HeadlineRule = "lede" | "lede-start" | "first-words" | "first-rows";

/** A derived headline, the rule that made it, and what was left out of the lede. */
export interface Derived {
  readonly text: string;
  readonly rule: HeadlineRule;
  readonly cuts: readonly Cut[];
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
  const { text, cuts, candidate, sound } = headlineOf(first, paragraphs.slice(1)).made;
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
  // `Acme Corp - Offering of 10 mln dlrs of notes`: what is offered says more than that there are offerings.
  const [name = "", what] = item.split(/ -+ /);
  if (what !== undefined && head.length + item.length + 2 > HARD) {
    const offered = `${name}: ${what}`;
    const ends = [...offered.matchAll(/, (?!\d)| (?:through|on terms|that|which|via) /g)].map(
      ({ index }) => index,
    );
    const end =
      offered.length > HARD ? ends.findLast((at) => at < HARD && at > name.length + 2) : offered.length;
    if (end !== undefined) return `${offered.slice(0, end)}${end < offered.length ? "…" : ""}`;
  }
  // A long item by what it begins with.
  const text = [item, item.split(/ - |[,;]/)[0] ?? ""]
    .map((part) => `${head.charAt(0).toUpperCase()}${head.slice(1)}: ${part}`)
    .find(({ length }) => length <= HARD);
  return text ?? whole;
}
