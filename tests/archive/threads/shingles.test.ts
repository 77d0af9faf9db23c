import { describe, expect, it } from "vitest";
import { shareOf, shinglesOf } from "../../../src/archive/threads/shingles.ts";
import { readTexts } from "../../../src/archive/threads/terms.ts";

function shared(one: string, other: string): number {
  const [a, b] = [readTexts([one]).tokens, readTexts([other]).tokens];
  return shareOf(shinglesOf(a), a.length, new Set(shinglesOf(b)));
}

describe("the share word for word", () => {
  it.each([
    ["all of it", "one two three four five six", "one two three four five six", 1],
    ["a part that stands in the other", "two three four five six", "one two three four five six seven", 1],
    [
      "seven words of ten",
      "one two three four five six seven x y z",
      "one two three four five six seven",
      0.7,
    ],
    ["words in another order", "six five four three two one", "one two three four five six", 0],
    ["four in a row", "one two three four x y z v w u", "one two three four a b c", 0],
    ["a text of three words", "one two three", "one two three", 1],
    ["nothing", "", "one two three", 0],
  ])("%s", (_, one, other, share) => {
    expect(shared(one, other)).toBeCloseTo(share);
  });
});
