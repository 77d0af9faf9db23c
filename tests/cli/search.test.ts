import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite, dateline } from "../support/cli.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { markdownFile, wireFile } from "../support/stories.ts";

const root = testFolder();
afterAll(root.remove);
const site = join(root.path, "site");

beforeAll(async () => {
  const input = writeFiles(join(root.path, "stories"), {
    "1.txt": wireFile("2003-05-06", "OSLO May 6 The ferry to the islands sailed on time."),
    "2.txt": wireFile("2003-05-07", "OSLO May 7 Ferries will sail twice a day, the bank of Oslo said."),
    "3.txt": wireFile("2004-11-02", "PARIS Nov 2 The Bank of France cut its rate. Ferry lines cheered."),
    "4.md": markdownFile(
      { date: "2004-11-03", headline: "Tower lit in Paris", byline: "Ann Ferrier", language: "en" },
      "It was *lit* again, and the U.S. consul’s boat came.",
    ),
  });
  await buildSite(input, site);
});

interface Line {
  readonly query: string;
  readonly total: number;
  readonly results: readonly {
    readonly url: string;
    readonly headline: string;
    readonly date: string;
    readonly score: number;
  }[];
  readonly requests: number;
  readonly bytes: number;
  readonly notUnderstood?: readonly { readonly text: string; readonly reason: string }[];
  readonly missing?: readonly string[];
}

const linesOf = (stdout: string): readonly Line[] =>
  stdout.split("\n").flatMap((text) => {
    if (text === "") return [];
    const line: Line = JSON.parse(text);
    return [line];
  });

/** The days of the stories that each query finds, best first. */
async function days(queries: readonly string[], ...options: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await dateline(["search", site, ...options], {
    stdin: `${queries.join("\n")}\n`,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return linesOf(stdout).map(({ results }) => results.map(({ date }) => date).join(" "));
}

describe("search", () => {
  it("prints what a query finds, and what it costs", async () => {
    const { stdout } = await dateline(["search", site, "bank", "of", "france"]);
    const [line, ...more] = linesOf(stdout);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ query: "bank of france", total: 2 });
    expect(line?.results[0]).toEqual({
      url: expect.stringMatching(/^\/2004\/11\/02\/[a-z-]+-[0-9a-f]{8}\.html$/),
      headline: "Bank of France cut its rate",
      date: "2004-11-02",
      score: expect.any(Number),
    });
    expect(line?.requests).toBeGreaterThan(1);
    expect(line?.bytes).toBeGreaterThan(100);
  });

  const FOUND: readonly (readonly [query: string, days: string])[] = [
    // In stories so short a word weighs the same wherever it stands; of those that weigh the same the newest comes first.
    ["ferries", "2003-05-07 2004-11-02 2003-05-06"],
    ["=ferries", "2003-05-07"],
    ["fer*", "2004-11-02 2003-05-07 2003-05-06"],
    ['"bank of"', "2004-11-02 2003-05-07"],
    ['"bank of france"', "2004-11-02"],
    ['"rate ferry"', "2004-11-02"],
    ["ferry -bank", "2003-05-06"],
    ["islands OR tower", "2004-11-03 2003-05-06"],
    ["U.S.", "2004-11-03"],
    ['"us consul\'s boat"', "2004-11-03"],
    ["headline:lit", "2004-11-03"],
    ["byline:ferrier", "2004-11-03"],
    ["place:oslo", "2003-05-07 2003-05-06"],
    ["country:fr", "2004-11-02"],
    ["country:NO", "2003-05-07 2003-05-06"],
    ["country:norway", "2003-05-07 2003-05-06"],
    ["lang:en -place:oslo", "2004-11-03 2004-11-02"],
    ["date:2003", "2003-05-07 2003-05-06"],
    ["ferry to:2003-05-06", "2003-05-06"],
    ["from:2004-11-03 to:2004-11-02", "2004-11-03 2004-11-02"],
    ["volcano", ""],
    ["", "2004-11-03 2004-11-02 2003-05-07 2003-05-06"],
    ["__proto__ constructor", ""],
  ];
  it("finds words, phrases, fields and days, a query a line", async () => {
    const found = await days(FOUND.map(([query]) => query));
    expect(FOUND.map(([query], at) => [query, found[at]])).toEqual(FOUND);
  });

  it("sorts by day and takes days and places as options", async () => {
    expect(await days(["ferry"], "--sort", "newest")).toEqual(["2004-11-02 2003-05-07 2003-05-06"]);
    expect(await days(["ferry"], "--sort", "oldest", "--limit", "2")).toEqual(["2003-05-06 2003-05-07"]);
    expect(await days(["ferry", "bank"], "--from", "2003-05-07", "--to", "2003", "--place", "Oslo")).toEqual([
      "2003-05-07",
      "2003-05-07",
    ]);
  });

  it("says what it did not understand", async () => {
    const { stdout } = await dateline(["search", site, "ferry date:9999-99"]);
    expect(linesOf(stdout)[0]).toMatchObject({
      total: 3,
      notUnderstood: [{ text: "date:9999-99", reason: expect.stringMatching(/./) }],
    });
  });

  it.each<readonly [what: string, args: readonly string[], said: string]>([
    ["no site", [], "search wants a site"],
    ["another order", [site, "x", "--sort", "best"], "--sort takes relevance"],
    ["a limit that is no number", [site, "x", "--limit", "few"], "--limit takes a number"],
    ["a day that there is not", [site, "x", "--from", "2003-02-30"], "2003-02-30"],
  ])("is used wrongly with %s", async (_, args, said) => {
    const { code, stderr } = await dateline(["search", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toMatch(/[^.]\. See dateline search --help\.\n$/);
  });

  it("answers with what it has where a file is missing or damaged, and fails without a root", async () => {
    const copy = join(root.path, "copy");
    const input = join(root.path, "stories");
    await buildSite(input, copy);
    const names = readdirSync(join(copy, "search")).sort();
    const cards = names.filter((name) => /-c\d+\.js$/.test(name));
    for (const name of cards) rmSync(join(copy, "search", name));
    const keys = names.filter((name) => /-k\d+\.js$/.test(name));
    const asked = await dateline(["search", copy, "ferry"]);
    expect(linesOf(asked.stdout)[0]).toMatchObject({
      total: 3,
      results: [],
      missing: cards.map((name) => name.replace(".js", "")),
    });
    for (const name of keys) writeFileSync(join(copy, "search", name), "Not found");
    const { stdout } = await dateline(["search", copy, "ferry"]);
    expect(linesOf(stdout)[0]).toMatchObject({
      total: 0,
      missing: keys.map((name) => name.replace(".js", "")),
    });
    rmSync(join(copy, "search/root.js"));
    const { code, stderr } = await dateline(["search", copy, "ferry"]);
    expect(code).toBe(1);
    expect(stderr).toContain("There is no search index in");
  });
});
