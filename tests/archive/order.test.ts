import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byKey, compareText, firstFrom } from "../../src/archive/order.ts";

it("compares by code units, whatever a locale would say", () => {
  expect(["é", "z", "Z", "a", "10", "9"].sort(compareText)).toEqual(["10", "9", "Z", "a", "z", "é"]);
  expect(compareText("same", "same")).toBe(0);
});

it("tells a map in the order of its keys", () => {
  const map = new Map([
    ["b", 1],
    ["B", 2],
    ["a", 3],
  ]);
  expect(byKey(map)).toEqual([
    ["B", 2],
    ["a", 3],
    ["b", 1],
  ]);
});

describe("the first place from one sought", () => {
  it("is the one that a look from the start would find", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 40 }), fc.nat(21), (numbers, wanted) => {
        const sorted = numbers.sort((a, b) => a - b);
        const found = firstFrom(sorted.length, (at) => (sorted[at] ?? 0) < wanted);
        const plain = sorted.findIndex((number) => number >= wanted);
        expect(found).toBe(plain === -1 ? sorted.length : plain);
      }),
    );
  });

  it("takes a few looks among a million", () => {
    let looks = 0;
    const found = firstFrom(1_000_000, (at) => {
      looks++;
      return at < 765_432;
    });
    expect(found).toBe(765_432);
    expect(looks).toBeLessThanOrEqual(20);
  });
});
