import { expect, it } from "vitest";
import { citation } from "../../src/interop/cite.ts";
import { article, bare, settings } from "./support/stories.ts";

const URL = "https://example.org/x.html";
const headed = (text: string) =>
  citation(article({ byline: null, headline: { text, origin: "given" } }), settings(), URL);

it("cites a story in one line", () => {
  expect(citation(article(), settings({ publisher: "Harbour Press" }), URL)).toBe(
    "Ana Lind, “Ferry sails at last,” OSLO, 14 November 2014. The Harbour (Harbour Press). https://example.org/x.html",
  );
});

it("sets a derived headline in square brackets", () => {
  expect(citation(bare(), settings(), URL)).toBe(
    "[Ferry sailed on Friday], 14 November 2014. The Harbour. https://example.org/x.html",
  );
});

it.each([
  ["Is it over?", "“Is it over?” OSLO"],
  ["It is over.", "“It is over,” OSLO"],
  ["And then ...", "“And then ...,” OSLO"],
  ["Two\n lines", "“Two lines,” OSLO"],
])("minds the end of the headline %j", (headline, expected) => {
  expect(headed(headline)).toContain(expected);
});

it.each([
  ["0001-01-01", "1 January 1."],
  ["1987-02-28", "28 February 1987."],
  ["9999-12-31", "31 December 9999."],
])("knows the day of %s in every time zone", (date, expected) => {
  expect(citation(article({ date }), settings(), URL)).toContain(expected);
});
