import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Located } from "../../src/archive/gazetteer/located.ts";
import { LAND } from "../../src/archive/land.ts";
import { type Dot, type WorldMap, worldMap } from "../../src/archive/world.ts";
import { archiveOf, spot } from "../support/archive.ts";
import { drawLand } from "../support/land.ts";
import { manyAt } from "../support/stories.ts";

/** The map of an archive with so many stories at each place. */
function mapOf(
  stories: Readonly<Record<string, number>>,
  located: Readonly<Record<string, Located>>,
): WorldMap {
  const summaries = Object.entries(stories).flatMap(([place, count], at) =>
    manyAt(count, `20${String(10 + (at % 90))}-01-01`, { place }).map((story) => ({
      ...story,
      url: story.url.replace("story", `story-${at}`),
    })),
  );
  return worldMap(archiveOf(summaries, { located }));
}

/** The corners of an outline, of path data that steps by `M`, `L` and `l`. */
function cornersOf(path: string): readonly (readonly [number, number])[] {
  const corners: (readonly [number, number])[] = [];
  let relative = false;
  for (const [, letter, x, y] of path.matchAll(/([A-Za-z])|(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
    if (letter !== undefined) relative = letter === "l";
    else {
      const [left = 0, top = 0] = relative ? (corners.at(-1) ?? []) : [];
      corners.push([left + Number(x), top + Number(y)]);
    }
  }
  return corners;
}

const OSLO = spot(59.91, 10.75);
const area = ({ radius }: Dot): number => radius * radius;

describe("the dots of the map", () => {
  it("stand for the places that could be told, and for no other", () => {
    const { dots } = mapOf({ OSLO: 2, ATLANTIS: 50 }, { OSLO });
    expect(dots).toMatchObject([{ name: "OSLO", url: "/places/oslo/", stories: 2 }]);
    expect(mapOf({ ATLANTIS: 5 }, {}).dots).toEqual([]);
    expect(mapOf({}, {}).dots).toEqual([]);
  });

  it("are one where two datelines name one spot: that of the commoner, with the stories of both", () => {
    const PEKING = spot(39.91, 116.4, "CN");
    const { dots } = mapOf({ BEIJING: 2, PEKING: 7, OSLO: 1 }, { BEIJING: PEKING, PEKING, OSLO });
    expect(dots.map(({ name, stories }) => [name, stories])).toEqual([
      ["PEKING", 9],
      ["OSLO", 1],
    ]);
  });

  it("come largest first, their areas in proportion to their stories, the smallest still in sight", () => {
    const at = { A: spot(0, 0), B: spot(10, 0), C: spot(20, 0), D: spot(30, 0) };
    const [a, b, c, d] = mapOf({ A: 400, B: 100, C: 25, D: 1 }, at).dots;
    if (!a || !b || !c || !d) throw new Error("A dot is missing.");
    expect([a.name, b.name, c.name, d.name]).toEqual(["A", "B", "C", "D"]);
    expect(area(a) / area(b)).toBeCloseTo(4, 1);
    expect(Math.abs(area(b) / area(c) - 4)).toBeLessThan(0.2);
    expect(d.radius).toBeGreaterThan(2);
    expect(area(a) / area(d)).toBeLessThan(400);
  });

  it("stand where the places lie: north above, east to the right", () => {
    const at = { OSLO, LIMA: spot(-12.05, -77.03), TOKYO: spot(35.69, 139.69) };
    const dots = mapOf({ OSLO: 1, LIMA: 1, TOKYO: 1 }, at).dots;
    const by = (key: "x" | "y") => [...dots].sort((a, b) => a[key] - b[key]).map(({ name }) => name);
    expect(by("x")).toEqual(["LIMA", "OSLO", "TOKYO"]);
    expect(by("y")).toEqual(["OSLO", "TOKYO", "LIMA"]);
  });

  it("are three hundred at most: those with most stories", () => {
    const names = Array.from({ length: 350 }, (_, at) => `P${1000 + at}`);
    const stories = Object.fromEntries(names.map((name, at) => [name, at < 300 ? 2 : 1]));
    const { dots } = mapOf(
      stories,
      Object.fromEntries(names.map((name, at) => [name, spot(at / 10, at / 10)])),
    );
    expect(dots).toHaveLength(300);
    expect(dots.every((dot) => dot.stories === 2)).toBe(true);
  });

  it("lie inside the drawing, wherever on Earth", () => {
    const degrees = (most: number) => fc.integer({ min: -most * 100, max: most * 100 }).map((n) => n / 100);
    fc.assert(
      fc.property(degrees(90), degrees(180), (latitude, longitude) => {
        const { dots, width, height } = mapOf({ SPOT: 1 }, { SPOT: spot(latitude, longitude) });
        // All land but Antarctica and the islets beside the date line is on the map.
        if (latitude > -56 && longitude > -150 && longitude < 175) expect(dots).toHaveLength(1);
        for (const { x, y } of dots) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }),
    );
  });

  it.each([
    ["ALERT", 82.5, -62.3],
    ["ANADYR", 64.73, 177.5],
    ["NOME", 64.5, -165.4],
    ["HONOLULU", 21.31, -157.86],
    ["SUVA", -18.14, 178.44],
    ["AUCKLAND", -36.85, 174.76],
    ["PAPEETE", -17.53, -149.57],
    ["USHUAIA", -54.8, -68.3],
  ])("reach as far as %s", (place, latitude, longitude) => {
    expect(mapOf({ [place]: 1 }, { [place]: spot(latitude, longitude) }).dots).toHaveLength(1);
  });

  it("leave out Antarctica, of which the map has no part", () => {
    expect(mapOf({ MCMURDO: 1 }, { MCMURDO: spot(-77.85, 166.67, "AQ") }).dots).toEqual([]);
  });

  it("are the same whatever the order the files were read in", () => {
    const stories = [
      ...manyAt(3, "2014-01-01", { place: "OSLO" }),
      ...manyAt(3, "2014-01-02", { place: "BERN" }),
    ];
    const located = { OSLO, BERN: spot(46.95, 7.45, "CH") };
    const whole = worldMap(archiveOf(stories, { located }));
    expect(worldMap(archiveOf([...stories].reverse(), { located }))).toEqual(whole);
  });
});

describe("the land", () => {
  const corners = cornersOf(LAND);

  it("is drawn in whole units, small enough for a page", () => {
    expect(LAND).toMatch(/^M[MLlZ\d, -]+Z$/);
    expect(LAND.length).toBeLessThan(30_000);
    expect(LAND.length).toBeGreaterThan(5_000);
  });

  it("lies inside the drawing", () => {
    const { width, height } = mapOf({}, {});
    const outside = corners.filter(([x, y]) => x < 0 || x > width || y < 0 || y > height);
    expect(outside).toEqual([]);
  });

  it("has no Antarctica: nothing south of Tierra del Fuego", () => {
    const [horn] = mapOf({ HORN: 1 }, { HORN: spot(-56, -67.3) }).dots;
    expect(corners.length).toBeGreaterThan(1_000);
    expect(Math.max(...corners.map(([, y]) => y))).toBeLessThanOrEqual(Math.ceil(horn?.y ?? 0));
  });

  it("is what Natural Earth says: `npm run land` would write the same", () => {
    expect(drawLand().join("")).toBe(LAND);
  });
});
