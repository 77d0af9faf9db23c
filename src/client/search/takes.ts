import type { Card } from "../../search/found.ts";

/** A story in the list of results, and behind it others that the list would tell in the same words. */
export type Entry = readonly [card: Card | null, ...versions: Card[]];

/** Characters of a headline that no two stories have by chance, as on the pages of days. */
const TELLING = 40;

/** The results, those of one day and one headline as one entry, where the first of them stands. */
export function foldTakes(cards: readonly (Card | null)[]): readonly Entry[] {
  const entries = new Map<unknown, [Card | null, ...Card[]]>();
  for (const card of cards) {
    const key = card && card.headline.length >= TELLING ? card.date + card.headline : {};
    const same = entries.get(key);
    if (card && same) same.push(card);
    else entries.set(key, [card]);
  }
  return [...entries.values()];
}
