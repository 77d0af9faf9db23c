/**
 * What the search of an archive costs its host and its readers:
 *
 *     npm run -s search-cost -- SIZE-OR-FOLDER…
 *
 * Builds the site of so many made-up stories, or of a folder, and prints the bytes and files of its index by kind; what a
 * browser fetches for a query that has nothing yet, the cards of ten results included; and what part of the index is
 * written anew for one story more: of the last day, of the next half year, of the midst of the archive.
 */
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { CalendarDate } from "../../src/article.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { buildQuietly, openBuiltIndex } from "../support/search-index.ts";
import { wireFile } from "../support/stories.ts";
import { openSite } from "./built-search.ts";
import { archiveOf, writeStories } from "./changes.ts";
import { costQueries, type QueryKind } from "./cost-queries.ts";
import { quantile } from "./quantile.ts";
import { bytesOf, rewritten, searchFiles } from "./search-files.ts";
import { MONTHS } from "./words.ts";

/** Stories whose ledes queries are made of. */
const SAMPLE = 1000;
const ONE_MORE = "one-more.txt";

const asked = process.argv.slice(2);
if (asked.length === 0) throw new Error("A number of stories or a folder of them, please.");
for (const one of asked) await costOf(one);

async function costOf(sizeOrFolder: string): Promise<void> {
  const folder = testFolder();
  const [input, site] = [join(folder.path, "input"), join(folder.path, "site")];
  try {
    if (existsSync(sizeOrFolder)) cpSync(sizeOrFolder, input, { recursive: true });
    else writeStories(input, archiveOf(Number(sizeOrFolder)));
    const { published } = await buildQuietly(input, site);
    print(`${published.toLocaleString("en")} stories`, ["files", "MB"]);
    tellFiles(site);
    print("a query, p95 (most)", ["requests", "kB", ""]);
    for (const kind of await queriesOf(site)) await tellQueries(site, kind);
    print("one story more writes anew", []);
    await tellChanges(input, site);
  } finally {
    folder.remove();
  }
}

function tellFiles(site: string): void {
  const files = searchFiles(site);
  const kinds = [...new Set(files.map(({ kind }) => kind))].sort();
  for (const kind of [...kinds, null]) {
    const those = files.filter((file) => kind === null || file.kind === kind);
    print(`  ${kind ?? "all"}`, [String(those.length), (bytesOf(those) / 1e6).toFixed(2)]);
  }
}

/** Of stories spread evenly over the archive. */
async function queriesOf(site: string): Promise<readonly QueryKind[]> {
  const index = await openBuiltIndex(site);
  const count = Math.min(SAMPLE, index.stories);
  const docs = Array.from({ length: count }, (_, at) => Math.floor((at * index.stories) / count));
  return costQueries((await index.cards(docs)).filter((card) => card !== null));
}

async function tellQueries(site: string, { name, queries }: QueryKind): Promise<void> {
  const ask = openSite(site);
  const [requests, kilobytes]: [number[], number[]] = [[], []];
  for (const query of queries) {
    const answer = await ask(query);
    requests.push(answer.requests);
    kilobytes.push(answer.bytes / 1000);
  }
  const cells = [requests, kilobytes].map(
    (figures) => `${quantile(figures, 0.95).toFixed(0)} (${Math.max(...figures).toFixed(0)})`,
  );
  print(`  ${name}`, [...cells, `of ${queries.length}`]);
}

async function tellChanges(input: string, site: string): Promise<void> {
  const { firstDate, lastDate } = await openBuiltIndex(site);
  const before = searchFiles(site);
  for (const [name, date] of [
    ["of the last day", lastDate],
    ["of the next half year", nextHalfYear(lastDate)],
    ["of the midst", middleOf(firstDate, lastDate)],
  ] as const) {
    const text = `OSLO ${wireDay(date)} The ferry sailed with a zebra aboard.`;
    writeFiles(input, { [ONE_MORE]: wireFile(date, text) });
    await buildQuietly(input, site);
    print(`  ${name}`, [`${(100 * rewritten(before, searchFiles(site))).toFixed(1)} %`]);
    rmSync(join(input, ONE_MORE));
    await buildQuietly(input, site);
  }
}

/** `Jan 2`. */
function wireDay(date: CalendarDate): string {
  return `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;
}

function nextHalfYear(date: CalendarDate): CalendarDate {
  const year = date.slice(0, 4);
  return date.slice(5) < "07" ? `${year}-07-01` : `${Number(year) + 1}-01-01`;
}

function middleOf(first: CalendarDate, last: CalendarDate): CalendarDate {
  const middle = (Date.parse(first) + Date.parse(last)) / 2;
  return new Date(middle).toISOString().slice(0, 10);
}

function print(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(32)}${cells.map((cell) => cell.padStart(14)).join("")}`.trimEnd());
}
