import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newsArticleJsonLd, webSiteJsonLd } from "../../src/interop/jsonld.ts";
import { article, bare, filledWith, HOSTILE, settings } from "./support/stories.ts";

describe("JSON-LD of the archive", () => {
  const BASE = "https://example.org/news/";

  it("says where it is searched", () => {
    expect(JSON.parse(webSiteJsonLd(settings({ publisher: "Harbour Press" }), BASE))).toEqual({
      "@context": "https://schema.org",
      "@type": "WebSite",
      name: "The Harbour",
      url: BASE,
      inLanguage: "en",
      publisher: { "@type": "Organization", name: "Harbour Press" },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${BASE}search/?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    });
  });

  it("names no search where there is none", () => {
    expect(webSiteJsonLd(settings({ search: false }), BASE)).not.toContain("Action");
  });

  it.each(HOSTILE)("cannot end its script element with %j", (text) => {
    const json = webSiteJsonLd(settings({ title: text, description: text, publisher: text }), BASE);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json).name).toBe(text);
  });
});

describe("JSON-LD", () => {
  it("says all that the record says", () => {
    const given = settings({ publisher: "Harbour Press", rights: "© Harbour Press" });
    expect(JSON.parse(newsArticleJsonLd(article(), given, "https://example.org/x.html"))).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Ferry sails at last",
      datePublished: "2014-11-14",
      inLanguage: "en",
      identifier: "nta-77",
      url: "https://example.org/x.html",
      mainEntityOfPage: "https://example.org/x.html",
      dateline: "OSLO Nov 13 (NTA) -",
      contentLocation: { "@type": "Place", name: "OSLO" },
      author: { "@type": "Person", name: "Ana Lind" },
      sourceOrganization: { "@type": "Organization", name: "NTA" },
      publisher: { "@type": "Organization", name: "Harbour Press" },
      copyrightNotice: "© Harbour Press",
      isPartOf: { "@type": "Collection", name: "The Harbour" },
      isBasedOn: "ferry-sails-at-last-1a2b3c4d.txt",
    });
  });

  it("says nothing that no one gave", () => {
    const keys = Object.keys(JSON.parse(newsArticleJsonLd(bare(), settings(), null)));
    for (const key of [
      "url",
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
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = newsArticleJsonLd(filledWith(text), settings({ title: text }), null);
        expect(json).not.toContain("<");
        expect(JSON.parse(json).isPartOf.name).toBe(text);
      }),
    );
  });
});
