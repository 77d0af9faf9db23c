import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article.ts";
import { atomFeed } from "../../../src/interop/feeds/atom.ts";
import type { FeedHistory } from "../../../src/interop/feeds/feed.ts";
import { feedOf } from "../support/feed.ts";
import { article, bare, filledWith, HOSTILE, settings } from "../support/stories.ts";
import { all, readXml, textOf } from "../support/wellformed.ts";

const BASE = "https://example.org/news/";
const ID = "ni:///sha-256;0-Czv4p2KPG-0wCLfC1_tl1CCtdUwBRbEaXnsOut7DU";
const other = article({
  date: "2014-11-15",
  url: "/2014/11/15/b.html",
  wordsSha256: "0".repeat(64),
  language: "nb",
});
const atom = (
  base: string | null,
  articles: readonly Article[] = [other, article()],
  history: FeedHistory | null = null,
) =>
  readXml(
    atomFeed(
      feedOf(articles, { history }),
      settings({ baseUrl: base, publisher: "Press", rights: "©" }),
      "/feeds/feed.xml",
    ),
  );
const texts = (feed: ReturnType<typeof atom>, name: string) => all(feed, name).map(textOf);
const sent = (rights: string) => article({ transmission: { ...article().transmission, rights } });

describe("an Atom feed", () => {
  it("holds what RFC 4287 asks of a feed and its entries", () => {
    const feed = atom(BASE);
    expect(feed.attributes).toEqual({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" });
    const names = feed.children.flatMap((child) => (typeof child === "string" ? [] : [child.name]));
    for (const name of ["id", "title", "updated", "author", "link"]) expect(names).toContain(name);
    for (const entry of all(feed, "entry")) {
      for (const name of ["id", "title", "updated", "summary", "content"])
        expect(all(entry, name)).toHaveLength(1);
    }
  });

  it("dates itself by its newest story, at noon, and never by the clock", () => {
    expect(texts(atom(null), "updated")).toEqual([
      "2014-11-15T12:00:00Z",
      "2014-11-15T12:00:00Z",
      "2014-11-14T12:00:00Z",
    ]);
    expect(texts(atom(null, []), "updated")).toEqual(["1914-11-14T12:00:00Z"]);
  });

  it("names its entries by their words, the same on every host", () => {
    const ids = (base: string | null) => all(atom(base), "entry").map((entry) => textOf(all(entry, "id")[0]));
    expect(ids(BASE)[1]).toBe(ID);
    expect(ids(BASE)).toEqual(ids(null));
  });

  it("links absolutely where the host is known, else from where it stands", () => {
    const links = (base: string | null) =>
      all(atom(base), "link").map(({ attributes }) => attributes["href"]);
    expect(links(BASE).slice(0, 3)).toEqual([`${BASE}feeds/feed.xml`, BASE, `${BASE}2014/11/15/b.html`]);
    expect(links(null).slice(0, 3)).toEqual(["feed.xml", "../", "../2014/11/15/b.html"]);
  });

  it("gives author, place and language where a story has its own", () => {
    const [first, second] = all(atom(null), "entry");
    expect([first?.attributes["xml:lang"], second?.attributes["xml:lang"]]).toEqual(["nb", undefined]);
    expect(second && texts(second, "name")).toEqual(["Ana Lind"]);
    const [entry] = all(atom(null, [{ ...bare(), headline: { text: "A", origin: "given" } }]), "entry");
    expect(entry && [...all(entry, "author"), ...all(entry, "category")]).toEqual([]);
  });

  it("gives each of several authors, and the agency where nobody signed", () => {
    const authors = (changes: Partial<Article>) => {
      const [entry] = all(atom(null, [article(changes)]), "entry");
      return entry && texts(entry, "name");
    };
    expect(authors({ byline: "JANE DOE and JOHN ROE, AP Business Writers" })).toEqual([
      "JANE DOE",
      "JOHN ROE",
    ]);
    expect(authors({ byline: null })).toEqual(["NTA"]);
  });

  it("says of a derived headline that it is, to people and to machines", () => {
    const [entry] = all(atom(null, [bare()]), "entry");
    expect(entry && texts(entry, "title")).toEqual(["[Ferry sailed on Friday]"]);
    expect(entry && all(entry, "category").map(({ attributes }) => attributes["term"])).toEqual([
      "headline derived",
    ]);
  });

  it("has a title where a story has no headline", () => {
    const empty = article({ headline: { text: " \n", origin: "given" } });
    expect(texts(atom(null, [empty]), "title")[1]).toBe("[Story of 14 November 2014]");
  });

  it("gives the rights that came with a story before those of the archive", () => {
    const long = "No archival use. ".repeat(1700).trim();
    const rights = texts(atom(null, [sent(long), article()]), "rights");
    expect(rights).toEqual(["©", long]);
  });

  it("tells of a kill and a correction before the text", () => {
    const [entry] = all(atom(null, [article({ marks: ["kill"] })]), "entry");
    expect(entry && texts(entry, "summary")[0]).toMatch(/^Marked by its agency: kill\. The ferry/);
    expect(entry && texts(entry, "content")[0]).toMatch(
      /^<p><strong>Marked by its agency: kill\.<\/strong><\/p>\n<p>The ferry/,
    );
  });

  it("leads back in time, and is marked as past where it is (RFC 5005)", () => {
    const rels = (history: FeedHistory) => {
      const feed = atom(BASE, [article()], history);
      const links = all(feed, "link").map(({ attributes }) => [attributes["rel"], attributes["href"]]);
      return { past: all(feed, "fh:archive").length, links: links.slice(2, -1) };
    };
    expect(rels({ current: null, previous: "/2014/10/feed.xml" })).toEqual({
      past: 0,
      links: [["prev-archive", `${BASE}2014/10/feed.xml`]],
    });
    expect(rels({ current: "/feed.xml", previous: null })).toEqual({
      past: 1,
      links: [["current", `${BASE}feed.xml`]],
    });
  });

  it("says where it holds all there is (RFC 5005)", () => {
    const marks = (complete: boolean) =>
      all(readXml(atomFeed(feedOf([article()], { complete }), settings(), "/feed.xml")), "fh:complete")
        .length;
    expect([marks(true), marks(false)]).toEqual([1, 0]);
  });

  it.each(HOSTILE)("stays well-formed around %j", (text) => {
    const feed = readXml(
      atomFeed(
        feedOf([{ ...filledWith(text), transmission: { ...article().transmission, rights: text } }], {
          title: text,
          description: text,
        }),
        settings({ rights: text }),
        "/feed.xml",
      ),
    );
    expect(all(feed, "entry")).toHaveLength(1);
    expect(all(feed, "script")).toEqual([]);
    expect(textOf(all(feed, "content")[0])).not.toContain("<script");
  });
});
