/**
 * Makes a headline of each story in a folder, runs every check over it, and counts: how many are the lede, its start, or
 * only its first words, and which checks fail in those that claim to be a statement (there should be none).
 *
 *     npm run headlines -- FOLDER
 *
 * With a seed and a number it prints so many pairs of headline and story instead, drawn by SHA-256 of seed and path, to be
 * judged by reading.
 *
 *     npm run headlines -- FOLDER SEED 200
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { failedChecks } from "../../src/wire/headline/checks.ts";
import { factsOf } from "../../src/wire/headline/facts.ts";
import { headlineOf } from "../../src/wire/headline/shorten.ts";
import { readFile } from "../../src/wire/read.ts";

const [folder = "", seed = "", number = "0"] = process.argv.slice(2);
const stories = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.\w+$/.test(path))
  .flatMap((path) => readFile(readFileSync(join(folder, path)), path).stories);
const derived = stories.filter(({ headline }) => headline.origin === "derived");

if (seed === "") count();
else draw();

function count(): void {
  const rules = new Map<string, number>();
  const failed = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { headline, paragraphs } of derived) {
    if (headline.origin === "given") continue;
    add(rules, headline.rule);
    if (headline.rule !== "lede" && headline.rule !== "lede-start") continue;
    const { made, words } = headlineOf((paragraphs[0] ?? "").slice(0, 800).trim(), paragraphs.slice(1));
    for (const name of failedChecks(factsOf(words), made)) add(failed, name);
  }
  console.log(`${stories.length} stories, ${derived.length} headlines derived`);
  for (const [rule, times] of [...rules].sort((a, b) => b[1] - a[1])) console.log(`  ${rule}: ${times}`);
  console.log(failed.size === 0 ? "no check failed" : JSON.stringify(Object.fromEntries(failed)));
}

function draw(): void {
  const rank = (path: string): string =>
    createHash("sha256")
      .update(seed + path)
      .digest("hex");
  const drawn = derived
    .map((story) => ({ story, rank: rank(story.source.path) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, Number(number));
  for (const [at, { story }] of drawn.entries())
    console.log(`${at + 1}. ${story.headline.text}\n   ${story.paragraphs.slice(0, 2).join(" ¶ ")}\n`);
}
