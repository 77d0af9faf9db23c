import { describe, expect, it } from "vitest";
import {
  byStories,
  groupPlaces,
  placeSlug,
  placeSlugs,
  placeUrl,
  placeYearUrl,
} from "../../src/archive/places.ts";
import { summaryAt } from "../support/stories.ts";

/** One story for each of these datelines, a day apart. */
const from = (...places: readonly (string | null)[]) => {
  const stories = places.map((place, n) =>
    summaryAt(`2014-11-${String(n + 1).padStart(2, "0")}`, `${n}.txt`, place),
  );
  return groupPlaces(stories, placeSlugs(stories));
};
const told = (...places: readonly (string | null)[]) =>
  from(...places).map(({ slug, name, stories }) => [slug, name, stories.length]);

describe("groupPlaces", () => {
  it("takes spellings that differ in case or marks for one place, named by the commonest", () => {
    expect(told("SÃO PAULO", "Sao Paulo", "SÃO PAULO", "OSLO")).toEqual([
      ["oslo", "OSLO", 1],
      ["sao-paulo", "SÃO PAULO", 3],
    ]);
  });

  it("names a place by code units where spellings are as common", () => {
    expect(told("Oslo", "OSLO")).toEqual(told("OSLO", "Oslo"));
    expect(told("Oslo", "OSLO")).toEqual([["oslo", "OSLO", 2]]);
  });

  it("leaves out stories without a place, and places without a letter", () => {
    expect(told(null, "—", "../..")).toEqual([]);
  });

  it("takes a name in other letters for the place that the table of datelines knows by it", () => {
    expect(told("القاهرة", "CAIRO", "القاهرة", "МОСКВА", "Москва")).toEqual([
      ["cairo", "القاهرة", 3],
      ["moscow", "МОСКВА", 2],
    ]);
  });

  it("has a place for one that nobody knows too, whatever the case and the marks of its letters", () => {
    const found = told("الزعفران", "الزَّعفرانـ", "МАЛАЯ ВИШЕРКА", "Малая Вишерка", "Большая Вишерка");
    expect(found.map(([, , stories]) => stories).toSorted()).toEqual([1, 2, 2]);
    for (const [slug] of found) expect(slug).toMatch(/^place-[0-9a-f]{8}$/);
  });

  it("keeps the order of the stories", () => {
    expect(from("OSLO", "BERN", "Oslo")[1]?.stories.map(({ date }) => date)).toEqual([
      "2014-11-01",
      "2014-11-03",
    ]);
  });

  it("survives names that objects know", () => {
    expect(told("constructor", "__proto__", "toString").map(([slug]) => slug)).toEqual([
      "constructor",
      "proto",
      "tostring",
    ]);
  });
});

it("knows the slugs of all names, and none of a name without a letter", () => {
  const stories = ["SÃO PAULO", null, "Sao Paulo", "—", "МОСКВА", "SÃO PAULO"].map((place) =>
    summaryAt("2014-11-14", "a.txt", place),
  );
  expect([...placeSlugs(stories)]).toEqual([
    ["SÃO PAULO", "sao-paulo"],
    ["Sao Paulo", "sao-paulo"],
    ["МОСКВА", "moscow"],
  ]);
});

it("sorts by number of stories, then by slug", () => {
  const places = byStories(from("OSLO", "BERN", "LIMA", "LIMA"));
  expect(places.map(({ slug }) => slug)).toEqual(["lima", "bern", "oslo"]);
});

it.each([
  ["NEW YORK", "new-york"],
  ["New York", "new-york"],
  ["ST. JOHN'S", "st-johns"],
  ["WASHINGTON, D.C.", "washington-d-c"],
  ["ZÜRICH/GENÈVE", "zurich-geneve"],
  ["../..", null],
  // Frozen: a change breaks addresses.
  ["الزعفران", "place-79aa5a4d"],
])("the slug of %s is %s", (place, slug) => {
  expect(placeSlug(place)).toBe(slug);
});

it("has its pages below /places/", () => {
  expect([placeUrl("new-york"), placeYearUrl("new-york", "2014")]).toEqual([
    "/places/new-york/",
    "/places/new-york/2014/",
  ]);
});
