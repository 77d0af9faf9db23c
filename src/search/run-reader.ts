import { readBytes } from "./bytes.ts";
import { isFamily } from "./keys.ts";

/** The stories of a word in one run. */
export interface RunList {
  readonly stories: number;
  /** Number of the first and the last, counted from the run's first. */
  readonly first: number;
  readonly last: number;
  /** From each story to the next; the first from -1. */
  readonly gaps: Uint8Array;
  readonly places: Uint8Array;
}

/** A word in one run: where it stands in texts, and in headlines. */
export interface RunWord {
  readonly text: RunList;
  readonly headline: RunList;
}

const NOWHERE: RunList = {
  stories: 0,
  first: 0,
  last: 0,
  gaps: new Uint8Array(),
  places: new Uint8Array(),
};

/** A key of a run: a word with its families, or a family with its words. */
export type RunEntry =
  | { readonly key: string; readonly families: readonly string[] }
  | { readonly key: string; readonly words: readonly (readonly [key: string, word: RunWord])[] };

/** Goes through what `openRun` wrote, in the order of the keys. */
export function* readRun(data: Uint8Array): Generator<RunEntry> {
  // What Node reads of files are buffers, whose parts are buffers too, and dearer to make.
  const reader = readBytes(new Uint8Array(data.buffer, data.byteOffset, data.length));
  const part = (): Uint8Array => reader.bytes(reader.number());
  const list = (): RunList => {
    const stories = reader.number();
    if (stories === 0) return NOWHERE;
    const [first, last] = [reader.number(), reader.number()];
    return { stories, first, last, gaps: part(), places: part() };
  };
  while (!reader.atEnd()) {
    const key = reader.text();
    const count = reader.number();
    if (!isFamily(key)) {
      yield { key, families: Array.from({ length: count }, reader.text) };
      continue;
    }
    const words: (readonly [string, RunWord])[] = [];
    for (let at = 0; at < count; at++) words.push([reader.text(), { text: list(), headline: list() }]);
    yield { key, words };
  }
}

/** A key of several runs, with what each has of it; `run` counts from 0. */
export interface MergedEntry {
  readonly key: string;
  readonly parts: readonly { readonly run: number; readonly entry: RunEntry }[];
}

/** Goes through several runs at once, in the order of the keys. */
export function* mergeRuns(runs: readonly Uint8Array[]): Generator<MergedEntry> {
  const heads = runs.map((run) => {
    const entries = readRun(run);
    return { entries, next: entries.next() };
  });
  for (;;) {
    let key: string | null = null;
    let those: number[] = [];
    for (const [run, { next }] of heads.entries()) {
      if (next.done || (key !== null && next.value.key > key)) continue;
      if (next.value.key !== key) those = [];
      key = next.value.key;
      those.push(run);
    }
    if (key === null) return;
    const parts: { run: number; entry: RunEntry }[] = [];
    for (const run of those) {
      const head = heads[run];
      if (head === undefined || head.next.done) continue;
      parts.push({ run, entry: head.next.value });
      head.next = head.entries.next();
    }
    yield { key, parts };
  }
}
