/** Compares by code units, as no locale may have a say in the order of pages. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a map holds, in the order of its keys. */
export function byKey<Key extends string, Value>(
  map: ReadonlyMap<Key, Value>,
): readonly (readonly [Key, Value])[] {
  return [...map].sort(([a], [b]) => compareText(a, b));
}

/**
 * By halving: the first of so many places, from 0, that does not lie before the one sought; `length` where all do.
 * Where a place lies before it, so must all in front of that.
 */
export function firstFrom(length: number, liesBefore: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (liesBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
