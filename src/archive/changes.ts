import { Buffer } from "node:buffer";
import { type ChangeObject, diffArrays } from "diff";
import type { Article } from "../article.ts";

/** Words that stayed, came or went; `gap` where words that stayed are left out. */
export type Piece = readonly [kind: "same" | "added" | "removed" | "gap", text: string];

/** What a version of a story changed in the one before it. */
export interface Changes {
  /** Whether all of it is told word by word, or some paragraphs whole since they are nearly all new. */
  readonly by: "words" | "paragraphs";
  readonly added: number;
  readonly removed: number;
  /** The paragraphs in which something changed; empty where nothing did. */
  readonly paragraphs: readonly (readonly Piece[])[];
  /** True where there are more changes than are shown. */
  readonly more: boolean;
}

/** Words added and removed in one place above which paragraphs say more: each costs as many comparisons again. */
const MOST_EDITS = 500;
const MOST_PARAGRAPHS_CHANGED = 400;
/** Places that may be too much changed to be told by words, before all others are told by paragraphs too. */
const MOST_VAIN = 3;
/** UTF-8 bytes of all pieces: a page's view is written, hashed and sent to other processes. */
const MOST_BYTES = 12_000;
/** Unchanged words that stand beside a change. */
const BESIDE = 8;
const LONGEST_PARAGRAPH = 600;
const BREAK = "\n";

/**
 * What changed from one version to the next, headline first where both were given one: paragraphs that changed are
 * compared word by word, or told whole where that would say nothing. null where there is too much of it. Bounded: time
 * by the edits that are looked for, size by what is shown.
 */
export function changesBetween(before: Article, after: Article): Changes | null {
  const found = diffArrays([...textsOf(before, after)], [...textsOf(after, before)], {
    maxEditLength: MOST_PARAGRAPHS_CHANGED,
  });
  if (found === undefined) return null;
  const places: Place[] = [];
  let vain = 0;
  for (const { removed, added } of placesOf(found)) {
    const words = removed.length > 0 && added.length > 0 && vain < MOST_VAIN ? byWords(removed, added) : null;
    if (words === null && removed.length > 0 && added.length > 0) vain++;
    places.push(words ?? whole(removed, added));
  }
  return bounded(vain === 0 ? "words" : "paragraphs", places);
}

/** Paragraphs that went and came in one place. */
interface Hunk {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What changed in one place. */
interface Place {
  readonly added: number;
  readonly removed: number;
  readonly paragraphs: readonly (readonly Piece[])[];
}

function placesOf(found: readonly ChangeObject<string[]>[]): readonly Hunk[] {
  const hunks: { removed: string[]; added: string[] }[] = [];
  let open = false;
  for (const { value, added, removed } of found) {
    if (!(added || removed)) {
      open = false;
      continue;
    }
    if (!open) hunks.push({ removed: [], added: [] });
    open = true;
    hunks.at(-1)?.[added ? "added" : "removed"].push(...value);
  }
  return hunks;
}

function textsOf({ headline, paragraphs }: Article, other: Article): readonly string[] {
  const headed = headline.origin === "given" && other.headline.origin === "given";
  const texts = headed && headline.text !== paragraphs[0] ? [headline.text, ...paragraphs] : paragraphs;
  return texts.map((text) => text.split(/\s+/).join(" ").trim()).filter((text) => text !== "");
}

/** Words with the space behind them; signs of scripts without spaces one by one; a sign where a paragraph ends. */
const WORDS =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]+ ?/gu;

const tokensOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => [...(`${text} `.match(WORDS) ?? []), BREAK]);

function byWords(old: readonly string[], now: readonly string[]): Place | null {
  const [before, after] = [tokensOf(old), tokensOf(now)];
  const found = diffArrays(before, after, { maxEditLength: MOST_EDITS });
  // What is nearly all new is not read word by word.
  const kept = found?.reduce((sum, part) => sum + (part.added || part.removed ? 0 : part.count), 0) ?? 0;
  if (found === undefined || kept * 3 < Math.min(before.length, after.length)) return null;
  const wordsIn = (side: "added" | "removed"): number =>
    found.reduce((sum, part) => sum + (part[side] ? countOf(part.value) : 0), 0);
  return {
    added: wordsIn("added"),
    removed: wordsIn("removed"),
    paragraphs: intoParagraphs(found).map(shortened),
  };
}

const countOf = (tokens: readonly string[]): number => tokens.filter((word) => word !== BREAK).length;

const whole = (removed: readonly string[], added: readonly string[]): Place => ({
  added: countOf(tokensOf(added)),
  removed: countOf(tokensOf(removed)),
  paragraphs: [
    ...removed.map((text): readonly Piece[] => [["removed", clipped(text)]]),
    ...added.map((text): readonly Piece[] => [["added", clipped(text)]]),
  ],
});

const clipped = (text: string): string =>
  text.length <= LONGEST_PARAGRAPH
    ? text
    : `${text.slice(0, LONGEST_PARAGRAPH).replace(/[\uD800-\uDBFF]$/, "")} …`;

function bounded(by: Changes["by"], places: readonly Place[]): Changes {
  const changed = places
    .flatMap(({ paragraphs }) => paragraphs)
    .filter((pieces) => pieces.some(([kind]) => kind === "added" || kind === "removed"));
  let bytes = 0;
  const shown = changed.filter((pieces) => {
    bytes += Buffer.byteLength(JSON.stringify(pieces));
    return bytes <= MOST_BYTES;
  });
  return {
    by,
    added: places.reduce((sum, { added }) => sum + added, 0),
    removed: places.reduce((sum, { removed }) => sum + removed, 0),
    paragraphs: shown,
    more: shown.length < changed.length,
  };
}

/** The pieces of each paragraph as it is now; a break that went is a sign among what was removed. */
function intoParagraphs(found: readonly ChangeObject<string[]>[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [[]];
  for (const { value, added, removed } of found) {
    const kind = added ? "added" : removed ? "removed" : "same";
    let text = "";
    const put = (): void => {
      if (text !== "") paragraphs.at(-1)?.push([kind, text]);
      text = "";
    };
    for (const word of value) {
      if (word !== BREAK) text += word;
      else if (removed) text += "¶ ";
      else {
        put();
        paragraphs.push([]);
      }
    }
    put();
  }
  return paragraphs;
}

/** The same paragraph, of what stayed only the words beside a change. */
const shortened = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap(([kind, text], at): readonly Piece[] => {
    if (kind !== "same") return [[kind, text]];
    const words = text.match(WORDS) ?? [];
    const [first, last] = [at === 0, at === pieces.length - 1];
    if (words.length <= BESIDE * (first || last ? 1 : 2) + 4) return [[kind, text]];
    const head: readonly Piece[] = first ? [] : [["same", words.slice(0, BESIDE).join("")]];
    const tail: readonly Piece[] = last ? [] : [["same", words.slice(-BESIDE).join("")]];
    return [...head, ["gap", "… "], ...tail];
  });
