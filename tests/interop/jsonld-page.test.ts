import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import type { Located } from "../../src/archive/gazetteer/located.ts";
import { newsArticleJsonLd, webSiteJsonLd } from "../../src/interop/jsonld.ts";
import { type PageFacts, pageJsonLd } from "../../src/interop/jsonld-page.ts";
import { article, HOSTILE, settings } from "./support/stories.ts";

const CALGARY: Located = {
  name: "Calgary",
  region: "Alberta",
  country: "CA",
  latitude: 51.05,
  longitude: -114.09,
  confidence: 1,
  rule: "curated",
};
const PLACE: PageFacts = {
  url: "/places/calgary/",
  name: "CALGARY",
  description: "2 stories from CALGARY.",
  crumbs: [
    { name: "Archive", url: "/" },
    { name: "Places", url: "/places/" },
    { name: "CALGARY", url: "/places/calgary/" },
  ],
  list: [{ url: "/1987/02/26/b.html" }, { url: "/1987/02/25/a.html" }],
  place: CALGARY,
};

describe("JSON-LD of pages that are no story", () => {
  it("says what the page lists, the way to it, and where on earth that is", () => {
    const read = JSON.parse(pageJsonLd(PLACE, settings({ baseUrl: "https://example.org/" })));
    expect(read["@graph"]).toEqual([
      {
        "@type": "CollectionPage",
        name: "CALGARY",
        url: "https://example.org/places/calgary/",
        description: "2 stories from CALGARY.",
        inLanguage: "en",
        isPartOf: { "@type": "WebSite", name: "The Harbour", url: "https://example.org/" },
        about: {
          "@type": "Place",
          name: "Calgary",
          geo: { "@type": "GeoCoordinates", latitude: 51.05, longitude: -114.09 },
          address: { "@type": "PostalAddress", addressRegion: "Alberta", addressCountry: "CA" },
        },
        mainEntity: {
          "@type": "ItemList",
          numberOfItems: 2,
          itemListElement: [
            { "@type": "ListItem", position: 1, url: "https://example.org/1987/02/26/b.html" },
            { "@type": "ListItem", position: 2, url: "https://example.org/1987/02/25/a.html" },
          ],
        },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: [
          { "@type": "ListItem", position: 1, name: "Archive", item: "https://example.org/" },
          { "@type": "ListItem", position: 2, name: "Places", item: "https://example.org/places/" },
          { "@type": "ListItem", position: 3, name: "CALGARY", item: "https://example.org/places/calgary/" },
        ],
      },
    ]);
  });

  it("has addresses relative to the page where no host is known", () => {
    const [page, way] = JSON.parse(pageJsonLd(PLACE, settings()))["@graph"];
    expect(page.url).toBe("./");
    expect(page.mainEntity.itemListElement[0].url).toBe("../../1987/02/26/b.html");
    expect(way.itemListElement.map(({ item }: { item: string }) => item)).toEqual(["../../", "../", "./"]);
  });

  it("tells few of many, and how many there are", () => {
    const list = Array.from({ length: 100 }, (_, at) => ({ url: `/1987/02/26/${at}.html` }));
    const [page] = JSON.parse(pageJsonLd({ ...PLACE, list }, settings()))["@graph"];
    expect([page.mainEntity.numberOfItems, page.mainEntity.itemListElement.length]).toEqual([100, 20]);
  });

  it.each(HOSTILE)("cannot end its script element with %j", (text) => {
    const json = pageJsonLd({ ...PLACE, name: text, crumbs: [{ name: text, url: "/" }] }, settings());
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)["@graph"][0].name).toBe(text);
  });

  it.each([
    ["a page", pageJsonLd(PLACE, settings())],
    ["the front page", webSiteJsonLd(settings({ baseUrl: "https://example.org/" }))],
    ["a story", newsArticleJsonLd(article(), settings({ publisher: "Harbour Press" }), null)],
  ])("of %s expands, and every term of it has a meaning", async (_, json) => {
    const documentLoader = async (documentUrl: string) => ({
      documentUrl,
      document: { "@context": { "@vocab": "https://schema.org/" } },
    });
    const expanded = await jsonld.expand(JSON.parse(json), {
      base: "https://example.org/places/calgary/",
      documentLoader,
      safe: true,
    });
    expect(expanded.length).toBeGreaterThan(0);
  });
});
