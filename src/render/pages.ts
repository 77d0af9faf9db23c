import type { Archive } from "../archive/archive.ts";
import { yearOf } from "../archive/calendar.ts";
import { groupBy } from "../archive/groups.ts";
import type { Intake } from "../archive/intake.ts";
import { compareText } from "../archive/order.ts";
import { unlistedViews } from "../archive/pages/unlisted.ts";
import { siteViews } from "../archive/site.ts";
import type { View } from "../archive/views.ts";
import { landPath } from "../archive/world.ts";
import { openYears } from "../archive/year.ts";
import { openStamps, openYearKeys, type StampOf, unlistedKey } from "../archive/year-key.ts";
import type { Article, CalendarDate } from "../article.ts";
import type { Masthead } from "../intake/folders.ts";
import type { ReadRecords } from "../intake/records.ts";
import { releaseMemory } from "../memory.ts";
import { type Asset, siteAssets, stemmerAssets } from "./assets.ts";
import { siteFiles, yearFiles } from "./files.ts";
import type { Views } from "./render.ts";
import type { RunsOptions } from "./runs.ts";
import { type IndexSinks, openIndexer } from "./search-index.ts";
import { readWorld } from "./world.ts";

const NEWEST_IN_FEEDS = 50;

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
}

/** Where what is rendered goes; paths are relative to the site's root. */
export interface SiteSinks {
  /** Whether pages that belong together, those of a year, can stay as they are: their paths, and those of its files. */
  readonly stands: (group: string, key: string) => readonly string[] | null;
  /** Takes the views of pages that belong together: those of a year, or of none (`site`). */
  readonly views: (group: string, key: string, views: Views) => Promise<void>;
  /** Takes what is no page, of a year whose views were taken. */
  readonly fileOf: (group: string, file: Asset) => void;
  /** Takes what belongs to the search index. */
  readonly index: IndexSinks;
  /** Takes what is no page. */
  readonly file: (file: Asset) => void;
}

/** Goes through one year after the other, then the whole site, and hands over the views of its pages and each file once. */
export async function renderSite(
  { archive, intake, records, masthead, now, readKey, index }: Edition,
  sinks: SiteSinks,
): Promise<void> {
  const { settings, about } = masthead;
  for (const asset of await siteAssets(settings.search)) sinks.file(asset);
  const newest = new Set(archive.stories.slice(-NEWEST_IN_FEEDS).map((story) => story.url));
  const newestArticles: Article[] = [];
  const yearSitemaps: string[] = [];
  /** Pages of a year that stand in no year's folder. */
  const placeYears: View[] = [];
  const viewsOf = openYears(archive);
  const stampOf = openStamps();
  const keyOf = openYearKeys(archive, stampOf, readKey);
  const indexer = openIndexer(archive, stampOf, index);
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
      yearSitemaps.push(...paths.filter((path) => path.endsWith(".xml")).map((path) => `/${path}`));
      continue;
    }
    const views = viewsOf(year, articles);
    await sinks.views(year, key, { ...views });
    placeYears.push(...views.placeYears.map(({ url }) => ({ url })));
    const listed = [...views.years, ...views.months, ...views.days, ...views.stories];
    for (const file of yearFiles(stretch, articles, listed, settings.baseUrl)) {
      sinks.fileOf(year, file);
      if (file.path.endsWith(".xml")) yearSitemaps.push(`/${file.path}`);
    }
  }
  await renderUnlisted({ archive, intake, records, readKey }, stampOf, sinks);
  releaseMemory();
  if (settings.search) {
    await sinks.views("search", "names", {});
    const languages = await indexer.finish(records, sinks.index);
    for (const asset of await stemmerAssets(languages)) sinks.file(asset);
    releaseMemory();
  }
  const views = siteViews(archive, {
    intake,
    aboutMarkup: about,
    land: landPath(readWorld()),
    now,
    search: settings.search,
  });
  await sinks.views("site", "", { ...views });
  const { missing: _, ...found } = views;
  // A year that stands tells its files in the order in which they were made.
  const inOrder = placeYears.toSorted((a, b) => compareText(a.url, b.url));
  const listed = [...Object.values(found).flat(), ...inOrder];
  for (const file of siteFiles(
    archive,
    newestArticles.reverse(),
    intake,
    listed,
    yearSitemaps.toSorted(compareText),
    settings,
  )) {
    sinks.file(file);
  }
}

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
