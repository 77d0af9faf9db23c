import { describe, expect, it } from "vitest";
import { openFrequencies } from "../../../src/archive/threads/frequencies.ts";
import { common, retold, toldOf } from "../../../src/archive/threads/retold.ts";
import { sketch } from "../../../src/archive/threads/sketch.ts";
import { readTexts } from "../../../src/archive/threads/terms.ts";
import { vocabularyOf } from "../../../src/archive/threads/vocabulary.ts";
import { filler, told } from "./support/wire.ts";

const frequencies = openFrequencies();
const COMMON = "The of a in and said to at was by for its.";
const ROUTINE = "The Castellan Rating Agency lowered the rating.";
for (let n = 0; n < 400; n++) {
  const text = `${COMMON} ${n % 8 === 0 ? ROUTINE : ""} ${filler(n)}`;
  frequencies.count(vocabularyOf(readTexts([text])).terms);
}

/** How much of the earlier story's news the later tells again. */
const again = (earlier: string, later: string): number => {
  const [one, other] = [earlier, later].map((text) =>
    toldOf(sketch(told("2001-03-01", [text]), 0), frequencies),
  );
  return one && other ? retold(one, other) : Number.NaN;
};

const offer = "In Ostvik, Marl Timber offered 40 crowns a share for Kvitland Mill, a maker of oars.";
const rejected = "In Ostvik, Kvitland Mill rejected the offer of Marl Timber, 40 crowns a share, as too low.";

it.each([
  [
    "the parties alone",
    offer,
    "In Ostvik, Kvitland Mill and Marl Timber thanked Professor Ilves, who had counted herons near a pond.",
  ],
  [
    "the matter alone",
    offer,
    "In Tolosa, Vest Dairies offered 40 crowns a share for Harbour Bakery, a maker of oars.",
  ],
  [
    "an agency's words",
    "In Ostvik, the Castellan Rating Agency lowered the rating of Tolosa Electric. The Castellan Rating Agency saw dams.",
    "In Ostvik, the Castellan Rating Agency lowered the rating of Skardal Fisheries. The Castellan Rating Agency saw herring.",
  ],
])("a story tells another's news again, rather than one with which it shares %s", (_, earlier, later) => {
  expect(again(offer, rejected)).toBeGreaterThan(again(earlier, later) + 0.05);
});

it("the later of two tells what was, the earlier cannot tell what will be", () => {
  const both = `${rejected} Marl Timber had offered 40 crowns for the maker of oars.`;
  expect(again(offer, both)).toBeGreaterThan(again(both, offer));
});

it("of scripts without capitals, what is told counts alone", () => {
  const lower = again(offer.toLowerCase(), rejected.toLowerCase());
  expect(lower).toBeGreaterThan(0.3);
  expect(lower).toBeLessThan(1);
  expect(again(offer.toLowerCase(), filler(7).toLowerCase())).toBeLessThan(0.1);
});

describe("what two stories have in common", () => {
  const inCommon = (part: "who" | "figures", one: string, other: string): number => {
    const [a, b] = [one, other].map((text) => toldOf(sketch(told("2001-03-01", [text]), 0), frequencies));
    return a && b ? common(a[part], b[part]) : Number.NaN;
  };
  const report = "In Ostvik, Okafor of Marl Timber sold 2,750 oars.";

  it.each([
    ["all names, none of the figures", "In Ostvik, Okafor of Marl Timber bought 1,900 oars.", [1, 0]],
    ["no name, all figures", "Then Lindqvist bought 2,750 boots.", [0, 0.5]],
    ["neither", "Then Lindqvist bought 1,900 boots.", [0, 0]],
  ])("%s", (_, other, [who, figures]) => {
    expect(inCommon("who", report, other)).toBeCloseTo(who ?? 0, 1);
    expect(inCommon("figures", report, other)).toBeCloseTo(figures ?? 0, 0);
    expect(inCommon("figures", report, other) > 0).toBe((figures ?? 0) > 0);
  });

  it("one rare figure is not all", () => {
    expect(inCommon("figures", report, report)).toBeLessThan(0.8);
    expect(inCommon("who", report, report)).toBeCloseTo(1);
  });
});
