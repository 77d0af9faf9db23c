import { type Reading, type ReadOptions, readFile } from "../wire/read.ts";
import type { InputFile } from "./input.ts";
import { openOrders } from "./orders.ts";

/** A file of the input and what was read of it; null where its bytes were not to be had. */
export interface ReadInput {
  readonly input: InputFile;
  readonly reading: Reading | null;
}

/** How the files are to be read: alike, but for what depends on the path. */
export type OptionsFor = (path: string) => ReadOptions;

/** Whether a date that nothing in the file decides kept something of it from being read. */
export const isOpen = ({ rejections }: Pick<Reading, "rejections">): boolean =>
  rejections.some(({ diagnostics }) => diagnostics.some(({ rule }) => rule === "ambiguous-date"));

/** Reads the files, sorted by path, each once, but those that `openOrders` has read again. */
export function* readInputs(
  inputs: Iterable<InputFile>,
  optionsFor: OptionsFor = () => ({}),
): Generator<ReadInput> {
  let ready: ReadInput[] = [];
  const orders = openOrders<ReadInput>(
    ({ input, reading }) => ({
      path: input.path,
      weight: "bytes" in input ? input.bytes.length : 0,
      open: reading !== null && isOpen(reading),
      orders: reading?.dayOrders ?? [],
    }),
    ({ input }, dayOrder) => readInput(input, { dayOrder, ...optionsFor(input.path) }),
    (one) => ready.push(one),
  );
  for (const input of inputs) {
    orders.take(readInput(input, optionsFor(input.path)));
    yield* ready;
    ready = [];
  }
  orders.close();
  yield* ready;
}

const readInput = (input: InputFile, options: ReadOptions): ReadInput => ({
  input,
  reading: "finding" in input ? null : readFile(input.bytes, input.path, options),
});
