import type { BuiltSite } from "./archive.ts";
import { linksOf } from "./links.ts";

/** Paths of all stories' pages, sorted. */
export const storyPages = (site: BuiltSite): readonly string[] =>
  site.files.filter((path) => /^\d{4}\/\d\d\/\d\d\/[a-z0-9-]+-[0-9a-f]{8}\.html$/.test(path));

/** Path of the story that a story's page leads on to; null at the end. */
export const nextStory = (site: BuiltSite, path: string) => neighbour(site, path, "next");

/** Path of the story that a story's page leads back to; null at the start. */
export const previousStory = (site: BuiltSite, path: string) => neighbour(site, path, "prev");

async function neighbour(site: BuiltSite, path: string, rel: "next" | "prev"): Promise<string | null> {
  const [link] = new RegExp(`<a[^>]* rel="${rel}"[^>]*>`).exec(await site.read(path)) ?? [];
  const root = "http://site/";
  return link === undefined ? null : (linksOf(link, root + path)[0]?.target.slice(root.length) ?? null);
}
