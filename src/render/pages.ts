import { compareText } from "../archive/order.ts";
import { dataView, type Weigh, WHOLE_PATH } from "../archive/pages/data.ts";
import { filesViews } from "../archive/pages/files.ts";
import { censusOf, type SiteViews, siteViews } from "../archive/site.ts";
import type { ReadRecords } from "../intake/records.ts";
import { DATA_PACKAGE, dataPackage } from "../interop/data/package.ts";
import { type Asset, siteAssets, stemmerAssets } from "./assets.ts";
import type { DataSets, KeptRows } from "./data.ts";
import type { FeedSinks } from "./feeds.ts";
import { siteFiles } from "./files.ts";
import type { IndexSinks } from "./search-index.ts";
import { renderUnlisted } from "./unlisted.ts";
import { type Edition, openTools, renderYears, type YearSinks } from "./years.ts";

/** The group that the data of the whole archive belongs to. */
const DATA = "data";
/** The group that the feeds of no year belong to. */
const FEEDS = "feeds";

/** Where what is rendered goes; paths are relative to the site's root. */
export interface SiteSinks extends YearSinks {
  /**
   * Has what was kept copied together into a file of a group. It is taken once what comes back is called: false where a
   * part is not as it was kept, and the file must be made.
   */
  readonly join: (group: string, path: string, parts: readonly KeptRows[]) => Promise<() => boolean>;
  /** What is known of a file that was taken. */
  readonly weigh: Weigh;
  /** Takes what belongs to the search index. */
  readonly index: IndexSinks;
  /** Takes the feeds of no year. */
  readonly feeds: FeedSinks;
  /** Takes what is no page. */
  readonly file: (file: Asset) => void;
}

/** Goes through one year after the other, then the whole site, and hands over the views of its pages and each file once. */
export async function renderSite(edition: Edition, sinks: SiteSinks): Promise<void> {
  const { archive, intake, records, masthead, now, indexer } = edition;
  const { settings } = masthead;
  const files = ["assets/days.js"];
  const put = (asset: Asset): void => {
    files.push(asset.path);
    sinks.file(asset);
  };
  for (const asset of await siteAssets(settings)) put(asset);
  for (const asset of masthead.files) put(asset);
  const tools = openTools(edition);
  const { dataSets, lastmodOf, feeds, texts, fronts } = tools;
  const { sitemaps: yearSitemaps, lists: yearLists } = await renderYears(edition, tools, sinks, {
    indexed: () => indexer.begin(records, sinks.index.segment),
  });
  await renderUnlisted(edition, sinks);
  const finishData = dataSets === null ? null : beginData(dataSets, records, sinks);
  // Others make these pages, the index and the data while this process goes on.
  const own = wholeOf(edition);
  await sinks.views("site", "", { ...own });
  await sinks.views(FEEDS, "names", {});
  feeds.finish(texts, records, sinks.feeds);
  if (settings.search) {
    await sinks.views("search", "names", {});
    const { languages, paths } = await indexer.finish(records, sinks.index);
    files.push(...paths);
    for (const asset of await stemmerAssets(languages)) put(asset);
  }
  await finishData?.();
  const stories = settings.data ? dataView(archive, censusOf(archive, now), sinks.weigh) : null;
  if (stories !== null) sinks.file({ path: DATA_PACKAGE, content: dataPackage(stories, settings) });
  const lists = { datas: stories === null ? [] : [stories], fileLists: filesViews(archive, files) };
  await sinks.views("lists", "", { ...lists });
  // What is drawn by lot, asked for or not there is nothing to find a story by.
  const { missing: _, randoms: __, searches: ___, ...found } = { ...own, ...lists };
  const inOrder = yearLists.toSorted((a, b) => compareText(a.url, b.url));
  for (const file of siteFiles(
    archive,
    intake,
    [...Object.values(found).flat(), ...inOrder],
    yearSitemaps.toSorted(compareText),
    lastmodOf,
    settings,
  )) {
    sinks.file(file);
  }
  fronts.keep();
  texts.forget(archive.years.map(({ key }) => key));
}

/** Has the stories of the whole archive copied together by others; what comes back returns once that is done, here if need be. */
function beginData(dataSets: DataSets, records: ReadRecords, sinks: SiteSinks): () => Promise<void> {
  const key = dataSets.key();
  const kept = sinks.stands(DATA, key) === null ? dataSets.kept() : [];
  const joining = kept === null || kept.length === 0 ? null : sinks.join(DATA, WHOLE_PATH, kept);
  // Told where it is waited for.
  joining?.catch(() => {});
  return async () => {
    if (kept?.length === 0) return;
    await sinks.views(DATA, key, {});
    const take = await joining;
    if (!take?.()) dataSets.finish(records, (path) => sinks.longOf(DATA, path));
    dataSets.forget();
  };
}

/** The views of the pages of the whole, but for those that tell what files the rest of it came to. */
export const wholeOf = ({
  archive,
  intake,
  masthead,
  now,
}: Pick<Edition, "archive" | "intake" | "masthead" | "now">): Omit<SiteViews, "datas" | "fileLists"> => {
  const {
    datas: _,
    fileLists: __,
    ...own
  } = siteViews(archive, {
    intake,
    aboutMarkup: masthead.about,
    now,
    settings: masthead.settings,
    ownPages: masthead.pages,
    data: null,
    files: [],
  });
  return own;
};
