import { expect, it } from "vitest";
import { spansOfRows } from "../../src/wire/paragraphs/tables.ts";
import { splitLines } from "../../src/wire/text/lines.ts";

const spans = (...texts: readonly string[]) =>
  spansOfRows(texts.map((text) => ({ lines: splitLines(text), asRows: false })));
const PROSE = "The bank said on Monday that it would buy a tenth of them for itself.";

it("a list has its last item, though that ends a sentence", () => {
  const items = ["- 8 pct bonds due 1990,", "- 8-1/4 pct bonds due 1994,", "- 8-1/2 pct bonds due 2011."];
  expect(spans(PROSE, ...items, PROSE)).toEqual([{ first: 1, last: 3 }]);
  // Where another sign opens a line, or none, the list is over.
  expect(spans(PROSE, ...items.slice(0, 2), "* It is due in 2011.")).toEqual([{ first: 1, last: 2 }]);
  expect(spans(PROSE, ...items.slice(0, 2), "It is due in 2011.")).toEqual([{ first: 1, last: 2 }]);
});

it("items that are sentences are no rows", () => {
  expect(spans(PROSE, "- Prices rose by 8 pct.", "- Wages rose by 2 pct.", PROSE)).toEqual([]);
});
