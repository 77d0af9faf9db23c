import { createRequire } from "node:module";
import { geoPath } from "d3-geo";
import { feature } from "topojson-client";
import { PROJECTION } from "../../src/archive/world.ts";

/** A topology of the world with its land as one object, as world-atlas has it. */
type World = Parameters<typeof feature>[0];

/** The rings of Natural Earth's land at 1:110 million, as SVG path data to whole units: at this size no eye sees more. */
export function drawLand(): readonly string[] {
  // JSON as a module is an experiment in Node 20, which would warn of it on every run.
  const world: World = createRequire(import.meta.url)("world-atlas/land-110m.json");
  const { land } = world.objects;
  if (land === undefined) throw new Error("The topology of the world has no land.");
  const path = geoPath(PROJECTION).digits(0)(feature(world, land)) ?? "";
  return (path.match(/M[^M]+/g) ?? []).map(shortened).filter((ring) => ring !== "");
}

/** One ring with each corner told from the one before, which takes half the bytes; nothing of what is no area. */
function shortened(ring: string): string {
  const corners = [...ring.matchAll(/(-?\d+),(-?\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  const moved = corners.filter(([x, y], at) => x !== corners[at - 1]?.[0] || y !== corners[at - 1]?.[1]);
  const [first] = moved;
  if (first === undefined || moved.length < 4) return "";
  const steps = moved
    .slice(1)
    .map(([x, y], at) => `${x - (moved[at]?.[0] ?? 0)},${y - (moved[at]?.[1] ?? 0)}`);
  return `M${first.join(",")}l${steps.join(" ")}Z`;
}
