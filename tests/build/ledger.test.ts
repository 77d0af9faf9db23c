import { appendFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type BuildOptions, build } from "../../src/build.ts";
import { checkSite } from "../../src/publish/check.ts";
import { liveLedger } from "../bench/ledger-edits.ts";
import { readText, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";
import { markdownFile, wireFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

let folder: TestFolder;
let [input, site] = ["", ""];
beforeEach(() => {
  folder = testFolder();
  [input, site] = [join(folder.path, "in"), join(folder.path, "out/site")];
  for (const name of ["ferry", "bridge", "council", "market"]) write(name);
});
afterEach(() => folder.remove());

const write = (name: string, headline = `The ${name}`): void =>
  void writeFiles(input, {
    [`${name}.md`]: markdownFile(
      { date: "2014-11-14", headline, place: "OSLO", id: name },
      `All about the ${name}.`,
    ),
  });

/** A story without an id, with a word that may be mended. */
const writeWire = (word: string): void =>
  void writeFiles(input, {
    "harbour.txt": wireFile(
      "2014-11-14",
      `OSLO Nov 14 The harbour board said on Friday that it ${word} not tell when the new pier would open, since nobody had found the plans of it, and that all who had any should bring them to its office by the end of next week.`,
    ),
  });

function buildSite(options: Partial<BuildOptions> = {}) {
  return build({
    input,
    output: site,
    previous: null,
    allowShrink: false,
    baseUrl: "https://wire.example.org/",
    now: "2026-11-27",
    jobs: 1,
    cache: true,
    onDiagnostic: () => {},
    onProgress: () => {},
    ...options,
  });
}
const pageOf = (name: string): string =>
  readdirSync(join(site, "2014/11/14")).find(
    (path) => path.startsWith(`the-${name}-`) && path.endsWith(".html"),
  ) ?? "";

it("after any edit the site is whole, and every address that it ever had answers", async () => {
  const { faults, addresses } = await liveLedger(8, 3);
  expect(faults).toEqual([]);
  expect(addresses).toBeGreaterThan(100);
});

it("a page that moved leads on, one that is gone says so without a word of it, and nobody is led off the site", async () => {
  writeWire("cuold");
  await buildSite();
  const [ferry, bridge] = [pageOf("ferry"), pageOf("bridge")];
  const misspelt = pageOf("harbour");
  write("ferry", "The boat");
  writeWire("could");
  rmSync(join(input, "bridge.md"));
  await buildSite();
  const boat = pageOf("boat");
  const moved = readText(site, "2014/11/14", ferry);
  expect(moved).toContain(`<meta http-equiv="refresh" content="0; url=${boat}">`);
  expect(moved).toContain(`<link rel="canonical" href="https://wire.example.org/2014/11/14/${boat}">`);
  expect(moved).toContain(`<a href="${boat}">`);
  expect(readText(site, "2014/11/14", ferry.replace("html", "txt"))).toContain(
    `https://wire.example.org/2014/11/14/${boat.replace("html", "txt")}`,
  );
  // Without an id its address is of its words, of which one was mended.
  expect(readText(site, "2014/11/14", misspelt)).toMatch(/http-equiv="refresh" content="0; url=the-harbour-/);
  expect(readText(site, "2014/11/14", misspelt)).not.toContain(`url=${misspelt}`);
  const gone = readText(site, "2014/11/14", bridge);
  expect(gone).toContain("This story is no longer in the archive");
  expect(gone).toContain("Gone since 27 November 2026");
  expect(gone).not.toMatch(/The bridge|rel="canonical"|http-equiv="refresh"/);
  for (const page of [moved, gone]) expect(page).toContain('<meta name="robots" content="noindex">');

  // What a hand wrote into the ledger is passed over where it cannot be, and mended where it can.
  const before = treeOf(site);
  await new Promise((resolve) => setTimeout(resolve, 20));
  const ledger = join(site, "ledger/2014.csv");
  writeFileSync(ledger, readFileSync(ledger, "utf8").replace(`/2014/11/14/${boat}`, "https://evil.example/"));
  appendFileSync(ledger, "/../evil.html,redirect,https://evil.example/,,\r\n");
  const told: string[] = [];
  await buildSite({ onDiagnostic: ({ rule, path, line }) => told.push(`${rule} ${path}:${line}`) });
  expect(told).toEqual([`ledger-row ${ledger}:4`, `ledger-row ${ledger}:8`]);
  expect(treeOf(site)).toEqual(before);

  // From nothing, with the older site named; from there on as any other.
  const other = join(folder.path, "other/site");
  await buildSite({ output: other, previous: site, cache: false });
  expect(treeOf(other)).toEqual(before);
  expect(checkSite(other).faults).toEqual([]);
});

it("a site that lost its ledger still knows what is gone from what is there", async () => {
  await buildSite();
  for (const name of ["bridge", "council", "market"]) rmSync(join(input, `${name}.md`));
  await buildSite({ allowShrink: true });
  const before = treeOf(site);
  await new Promise((resolve) => setTimeout(resolve, 20));
  rmSync(join(site, "ledger"), { recursive: true });
  await buildSite();
  expect(Object.keys(treeOf(site))).toEqual(Object.keys(before));
  expect(checkSite(site).faults).toEqual([]);
});

it("a takedown that means no story there ever was stops the build; a name leaves former addresses too", async () => {
  await buildSite();
  const ferry = pageOf("ferry");
  write("ferry", "The boat");
  rmSync(join(input, "bridge.md"));
  await buildSite({ allowShrink: true });
  const bridge = Object.keys(treeOf(site)).find((path) => /the-bridge-[0-9a-f]{8}\.html$/.test(path)) ?? "";
  const list = (...rows: readonly string[]) =>
    writeFiles(input, { "takedown.csv": ["address,date,action,names,reason", ...rows, ""].join("\n") });
  const before = treeOf(site);
  list(`/2014/11/14/the-council-0badcafe.html,2026-11-27,withhold,,Why`);
  await expect(buildSite()).rejects.toThrow(
    /takedown\.csv:2: error takedown-match: No story has the address/,
  );
  expect(treeOf(site)).toEqual(before);
  const boat = Object.keys(before).find((path) => /the-boat-[0-9a-f]{8}\.html$/.test(path)) ?? "";
  writeFiles(input, {
    "ferry.md": markdownFile(
      { date: "2014-11-14", headline: "The boat", place: "OSLO", id: "ferry" },
      "All about the ferry.",
    ),
  });
  list(
    `/${boat},2026-11-27,anonymise,ferry,Why`,
    // Of a story whose file is gone, the address alone is left.
    `/${bridge},2026-11-27,anonymise,bridge,Why`,
  );
  await buildSite();
  const paths = Object.keys(treeOf(site)).join("\n");
  expect(paths).not.toContain(ferry.slice(0, -5));
  expect(paths).not.toContain("the-bridge");
  expect(checkSite(site).faults).toEqual([]);
});

it("a build that would take off more than a tenth of the stories stops, and says how to go on", async () => {
  await buildSite();
  const before = treeOf(site);
  for (const name of ["bridge", "council"]) rmSync(join(input, `${name}.md`));
  await expect(buildSite()).rejects.toThrow(/2 of 4 stories off the site[\s\S]*--allow-shrink/);
  expect(treeOf(site)).toEqual(before);
  // Nor from nothing, where an older site tells what there was.
  const output = join(folder.path, "other/site");
  await expect(buildSite({ output, previous: site })).rejects.toThrow("--allow-shrink");
  expect(await buildSite({ allowShrink: true })).toMatchObject({ published: 2, gone: 4 });
  // What is gone does not count as gone once more.
  rmSync(join(input, "market.md"));
  expect(await buildSite()).toMatchObject({ published: 1, gone: 6 });
});
