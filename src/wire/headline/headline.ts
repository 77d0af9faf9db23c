import { withoutAttribution } from "./attribution.ts";
import { cut, LONGEST } from "./cut.ts";
import { tidied } from "./tidy.ts";
import { withoutAside } from "./verb.ts";

/** A derived headline and the rule that made it. */
export interface Derived {
  readonly text: string;
  readonly rule: "lede-clause" | "first-rows" | "first-words";
}

/** Characters of a lede that are read. */
const REACH = 800;
/** Rows of fewer characters take the next row with them. */
const SHORT = 24;

/**
 * A headline for a story that was sent without one: what the lede's first sentence says, without who said it
 * and on which day, cut to a clause of at most 100 characters. Only words of the first two paragraphs; of rows
 * of figures, the first two.
 */
export function deriveHeadline(paragraphs: readonly string[], place: string | null, rows = false): Derived {
  const [first = "", second = ""] = paragraphs.map((text) => text.slice(0, REACH));
  const row = rows ? rowsHeadline(first, second) : "";
  if (row !== "") return { text: row, rule: "first-rows" };
  const words = withoutBracket(first)
    .split(/\s+/)
    .filter((word) => word !== "");
  const sentence = firstSentence(words);
  const clause = tidied(withoutAside(withoutAttribution(sentence)));
  const text = finished(cut(clause.words, clause.verb));
  if (text !== "") return { text, rule: "lede-clause" };
  return {
    text: finished(cut(words, -1)) || first.slice(0, LONGEST).trim() || (place ?? ""),
    rule: "first-words",
  };
}

/** `Shr 34 cts vs 1.19 dlrs`: one row, and the next where the first is short. */
function rowsHeadline(first: string, second: string): string {
  const top = first.split(/\s+/).filter((word) => word !== "");
  const both = `${top.join(" ")}; ${second.trim().split(/\s+/).join(" ")}`;
  const short = top.join(" ").length < SHORT && both.length <= LONGEST;
  return finished(short ? [both] : cut(top, -1));
}

/** The lede behind a desk's note in brackets, `(Corrects the length in …)`. */
function withoutBracket(lede: string): string {
  const end = lede.startsWith("(") ? lede.indexOf(") ") : -1;
  const rest = end > 20 ? lede.slice(end + 2) : lede;
  return rest.length > 40 ? rest : lede;
}

/** Words to the first that ends a sentence: a point behind four letters or more, or a question or call. */
function firstSentence(words: readonly string[]): readonly string[] {
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (next === undefined || index < 4) continue;
    if (
      /^[^.]{4,}\.["')]?$|[?!]["')]?$/.test(word) &&
      /^["'(<]?\p{Lu}/u.test(next) &&
      !/^(?:Corp|Corp|Messrs|Sept|Calif|Mass|Conn|Penn|Wash|Tenn|Mich|Minn|Prof|Pres)\./.test(word)
    ) {
      return words.slice(0, index + 1);
    }
  }
  return words;
}

/** Joined, with a capital, without a stop at its end or an unpaired mark. */
function finished(words: readonly string[]): string {
  let text = words.join(" ");
  while (text !== "" && ",;:.-".includes(text.charAt(text.length - 1)) && !/\b[A-Z]\.$/.test(text))
    text = text.slice(0, -1).trimEnd();
  text = text.replace(/(\w)"(\w)/g, "$1'$2");
  if (text.split('"').length % 2 === 0) text = text.split('"').join("");
  if (text.includes("(") !== text.includes(")")) text = text.split(/[()]/).join("");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
