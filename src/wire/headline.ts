import { withoutAttribution } from "./headline-attribution.ts";
import { cut, LONGEST } from "./headline-cut.ts";
import { tidied } from "./headline-tidy.ts";
import { withoutAside } from "./headline-verb.ts";

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
  if (rows) return { text: rowsHeadline(first, second), rule: "first-rows" };
  const words = first.split(/\s+/).filter((word) => word !== "");
  const sentence = firstSentence(words);
  const clause = tidied(withoutAside(withoutAttribution(sentence)));
  const text = finished(cut(clause.words, clause.verb));
  if (text !== "") return { text, rule: "lede-clause" };
  return {
    text: finished(cut(words, -1)) || first.slice(0, LONGEST).trim() || (place ?? ""),
    rule: "first-words",
  };
}

/** `Shr 34 cts vs 1.19 dlrs, net 807,000 vs 2,858,000`: one row, and the next where it has room. */
function rowsHeadline(first: string, second: string): string {
  const [top, below] = [first, second].map((row) => row.split(/\s+/).join(" ").trim());
  if (top === undefined || top.length > LONGEST) return finished(cut((top ?? "").split(" "), -1));
  return (
    top +
    (below !== undefined && below !== "" && top.length < SHORT && top.length + below.length + 2 <= LONGEST
      ? `; ${below}`
      : "")
  );
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
