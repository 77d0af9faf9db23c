import { type Archive, assemble } from "../archive/archive.ts";
import type { Catalogue } from "../archive/catalogue.ts";
import { locateAll } from "../archive/gazetteer/locate.ts";
import { openThreads } from "../archive/threads/threads.ts";
import { releaseMemory } from "../memory.ts";
import { readCities } from "./gazetteer.ts";
import { DamagedCache, type ReadRecords } from "./records.ts";

/**
 * What lies between the stories: goes through the full records once more, one year after the other, for the threads
 * that hold them together, and looks up where their places lie.
 */
export function gather(catalogue: Catalogue, records: ReadRecords): Archive {
  const threader = openThreads();
  for (const { key, stories } of catalogue.years) {
    const articles = records(key);
    for (const { url } of stories) {
      const article = articles.get(url);
      if (!article) throw new DamagedCache(url);
      threader.add(article);
    }
    releaseMemory();
  }
  return assemble(
    catalogue,
    threader.close(),
    locateAll(
      catalogue.places.map(({ name }) => name),
      readCities(),
    ),
  );
}
