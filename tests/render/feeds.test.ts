import { parseAtomFeed } from "feedsmith";
import { afterAll, describe, expect, it } from "vitest";
import { openStamps } from "../../src/archive/year-key.ts";
import type { Article } from "../../src/article.ts";
import type { Asset } from "../../src/render/assets.ts";
import { type FeedSinks, openFeedKeys, openSiteFeeds, yearFeeds } from "../../src/render/feeds.ts";
import { openTexts } from "../../src/render/texts.ts";
import { settings } from "../interop/support/stories.ts";
import { archiveOf, threadsOf } from "../support/archive.ts";
import { testFolder } from "../support/folder.ts";
import { articleAt, summaryOf } from "../support/stories.ts";

const work = testFolder();
afterAll(work.remove);

const BASE = "https://example.org/news/";
const some = (count: number, date: string, place: string | null = null): readonly Article[] =>
  Array.from({ length: count }, (_, at) =>
    articleAt(date, `${date}-${String(at).padStart(4, "0")}.txt`, place),
  );
const STORIES = [
  ...some(3, "1986-12-30"),
  ...some(120, "1987-03-01", "OSLO"),
  ...some(30, "1987-03-02", "BERN"),
  ...some(4, "1987-05-01", "LIMA"),
  ...some(70, "1988-01-01", "OSLO"),
];

/** All feeds of an archive by their addresses, and their keys, but for those that are `kept` since they have them still. */
function madeOf(
  articles: readonly Article[],
  baseUrl: string | null = BASE,
  kept: ReadonlyMap<string, string> = new Map(),
) {
  const line = articles.slice(0, 6).map(summaryOf);
  const archive = archiveOf(articles.map(summaryOf), { threads: threadsOf({ lines: { Ferry: line } }) });
  const records = new Map(articles.map((article) => [article.url, article]));
  const own = settings({ baseUrl });
  const files: Asset[] = [];
  const stampOf = openStamps();
  const keyOf = openFeedKeys(archive, stampOf, "");
  const siteFeeds = openSiteFeeds(archive, own, keyOf);
  const texts = openTexts(siteFeeds.stories, stampOf, { cache: work.path, ground: "", useKnown: false });
  const keys = new Map<string, string>();
  const sinks: FeedSinks = {
    keep: (path, key) => kept.get(path) === key,
    file: (file, key) => {
      files.push(file);
      keys.set(file.path, key);
    },
  };
  for (const { key } of archive.years) yearFeeds(archive, key, records, { settings: own, keyOf, ...sinks });
  siteFeeds.finish(texts, () => records, sinks);
  return { feeds: new Map(files.map(({ path, content }) => [`/${path}`, String(content)])), keys };
}
const feedsOf = (articles: readonly Article[], baseUrl: string | null = BASE): ReadonlyMap<string, string> =>
  madeOf(articles, baseUrl).feeds;

/** Ids of the stories of a feed and of all that it leads back to (RFC 5005, 4.2), as often as they are met. */
function walk(feeds: ReadonlyMap<string, string>, from = "/feed.xml"): readonly (readonly string[])[] {
  const feed = parseAtomFeed(feeds.get(from) ?? "");
  const ids = (feed.entries ?? []).map(({ id }) => id ?? "");
  const back = feed.links?.find(({ rel }) => rel === "prev-archive")?.href;
  return [ids, ...(back === undefined ? [] : walk(feeds, back.replace(BASE, "/")))];
}

describe("the feeds of an archive", () => {
  const feeds = feedsOf(STORIES);

  it("stand at the root, in months, beside places and storylines of five stories and more", () => {
    const line = [...feeds.keys()].find((url) => url.startsWith("/storylines/"));
    expect(line).toMatch(/^\/storylines\/1986\/.*-[0-9a-f]{8}\.xml$/);
    expect([...feeds.keys()].filter((url) => url !== line)).toEqual([
      "/1986/12/feed.xml",
      "/1987/03/feed.xml",
      "/1987/03/feed-2.xml",
      "/1987/05/feed.xml",
      "/feed.xml",
      "/rss.xml",
      "/feed.json",
      "/places/bern/feed.xml",
      "/places/oslo/feed.xml",
      "/corrections/feed.xml",
    ]);
  });

  it("lead back to the first story, with each exactly once", () => {
    const ids = walk(feeds);
    expect(ids.map(({ length }) => length)).toEqual([70, 4, 30, 120, 3]);
    expect(new Set(ids.flat()).size).toBe(STORIES.length);
  });

  it("hold at least fifty stories, those that are in the history already too", () => {
    const [first = [], ...past] = walk(feedsOf(STORIES.slice(0, -60)));
    expect(first).toHaveLength(50);
    expect(new Set([...first, ...past.flat()]).size).toBe(STORIES.length - 60);
  });

  it("tell of a place its newest stories, whole", () => {
    const { entries = [] } = parseAtomFeed(feeds.get("/places/oslo/feed.xml") ?? "");
    expect(entries).toHaveLength(20);
    expect(entries[0]).toMatchObject({
      published: "1988-01-01T12:00:00Z",
      summary: { value: "Story 1988-01-01-0069.txt." },
      content: { type: "html", value: "<p>Story 1988-01-01-0069.txt.</p>" },
      title: { value: "[Ferry sails]" },
    });
    expect(walk(feeds)[0]).toContain(entries[0]?.id);
  });

  it("are there of corrections before the first one, and name kills too", () => {
    const corrections = (articles: readonly Article[]) =>
      parseAtomFeed(feedsOf(articles).get("/corrections/feed.xml") ?? "");
    expect(corrections(STORIES)).toMatchObject({ updated: "1986-12-30T12:00:00Z" });
    const [first, second, ...others] = STORIES;
    if (!first || !second) throw new Error("no stories");
    const marked = [
      { ...first, marks: ["kill" as const] },
      { ...second, marks: ["refile" as const] },
    ];
    const { entries = [] } = corrections([...marked, ...others]);
    expect(entries.map(({ summary }) => summary?.value)).toEqual([
      "Killed by its agency: the story stands withdrawn. Story 1986-12-30-0000.txt.",
    ]);
  });

  it("change but for the newest, and where the story belongs, when one comes", () => {
    const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
      [...after].filter(([url, text]) => before.get(url) !== text).map(([url]) => url);
    const main = ["/feed.xml", "/rss.xml", "/feed.json"];
    const oneOf = (date: string) => articleAt(date, "one-more.txt", "LIMA");
    expect(changed(feeds, feedsOf([...STORIES, oneOf("1988-01-01")]))).toEqual([
      ...main,
      "/places/lima/feed.xml",
    ]);
    // A month begins: what was open is closed, and what was closed before stays as it is.
    expect(changed(feeds, feedsOf([...STORIES, oneOf("1988-02-01")]))).toEqual([
      "/1988/01/feed.xml",
      ...main,
      "/places/lima/feed.xml",
    ]);
    // One comes late.
    expect(changed(feeds, feedsOf([...STORIES, oneOf("1987-03-01")]))).toEqual([
      "/1987/03/feed.xml",
      "/places/lima/feed.xml",
    ]);
  });

  it("are not made again where nothing that they say has changed", () => {
    const { keys } = madeOf(STORIES);
    const again = (articles: readonly Article[]) => [...madeOf(articles, BASE, keys).feeds.keys()];
    expect(again(STORIES)).toEqual([]);
    // A story of Bern is told anew, of another source; it is too old for the feed of the archive, and stands in its history.
    const mended = STORIES.map((story) =>
      story.url.includes("1987/03/02")
        ? { ...story, source: { ...story.source, sha256: "0".repeat(64) } }
        : story,
    );
    expect(again(mended)).toEqual(["/1987/03/feed-2.xml", "/places/bern/feed.xml"]);
  });

  it("say that they hold all where they do, and where there is more, else", () => {
    const said = (all: ReadonlyMap<string, string>, url: string) =>
      [/<fh:complete\/>/, /Older ones stand on its page/].map((words) => words.test(all.get(url) ?? ""));
    const few = feedsOf(some(6, "1987-03-01", "OSLO"));
    expect(said(feeds, "/places/oslo/feed.xml")).toEqual([false, true]);
    expect(said(few, "/places/oslo/feed.xml")).toEqual([true, false]);
    // One whose stories fit on a page holds them all.
    expect(said(feedsOf(some(100, "1987-03-01", "OSLO")), "/places/oslo/feed.xml")).toEqual([true, false]);
    expect(said(feedsOf(some(101, "1987-03-01", "OSLO")), "/places/oslo/feed.xml")).toEqual([false, true]);
    // The history of the archive's own feed leads to what is older.
    expect(said(feeds, "/feed.xml")).toEqual([false, false]);
    expect(said(few, "/feed.xml")).toEqual([true, false]);
  });

  it("link from where they stand where no host is known", () => {
    const own = feedsOf(STORIES, null);
    expect(own.get("/1987/03/feed-2.xml")).toContain(
      'rel="prev-archive" type="application/atom+xml" href="feed.xml"',
    );
    expect(own.get("/1987/05/feed.xml")).toContain(
      'rel="current" type="application/atom+xml" href="../../feed.xml"',
    );
    expect(own.get("/places/bern/feed.xml")).toContain('href="../../1987/03/02/');
  });

  it("are the same whatever order stories came in", () => {
    const reversed = feedsOf([...STORIES.slice(0, 6), ...STORIES.slice(6).reverse()]);
    expect([...reversed]).toEqual([...feeds]);
  });
});
