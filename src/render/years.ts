import type { Archive } from "../archive/archive.ts";
import { yearOf } from "../archive/calendar.ts";
import type { Intake } from "../archive/intake.ts";
import { earlierVersions } from "../archive/pages/versions.ts";
import type { Summary } from "../archive/summary.ts";
import type { View } from "../archive/views.ts";
import { openYears } from "../archive/year.ts";
import { openYearKeys, type StampOf } from "../archive/year-key.ts";
import { openYearLists, yearListsKey } from "../archive/year-lists.ts";
import type { CalendarDate, Records } from "../article.ts";
import type { Masthead } from "../intake/folders.ts";
import type { ReadRecords } from "../intake/records.ts";
import { type LastmodOf, openLastmod } from "../interop/lastmod.ts";
import type { Asset } from "./assets.ts";
import { type DataOptions, type DataSets, type Long, openDataSets } from "./data.ts";
import { type FeedKey, openFeedKeys, openSiteFeeds, type SiteFeeds, yearFeeds } from "./feeds.ts";
import { yearFiles } from "./files.ts";
import { type Fronts, type FrontsOptions, openFronts } from "./fronts.ts";
import type { PassingViews } from "./render.ts";
import type { Indexer } from "./search-index.ts";
import { openTexts, type Texts, type TextsOptions } from "./texts.ts";

/** All that a site is rendered from. */
export interface Edition {
  readonly archive: Archive;
  readonly intake: Intake;
  readonly records: ReadRecords;
  readonly masthead: Masthead;
  readonly now: CalendarDate | null;
  /** Names all that says how files are read. */
  readonly readKey: string;
  readonly stampOf: StampOf;
  /** Makes the search index. */
  readonly indexer: Indexer;
  /** How the stories are made into data. */
  readonly data: DataOptions;
  /** Where records are put aside that are asked for beyond their year. */
  readonly texts: TextsOptions;
  /** Where the fronts of days are kept. */
  readonly fronts: FrontsOptions;
}

/** Where what is rendered of years goes; paths are relative to the site's root. */
export interface YearSinks {
  /** Whether pages that belong together, those of a year, can stay as they are: the paths of its sitemaps. */
  readonly stands: (group: string, key: string) => readonly string[] | null;
  /** Takes the views of pages that belong together: those of a year, or of none (`site`). */
  readonly views: (group: string, key: string, views: PassingViews) => Promise<void>;
  /** Takes what is no page, of a year whose views were taken. `key` names what it was made from, where it may outlast them. */
  readonly fileOf: (group: string, file: Asset, key?: string) => void;
  /** Whether such a file can stay as it is. */
  readonly keepOf: (group: string, path: string, key: string) => boolean;
  /** Opens a file of a group whose views were taken, too long to be held in memory. `key` is as in `fileOf`. */
  readonly longOf: (group: string, path: string, key?: string) => Long;
}

/** What the pages of years and of the whole are made with. */
export interface Tools {
  readonly lastmodOf: LastmodOf;
  /** Null for a site without the stories as data. */
  readonly dataSets: DataSets | null;
  readonly feeds: SiteFeeds;
  readonly feedKey: FeedKey;
  readonly texts: Texts;
  readonly fronts: Fronts;
  /** Versions of an earlier year with which some of a year are compared, by that later year. */
  readonly earlier: ReadonlyMap<string, readonly Summary[]>;
}

export function openTools(edition: Edition): Tools {
  const { archive, masthead, readKey, stampOf, data } = edition;
  const { settings } = masthead;
  const feedKey = openFeedKeys(archive, stampOf, readKey);
  const feeds = openSiteFeeds(archive, settings, feedKey);
  const earlier = earlierVersions(archive);
  return {
    lastmodOf: openLastmod(archive),
    dataSets: settings.data ? openDataSets(archive, stampOf, data) : null,
    feeds,
    feedKey,
    texts: openTexts([...feeds.stories, ...[...earlier.values()].flat()], stampOf, edition.texts),
    fronts: openFronts(archive, edition.fronts),
    earlier,
  };
}

/** What the pages of the whole need of the years. */
export interface YearsRendered {
  /** Addresses of the sitemaps of years. */
  readonly sitemaps: readonly string[];
  /** The pages of a year that stand in no year's folder. */
  readonly lists: readonly View[];
}

export interface YearsOptions {
  readonly own?: ReadonlySet<string>;
  readonly indexed?: () => Promise<void>;
}

/**
 * Goes through one year after the other and hands over the views of its pages and each file once. Where others make the
 * whole, of `own` years alone, and what was indexed of each, its rows of data and the records that others ask for are
 * kept for them, whatever stands. `indexed` is called once no more is to be indexed, and what remains are pages.
 */
export async function renderYears(
  edition: Edition,
  { lastmodOf, dataSets, feedKey, texts, fronts, earlier }: Tools,
  sinks: YearSinks,
  { own, indexed = async () => {} }: YearsOptions = {},
): Promise<YearsRendered> {
  const { archive, records, masthead, readKey, stampOf, indexer } = edition;
  const { settings } = masthead;
  const yearSitemaps: string[] = [];
  const viewsOf = openYears(archive);
  const keyOf = openYearKeys(archive, stampOf, readKey);
  const years = archive.years
    .filter(({ key }) => own === undefined || own.has(key))
    .map((stretch) => {
      const key = keyOf(stretch);
      fronts.know(stretch.key, key);
      return { stretch, key, paths: sinks.stands(stretch.key, key) };
    });
  // Nearly all new stories are of the newest: others make their pages while the rest is gone through.
  const inTurn = [...years.slice(-1), ...years.slice(0, -1)];
  for (const { stretch, key, paths } of inTurn) {
    const { key: year } = stretch;
    const before = paths === null ? (earlier.get(year) ?? []) : [];
    // Where their year was not kept, its records are read before those of this one.
    for (const other of new Set(before.map(({ date }) => yearOf(date))))
      texts.keepYear(other, () => records(other));
    const articles = paths === null ? records(year) : NO_RECORDS;
    const whole = () => (paths === null ? articles : records(year));
    if (settings.search && (paths === null || own !== undefined)) await indexer.addYear(year, whole);
    if (settings.search && stretch === inTurn.at(-1)?.stretch) await indexed();
    if (paths === null || own !== undefined) texts.keepYear(year, whole);
    if (paths !== null && own !== undefined) dataSets?.keepYear(year, whole);
    if (paths !== null) {
      yearSitemaps.push(...paths.map((path) => `/${path}`));
      continue;
    }
    const views = viewsOf(year, withEarlier(articles, before, texts));
    await sinks.views(year, key, { ...views });
    const listed = [...views.years, ...views.months, ...views.days, ...stretch.stories];
    for (const file of yearFiles(stretch, articles, listed, lastmodOf, settings.baseUrl)) {
      sinks.fileOf(year, file);
      if (isSitemap(file.path)) yearSitemaps.push(`/${file.path}`);
    }
    dataSets?.addYear(stretch, articles, {
      keep: (path, key) => sinks.keepOf(year, path, key),
      open: (path, key) => sinks.longOf(year, path, key),
    });
    yearFeeds(archive, year, articles, {
      settings,
      keyOf: feedKey,
      keep: (path, key) => sinks.keepOf(year, path, key),
      file: (file, key) => sinks.fileOf(year, file, key),
    });
  }
  return { sitemaps: yearSitemaps, lists: await renderYearLists(edition, sinks, own) };
}

/** Hands over the lists of each of `own` years, which need no records. */
async function renderYearLists(
  { archive, readKey, stampOf }: Edition,
  sinks: YearSinks,
  own: YearsOptions["own"],
): Promise<readonly View[]> {
  const listsOf = openYearLists(archive);
  const pages: View[] = [];
  for (const stretch of archive.years) {
    if (own !== undefined && !own.has(stretch.key)) continue;
    const lists = listsOf(stretch);
    const [group, key] = [`${stretch.key}-lists`, yearListsKey(lists, stampOf, readKey)];
    if (sinks.stands(group, key) === null) await sinks.views(group, key, { ...lists });
    pages.push(...[...lists.placeYears, ...lists.headingYears].map(({ url }) => ({ url })));
  }
  return pages;
}

/** The records of a year, and those that some of them are compared with. */
function withEarlier(articles: Records, before: readonly Summary[], texts: Texts): Records {
  if (before.length === 0) return articles;
  const others = new Map(before.map((story) => [story.url, texts.read(story)]));
  return { get: (url) => articles.get(url) ?? others.get(url) };
}

const NO_RECORDS: Records = new Map();

export const isSitemap = (path: string): boolean => /(?:^|\/)sitemap(?:-\d+)?\.xml$/.test(path);
