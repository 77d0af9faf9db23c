import type { CalendarDate } from "../article.ts";
import { absolute } from "./url.ts";
import { element, xmlDocument } from "./xml.ts";

/** An address of the site, root-relative, and the day its content last changed, where that is known. */
export interface SitemapEntry {
  readonly url: string;
  readonly lastmod?: CalendarDate;
}

/** Addresses a sitemap may hold (sitemaps.org, protocol). */
export const MOST_URLS = 50_000;
const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** Sitemaps for these addresses, as many as the limit of 50,000 asks; none for none. They must be absolute. */
export function sitemap(entries: readonly SitemapEntry[], baseUrl: string): readonly string[] {
  const count = Math.ceil(entries.length / MOST_URLS);
  return Array.from({ length: count }, (_, index) =>
    list("urlset", "url", entries.slice(index * MOST_URLS, (index + 1) * MOST_URLS), baseUrl),
  );
}

/** The index that names the sitemaps, themselves addresses of the site; at most 50,000 of them. */
export function sitemapIndex(sitemaps: readonly SitemapEntry[], baseUrl: string): string {
  return list("sitemapindex", "sitemap", sitemaps, baseUrl);
}

function list(root: string, item: string, entries: readonly SitemapEntry[], baseUrl: string): string {
  const items = entries.map(({ url, lastmod }) =>
    element(
      item,
      {},
      element("loc", {}, absolute(baseUrl, url)),
      ...(lastmod === undefined ? [] : [element("lastmod", {}, lastmod)]),
    ),
  );
  return xmlDocument(element(root, { xmlns: NAMESPACE }, ...items));
}
