import { hasLevels } from "./keys.ts";
import type { Forms, Segment } from "./root.ts";

/** Part of a segment's stories beyond which the root tells a word: less than what is left out beside rarer words. */
const OFTEN = 0.19;

/** Gathers the words that many stories of a segment have, as its keys are gone through. */
export function openOften(stories: number) {
  const severalFamilies = new Set<string>();
  const families: (readonly [key: string, stories: number][])[] = [];
  return {
    word: (key: string, count: number): void => {
      if (count > 1) severalFamilies.add(key);
    },
    family: (key: string, words: readonly (readonly [key: string, stories: number])[]): void => {
      const sum = words.reduce((all, [, count]) => all + count, 0);
      if (hasLevels(key) && sum > stories * OFTEN) families.push(words.map(([word, count]) => [word, count]));
    },
    /** Not of a word that is several in one, of which only the leaves tell all. */
    all: (): readonly Forms[] =>
      families
        .filter((words) => !words.some(([key]) => severalFamilies.has(key)))
        .map((words) => words.map(([key, count]) => [key.slice(1), count])),
  };
}

/** What the root alone tells of a word: its forms in all segments; null where one of them does not have it often. */
export function openOftenWords(segments: readonly Pick<Segment, "often">[]): (word: string) => Forms | null {
  return (word) => {
    // Few words are asked for: to look through the tables is less than to make others of them.
    const found = segments.map(({ often }) => often.find((forms) => forms.some(([form]) => form === word)));
    const sums = new Map<string, number>();
    for (const forms of found) {
      if (forms === undefined) return null;
      for (const [form, stories] of forms) sums.set(form, (sums.get(form) ?? 0) + stories);
    }
    return [...sums];
  };
}
