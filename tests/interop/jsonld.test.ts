import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, NOTHING_SENT } from "../../src/article.ts";
import { newsArticleJsonLd, webSiteJsonLd } from "../../src/interop/jsonld.ts";
import { anyText } from "../support/any-text.ts";
import { article, bare, filledWith, HOSTILE, settings } from "./support/stories.ts";

describe("JSON-LD of the archive", () => {
  const BASE = "https://example.org/news/";

  it("says where it is searched", () => {
    expect(JSON.parse(webSiteJsonLd(settings({ publisher: "Harbour Press", baseUrl: BASE })))).toEqual({
      "@context": "https://schema.org",
      "@type": "WebSite",
      name: "The Harbour",
      url: BASE,
      inLanguage: "en",
      publisher: {
        "@type": "Organization",
        name: "Harbour Press",
        logo: `${BASE}assets/icons/icon-512.png`,
      },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${BASE}search/?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    });
  });

  it("names no search where there is none, and no address where no host is known", () => {
    expect(webSiteJsonLd(settings({ search: false, baseUrl: BASE }))).not.toContain("Action");
    expect(JSON.parse(webSiteJsonLd(settings()))).toEqual({
      "@context": "https://schema.org",
      "@type": "WebSite",
      name: "The Harbour",
      inLanguage: "en",
    });
  });

  it.each(HOSTILE)("cannot end its script element with %j", (text) => {
    const json = webSiteJsonLd(settings({ title: text, description: text, publisher: text, baseUrl: BASE }));
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json).name).toBe(text);
  });
});

describe("JSON-LD", () => {
  it("says all that the record says", () => {
    const given = settings({
      publisher: "Harbour Press",
      rights: "© Harbour Press",
      baseUrl: "https://example.org/",
    });
    const story = article({
      transmission: { ...NOTHING_SENT, keywords: ["ferries", "OSLO  fjord", "ferries"] },
    });
    expect(JSON.parse(newsArticleJsonLd(story, given, "https://example.org/x.html"))).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Ferry sails at last",
      datePublished: "2014-11-14",
      dateModified: "2014-11-14",
      inLanguage: "en",
      identifier: "nta-77",
      isAccessibleForFree: true,
      image: "https://example.org/assets/icons/card.png",
      keywords: ["ferries", "OSLO fjord"],
      url: "https://example.org/x.html",
      mainEntityOfPage: "https://example.org/x.html",
      dateline: "OSLO Nov 13 (NTA) -",
      contentLocation: { "@type": "Place", name: "OSLO" },
      author: { "@type": "Person", name: "Ana Lind" },
      sourceOrganization: { "@type": "Organization", name: "NTA" },
      publisher: {
        "@type": "Organization",
        name: "Harbour Press",
        logo: "https://example.org/assets/icons/icon-512.png",
      },
      copyrightNotice: "© Harbour Press",
      isPartOf: { "@type": "Collection", name: "The Harbour" },
      isBasedOn: "ferry-sails-at-last-1a2b3c4d.txt",
    });
  });

  it("names each author, and the agency where there is none", () => {
    const authorOf = (story: Article) => JSON.parse(newsArticleJsonLd(story, settings(), null)).author;
    expect(authorOf(article({ byline: "ANA LIND and BO SAMPLE, NTA Writers" }))).toEqual([
      { "@type": "Person", name: "ANA LIND" },
      { "@type": "Person", name: "BO SAMPLE" },
    ]);
    expect(authorOf(article({ byline: null }))).toEqual({ "@type": "Organization", name: "NTA" });
  });

  it("gives the story's own rights before the archive's, and the start of long ones", () => {
    const sent = (rights: string) => article({ transmission: { ...NOTHING_SENT, rights } });
    const noticeOf = (story: Article): string =>
      JSON.parse(newsArticleJsonLd(story, settings({ rights: "CC0" }), null)).copyrightNotice;
    expect(noticeOf(sent("NO ARCHIVAL USE"))).toBe("NO ARCHIVAL USE");
    expect(noticeOf(article())).toBe("CC0");
    expect(noticeOf(sent("word ".repeat(5_000))).length).toBeLessThan(610);
  });

  it("says nothing that no one gave", () => {
    const keys = Object.keys(JSON.parse(newsArticleJsonLd(bare(), settings(), null)));
    for (const key of [
      "url",
      "image",
      "keywords",
      "dateline",
      "contentLocation",
      "author",
      "publisher",
      "copyrightNotice",
      "articleBody",
    ]) {
      expect(keys).not.toContain(key);
    }
  });

  it.each(HOSTILE)("cannot end its script element with %j", (text) => {
    const json = newsArticleJsonLd(
      filledWith(text),
      settings({ title: text, publisher: text, rights: text }),
      null,
    );
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json).dateline).toBe(text);
  });

  it("is JSON that holds any text, and neither a tag nor a comment", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const json = newsArticleJsonLd(filledWith(text), settings({ title: text }), null);
        expect(json).not.toContain("<");
        expect(JSON.parse(json).isPartOf.name).toBe(text);
      }),
    );
  });
});
