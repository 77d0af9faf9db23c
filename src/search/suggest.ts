import { distanceOf } from "../wire/text/nearest.ts";
import { wordKey } from "./keys.ts";
import { mapAll } from "./map-all.ts";
import type { SearchField } from "./query.ts";
import type { Shelf } from "./shelf.ts";

const SHORTEST = 4;
const FARTHEST = 2;

/** The word nearest to one that no story has, of those that stand near it in the index; null where none is near. */
export async function suggestionFor(
  shelves: readonly Shelf[],
  field: SearchField,
  word: string,
): Promise<string | null> {
  if (word.length < SHORTEST) return null;
  let best: { readonly word: string; readonly distance: number; readonly stories: number } | null = null;
  const farthest = word.length < 7 ? 1 : FARTHEST;
  const [shelf] = shelves;
  if (shelf === undefined) return null;
  // What is typed wrong is seldom the first letters: where they are right, the word stands in one of these leaves.
  const starts = new Set(
    [word, word.slice(0, 3), `${word.slice(0, 3)}~`].map((near) => wordKey(field, near)),
  );
  const leaves = await mapAll([...starts], shelf.around);
  for (const leaf of leaves)
    for (const { key, families } of leaf) {
      const distance = distanceOf(key.slice(1), word, farthest);
      if (distance > farthest || (best !== null && distance > best.distance)) continue;
      const [family] = families;
      const words = family === undefined ? [] : await shelf.words(family);
      const stories = words.find((one) => one.key === key)?.stories ?? 0;
      // Of headlines there may be none that has it.
      if (stories === 0) continue;
      if (best === null || distance < best.distance || stories > best.stories)
        best = { word: key.slice(1), distance, stories };
    }
  return best?.word ?? null;
}
