import type { Archive } from "../archive/archive.ts";
import type { Intake } from "../archive/pages/holdings.ts";
import { describeSite, siteViews } from "../archive/site.ts";
import type { View } from "../archive/views.ts";
import { landPath } from "../archive/world.ts";
import { openYears } from "../archive/year.ts";
import type { Article, CalendarDate } from "../article.ts";
import { BuildError } from "../build-error.ts";
import type { Masthead } from "../intake/folders.ts";
import type { RecordStore } from "../intake/records.ts";
import { siteAssets } from "../render/assets.ts";
import { siteFiles, yearFiles } from "../render/files.ts";
import { renderPages, type Views } from "../render/render.ts";
import { readWorld } from "../render/world.ts";
import type { Staging } from "./staging.ts";
import { openVerifier } from "./verify.ts";

const NEWEST_IN_FEEDS = 50;
const FAULTS_TOLD = 20;

/** All that the second pass works from. */
export interface Edition {
  readonly archive: Archive;
  readonly intake: Intake;
  readonly records: RecordStore;
  readonly masthead: Masthead;
  readonly now: CalendarDate | null;
}

/**
 * The second pass: renders one year after the other, then the pages of the whole site, and stages everything.
 * Returns the number of pages. Throws a BuildError where a link would lead nowhere.
 */
export async function stagePages(
  { archive, intake, records, masthead, now }: Edition,
  staging: Staging,
  onYear: (done: number, total: number) => void,
): Promise<number> {
  const { settings, about } = masthead;
  const site = describeSite(archive, settings);
  const verifier = openVerifier(settings.baseUrl === null ? "/" : new URL(settings.baseUrl).pathname);
  let pages = 0;
  const render = async (views: Views): Promise<void> => {
    for await (const { path, html } of renderPages(site, views)) {
      verifier.page(path, html);
      staging.stage(path, html);
      pages++;
    }
  };

  for (const asset of await siteAssets()) staging.stage(asset.path, asset.content);
  const newest = new Set(archive.stories.slice(-NEWEST_IN_FEEDS).map((story) => story.url));
  const newestArticles: Article[] = [];
  const yearSitemaps: string[] = [];
  /** Pages of a year that stand in no year's folder. */
  const placeYears: View[] = [];
  const viewsOf = openYears(archive);
  for (const [index, { key: year, stories }] of archive.years.entries()) {
    onYear(index, archive.years.length);
    const articles = records.read(year);
    const views = viewsOf(year, articles);
    await render({ ...views });
    placeYears.push(...views.placeYears.map(({ url }) => ({ url })));
    const listed = [...views.years, ...views.months, ...views.days, ...views.stories];
    for (const file of yearFiles(archive, year, articles, listed, settings.baseUrl)) {
      staging.stage(file.path, file.content);
      if (file.path.endsWith(".xml")) yearSitemaps.push(`/${file.path}`);
    }
    for (const { url } of stories) {
      const article = newest.has(url) ? articles.get(url) : undefined;
      if (article) newestArticles.push(article);
    }
  }
  const views = siteViews(archive, { intake, aboutMarkup: about, land: landPath(readWorld()), now });
  await render({ ...views });
  const { missing: _, ...found } = views;
  const listed = [...Object.values(found).flat(), ...placeYears];
  for (const file of siteFiles(
    archive,
    newestArticles.reverse(),
    intake.rejects,
    listed,
    yearSitemaps,
    settings,
  )) {
    staging.stage(file.path, file.content);
  }
  onYear(archive.years.length, archive.years.length);
  refuseFaults(verifier.faults(staging.digests));
  return pages;
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, FAULTS_TOLD).map((fault) => `\n  ${fault}`);
  throw new BuildError(
    `The site would be broken in ${faults.length} places, so nothing was published:${shown.join("")}`,
  );
}
