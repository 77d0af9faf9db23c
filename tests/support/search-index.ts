import { join } from "node:path";
import { type Archive, assemble, whereabouts } from "../../src/archive/archive.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import { locateAll } from "../../src/archive/gazetteer/locate.ts";
import type { Article } from "../../src/article.ts";
import { openFiles } from "../../src/commands/read-index.ts";
import { readCities } from "../../src/intake/gazetteer.ts";
import { openIndexer } from "../../src/render/search-index.ts";
import type { SearchIndex } from "../../src/search/found.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { stemmerOf } from "../../src/search/stems.ts";
import { threadsOf } from "./archive.ts";
import { writeFiles } from "./folder.ts";
import { summaryOf } from "./stories.ts";

/** An archive of these stories, and where they lie. */
export function archiveOfArticles(articles: Iterable<Article>): Archive {
  const stories = catalogue([...articles].map(summaryOf));
  const names = stories.places.map(({ name }) => name);
  return assemble(stories, threadsOf(), locateAll(names, readCities()));
}

/** The country of each story of an archive. */
export const countriesOf =
  (archive: Archive) =>
  ({ dateline }: Article): string | null =>
    whereabouts(archive, dateline?.place ?? null)?.country ?? null;

/** Writes the search index of an archive into a folder, as a build does, and opens it. */
export async function indexInto(
  folder: string,
  archive: Archive,
  articles: Iterable<Article>,
): Promise<SearchIndex> {
  const byUrl = new Map(Array.from(articles, (article) => [article.url, article]));
  const indexer = openIndexer(archive, { cache: join(folder, "kept"), ground: "", useKnown: false });
  const sinks = {
    keep: () => false,
    file: ({ path, content }: { readonly path: string; readonly content: string | Uint8Array }) => {
      writeFiles(folder, { [path]: content });
    },
  };
  await indexer.finish(() => byUrl, sinks);
  return openIndex(openFiles(folder)().load, stemmerOf);
}
