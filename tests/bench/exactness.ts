/**
 * Whether the search of a built site finds the very stories that going through all of them finds, and whether what it
 * counts adds up:
 *
 *     npm run -s exactness -- FOLDER [SEED]
 *
 * Builds the site of a folder of stories and asks it 500 phrases, 500 stretches of days, 200 queries each with words left
 * out, beginnings of words, and fields, and 500 of several plain words, all drawn from the stories. Prints what is wrong,
 * and fails where anything is.
 */
import { join } from "node:path";
import { openComparison } from "../search/compare.ts";
import { randomQueries } from "../search/random-queries.ts";
import { openScan } from "../search/scan.ts";
import { testFolder } from "../support/folder.ts";
import { readStories } from "../support/read-stories.ts";
import { buildQuietly, countriesOf, openBuiltIndex } from "../support/search-index.ts";

const COUNTS = { phrases: 500, dates: 500, excludes: 200, prefixes: 200, fields: 200, words: 500 };
/** Faults printed of one query. */
const SHOWN = 5;

const [folder, seed = "1"] = process.argv.slice(2);
if (folder === undefined) throw new Error("A folder of stories, please.");

const { articles } = readStories(folder);
const scan = await openScan(articles, countriesOf(articles));
const site = testFolder();
try {
  await buildQuietly(folder, join(site.path, "site"));
  const index = await openBuiltIndex(join(site.path, "site"));
  const faultsOf = await openComparison(index, scan);
  const right = new Map<string, number>();
  for (const { kind, query } of randomQueries(scan.stories, COUNTS, Number(seed))) {
    const faults = await faultsOf(query);
    if (faults.length === 0) right.set(kind, (right.get(kind) ?? 0) + 1);
    else console.log(`${JSON.stringify(query)}\n  ${faults.slice(0, SHOWN).join("\n  ")}`);
  }
  console.log(`${index.stories} stories`);
  for (const [kind, count] of Object.entries(COUNTS)) {
    console.log(`${kind.padEnd(10)}${`${right.get(kind) ?? 0} of ${count} right`.padStart(20)}`);
    if (right.get(kind) !== count) process.exitCode = 1;
  }
} finally {
  site.remove();
}
