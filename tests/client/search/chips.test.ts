import { describe, expect, it } from "vitest";
import { NOTHING } from "../../../src/client/search/asked.ts";
import { chipsOf, withRestriction, withWord } from "../../../src/client/search/chips.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";

const chips = (text: string, from = "", to = "") =>
  chipsOf({ ...NOTHING, text, from, to }, parseQuery(text), (kind, value) => `${kind} ${value}`).map(
    ({ kind, value, without }) => [`${kind}: ${value}`, without.text, without.from + without.to],
  );

describe("chips", () => {
  it("are there for everything but plain words", () => {
    expect(chips('flood "bank of england"')).toEqual([]);
    expect(chips("flood place:seoul -lang:de country:KR -fire headline:quake")).toEqual([
      ["place: seoul", "flood headline:quake -fire -lang:de country:KR", ""],
      ["not language: lang de", "flood headline:quake -fire place:seoul country:KR", ""],
      ["country: country KR", "flood headline:quake -fire place:seoul -lang:de", ""],
      ["headline: quake", "flood -fire place:seoul -lang:de country:KR", ""],
      ["not: fire", "flood headline:quake place:seoul -lang:de country:KR", ""],
    ]);
  });

  it("of days take away what the fields and the text say, and leave the text where it says nothing", () => {
    expect(chips("flood  and ", "1987-01-01", "1987-12-31")).toEqual([["date: 1987", "flood  and ", ""]]);
    expect(chips("flood date:1987-03", "1987-01-01")).toEqual([["date: March 1987", "flood", ""]]);
  });
});

it("adds a restriction to the text as it was typed", () => {
  expect(withRestriction("flood  fire", "place", "NEW YORK")).toBe('flood  fire place:"NEW YORK"');
  expect(withRestriction("", "country", "KR")).toBe("country:KR");
  expect(parseQuery(withRestriction("flood", "place", 'ST. "JOHN"')).restrictions).toHaveLength(1);
});

it("puts a suggestion in the place of a word", () => {
  const query = parseQuery("flod OR fire grain/oilsed -flod");
  const [[flod] = []] = query.wanted;
  if (!flod) throw new Error("no word was read");
  expect(withWord(query, flod, "flood")).toBe("flood OR fire grain/oilsed -flod");
  expect(withWord(query, { ...flod, text: "oilsed" }, "oilseed")).toBe("flod OR fire grain oilseed -flod");
});
