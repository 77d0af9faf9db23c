import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paged } from "../../src/archive/paging.ts";

const letters = (count: number): readonly string[] => [..."abcdefghijklmnopqrstuvwxyz"].slice(0, count);

describe("paged", () => {
  it("keeps the folder's address for the first page", () => {
    const urls = ["/places/", "/places/page-2.html", "/places/page-3.html"];
    expect(paged("/places/", letters(5), 2)).toEqual([
      { url: urls[0], items: ["a", "b"], from: 1, paging: { number: 1, urls } },
      { url: urls[1], items: ["c", "d"], from: 3, paging: { number: 2, urls } },
      { url: urls[2], items: ["e"], from: 5, paging: { number: 3, urls } },
    ]);
  });

  it("makes no page of nothing, save for an empty list", () => {
    expect(paged("/2014/", letters(4), 2)).toHaveLength(2);
    expect(paged("/2014/", [], 2)).toEqual([
      { url: "/2014/", items: [], from: 1, paging: { number: 1, urls: ["/2014/"] } },
    ]);
  });

  it("loses nothing and keeps the order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const pages = paged("/x/", items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        for (const { items: on } of pages) expect(on.length).toBeLessThanOrEqual(size);
        expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
      }),
    );
  });
});
