import { expect, it } from "vitest";
import { foldTakes } from "../../../src/client/search/takes.ts";
import type { Card } from "../../../src/search/found.ts";

const LONG = "Harbour board told the ferry to sail again on Friday";

const card = (name: string, headline: string, date = "2014-11-14"): Card => ({
  url: `/${date.replaceAll("-", "/")}/${name}.html`,
  headline,
  derived: true,
  date,
  place: "OSLO",
  lede: "",
  marks: [],
});

/** The entries by the names of their stories, the versions of each behind it. */
const folded = (...cards: readonly (Card | null)[]): readonly (readonly string[])[] =>
  foldTakes(cards).map((entry) => entry.map((one) => one?.url.replace(/^.*\/|\.html$/g, "") ?? "lost"));

it("results of one day and headline are one entry, where the first of them stands", () => {
  expect(folded(card("a", LONG), card("b", "Ice in the harbour"), card("c", LONG), card("d", LONG))).toEqual([
    ["a", "c", "d"],
    ["b"],
  ]);
});

it("results of other days, of headlines that many stories have, and those that could not be had stand alone", () => {
  expect(folded(card("a", LONG), card("b", LONG, "2014-11-15"))).toEqual([["a"], ["b"]]);
  expect(folded(card("a", "Earnings per share"), card("b", "Earnings per share"))).toEqual([["a"], ["b"]]);
  expect(folded(null, null)).toEqual([["lost"], ["lost"]]);
});
