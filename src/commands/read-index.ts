import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileIn } from "../search/index-file.ts";
import type { Load } from "../search/shelf.ts";

/** A file of the index, and the bytes that a browser fetches for it. */
interface Fetched {
  readonly data: Uint8Array;
  readonly bytes: number;
}

/** Loads files of a site's index, and counts them as a browser would that has none of them yet. */
export interface CountingLoad {
  readonly load: Load;
  readonly requests: () => number;
  readonly bytes: () => number;
}

/** Reads files of the index in the site at `folder`, each once; gives loads that count for themselves. */
export function openFiles(folder: string): () => CountingLoad {
  const files = new Map<string, Promise<Fetched>>();
  const fetch = (name: string): Promise<Fetched> => {
    const file = files.get(name) ?? readFile(join(folder, "search", `${name}.js`)).then(unpacked(name));
    files.set(name, file);
    return file;
  };
  return () => {
    const asked = new Map<string, number>();
    return {
      load: async (name) => {
        const { data, bytes } = await fetch(name);
        asked.set(name, bytes);
        return data;
      },
      requests: () => asked.size,
      bytes: () => [...asked.values()].reduce((sum, bytes) => sum + bytes, 0),
    };
  };
}

const unpacked =
  (name: string) =>
  (script: Buffer): Fetched => {
    const file = fileIn(script);
    if (file?.name !== name) throw new Error(`search/${name}.js is no file of a search index.`);
    return { data: file.data, bytes: script.length };
  };
