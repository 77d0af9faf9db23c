import type { Archive } from "../archive/archive.ts";
import { yearOf } from "../archive/calendar.ts";
import { newestStories } from "../archive/feeds.ts";
import { groupBy } from "../archive/groups.ts";
import type { Intake } from "../archive/intake.ts";
import { compareText } from "../archive/order.ts";
import { dataView, type Weigh } from "../archive/pages/data.ts";
import { unlistedViews } from "../archive/pages/unlisted.ts";
import { censusOf, siteViews } from "../archive/site.ts";
import type { View } from "../archive/views.ts";
import { landPath } from "../archive/world.ts";
import { openYears } from "../archive/year.ts";
import { openStamps, openYearKeys, type StampOf, unlistedKey } from "../archive/year-key.ts";
import type { Article, CalendarDate } from "../article.ts";
import type { Masthead } from "../intake/folders.ts";
import type { ReadRecords } from "../intake/records.ts";
import { DATA_PACKAGE, dataPackage } from "../interop/data/package.ts";
import { openLastmod } from "../interop/lastmod.ts";
import { releaseMemory } from "../memory.ts";
import { type Asset, siteAssets, stemmerAssets } from "./assets.ts";
import { type DataOptions, type Long, openDataSets } from "./data.ts";
import { siteFeeds, yearFeeds } from "./feeds.ts";
import { siteFiles, yearFiles } from "./files.ts";
import type { Views } from "./render.ts";
import type { RunsOptions } from "./runs.ts";
import { type IndexSinks, openIndexer } from "./search-index.ts";
import { readWorld } from "./world.ts";

/** The group that the data of the whole archive belongs to. */
const DATA = "data";

/** All that a site is rendered from. */
export interface Edition {
  readonly archive: Archive;
  readonly intake: Intake;
  readonly records: ReadRecords;
  readonly masthead: Masthead;
  readonly now: CalendarDate | null;
  /** Names all that says how files are read. */
  readonly readKey: string;
  /** How the search index is made. */
  readonly index: RunsOptions;
  /** How the stories are made into data. */
  readonly data: DataOptions;
}

/** Where what is rendered goes; paths are relative to the site's root. */
export interface SiteSinks {
  /** Whether pages that belong together, those of a year, can stay as they are: their paths, and those of its files. */
  readonly stands: (group: string, key: string) => readonly string[] | null;
  /** Takes the views of pages that belong together: those of a year, or of none (`site`). */
  readonly views: (group: string, key: string, views: Views) => Promise<void>;
  /** Takes what is no page, of a year whose views were taken. */
  readonly fileOf: (group: string, file: Asset) => void;
  /** Opens a file of a group whose views were taken, too long to be held in memory. */
  readonly longOf: (group: string, path: string) => Long;
  /** What is known of a file that was taken. */
  readonly weigh: Weigh;
  /** Takes what belongs to the search index. */
  readonly index: IndexSinks;
  /** Takes what is no page. */
  readonly file: (file: Asset) => void;
}

/** Goes through one year after the other, then the whole site, and hands over the views of its pages and each file once. */
export async function renderSite(
  { archive, intake, records, masthead, now, readKey, index, data }: Edition,
  sinks: SiteSinks,
): Promise<void> {
  const { settings, about, aboutMedia } = masthead;
  const files = ["assets/days.js"];
  const put = (asset: Asset): void => {
    files.push(asset.path);
    sinks.file(asset);
  };
  for (const asset of await siteAssets(settings.search)) put(asset);
  const newest = new Set(newestStories(archive).map((story) => story.url));
  const newestArticles: Article[] = [];
  const yearSitemaps: string[] = [];
  /** Pages of a year that stand in no year's folder. */
  const placeYears: View[] = [];
  const lastmodOf = openLastmod(archive);
  const viewsOf = openYears(archive);
  const stampOf = openStamps();
  const keyOf = openYearKeys(archive, stampOf, readKey);
  const indexer = openIndexer(archive, stampOf, index);
  const dataSets = settings.data ? openDataSets(archive, stampOf, data) : null;
  for (const stretch of archive.years) {
    const { key: year, stories } = stretch;
    const news = stories.filter(({ url }) => newest.has(url));
    const key = keyOf(stretch);
    const paths = sinks.stands(year, key);
    const articles = paths === null || news.length > 0 ? records(year) : new Map<string, Article>();
    if (paths === null && settings.search) await indexer.addYear(year, articles);
    newestArticles.push(...news.flatMap(({ url }) => articles.get(url) ?? []));
    if (paths !== null) {
      const outside = paths.filter((path) => !path.startsWith(`${year}/`));
      placeYears.push(...outside.map((path) => ({ url: `/${path.replace(/(^|\/)index\.html$/, "$1")}` })));
      yearSitemaps.push(...paths.filter(isSitemap).map((path) => `/${path}`));
      continue;
    }
    const views = viewsOf(year, articles);
    await sinks.views(year, key, { ...views });
    placeYears.push(...[...views.placeYears, ...views.headingYears].map(({ url }) => ({ url })));
    const listed = [...views.years, ...views.months, ...views.days, ...views.stories];
    for (const file of yearFiles(stretch, articles, listed, lastmodOf, settings.baseUrl)) {
      sinks.fileOf(year, file);
      if (isSitemap(file.path)) yearSitemaps.push(`/${file.path}`);
    }
    dataSets?.addYear(stretch, articles, (path) => sinks.longOf(year, path));
    for (const file of yearFeeds(archive, year, articles, settings)) sinks.fileOf(year, file);
    releaseMemory();
  }
  await renderUnlisted({ archive, intake, records, readKey }, stampOf, sinks);
  releaseMemory();
  if (settings.search) {
    await sinks.views("search", "names", {});
    const { languages, paths } = await indexer.finish(records, sinks.index);
    files.push(...paths);
    for (const asset of await stemmerAssets(languages)) put(asset);
    releaseMemory();
  }
  if (dataSets !== null && sinks.stands(DATA, dataSets.key()) === null) {
    await sinks.views(DATA, dataSets.key(), {});
    dataSets.finish(records, (path) => sinks.longOf(DATA, path));
    releaseMemory();
  }
  const stories = settings.data ? dataView(archive, censusOf(archive, now), sinks.weigh) : null;
  if (stories !== null) sinks.file({ path: DATA_PACKAGE, content: dataPackage(stories, settings) });
  const views = siteViews(archive, {
    intake,
    aboutMarkup: about,
    aboutMedia,
    land: landPath(readWorld()),
    now,
    search: settings.search,
    data: stories,
    files,
  });
  await sinks.views("site", "", { ...views });
  // What is drawn by lot, asked for or not there is nothing to find a story by.
  const { missing: _, randoms: __, searches: ___, ...found } = views;
  // A year that stands tells its files in the order in which they were made.
  const inOrder = placeYears.toSorted((a, b) => compareText(a.url, b.url));
  const listed = [...Object.values(found).flat(), ...inOrder];
  for (const file of siteFiles(
    archive,
    intake,
    listed,
    yearSitemaps.toSorted(compareText),
    lastmodOf,
    settings,
  )) {
    sinks.file(file);
  }
  for (const file of siteFeeds(archive, newestArticles, settings)) sinks.file(file);
}

const isSitemap = (path: string): boolean => /(?:^|\/)sitemap(?:-\d+)?\.xml$/.test(path);

/** The pages of stories to which nothing leads, all in one group: there are few. */
async function renderUnlisted(
  { archive, intake, records, readKey }: Pick<Edition, "archive" | "intake" | "records" | "readKey">,
  stampOf: StampOf,
  sinks: SiteSinks,
): Promise<void> {
  if (intake.unlisted.length === 0) return;
  const key = unlistedKey(archive, intake.unlisted, stampOf, readKey);
  if (sinks.stands("unlisted", key) !== null) return;
  const stories = [...groupBy(intake.unlisted, ({ date }) => yearOf(date))].flatMap(([year, summaries]) =>
    unlistedViews(archive, summaries, records(year)),
  );
  await sinks.views("unlisted", key, { stories });
}
