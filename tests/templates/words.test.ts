import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const TEMPLATES = fileURLToPath(new URL("../../templates/", import.meta.url));
const files = readdirSync(TEMPLATES, { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".tsx"),
);

/** Attributes and props that readers see or hear. Text between tags is looked at by the linter, see .biome.jsonc. */
const TELLING =
  /\b(?:title|alt|label|name|what|kind|description|placeholder|aria-\w*label)="[^"]*[A-Z][^"]*"/g;

it("no template says a word of its own in an attribute: words stand in src/words", () => {
  expect(files.length).toBeGreaterThan(40);
  const found = files.flatMap((path) =>
    [...readFileSync(join(TEMPLATES, path), "utf8").matchAll(TELLING)].map(([text]) => `${path}: ${text}`),
  );
  expect(found).toEqual([]);
  expect('<nav aria-label="Where this page stands">'.match(TELLING)).not.toBeNull();
});
