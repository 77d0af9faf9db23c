import { gzipSync } from "node:zlib";
import type { BuiltSite } from "./archive.ts";
import { linksOf } from "./links.ts";
import { pagesOf } from "./pages.ts";
import { storyPages } from "./stories.ts";

/** Bytes on disk. */
const HEAVIEST_PAGE = 150_000;

/** Bytes over the wire, of a story's page and its style sheets, fonts apart. */
const HEAVIEST_STORY = 30_000;

/** Pages that are too large, and stories that take too long to come, each with its bytes. */
export async function heavyPages(site: BuiltSite): Promise<readonly string[]> {
  const pages = await Promise.all(pagesOf(site).map(async (path) => ({ path, html: await site.read(path) })));
  const stories = await Promise.all(
    storyPages(site).map(async (path) => ({ path, bytes: await bytesSent(site, path) })),
  );
  return [
    ...pages
      .filter(({ html }) => Buffer.byteLength(html) > HEAVIEST_PAGE)
      .map(({ path, html }) => `${path}: ${Buffer.byteLength(html)} bytes`),
    ...stories
      .filter(({ bytes }) => bytes > HEAVIEST_STORY)
      .map(({ path, bytes }) => `${path}: ${bytes} bytes over the wire`),
  ];
}

/** What a host sends for a page and the style sheets that it names: each file compressed by gzip. */
async function bytesSent(site: BuiltSite, path: string): Promise<number> {
  const html = await site.read(path);
  const sheets = [...html.matchAll(/<link rel="stylesheet"[^>]*>/g)].flatMap(([tag]) =>
    linksOf(tag, `http://site/${path}`).map(({ target }) => new URL(target).pathname.slice(1)),
  );
  if (sheets.length === 0) throw new Error(`${path} names no style sheet`);
  const texts = [html, ...(await Promise.all(sheets.map((sheet) => site.read(sheet))))];
  return texts.reduce((total, text) => total + gzipSync(text).length, 0);
}
