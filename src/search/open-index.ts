import { openDays } from "./days.ts";
import { openFind } from "./find.ts";
import type { SearchIndex } from "./found.ts";
import { FORMAT, ROOT_FILE, type Root, readJson } from "./root.ts";
import { type Load, openShelf } from "./shelf.ts";
import type { Stem } from "./stems.ts";
import { openStories } from "./stories.ts";
import { openTerms } from "./terms.ts";

/**
 * Opens an index. Rejects where its root cannot be had or is of another version; what else cannot be had, an answer goes
 * without, and says so. `stemmerOf` gives the stemmer of a language, where a word is in the index in no form that was
 * typed.
 */
export async function openIndex(
  load: Load,
  stemmerOf: (language: string) => Promise<Stem>,
): Promise<SearchIndex> {
  const root = readJson<Root>(await load(ROOT_FILE));
  if (root.format !== FORMAT)
    throw new Error("The search index is of another version than this page. Load it anew.");
  const missing = new Set<string>();
  const tryLoad = async (file: string): Promise<Uint8Array | null> => {
    try {
      const data = await load(file);
      missing.delete(file);
      return data;
    } catch {
      missing.add(file);
      return null;
    }
  };
  const days = openDays(root);
  const shelves = root.segments.map((segment) => openShelf(segment, tryLoad));
  const stories = openStories(root, tryLoad);
  const find = openFind({ root, days, shelves, terms: openTerms(shelves, stemmerOf), stories });
  return {
    stories: root.stories,
    firstDate: days.first,
    get lastDate() {
      return days.last();
    },
    languages: root.languages,
    find: async (query, sort, language) => ({
      ...(await find(query, sort, language)),
      missing: [...missing].sort(),
    }),
    cards: stories.cards,
    bars: days.bars,
    facet: stories.facet,
    missing: () => [...missing].sort(),
  };
}
