import { isUnspaced } from "../text/columns.ts";
import type { Line } from "../text/lines.ts";
import { isMostlyUnspaced, type StoryWords, wordsOfStory } from "./story-words.ts";

/** Puts lines of a story together to one text. */
export type Joiner = (lines: readonly Line[]) => string;

const SOFT_HYPHEN = "\u00ad";
/** ASCII's hyphen, Unicode's own, the one that does not break: behind a letter or digit, so no dash. */
const BROKEN = /[\p{L}\p{M}\p{N}][-‐‑]$/u;
const OPENS_WORD = /^[\p{L}\p{N}]/u;
/** Words that stand behind a suspended hyphen: `two- and three-year`, `Vor- oder Nachteil`. */
const SUSPENDED = new Set(
  "and or to nor but than und oder bis sowie et ou à y e o u ed od of en och eller og i lub и или".split(" "),
);

/**
 * How the lines of a story's paragraphs are joined, for all of its paragraphs alike. A word is made whole where that is
 * certain: at a soft hyphen, or where it stands whole elsewhere in the story. Any other keeps the hyphen at which its
 * line ends, without a space: `high-` and `level` are `high-level`. A suspended hyphen keeps its space, and so does a
 * dash. Han and Kana join without one. Runs of blanks become one.
 */
export function joinerOf(body: readonly Line[]): Joiner {
  let known: StoryWords | null = null;
  const words = (): StoryWords => {
    known ??= wordsOfStory(body);
    return known;
  };
  let unspaced: boolean | null = null;
  const mostlyUnspaced = (): boolean => {
    unspaced ??= isMostlyUnspaced(body);
    return unspaced;
  };
  const between = (before: string, after: string): string | null => {
    const last = before.charAt(before.length - 1);
    if (last === "-" || last === "‐" || last === "‑") return atHyphen(before, after, words);
    if (last === SOFT_HYPHEN) return null;
    return isBare(last, after.charAt(0), mostlyUnspaced) ? "" : " ";
  };
  return (lines) => {
    // One piece for each line, and its space with it: a text that grows by a line and is looked at is copied each time.
    const pieces = lines.map(({ text }, index) => {
      const next = lines[index + 1];
      if (!next) return text;
      const space = between(text, next.text);
      return space === null ? text.slice(0, -1) : text + space;
    });
    const text = pieces.join("");
    return text.includes("  ") || /[^\S ]/.test(text) ? text.split(/\s+/).join(" ") : text;
  };
}

/** What stands between two lines of which the first ends in a hyphen; null where the hyphen is the printer's. */
function atHyphen(before: string, after: string, words: () => StoryWords): string | null {
  if (!BROKEN.test(before.slice(-3)) || !OPENS_WORD.test(after) || isMark(before)) return " ";
  const head = /(?:^|[^\p{L}\p{M}\p{N}-])(\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+)[-‐‑]$/u.exec(
    before.slice(-LONGEST),
  )?.[1];
  const tail = /^(?:[\p{Ll}\p{M}]+|\p{Lu}+)(?![\p{L}\p{M}\p{N}])/u.exec(after.slice(0, LONGEST))?.[0];
  const suspended = SUSPENDED.has(/^\S+/.exec(after.slice(0, LONGEST))?.[0] ?? "");
  if (head !== undefined && tail !== undefined && mayBeOne(head, tail)) {
    const { stands } = words();
    if (stands(`${head}-${tail}`)) return "";
    if (stands(head + tail) && !(suspended && stands(head))) return null;
  }
  return suspended ? " " : "";
}

/** `-30-`: set between dashes, not broken. */
function isMark(text: string): boolean {
  return text.startsWith("-", text.lastIndexOf(" ") + 1);
}

/** Printers leave no single letter, and no word grows into capitals. */
function mayBeOne(head: string, tail: string): boolean {
  const isCapitals = (text: string): boolean => text === text.toUpperCase();
  return head.length > 1 && tail.length > 1 && isCapitals(head) === isCapitals(tail);
}

/** Letters of a word that are looked at. */
const LONGEST = 60;

/** Between Han and Kana there is no space; nor in a story of theirs beside one of them or a sign that is as wide. */
function isBare(last: string, first: string, mostlyUnspaced: () => boolean): boolean {
  if (last <= "\u007f" && first <= "\u007f") return false;
  const left = isUnspaced(last);
  const right = isUnspaced(first);
  if (left && right) return true;
  return (left || right || /[“”‘’…—]/.test(last + first)) && mostlyUnspaced();
}
