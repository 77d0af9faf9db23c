import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paged } from "../../src/archive/paging.ts";

const letters = (count: number): readonly string[] => [..."abcdefghijklmnopqrstuvwxyz"].slice(0, count);
const urlsOf = (address: string, count: number) => paged(address, letters(count), 1).map(({ url }) => url);

describe("paged", () => {
  it("keeps the folder's address for the first page", () => {
    const urls = ["/places/", "/places/page-2.html", "/places/page-3.html"];
    expect(paged("/places/", letters(5), 2)).toEqual([
      { url: urls[0], items: ["a", "b"], from: 1, paging: { number: 1, urls } },
      { url: urls[1], items: ["c", "d"], from: 3, paging: { number: 2, urls } },
      { url: urls[2], items: ["e"], from: 5, paging: { number: 3, urls } },
    ]);
  });

  it("keeps a file's address for the first page, and sets the others beside it", () => {
    expect(urlsOf("/storylines/2014/ferry-1a2b3c4d.html", 3)).toEqual([
      "/storylines/2014/ferry-1a2b3c4d.html",
      "/storylines/2014/ferry-1a2b3c4d.page-2.html",
      "/storylines/2014/ferry-1a2b3c4d.page-3.html",
    ]);
  });

  it("changes the end of a file's address alone", () => {
    expect(urlsOf("/2014/html-1a2b3c4d.html", 2)[1]).toBe("/2014/html-1a2b3c4d.page-2.html");
    expect(urlsOf("/html/", 2)[1]).toBe("/html/page-2.html");
  });

  it("makes no page of nothing, save for an empty list", () => {
    expect(paged("/2014/", letters(4), 2)).toHaveLength(2);
    for (const address of ["/2014/", "/2014/a.html"])
      expect(paged(address, [], 2)).toEqual([
        { url: address, items: [], from: 1, paging: { number: 1, urls: [address] } },
      ]);
  });

  const address = fc.constantFrom("/x/", "/x/y.html", "/x/y-1.html", "/x/y/");

  it("loses nothing and keeps the order", () => {
    fc.assert(
      fc.property(address, fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (at, items, size) => {
        const pages = paged(at, items, size);
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        for (const [index, { url, items: on, from, paging }] of pages.entries()) {
          expect(on.length).toBeLessThanOrEqual(size);
          expect(on).toEqual(items.slice(from - 1, from - 1 + on.length));
          expect(paging).toEqual({ number: index + 1, urls: pages.map((page) => page.url) });
          expect(paging.urls[index]).toBe(url);
        }
      }),
    );
  });

  it("gives lists that stand side by side no address in common", () => {
    const hash = fc.stringMatching(/^[0-9a-f]{8}$/);
    const slug = fc.constantFrom("ferry-", "page-2-", "ferry-page-2-", "");
    const lists = fc.uniqueArray(
      fc.oneof(
        fc.constantFrom("/storylines/", "/storylines/2014/", "/places/page-2/", "/places/", "/2014/11/14/"),
        fc.tuple(slug, hash).map(([words, digits]) => `/storylines/2014/${words}${digits}.html`),
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 12 }), (addresses, count) => {
        const urls = addresses.flatMap((list) => urlsOf(list, count));
        expect(new Set(urls).size).toBe(urls.length);
      }),
    );
  });
});
