import type { Model } from "./decode.ts";
import { OFFSETS, SIZE } from "./features.ts";
import { CLOSERS, OPENERS, WEIGHTS } from "./weights.ts";

/** The fitted table, laid out flat for the decoder. */
export const MODEL: Model = load();

function load(): Model {
  const weights = new Float64Array(SIZE);
  const offsets: Readonly<Record<string, number>> = OFFSETS;
  for (const [name, row] of Object.entries(WEIGHTS)) weights.set(row, offsets[name] ?? 0);
  weights.set(Object.values(OPENERS), OFFSETS.opener);
  weights.set(Object.values(CLOSERS), OFFSETS.closer);
  return { weights, openers: places(OPENERS), closers: places(CLOSERS) };
}

function places(words: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.keys(words).map((word, index) => [word, index]));
}
