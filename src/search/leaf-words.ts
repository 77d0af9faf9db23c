import { compareText, firstFrom } from "../archive/order.ts";
import { asField, isFamily, storedKey } from "./keys.ts";
import { familiesOf, type LeafEntry, namesIn } from "./leaf.ts";

/** A word, in the field that was asked for, and the families it belongs to. */
export interface LeafWord {
  readonly key: string;
  readonly families: readonly string[];
}

/**
 * The families of a word, of the leaf in which it would stand. It stands there only where its family is not in the same leaf
 * or not the only one: else its family tells it, which is seldom far away.
 */
export function familiesIn(leaf: readonly LeafEntry[], asked: string): readonly string[] {
  const key = storedKey(asked);
  const at = firstFrom(leaf.length, (place) => (leaf[place]?.key ?? "") < key);
  const own = leaf[at];
  if (own?.key === key) return familiesOf({ ...own, key: asked });
  for (let by = 0; by < leaf.length; by++)
    for (const one of [leaf[at - 1 - by], leaf[at + by]])
      if (one !== undefined && isFamily(one.key) && namesIn(one).includes(key))
        return [asField(one.key, asked)];
  return [];
}

/** The words of a leaf, sorted, in the field of `asked`; those of its families that stand elsewhere too. */
export function wordsIn(leaf: readonly LeafEntry[], asked: string): readonly LeafWord[] {
  const words = new Map<string, LeafWord>();
  const named = (stored: string): string => asField(stored, asked);
  for (const entry of leaf)
    if (isFamily(entry.key))
      for (const name of namesIn(entry)) words.set(name, { key: named(name), families: [named(entry.key)] });
  for (const entry of leaf)
    if (!isFamily(entry.key)) {
      const key = named(entry.key);
      words.set(entry.key, { key, families: familiesOf({ ...entry, key }) });
    }
  const field = storedKey(asked).charAt(0);
  return [...words]
    .filter(([stored]) => stored.startsWith(field) && !isFamily(stored))
    .map(([, word]) => word)
    .sort((a, b) => compareText(a.key, b.key));
}
