import { assemble, whereabouts } from "../../src/archive/archive.ts";
import { catalogue } from "../../src/archive/catalogue.ts";
import { locateAll } from "../../src/archive/gazetteer/locate.ts";
import type { Article } from "../../src/article.ts";
import { type BuildReport, build } from "../../src/build.ts";
import { openFiles } from "../../src/commands/read-index.ts";
import { readCities } from "../../src/intake/gazetteer.ts";
import type { SearchIndex } from "../../src/search/found.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { stemmerOf } from "../../src/search/stems.ts";
import { threadsOf } from "./archive.ts";
import { summaryOf } from "./stories.ts";

/** Builds the site of a folder of stories and says nothing; by so many processes, or as many as pay. */
export const buildQuietly = (
  input: string,
  output: string,
  jobs: number | null = null,
): Promise<BuildReport> =>
  build({
    input,
    output,
    previous: null,
    allowShrink: true,
    baseUrl: null,
    now: null,
    jobs,
    cache: true,
    onDiagnostic: () => {},
    onProgress: () => {},
  });

/** Opens the search index of a built site, as `dateline search` does. */
export const openBuiltIndex = (site: string): Promise<SearchIndex> =>
  openIndex(openFiles(site)().load, stemmerOf);

/** Tells the country of each of these stories, which make an archive. */
export function countriesOf(articles: Iterable<Article>): (article: Article) => string | null {
  const stories = catalogue(Array.from(articles, summaryOf));
  const names = stories.places.map(({ name }) => name);
  const archive = assemble(stories, threadsOf(), locateAll(names, readCities()));
  return ({ dateline }) => whereabouts(archive, dateline?.place ?? null)?.country ?? null;
}
