// Draws src/archive/land.ts anew: npm run land
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { drawLand } from "../support/land.ts";

const rings = drawLand().map((ring) => `  "${ring}",\n`);
const target = fileURLToPath(new URL("../../src/archive/land.ts", import.meta.url));
writeFileSync(
  target,
  `// Written by \`npm run land\`: do not edit. Natural Earth, public domain, by way of world-atlas.

/** The land as SVG path data, a ring a line, in the projection and the units of \`world.ts\`. */
export const LAND = [
${rings.join("")}].join("");
`,
);
