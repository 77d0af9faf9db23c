import fc from "fast-check";
import { expect, it } from "vitest";
import { excerptOf } from "../../../src/client/search/excerpt.ts";
import { anyText } from "../../support/any-text.ts";

const HITS = [["flood"]];
const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(" ");

it("is the whole text where that is short", () => {
  expect(excerptOf("A flood came.", HITS)).toBe("A flood came.");
});

it("is none where there is no hit", () => {
  expect(excerptOf(words(100), HITS)).toBeNull();
});

it("is cut at words, before and behind", () => {
  const excerpt = excerptOf(`${words(60)} flood ${words(60)}`, HITS) ?? "";
  expect(excerpt).toMatch(/^… word\d+ .* flood word0 .* word\d+ …$/);
  expect(excerpt.length).toBeLessThanOrEqual(246);
});

it("has the hit, whatever stands around it", () => {
  const around = fc.oneof(
    anyText(),
    fc.nat(400).map((length) => "x".repeat(length)),
  );
  fc.assert(
    fc.property(around, around, (before, behind) => {
      const text = `${before} flood ${behind}`;
      expect(excerptOf(text, HITS)).toContain("flood");
    }),
  );
});
