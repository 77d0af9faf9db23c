import { describe, expect, it } from "vitest";
import { KINDS, type Kind, kindOf } from "../../src/archive/kind.ts";

/** Paths of a site, by what stands there. */
const PATHS: Readonly<Record<Kind, readonly string[]>> = {
  story: [
    "2014/11/14/envoy-to-visit-moscow-d3e0b3bf.html",
    "2014/11/14/story-00000000.html",
    "2014/11/14/envoy-d3e0b3bfd3e0b3bf.html",
    "2014/11/14/index-d3e0b3bf.html",
    "2014/11/14/page-12345678.html",
  ],
  day: ["2014/11/14/index.html", "2014/11/14/page-2.html", "0987/01/01/index.html"],
  month: ["2014/11/index.html"],
  year: ["2014/index.html"],
  place: ["places/seoul/index.html", "places/seoul/1994/index.html", "places/seoul/1994/page-2.html"],
  country: ["countries/south-korea/index.html"],
  heading: [
    "bylines/ann-lind/index.html",
    "subjects/trade/2014/index.html",
    "keywords/ferry/2014/page-2.html",
  ],
  storyline: ["storylines/2014/envoy-d3e0b3bf.html", "storylines/2014/envoy-d3e0b3bf.page-2.html"],
  onThisDay: ["on-this-day/11/14/index.html"],
  otherPage: [
    "index.html",
    "404.html",
    "about/index.html",
    "holdings/page-2.html",
    "random/index.html",
    "places/index.html",
    "places/page-2.html",
    "bylines/index.html",
    "keywords/page-2.html",
    "storylines/index.html",
    "storylines/2014/index.html",
    "storylines/2014/page-2.html",
    "on-this-day/index.html",
    "data/index.html",
  ],
  // Stands where a story or a list stood: no path tells it.
  gone: [],
  source: ["2014/11/14/envoy-d3e0b3bf.txt", "2014/11/14/envoy-d3e0b3bf.2.txt"],
  picture: ["2014/media/00112233445566778899aabbccddeeff.jpg", "media/00112233445566778899aabbccddeeff.png"],
  storyData: ["2014/stories.csv", "2014/stories.ndjson", "data/stories.parquet", "datapackage.json"],
  data: [
    "feed.xml",
    "feed.json",
    "2014/11/feed-2.xml",
    "places/seoul/feed.xml",
    "storylines/2014/envoy-d3e0b3bf.xml",
    "sitemap.xml",
    "2014/sitemap-2.xml",
    "2014/holdings.csv",
    "holdings/rejected.csv",
    "manifest-sha256.txt",
    "2014/manifest-sha256.txt",
    "assets/days.js",
  ],
  searchFile: ["search/root.js", "search/0123456789-k12.js"],
  otherFile: [
    "assets/page.css",
    "assets/fonts/newsreader-OFL.txt",
    "robots.txt",
    "_headers",
    "site.webmanifest",
  ],
};

describe("what stands at a path", () => {
  it.each(KINDS.flatMap((kind) => PATHS[kind].map((path) => [path, kind])))("%s: %s", (path, kind) => {
    expect(kindOf(path ?? "")).toBe(kind);
  });
});
