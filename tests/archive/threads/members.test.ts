import { describe, expect, it } from "vitest";
import { openFrequencies } from "../../../src/archive/threads/frequencies.ts";
import type { Open } from "../../../src/archive/threads/links.ts";
import { elderOf, lineOf, strayOf } from "../../../src/archive/threads/members.ts";
import { profileOf } from "../../../src/archive/threads/profile.ts";
import { toldOf } from "../../../src/archive/threads/retold.ts";
import { sketch } from "../../../src/archive/threads/sketch.ts";
import { told } from "./support/wire.ts";

/** Stories of which each is linked to the earlier ones that are named. */
function linked(links: readonly (readonly number[])[]): readonly Open[] {
  const frequencies = openFrequencies();
  const ferry = sketch(told("2001-03-01", ["A ferry sank."]), 0);
  const { day, lead, headline, derived, says } = ferry;
  const one = { day, lead, headline, derived, says, line: null, likeness: 0, named: 0 };
  const [profile, news] = [profileOf(ferry, frequencies), toldOf(ferry, frequencies)];
  const stories: Open[] = [];
  for (const [story, earlier] of links.entries())
    stories.push({
      ...one,
      story,
      stories: [story],
      profile,
      told: news,
      links: earlier.flatMap((at) => stories[at] ?? []),
    });
  return stories;
}

describe("strayOf", () => {
  it.each([
    ["nobody, where all are linked to one another", [[], [0], [0, 1]], undefined],
    [
      "nobody, where one in five is not linked to one other",
      [[], [0], [0, 1], [0, 1, 2], [0, 1, 2]],
      undefined,
    ],
    ["the one that is linked to two of four", [[], [0], [0, 1], [0, 1, 2], [0, 1]], 4],
    ["the one that is linked to fewest", [[], [0], [1], [0, 1], [0, 1, 3]], 2],
    ["of two alike the first", [[], [0], [0, 1], [1, 2]], 0],
  ])("finds %s", (_, links, stray) => {
    expect(strayOf(linked(links))?.story).toBe(stray);
  });
});

describe("lineOf", () => {
  it.each([
    ["the line of two that one surely goes on from", [0, 1], [], true],
    ["the line of one, where it likely goes on from another of it too", [0], [1], true],
    ["none of one alone", [0], [], false],
    ["none from which it likely goes on, and not surely from any", [], [0, 1], false],
  ])("finds %s", (_, sure, likely, found) => {
    const stories = linked([[], []]);
    const line = { stories: [0, 1], name: null, firstDay: 0, distinct: 2 };
    for (const open of stories) open.line = line;
    const those = (numbers: readonly number[]): Open[] => numbers.flatMap((at) => stories[at] ?? []);
    expect(lineOf({ sure: those(sure), likely: those(likely) }, 3)).toBe(found ? line : null);
  });
});

describe("elderOf", () => {
  const line = { stories: [0, 1], firstDay: 0, distinct: 2 };
  const name = { name: "Ferry sank", derived: false };

  it.each([
    ["the line to which most are linked", [[], [], [0], [1, 2], [2, 3]], name, true],
    ["none, where half of four are", [[], [], [0], [1, 2], [2, 3], [2, 3]], name, false],
    ["none that has no name", [[], [], [0], [1, 2], [2, 3]], null, false],
  ])("finds %s", (_, links, named, found) => {
    const [one, other, ...members] = linked(links);
    const elder = { ...line, name: named };
    for (const open of [one, other]) if (open) open.line = elder;
    expect(elderOf(members)).toBe(found ? elder : null);
  });
});
