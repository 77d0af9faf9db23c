import { createRequire } from "node:module";
import { landPath, type World } from "../archive/world.ts";

/** Natural Earth's land at 1:110 million, from the world-atlas package (public domain). */
export function readWorld(): World {
  // JSON as a module is an experiment in Node 20, which would warn of it on every run.
  const world: World = createRequire(import.meta.url)("world-atlas/land-110m.json");
  return world;
}

let outline: string | null = null;

/** The outline of the land as SVG path data, drawn once a process. */
export const landOutline = (): string => (outline ??= landPath(readWorld()));
