import { describe, expect, it } from "vitest";
import { storyMeta } from "../../src/interop/meta.ts";
import { article, bare, settings } from "./support/stories.ts";

const URL = "https://example.org/2014/11/14/x.html";
const record = (tags: ReturnType<typeof storyMeta>) =>
  Object.fromEntries(tags.map(({ key, content }) => [key, content]));

describe("meta tags", () => {
  const given = record(storyMeta(article(), settings({ publisher: "Harbour Press", rights: "©" }), URL));

  it("let Zotero's reader see a newspaper article", () => {
    expect(given).toMatchObject({
      "DC.type": "newspaperArticle",
      "z:itemType": "newspaperArticle",
      "og:type": "article",
      "og:site_name": "The Harbour",
      citation_title: "Ferry sails at last",
      citation_date: "2014/11/14",
      citation_author: "Ana Lind",
      citation_public_url: URL,
      citation_language: "en",
    });
    expect(given).not.toHaveProperty("citation_journal_title");
  });

  it("tell previews and libraries the same", () => {
    expect(given).toMatchObject({
      "og:title": "Ferry sails at last",
      "og:url": URL,
      "og:description": "The ferry sailed on Friday after a week’s wait.",
      "article:published_time": "2014-11-14",
      "DC.title": "Ferry sails at last",
      "DC.creator": "Ana Lind",
      "DC.date": "2014-11-14",
      "DC.publisher": "Harbour Press",
      "DC.language": "en",
      "DC.coverage": "OSLO",
      "DC.rights": "©",
      "DC.identifier": URL,
    });
  });

  it("name no host where none is known, and no field that no one gave", () => {
    const keys = Object.keys(record(storyMeta(bare(), settings(), null)));
    expect(keys.filter((key) => /url|author|creator|publisher|rights|coverage/.test(key))).toEqual([]);
    expect(record(storyMeta(bare(), settings(), null))["DC.identifier"]).toBe("d3e0b3bf");
  });

  it("stand once each, as names or as Open Graph's properties", () => {
    const tags = storyMeta(article(), settings(), URL);
    expect(new Set(tags.map(({ key }) => key)).size).toBe(tags.length);
    for (const { attribute, key } of tags)
      expect(attribute).toBe(/^(?:og|article):/.test(key) ? "property" : "name");
  });

  it("keep a description short, however long the lede", () => {
    const long = article({ paragraphs: ["word ".repeat(1000)] });
    expect(record(storyMeta(long, settings(), null))["og:description"]?.length).toBeLessThan(210);
  });
});
