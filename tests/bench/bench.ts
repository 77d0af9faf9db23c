import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import type { BuildReport } from "../../src/build.ts";
import { testFolder } from "../support/folder.ts";
import { CHECKOUT, compilePackage } from "../support/project.ts";
import { apply, archiveOf, changesOf, writeStories } from "./changes.ts";
import { hasHugo, writeHugoSite } from "./hugo.ts";
import { measure } from "./measure.ts";
import { FIRST, HUGO, PLAIN, type Round, type Run, tableOf } from "./table.ts";

/**
 * `npm run bench -- [SIZE…] [--rounds N]`: what a build of archives of so many stories over the same twenty years
 * costs: the first, one with nothing changed, with a story more, a story corrected, a day of new ones; beside Hugo,
 * where there is one, on a plain site of the same stories, and beside the plain writing of the same files. All of them
 * whole processes, in turn, compiled as users run them, in memory where there is room for files. Machines differ and
 * drift, so the figures to keep are the ratios.
 */
const SIZES = ["2000", "10000"];

const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "3" } },
  allowPositionals: true,
});
const count = countOf(values.rounds);
const sizes = (positionals.length > 0 ? positionals : SIZES).map(countOf);

const folder = testFolder();
const at = (...path: readonly string[]): string => join(folder.path, ...path);
const [site, copy] = [at("site"), at("copy")];
const [command, plainWriting] = [at("package", "dist", "src", "cli.js"), at("plain-writing.mjs")];
const withHugo = hasHugo();

try {
  for (const size of sizes) {
    const archive = archiveOf(size);
    writeStories(at(`stories-${size}`), archive);
    if (withHugo) writeHugoSite(at(`hugo-${size}`), archive);
  }
  await compilePackage(at("package"));
  buildSync({
    entryPoints: [join(CHECKOUT, "tests", "bench", "plain-writing.ts")],
    outfile: plainWriting,
    format: "esm",
    platform: "node",
  });
  const rounds = new Map<number, Round[]>(sizes.map((size) => [size, []]));
  for (let round = 0; round < count; round++)
    for (const [size, done] of rounds) done.push(await roundOf(size));
  console.log([...rounds].map(([size, done]) => tableOf(size, done)).join("\n\n"));
} finally {
  folder.remove();
}

async function roundOf(size: number): Promise<Round> {
  const input = at(`stories-${size}`);
  const hugo = withHugo
    ? await run("hugo", ["--quiet", "--source", at(`hugo-${size}`), "--destination", copy])
    : null;
  clear(copy);
  const first = await build(input);
  const plain = await run(process.execPath, [plainWriting, site, copy]);
  clear(copy);
  const round = new Map<string, Run>([[PLAIN, plain]]);
  if (hugo) round.set(HUGO, hugo);
  round.set(FIRST, first).set("nothing new", await build(input));
  for (const [number, change] of changesOf(archiveOf(size)).entries()) {
    // The site of the archive as it was, which the change before has left behind.
    if (number > 0) await build(input);
    const undo = apply(change, input);
    round.set(change.name, await build(input));
    undo();
  }
  clear(site, at(".dateline"));
  return round;
}

async function build(input: string): Promise<Run> {
  const args = [command, "build", "--quiet", "--json", "--input", input, "--output", site];
  const { cost, stdout } = await measure(process.execPath, args);
  const { written, removed }: BuildReport = JSON.parse(stdout);
  return { ...cost, written, removed };
}

async function run(program: string, args: readonly string[]): Promise<Run> {
  const { cost } = await measure(program, args);
  return { ...cost, written: null, removed: null };
}

function clear(...paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

/** A number of stories or rounds, as somebody typed it. */
function countOf(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`${JSON.stringify(text)} is no number of stories or rounds.`);
  return Number(text);
}
