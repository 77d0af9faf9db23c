import type { DayOrder } from "../wire/dateline/day.ts";
import { type Reading, type ReadOptions, readFile } from "../wire/read.ts";
import type { InputFile } from "./input.ts";

/** A file of the input and what was read of it; null where its bytes were not to be had. */
export interface ReadInput {
  readonly input: InputFile;
  readonly reading: Reading | null;
}

/** How the files are to be read: alike, but for what depends on the path. */
export type OptionsFor = (path: string) => ReadOptions;

type FileBytes = Extract<InputFile, { readonly bytes: Uint8Array }>;

/** Files of a folder whose days are written in figures alone, kept until the folder's other files have told. */
interface Folder {
  readonly orders: Set<DayOrder>;
  readonly waiting: FileBytes[];
}

/** Bytes that wait for their folder at most; beyond it a file is read as it stands. */
const MOST_WAITING = 64 * 1024 * 1024;

/**
 * Reads the files, sorted by path, each once. One with a date such as `03/04/1989` that nothing in it decides waits
 * until its folder has been read: where the other dates of figures there show one order of day and month, and no
 * other, it is read again in that order. So what a file means depends on its folder, and on no order of files.
 */
export function* readInputs(
  inputs: Iterable<InputFile>,
  optionsFor: OptionsFor = () => ({}),
): Generator<ReadInput> {
  const folders = new Map<string, Folder>();
  let waiting = 0;
  const close = function* (name: string, folder: Folder): Generator<ReadInput> {
    folders.delete(name);
    const [order = null, other] = folder.orders;
    for (const file of folder.waiting) {
      waiting -= file.bytes.length;
      const dayOrder = other === undefined ? order : null;
      yield { input: file, reading: readFile(file.bytes, file.path, { dayOrder, ...optionsFor(file.path) }) };
    }
  };
  for (const input of inputs) {
    for (const [name, folder] of folders) {
      if (!input.path.startsWith(`${name}/`) && name !== "") yield* close(name, folder);
    }
    if ("finding" in input) {
      yield { input, reading: null };
      continue;
    }
    const reading = readFile(input.bytes, input.path, optionsFor(input.path));
    const open = reading.rejections.some(({ diagnostics }) =>
      diagnostics.some(({ rule }) => rule === "ambiguous-date"),
    );
    if (open || reading.dayOrders.length > 0) {
      const name = input.path.slice(0, Math.max(0, input.path.lastIndexOf("/")));
      const folder = folders.get(name) ?? { orders: new Set(), waiting: [] };
      folders.set(name, folder);
      for (const order of reading.dayOrders) folder.orders.add(order);
      if (open && waiting + input.bytes.length <= MOST_WAITING) {
        waiting += input.bytes.length;
        folder.waiting.push(input);
        continue;
      }
    }
    yield { input, reading };
  }
  for (const [name, folder] of folders) yield* close(name, folder);
}
