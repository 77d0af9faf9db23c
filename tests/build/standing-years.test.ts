import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type BuildReport, build } from "../../src/build.ts";
import { formatDiagnostic } from "../../src/diagnostic.ts";
import { testFolder } from "../support/folder.ts";
import { png } from "../support/png.ts";
import { markdownFile, wireFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";
import { zipOf } from "../support/zip.ts";

const root = testFolder();
afterAll(root.remove);
const [input, site] = [join(root.path, "input"), join(root.path, "out/site")];
const rows = join(root.path, "out/.dateline/site/rows");

async function buildSite(
  output: string,
  cache = true,
  previous: string | null = null,
): Promise<Omit<BuildReport, "seconds"> & { readonly told: readonly string[] }> {
  const told: string[] = [];
  const report = await build({
    input,
    output,
    previous,
    allowShrink: true,
    baseUrl: null,
    now: null,
    jobs: 1,
    cache,
    onDiagnostic: (diagnostic) => told.push(formatDiagnostic(diagnostic)),
    onProgress: () => {},
  });
  return { ...report, told };
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(input, path)), { recursive: true });
  writeFileSync(join(input, path), content);
}

/** What a build of nothing tells and makes of the same input, told of the addresses there were. */
async function fresh() {
  const output = join(root.path, "fresh/site");
  rmSync(dirname(output), { recursive: true, force: true });
  const { told, files, read, published, merged, rejected } = await buildSite(output, false, site);
  return { told, counts: { files, read, published, merged, rejected }, tree: treeOf(output) };
}

/** What a build on top of the last one tells and makes; `known` is how many files it had not to read. */
async function again() {
  const { told, files, read, published, merged, rejected, known } = await buildSite(site);
  return { told, counts: { files, read, published, merged, rejected }, tree: treeOf(site), known };
}

/** Damages what is kept of each file's stories, so that a build that looks at it has to read all files anew. */
function damageRows(): void {
  for (const name of readdirSync(rows)) {
    const bytes = readFileSync(join(rows, name));
    const second = bytes.indexOf("\n", bytes.indexOf("\n") + 1);
    bytes.fill("x", second + 1);
    writeFileSync(join(rows, name), bytes);
  }
}

const seals = join(root.path, "out/.dateline/site/seals");
/** A file of the site. */
const pageOf = (path: RegExp): string =>
  join(site, Object.keys(treeOf(site)).find((one) => path.test(one)) ?? "none");
const cutTail = (path: string): void => writeFileSync(path, readFileSync(path).subarray(0, -9));
const BOAT = markdownFile(
  { title: "A boat", date: "1995-03-15" },
  "The boat lies there.\n\n![The boat](../b/lamp.png)",
);

const FERRY = wireFile("1995-03-14", "OSLO March 14 The ferry sailed on Tuesday and came back late.");

beforeEach(() => {
  for (const folder of [input, dirname(site)]) rmSync(folder, { recursive: true, force: true });
  write("a/ferry.txt", FERRY);
  write("a/ferry-again.txt", FERRY);
  write("a/bridge.txt", wireFile("1995-03-15", "BERGEN March 15 The bridge was closed by the storm."));
  write("b/no-story.txt", "nothing of any kind");
  write(
    "b/picture.md",
    markdownFile({ title: "A lamp", date: "1995-05-01" }, "The lamp is lit.\n\n![The lamp](lamp.png)"),
  );
  write("b/lamp.png", png(4, 3));
  write("b/quay.txt", wireFile("1995-06-01", "MOSS June 1 The quay was mended."));
});

const LATER = wireFile("1996-01-02", "OSLO Jan 2 The ferry was sold.");

describe("a year of which no file changed", () => {
  it("is admitted as the last build did: its stories' files are not looked at", async () => {
    rmSync(join(input, "b"), { recursive: true });
    await buildSite(site);
    write("c/later.txt", LATER);
    damageRows();
    const { known, ...made } = await again();
    expect(known).toBe(3);
    expect(made).toEqual(await fresh());
  });

  it("is told of as a build of nothing tells of it, in the same order, with copies, rejects and pictures", async () => {
    await buildSite(site);
    write("a/later.txt", LATER);
    const { known, ...made } = await again();
    expect(known).toBe(7);
    expect(made).toEqual(await fresh());
    expect(made.told.length).toBeGreaterThan(0);
  });

  it("does not stand where a story of it comes, changes or goes", async () => {
    await buildSite(site);
    const steps = [
      () => write("z/more.txt", wireFile("1995-07-01", "MOSS July 1 The quay sank.")),
      () => write("a/bridge.txt", wireFile("1995-03-15", "BERGEN March 15 The bridge was opened again.")),
      () => rmSync(join(input, "a/ferry.txt")),
      () => cpSync(join(input, "b/quay.txt"), join(input, "b/quay-2.txt")),
    ];
    for (const step of steps) {
      step();
      const { known: _, ...made } = await again();
      expect(made).toEqual(await fresh());
    }
  });

  it("does not stand where a packed file has other stories", async () => {
    await buildSite(site);
    // Alone in what is read now, so that what is read anew takes its place.
    const quay = wireFile("1995-08-01", "MOSS Aug 1 The quay was painted.");
    write("d/stories.zip", zipOf({ "ferry.txt": FERRY, "quay.txt": quay }));
    await buildSite(site);
    const sold = wireFile("1995-08-02", "MOSS Aug 2 The quay was sold to the harbour.");
    write("d/stories.zip", zipOf({ "ferry.txt": FERRY, "quay.txt": quay, "sold.txt": sold }));
    const { known: _, ...made } = await again();
    expect(made.counts.files).toBe(10);
    expect(made).toEqual(await fresh());
  });

  it("does not stand where somebody took a source of it out of the site", async () => {
    await buildSite(site);
    const sources = Object.keys(treeOf(site)).filter((path) => /^1995\/03\/1\d\/.*\.txt$/.test(path));
    for (const path of sources.slice(0, 1)) rmSync(join(site, path));
    write("c/later.txt", LATER);
    const { known: _, ...made } = await again();
    expect(made).toEqual(await fresh());
  });

  it.each<[string, () => void]>([
    ["stays", () => {}],
    ["has a page that somebody edited", () => writeFileSync(pageOf(/ferry.*\.html$/), "edited")],
    ["has lost a page", () => rmSync(pageOf(/1995\/03\/index\.html$/))],
    ["has lost its manifest", () => rmSync(pageOf(/1995\/manifest/))],
    [
      "has a page of another place edited",
      () => writeFileSync(pageOf(/places\/oslo\/index\.html$/), "edited"),
    ],
    ["is sealed by nobody any more", () => rmSync(seals, { recursive: true })],
    ["has its seal cut", () => cutTail(join(seals, "1995.seal"))],
    ["is of other settings", () => write("archive.md", "---\ntitle: Another archive\n---\n")],
    [
      "is led to from another year",
      () => write("c/more.txt", wireFile("1994-01-02", "OSLO Jan 2 The ferry came.")),
    ],
    ["loses a story", () => rmSync(join(input, "a/bridge.txt"))],
    ["has a picture from now on", () => write("a/boat.md", BOAT)],
  ])("whose folder is taken as one ends as it would be made anew where it %s", async (_, step) => {
    rmSync(join(input, "b"), { recursive: true });
    // So far apart that the pages of the first year do not know of the last.
    for (const year of ["1996", "1997", "1998"])
      write(
        `c/${year}.txt`,
        wireFile(`${year}-01-02`, `LUND Jan 2 Parliament passed budget ${year} without a vote.`),
      );
    await buildSite(site);
    const { from } = JSON.parse(readFileSync(join(seals, "1995.seal"), "utf8").split("\n")[1] ?? "");
    expect(from).not.toBeNull();
    write("b/lamp.png", png(4, 3));
    write("c/later.txt", wireFile("1998-01-03", "LUND Jan 3 A choir of farmers won first prize."));
    step();
    const { known: __, ...made } = await again();
    expect(made).toEqual(await fresh());
    write("c/latest.txt", wireFile("1998-01-04", "LUND Jan 4 Snow fell upon roofs all night."));
    const { known: ___, ...then } = await again();
    expect(then).toEqual(await fresh());
  });

  it("stands for no other list of takedowns", async () => {
    await buildSite(site);
    write("takedown.csv", "address,date,reason,action\n");
    const [story] = Object.keys(treeOf(site)).filter((path) =>
      /^1995\/06\/01\/moss.*\.html$|^1995\/06\/01\/.*quay.*\.html$/.test(path),
    );
    write("takedown.csv", `address,date,reason,action\n/${story},2020-01-01,Asked for,withhold\n`);
    const { known: _, ...made } = await again();
    expect(made.counts.published).toBe(3);
    expect(made).toEqual(await fresh());
  });
});
