import { keyOf } from "./key.ts";
import { type Meaning, meaningOf } from "./scopes.ts";

/** One way to read a dateline: the city, and the regions and countries named behind it. */
export interface Reading {
  /** A key of `keyOf`. */
  readonly city: string;
  readonly meanings: readonly Meaning[];
}

/** Longest place that is read, in characters: a longer one is not a place. */
export const LONGEST_PLACE = 100;
/** Words in the longest name of a country. */
const WORDS = 6;

/**
 *     ST. JOHN'S, Newfoundland      VANCOUVER British Columbia      San José (Costa Rica)
 * The ways to read a place, the one with the longest city first; the comma may be missing. None where what
 * stands behind the comma is no region or country we know.
 */
export function readingsOf(place: string): readonly Reading[] {
  const [first, ...rest] = place
    .split(/[,;()[\]]/)
    .map(keyOf)
    .filter((part) => part !== "");
  if (first === undefined) return [];
  const behind = rest.map((part) => meaningsIn(part.split(" ")));
  if (behind.length > 0 && behind.every((meanings) => meanings === null)) return [];
  const outer = behind.flatMap((meanings) => meanings ?? []);
  const words = first.split(" ");
  // NEW MEXICO is no place `New` in Mexico.
  const least = meaningOf(first) ? words.length : 1;
  const readings: Reading[] = [];
  for (let cut = words.length; cut >= least; cut--) {
    const inner = meaningsIn(words.slice(cut));
    if (inner) readings.push({ city: words.slice(0, cut).join(" "), meanings: [...inner, ...outer] });
  }
  return readings;
}

/** The regions and countries that these words name one after the other; null where some name none. */
function meaningsIn(words: readonly string[]): readonly Meaning[] | null {
  const meanings: Meaning[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(WORDS, words.length - at);
    let meaning: Meaning | null = null;
    for (; length > 0; length--) {
      meaning = meaningOf(words.slice(at, at + length).join(" "));
      if (meaning) break;
    }
    if (!meaning) return null;
    meanings.push(meaning);
    at += length;
  }
  return meanings;
}
