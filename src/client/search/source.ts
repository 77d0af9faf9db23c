import type { SearchIndex } from "../../search/found.ts";
import { ROOT_FILE } from "../../search/root.ts";
import type { Load } from "../../search/shelf.ts";
import { found as words } from "../../words/en/client-search.ts";
import { canInflate, openLoader } from "./load.ts";

/** Opens an index whose files `load` gives. */
export type OpenIndex = (load: Load) => Promise<SearchIndex>;

/** The index of the archive, opened when it is first asked for. */
export interface Source {
  readonly index: () => Promise<SearchIndex>;
  /**
   * The index opened once more, where the archive was built anew since it was opened; null where it was not. Files
   * may then be missing only because their names are of the build before.
   */
  readonly renewed: () => Promise<SearchIndex | null>;
}

export function openSource(open: OpenIndex): Source {
  let root: Uint8Array | null = null;
  let opened: Promise<SearchIndex> | null = null;
  const openWith = async (load: Load): Promise<SearchIndex> => {
    root = await load(ROOT_FILE);
    return open(load);
  };
  return {
    index: () => {
      if (!canInflate()) return Promise.reject(new Error(words.tooOld));
      opened ??= openWith(openLoader());
      // What failed is tried again with the next question.
      opened.catch(() => {
        opened = null;
      });
      return opened;
    },
    renewed: async () => {
      const load = openLoader();
      const now = await load(ROOT_FILE).catch(() => null);
      if (now === null || (root !== null && isSame(now, root))) return null;
      opened = openWith(load);
      return opened;
    },
  };
}

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
