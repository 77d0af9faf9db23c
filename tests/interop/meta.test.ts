import { describe, expect, it } from "vitest";
import { NOTHING_SENT } from "../../src/article.ts";
import { storyMeta } from "../../src/interop/meta.ts";
import { wordsUri } from "../../src/interop/story.ts";
import { article, bare, settings } from "./support/stories.ts";

const URL = "https://example.org/2014/11/14/x.html";
/** The digest of the fixture's words (RFC 6920). */
const NAME = wordsUri(article());
const record = (tags: ReturnType<typeof storyMeta>) =>
  Object.fromEntries(tags.map(({ key, content }) => [key, content]));

describe("meta tags", () => {
  const given = record(
    storyMeta(
      article(),
      settings({ publisher: "Harbour Press", rights: "©", baseUrl: "https://example.org/" }),
      URL,
    ),
  );

  it("let Zotero's reader see a newspaper article", () => {
    expect(given).toMatchObject({
      "DC.type": "newspaperArticle",
      "z:itemType": "newspaperArticle",
      "og:type": "article",
      "og:site_name": "The Harbour",
      citation_title: "Ferry sails at last",
      citation_date: "2014-11-14",
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
      "DC.rights": "©",
      "DC.identifier": NAME,
      "og:locale": "en",
      "twitter:card": "summary_large_image",
    });
  });

  it("name no host where none is known, and no field that no one gave", () => {
    const keys = Object.keys(record(storyMeta(bare(), settings(), null)));
    expect(keys.filter((key) => /url|author|creator|publisher|rights|coverage/.test(key))).toEqual([]);
    expect(record(storyMeta(bare(), settings(), null))["DC.identifier"]).toBe(NAME);
  });

  it("never tell an address as what identifies a story: `10/` in it would be a DOI", () => {
    const url = "https://example.org/1949/10/15/x.html";
    const told = storyMeta(article({ agencyId: url, id: url }), settings(), url);
    const keys = told.filter(({ content }) => content.includes("10/")).map(({ key }) => key);
    expect(keys).toEqual(["og:url", "citation_public_url"]);
  });

  it("tell each author for itself, without whom they write for", () => {
    const two = article({ byline: "ANA LIND and BO SAMPLE, NTA Writers" });
    const told = (key: string) =>
      storyMeta(two, settings(), URL).flatMap((tag) => (tag.key === key ? [tag.content] : []));
    expect(told("citation_author")).toEqual(["ANA LIND", "BO SAMPLE"]);
    expect(told("DC.creator")).toEqual(["ANA LIND", "BO SAMPLE"]);
  });

  it("give the story's own rights before the archive's, and the start of long ones", () => {
    const rights = (text: string) =>
      record(
        storyMeta(
          article({ transmission: { ...NOTHING_SENT, rights: text } }),
          settings({ rights: "CC0" }),
          null,
        ),
      )["DC.rights"];
    expect(rights("NO ARCHIVAL USE")).toBe("NO ARCHIVAL USE");
    expect(rights("word ".repeat(5_000))?.length).toBeLessThan(610);
  });

  it.each([
    ["en", "en"],
    ["pt-BR", "pt_BR"],
    ["zh-Hant-TW", "zh_TW"],
    ["sr-Latn", "sr"],
  ])("write the language %s as Open Graph does: %s", (language, told) => {
    expect(record(storyMeta(article({ language }), settings(), null))["og:locale"]).toBe(told);
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
