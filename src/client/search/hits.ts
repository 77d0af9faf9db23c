import type { Found } from "../../search/found.ts";
import { eachWord, wordsOf } from "../../search/words.ts";

/** Words side by side, folded, that are to be marked. `flood*` at its end stands for all words that begin so. */
export type Hit = readonly string[];

/** A stretch of a text, from `start` up to `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Forms of a word that are marked; the commonest come first. */
const FORMS = 40;

/** Words that a larger part of the stories have are marked only where there is nothing else to mark. */
const COMMON = 0.25;

/** What is to be marked in the stories that were found, of `all` in the archive. */
export function hitsOf({ words }: Pick<Found, "words">, all: number): readonly Hit[] {
  const shown = words.filter(({ term, outcome }) => term.field !== "byline" && outcome === "found");
  const telling = shown.filter(({ stories }) => stories <= COMMON * all);
  return (telling.length > 0 ? telling : shown).flatMap(({ term, forms }) => {
    const own = wordsOf(term.text);
    if (own.length === 0) return [];
    if (term.kind === "phrase" || own.length > 1) return [own];
    if (term.prefix) return [[`${own[0]}*`]];
    return [own, ...forms.slice(0, FORMS).map((form) => [form])];
  });
}

/** The stretches of a text that are hits, in order; those that touch or overlap are one. */
export function stretchesOf(text: string, hits: readonly Hit[]): readonly Stretch[] {
  const words: { readonly word: string; readonly start: number; readonly end: number }[] = [];
  eachWord(text, (word, start, end) => words.push({ word, start, end }));
  const found: Stretch[] = [];
  const startsHere = byFirstWord(hits);
  for (const [at, { word, start }] of words.entries()) {
    for (const hit of startsHere(word)) {
      const last = words[at + hit.length - 1];
      if (last === undefined || !hit.every((wanted, next) => fits(words[at + next]?.word ?? "", wanted)))
        continue;
      found.push({ start, end: last.end });
    }
  }
  return joined(found);
}

const fits = (word: string, wanted: string): boolean =>
  wanted.endsWith("*") ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

/** Most words of a text begin no hit: which do is looked up. */
function byFirstWord(hits: readonly Hit[]): (word: string) => readonly Hit[] {
  const whole = new Map<string, Hit[]>();
  const begun: Hit[] = [];
  for (const hit of hits) {
    const [first = ""] = hit;
    if (first.endsWith("*")) begun.push(hit);
    else whole.set(first, [...(whole.get(first) ?? []), hit]);
  }
  return (word) => {
    const known = whole.get(word) ?? [];
    return begun.length === 0 ? known : [...known, ...begun.filter(([first = ""]) => fits(word, first))];
  };
}

/** Sorted by where they start, which they are but for hits of several words. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const joint: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joint[joint.length - 1];
    if (before === undefined || stretch.start > before.end) joint.push(stretch);
    else joint[joint.length - 1] = { start: before.start, end: Math.max(before.end, stretch.end) };
  }
  return joint;
}

const HASH = "#find=";

/** Hits as the end of a story's address: `#find=floods,bank%20of%20england`. Empty where there are none. */
export function hashOf(hits: readonly Hit[]): string {
  const told = hits.map((hit) => encodeURIComponent(hit.join(" ")));
  return told.length === 0 ? "" : HASH + [...new Set(told)].join(",");
}

/** The hits that the end of an address tells; null where it is of another kind. */
export function hitsIn(hash: string): readonly Hit[] | null {
  if (!hash.startsWith(HASH)) return null;
  return hash
    .slice(HASH.length)
    .split(",")
    .map((told) =>
      decoded(told)
        .split(" ")
        .filter((word) => word !== "" && word !== "*"),
    )
    .filter((hit) => hit.length > 0);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
