import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SearchIndex } from "../../src/search/found.ts";
import type { Query } from "../../src/search/query.ts";
import { generateStories } from "../bench/generate.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { CHECKOUT } from "../support/project.ts";
import { readStories } from "../support/read-stories.ts";
import { buildQuietly, countriesOf, openBuiltIndex } from "../support/search-index.ts";
import { type Faults, openComparison } from "./compare.ts";
import { type Counts, NO_QUERY, randomQueries } from "./random-queries.ts";
import { openScan, type Scan } from "./scan.ts";

const COUNTS: Counts = { phrases: 60, dates: 60, excludes: 40, prefixes: 40, fields: 60, words: 120 };
const GENERATED = { stories: 400, firstDate: "1986-03-01", days: 900, places: 60 };

const folder = testFolder();
afterAll(folder.remove);

/** The gazette, in several languages and with fields given, among dull stories whose words are everywhere. */
function writeStories(input: string): void {
  const files = generateStories(GENERATED).map(({ path, text }) => [path, text] as const);
  writeFiles(input, Object.fromEntries(files));
  cpSync(join(CHECKOUT, "tests", "gazette"), input, { recursive: true });
}

describe("an index finds what going through all stories finds", () => {
  let scan: Scan;
  let index: SearchIndex;
  let faultsOf: (query: Query) => Promise<Faults>;
  beforeAll(async () => {
    const [input, site] = [join(folder.path, "input"), join(folder.path, "site")];
    writeStories(input);
    await buildQuietly(input, site, 1);
    const { articles } = readStories(input);
    scan = await openScan(articles, countriesOf(articles));
    index = await openBuiltIndex(site);
    expect(index.stories).toBe(articles.length);
    faultsOf = await openComparison(index, scan);
  });

  const faultsIn = async (kind: keyof Counts): Promise<readonly unknown[]> => {
    const queries = randomQueries(scan.stories, COUNTS).filter((one) => one.kind === kind);
    expect(queries).toHaveLength(COUNTS[kind]);
    const faults = [];
    for (const { query } of queries) {
      const found = await faultsOf(query);
      if (found.length > 0) faults.push({ query, found });
    }
    return faults;
  };

  it("for phrases", async () => expect(await faultsIn("phrases")).toEqual([]));
  it("for dates", async () => expect(await faultsIn("dates")).toEqual([]));
  it("for words left out", async () => expect(await faultsIn("excludes")).toEqual([]));
  it("for beginnings of words", async () => expect(await faultsIn("prefixes")).toEqual([]));
  it("for headlines, bylines, places, countries and languages", async () =>
    expect(await faultsIn("fields")).toEqual([]));
  it("for several words, of which some may be missing", async () =>
    expect(await faultsIn("words")).toEqual([]));
  it("for nothing but an open question", async () => expect(await faultsOf(NO_QUERY)).toEqual([]));

  it.each(["place", "country"] as const)("and each %s that it counts, when it is asked for", async (kind) => {
    const everything = await index.find(NO_QUERY, "newest", "en");
    const counts = await index.facet(everything.docs, kind);
    expect(counts.length).toBeGreaterThan(3);
    for (const { value, stories } of counts) {
      const query = { ...NO_QUERY, restrictions: [{ kind, value, not: false }] };
      expect([value, (await index.find(query, "newest", "en")).docs.length]).toEqual([value, stories]);
    }
  });
});
