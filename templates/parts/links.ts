import type { Site } from "../../src/archive/views.ts";
import { relativeUrl } from "../../src/interop/url.ts";

/** Turns a root-relative address into a link that works on the page at hand, wherever the site is put. */
export type Linker = (url: string) => string;

/**
 * Links for the page at `url`: relative, so that the site can be moved. The 404 page alone is shown at any depth,
 * where relative links lead nowhere, so with a base URL its links start from that URL's path.
 */
export function linker(site: Site, url: string): Linker {
  const { baseUrl } = site.settings;
  if (url === "/404.html" && baseUrl !== null) {
    const base = new URL(baseUrl).pathname;
    return (target) => base + target.slice(1);
  }
  return (target) => relativeUrl(url, target);
}
