import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import Parser from "rss-parser";
import { describe, expect, it } from "vitest";
import { NOTHING_SENT } from "../../../src/article.ts";
import { atomFeed } from "../../../src/interop/feeds/atom.ts";
import { jsonFeed } from "../../../src/interop/feeds/json.ts";
import { rssFeed } from "../../../src/interop/feeds/rss.ts";
import { feedOf } from "../support/feed.ts";
import { article, bare, filledWith, HOSTILE, settings } from "../support/stories.ts";

const BASE = "https://example.org/news/";
const STORIES = [
  article({ date: "2014-11-15", url: "/2014/11/15/b.html", wordsSha256: "0".repeat(64), language: "nb" }),
  article({ transmission: { ...NOTHING_SENT, rights: "NO ARCHIVAL USE" }, marks: ["correction"] }),
  bare(),
];
const feed = feedOf(STORIES, { description: "News of the harbour." });
const own = settings({ baseUrl: BASE, rights: "©" });
const IDS = feed.entries.map(({ id }) => id);
const TITLES = ["Ferry sails at last", "Ferry sails at last", "[Ferry sailed on Friday]"];
const WHOLE = "<p>The ferry sailed on Friday after a week’s wait.</p>\n<p>Nobody waved.</p>";

describe("other people's parsers read", () => {
  it("Atom: feedsmith", () => {
    const read = parseAtomFeed(atomFeed(feed, own, "/feed.xml"));
    expect(read).toMatchObject({ id: BASE, title: { value: "The Harbour" }, rights: { value: "©" } });
    const entries = read.entries ?? [];
    expect(entries.map(({ id }) => id)).toEqual(IDS);
    expect(entries[0]).toMatchObject({
      title: { value: "Ferry sails at last" },
      content: { type: "html", value: WHOLE },
      published: "2014-11-15T12:00:00Z",
      links: [{ href: `${BASE}2014/11/15/b.html`, rel: "alternate" }],
      authors: [{ name: "Ana Lind" }],
    });
    expect(entries.map(({ rights }) => rights?.value)).toEqual([undefined, "NO ARCHIVAL USE", undefined]);
  });

  it("Atom: rss-parser", async () => {
    const read = await new Parser().parseString(atomFeed(feed, own, "/feed.xml"));
    expect(read.items.map(({ id }) => id)).toEqual(IDS);
    expect(read.items.map(({ title }) => title)).toEqual(TITLES);
    expect(read.items[0]).toMatchObject({
      link: `${BASE}2014/11/15/b.html`,
      isoDate: "2014-11-15T12:00:00.000Z",
      author: "Ana Lind",
      content: WHOLE,
    });
  });

  it("RSS: feedsmith", () => {
    const read = parseRssFeed(rssFeed(feed, own, "/rss.xml"));
    expect(read).toMatchObject({ title: "The Harbour", link: BASE, copyright: "©", language: "en" });
    const items = read.items ?? [];
    expect(items.map(({ guid }) => guid)).toEqual(IDS.map((value) => ({ value, isPermaLink: false })));
    expect(items.map(({ title }) => title)).toEqual(TITLES);
    expect(items[1]).toMatchObject({
      pubDate: "Fri, 14 Nov 2014 12:00:00 GMT",
      dc: { creators: ["Ana Lind"], rights: ["NO ARCHIVAL USE"] },
      categories: [{ name: "OSLO" }, { name: "correction" }],
    });
    expect(items[0]?.content?.encoded).toBe(WHOLE);
  });

  it("RSS: rss-parser", async () => {
    const read = await new Parser().parseString(rssFeed(feed, own, "/rss.xml"));
    expect(read.feedUrl).toBe(`${BASE}rss.xml`);
    expect(read.items.map(({ guid }) => guid)).toEqual(IDS);
    expect(read.items[0]).toMatchObject({
      creator: "Ana Lind",
      isoDate: "2014-11-15T12:00:00.000Z",
      "content:encoded": WHOLE,
    });
  });

  it("JSON Feed: feedsmith", () => {
    const read = parseJsonFeed(jsonFeed(feed, own, "/feed.json"));
    expect(read).toMatchObject({ title: "The Harbour", feed_url: `${BASE}feed.json`, language: "en" });
    const items = read.items ?? [];
    expect(items.map(({ id }) => id)).toEqual(IDS);
    expect(items[0]).toMatchObject({ content_html: WHOLE, authors: [{ name: "Ana Lind" }], tags: ["OSLO"] });
  });
});

it("RSS has a ticker in its description as HTML, where it would else be lost for a tag", () => {
  const read = parseRssFeed(
    rssFeed(feedOf([article({ paragraphs: ["Shares of <IBM.N> & others"] })]), own, "/rss.xml"),
  );
  expect(read.items?.[0]?.description).toBe("Shares of &lt;IBM.N&gt; &amp; others");
});

describe("the JSON feed", () => {
  it("says whose a headline is, and what rights came with a story", () => {
    const { items } = JSON.parse(jsonFeed(feed, own, "/feed.json"));
    const said = items.map((item: Readonly<Record<string, unknown>>) => item["_dateline"]);
    expect(said).toEqual([
      { headline_origin: "given" },
      { headline_origin: "given", marks: ["correction"], rights: "NO ARCHIVAL USE" },
      { headline_origin: "derived" },
    ]);
  });

  it("links from where it stands where no host is known", () => {
    const { items } = JSON.parse(jsonFeed(feed, settings(), "/feeds/feed.json"));
    expect(items[0].url).toBe("../2014/11/15/b.html");
  });
});

describe("a feed of no story, and of hostile ones", () => {
  it("is a feed", async () => {
    const none = feedOf([]);
    expect(parseAtomFeed(atomFeed(none, own, "/feed.xml")).updated).toBe("1914-11-14T12:00:00Z");
    expect((await new Parser().parseString(rssFeed(none, own, "/rss.xml"))).items).toEqual([]);
    expect(JSON.parse(jsonFeed(none, own, "/feed.json")).items).toEqual([]);
  });

  it.each(HOSTILE)("reads the same in RSS and JSON around %j", async (text) => {
    const hostile = feedOf([filledWith(text)], { title: "T" });
    const rss = await new Parser().parseString(rssFeed(hostile, own, "/rss.xml"));
    const { items } = JSON.parse(jsonFeed(hostile, own, "/feed.json"));
    expect(rss.items).toHaveLength(1);
    expect(items).toHaveLength(1);
    // rss-parser trims; XML has no lone surrogate, which JSON writes as an escape.
    expect(rss.items[0]?.["content:encoded"]).toBe(items[0].content_html);
    expect(items[0].content_html).not.toContain("<script");
  });
});
