import { describe, expect, it } from "vitest";
import { headwayBar, headwayLine, type Moment, secondsLeft } from "../../src/commands/headway-line.ts";
import type { Headway } from "../../src/headway.ts";

const headway = (changes: Partial<Headway> = {}): Headway => ({
  of: "stories",
  done: 34_000,
  total: 100_000,
  known: 0,
  ...changes,
});
const moment = (seconds: number, changes: Partial<Headway> = {}): Moment => ({
  stage: "render",
  headway: headway(changes),
  seconds,
});

describe("how far a stage is", () => {
  it.each([
    ["has only begun", 0, { done: 0, total: null }, "3/4 render …"],
    ["too early for a rate", 0.9, { done: 900 }, "3/4 render 900/100,000 stories"],
    ["too early for an estimate", 1.5, { done: 1500 }, "3/4 render 1,500/100,000 stories, 1,000/s"],
    ["in full", 34, {}, "3/4 render 34,000/100,000 stories, 1,000/s, about 66 s for the rest"],
    [
      "slowly",
      10,
      { done: 15, total: 40, of: "pages" },
      "3/4 render 15/40 pages, 1.5/s, about 17 s for the rest",
    ],
    ["of nobody knows how many", 5, { done: 5000, total: null }, "3/4 render 5,000 stories, 1,000/s"],
    ["some of them known", 34, { known: 1 }, "3/4 render 34,000/100,000 stories, 1,000/s"],
    ["done", 100, { done: 100_000 }, "3/4 render 100,000/100,000 stories, 1,000/s"],
  ] as const)("%s", (_, seconds, changes, line) => {
    expect(headwayLine(moment(seconds, changes))).toBe(line);
  });

  it.each([
    [{ done: 0 }, "3/4 render  [................] 0/100,000 stories"],
    [{ done: 50_000 }, "3/4 render  [########........] 50,000/100,000 stories"],
    [{ done: 99_999 }, "3/4 render  [###############.] 99,999/100,000 stories"],
    [{ done: 100_000 }, "3/4 render  [################] 100,000/100,000 stories"],
    [{ done: 12, total: null }, "3/4 render  12 stories"],
    [{ done: 0, total: null }, "3/4 render  …"],
    [{ done: 0, total: 0 }, "3/4 render  0/0 stories"],
  ])("as a bar: %o", (changes, bar) => {
    expect(headwayBar(moment(0, changes))).toBe(bar);
  });
});

describe("the time left", () => {
  it("is what is left at the rate so far", () => {
    expect(secondsLeft(headway({ done: 25_000 }), 10)).toBe(30);
  });

  it.each([
    ["in the first two seconds", 1.9, {}],
    ["before a hundredth is done", 60, { done: 999 }],
    ["of nobody knows how many", 60, { total: null }],
    ["where some were known, and took no time", 60, { known: 1 }],
    ["before anything is done", 60, { done: 0 }],
    ["at the end", 60, { done: 100_000 }],
  ])("is not guessed %s", (_, seconds, changes) => {
    expect(secondsLeft(headway(changes), seconds)).toBeNull();
  });
});
