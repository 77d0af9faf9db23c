import { lineOffsets } from "./line-at.ts";

/** The number of the line, from 1, on which an index of the text stands: one pass over the text once asked, then by halving. */
export function lineNumbers(text: string): (index: number) => number {
  let offsets: readonly number[] | null = null;
  return (index) => {
    offsets ??= lineOffsets(text);
    let [low, high] = [0, offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) <= index) low = middle + 1;
      else high = middle;
    }
    return Math.max(1, low);
  };
}
