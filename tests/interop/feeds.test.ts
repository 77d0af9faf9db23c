import { describe, expect, it } from "vitest";
import { atomFeed, jsonFeed } from "../../src/interop/feeds.ts";
import { article, bare, filledWith, HOSTILE, settings } from "./support/stories.ts";
import { all, readXml, textOf } from "./support/wellformed.ts";

const BASE = "https://example.org/news/";
const ID = "ni:///sha-256;0-Czv4p2KPG-0wCLfC1_tl1CCtdUwBRbEaXnsOut7DU";
const other = article({
  date: "2014-11-15",
  url: "/2014/11/15/b.html",
  wordsSha256: "0".repeat(64),
  language: "nb",
});
const atom = (base: string | null, articles = [other, article()]) =>
  readXml(
    atomFeed(articles, settings({ baseUrl: base, publisher: "Press", rights: "©" }), "/feeds/feed.xml"),
  );
const json = (base: string | null) =>
  JSON.parse(jsonFeed([other, article()], settings({ baseUrl: base }), "/feeds/feed.json"));

describe("the Atom feed", () => {
  it("holds what RFC 4287 asks of a feed and its entries", () => {
    const feed = atom(BASE);
    expect(feed.attributes).toEqual({ xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" });
    const names = feed.children.flatMap((child) => (typeof child === "string" ? [] : [child.name]));
    for (const name of ["id", "title", "updated", "author", "link"]) expect(names).toContain(name);
    for (const entry of all(feed, "entry")) {
      for (const name of ["id", "title", "updated", "summary"]) expect(all(entry, name)).toHaveLength(1);
    }
  });

  it("dates itself by its newest story and never by the clock", () => {
    expect(all(atom(null), "updated").map(textOf)).toEqual([
      "2014-11-15T00:00:00Z",
      "2014-11-15T00:00:00Z",
      "2014-11-14T00:00:00Z",
    ]);
    expect(textOf(all(atom(null, []), "updated")[0])).toBe("0001-01-01T00:00:00Z");
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
    expect(
      all(atom(null, [bare()]), "entry").flatMap((entry) => [
        ...all(entry, "author"),
        ...all(entry, "category"),
      ]),
    ).toEqual([]);
  });

  it.each(HOSTILE)("stays well-formed around %j", (text) => {
    const feed = readXml(
      atomFeed([filledWith(text)], settings({ title: text, description: text, rights: text }), "/feed.xml"),
    );
    expect(all(feed, "entry")).toHaveLength(1);
    expect(all(feed, "script")).toEqual([]);
  });
});

describe("the JSON feed", () => {
  it("follows JSON Feed 1.1", () => {
    expect(json(BASE)).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "The Harbour",
      home_page_url: BASE,
      feed_url: `${BASE}feeds/feed.json`,
      language: "en",
      items: [
        { url: `${BASE}2014/11/15/b.html`, language: "nb" },
        {
          id: ID,
          title: "Ferry sails at last",
          content_text: "The ferry sailed on Friday after a week’s wait.",
          date_published: "2014-11-14T00:00:00Z",
          authors: [{ name: "Ana Lind" }],
          tags: ["OSLO"],
        },
      ],
    });
  });

  it("links from where it stands where no host is known", () => {
    expect(json(null).items[0].url).toBe("../2014/11/15/b.html");
  });

  it.each(HOSTILE)("holds %j as it is", (text) => {
    const feed = JSON.parse(jsonFeed([filledWith(text)], settings({ title: text }), "/feed.json"));
    expect(feed.title).toBe(text);
    expect(feed.items[0].tags).toEqual([text]);
  });
});
