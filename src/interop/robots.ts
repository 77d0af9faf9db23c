import { absolute } from "./url.ts";

/** Where the index of sitemaps stands. */
export const SITEMAP_INDEX = "/sitemap.xml";

/**
 * `robots.txt` (RFC 9309): all may be read. It names the sitemap only where a base URL is known, for the address
 * must be absolute.
 */
export function robots(baseUrl: string | null): string {
  const rules = "User-agent: *\nAllow: /\n";
  return baseUrl === null ? rules : `${rules}\nSitemap: ${absolute(baseUrl, SITEMAP_INDEX)}\n`;
}
