import type { Archive } from "../archive/archive.ts";
import { yearUrl } from "../archive/calendar.ts";
import type { Stretch } from "../archive/catalogue.ts";
import type { Intake } from "../archive/intake.ts";
import { PICTURES_LIST } from "../archive/pictures.ts";
import type { View } from "../archive/views.ts";
import type { Records } from "../article.ts";
import { daysScript } from "../interop/days.ts";
import { headersFile } from "../interop/headers.ts";
import { holdingsCsv, picturesCsv, rejectedCsv, withheldCsv } from "../interop/holdings.ts";
import type { LastmodOf } from "../interop/lastmod.ts";
import { OPENSEARCH_URL, openSearch } from "../interop/opensearch.ts";
import { robots, SITEMAP_INDEX } from "../interop/robots.ts";
import { sitemap, sitemapIndex } from "../interop/sitemap.ts";
import { webManifest } from "../interop/webmanifest.ts";
import type { Settings } from "../settings/settings.ts";
import type { Asset } from "./assets.ts";

/** What a year publishes for machines: its list of files and, with a base URL, the sitemap of its `views`. */
export function yearFiles(
  { key, stories }: Stretch<string>,
  articles: Records,
  views: readonly View[],
  lastmodOf: LastmodOf,
  baseUrl: string | null,
): readonly Asset[] {
  const folder = yearUrl(key);
  return [
    { path: `${folder.slice(1)}holdings.csv`, content: holdingsCsv(stories, articles) },
    ...sitemaps(folder, "sitemap", views, lastmodOf, baseUrl),
  ];
}

/** What the whole site publishes for machines, besides its feeds. */
export function siteFiles(
  archive: Archive,
  { rejects, withheld, pictures }: Pick<Intake, "rejects" | "withheld" | "pictures">,
  views: readonly View[],
  yearSitemaps: readonly string[],
  lastmodOf: LastmodOf,
  settings: Settings,
): readonly Asset[] {
  const { baseUrl } = settings;
  const own = sitemaps("/", "sitemap-site", views, lastmodOf, baseUrl);
  const all = [...yearSitemaps, ...own.map(({ path }) => `/${path}`)].map((url) => ({
    url,
    lastmod: lastmodOf(url),
  }));
  return [
    { path: "site.webmanifest", content: webManifest(settings) },
    { path: "assets/days.js", content: daysScript(editionsOf(archive)) },
    { path: "robots.txt", content: robots(baseUrl) },
    { path: "_headers", content: headersFile() },
    ...(baseUrl === null || !settings.search
      ? []
      : [{ path: OPENSEARCH_URL.slice(1), content: openSearch(settings, baseUrl) }]),
    ...(baseUrl === null
      ? []
      : [...own, { path: SITEMAP_INDEX.slice(1), content: sitemapIndex(all, baseUrl) }]),
    ...(rejects.length > 0 ? [{ path: "holdings/rejected.csv", content: rejectedCsv(rejects) }] : []),
    ...(pictures.shown > 0 ? [{ path: PICTURES_LIST.slice(1), content: picturesCsv(archive.pictures) }] : []),
    ...(withheld.length > 0 ? [{ path: "holdings/withheld.csv", content: withheldCsv(withheld) }] : []),
  ];
}

/** The days by what their pages list: takes of one story count once. */
function editionsOf({ days, editions }: Archive) {
  return days.map((day) => ({ key: day.key, stories: editions.front(day) }));
}

/** In a folder at or above the pages', as the protocol wants (sitemaps.org, "Sitemap file location"). */
function sitemaps(
  folder: string,
  name: string,
  views: readonly View[],
  lastmodOf: LastmodOf,
  baseUrl: string | null,
): readonly Asset[] {
  if (baseUrl === null) return [];
  const urls = views.map(({ url }) => ({ url, lastmod: lastmodOf(url) }));
  return sitemap(urls, baseUrl).map((content, index) => ({
    path: `${folder.slice(1)}${name}${index === 0 ? "" : `-${index + 1}`}.xml`,
    content,
  }));
}
