import fc from "fast-check";
import { expect, it } from "vitest";
import { element, xmlDocument } from "../../src/interop/xml.ts";
import { anyText } from "../support/any-text.ts";
import { HOSTILE } from "./support/stories.ts";
import { readXml, textOf } from "./support/wellformed.ts";

it("writes elements, one below the other, and text where it stands", () => {
  const root = element(
    "a",
    { b: 'c"d' },
    element("e", {}),
    element("f", {}, "g ", element("h", {}, "i & j")),
  );
  expect(xmlDocument(root)).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a b="c&quot;d">\n  <e/>\n  <f>g <h>i &amp; j</h></f>\n</a>\n',
  );
});

it.each(HOSTILE)("stays well-formed around %j", (text) => {
  const root = readXml(xmlDocument(element("a", { b: text }, text)));
  const expected = text.replace(/[\p{Cc}\p{Cs}\uFFFE]/gu, "\uFFFD");
  expect(textOf(root)).toBe(expected);
  expect(root.attributes["b"]).toBe(expected);
});

it("gives back any text that XML may hold, white space and all", () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const root = readXml(xmlDocument(element("a", { b: text }, text)));
      expect(textOf(root)).toBe(root.attributes["b"]);
      expect(textOf(root)).toHaveLength(text.length);
    }),
    { numRuns: 1000 },
  );
});
