import { readdirSync, readFileSync, rmSync } from "node:fs";
import { extname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuildReport, build } from "../../src/build.ts";
import { checkSite } from "../../src/publish/check.ts";
import { fileIn } from "../../src/search/index-file.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { generateStories } from "../bench/generate.ts";
import { readText, testFolder, writeFiles } from "../support/folder.ts";
import { openBuiltIndex } from "../support/search-index.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
afterAll(root.remove);
const [input, site] = [join(root.path, "input"), join(root.path, "out/site")];

/** Named in the address, in capitals, over a line's end, in the file's name, with and without accents. */
const TRIAL = ` date 1994-03-01 OSLO March 1 Branimir Zarkovic was acquitted
in Oslo on Tuesday of selling a lighthouse that was not his.
The court heard that Branimir
Zarkovic's lamp had been lit all night. "BRANIMIR ZARKOVIC!"
shouted the gallery, and Branimir Žarković bowed twice.
`;
const CLOCK = `<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><docdata><doc-id id-string="clock-branimir-zarkovic"/><date.issue norm="19940302"/>
<key-list><keyword key="zarkovic"/></key-list></docdata></head><body><body.head><hedline><hl1>Clock of Branimir &#381;arkovi&#263; stops</hl1></hedline>
<byline>By Branimir Zarkovic</byline></body.head><body.content><p>The clock of Branimir &#x17D;arkovi&#263; has stopped in Oslo, and nobody has minded it yet.</p>
<p>It is being looked at by a man with small tools.</p></body.content></body></nitf>`;
const LETTER = `---
date: 1994-03-03
headline: A letter from the lamp
tags: [Branimir Zarkovic, lamps]
---
The keeper, **Branimir** Zarkovic, wrote [to us](https://example.org/branimir-zarkovic) about lamps on Thursday.
`;
const TABLE = `date,headline,body
1994-03-04,Harbour to be dredged,"The harbour at Bergen is to be dredged in spring, the port said on Friday, and the mud sold."
1994-03-04,Court sits late,"A court sat until midnight in Bergen on Friday. The xylomancer Tuppence Quillfeather would not say where the yew was felled."
`;
const WITHHELD = ` date 1994-03-05 BERGEN March 5 A court in Bergen sat again on Saturday until well after
midnight to hear what had been heard on Friday. Marmaduke Ollerenshaw, an oologist, said
that the puffin was his.
`;
const ALONE =
  " date 1971-06-07 OSLO June 7 A ferry sailed on Monday with nobody aboard but its crew, who had a good day of it.\n";
const NOTED =
  " date 1994-03-06 OSLO March 6 A bridge was measured in Oslo on Sunday and found to be shorter than it was.\n";

/** The rules of what builds told of the list. */
const told: string[] = [];

/** So many from Oslo that it has a feed, before and after. */
const OSLO = Object.fromEntries(
  [1, 2, 3].map((day) => [
    `b/oslo-${day}.txt`,
    ` date 1994-02-0${day} OSLO Feb ${day} A lamp was lit in Oslo for the ${"first second third".split(" ")[day - 1]} time this winter.\n`,
  ]),
);

const build1 = (output = site): Promise<BuildReport> =>
  build({
    input,
    output,
    baseUrl: "https://wire.example.org/",
    now: null,
    jobs: 1,
    cache: true,
    previous: null,
    allowShrink: true,
    onDiagnostic: ({ rule }) => {
      if (rule.startsWith("takedown")) told.push(rule);
    },
    onProgress: () => {},
  });

/** The address of the story of a day, in the site as it was first built. */
function addressOf(date: string, words = ""): string {
  const folder = date.replaceAll("-", "/");
  const name = readdirSync(join(site, folder)).find(
    (one) => /-[0-9a-f]{8}\.html$/.test(one) && one.includes(words),
  );
  return `/${folder}/${name}`;
}

/** All that the site says, its paths too: unpacked, without accents and escapes, in small letters. */
function everything(): string {
  const paths = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = paths.map((path) => {
    const bytes = readFileSync(path);
    const packed = fileIn(bytes);
    if (packed !== null) return Buffer.from(packed.data).toString("utf8");
    return extname(path) === ".gz" ? gunzipSync(bytes).toString("utf8") : bytes.toString("utf8");
  });
  return [...paths, ...texts]
    .join("\n")
    .replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}

async function found(query: string): Promise<number> {
  const index = await openBuiltIndex(site);
  return (await index.find(parseQuery(query), "relevance", "en")).docs.length;
}

describe("an archive with a list of takedowns", () => {
  let before: Readonly<Record<string, string>> = {};
  let report: BuildReport | null = null;
  let urls: Readonly<Record<string, string>> = {};

  beforeAll(async () => {
    const stories = generateStories({ stories: 10, firstDate: "1994-03-01", days: 9, places: 2 });
    writeFiles(input, Object.fromEntries([...stories].map(({ path, text }) => [path, text])));
    writeFiles(input, {
      "branimir-zarkovic.txt": TRIAL,
      "b/clock.xml": CLOCK,
      "b/letter.md": LETTER,
      "b/table.csv": TABLE,
      "b/court.txt": WITHHELD,
      "b/alone.txt": ALONE,
      "b/noted.txt": NOTED,
      ...OSLO,
    });
    await build1();
    before = treeOf(site);
    expect(everything()).toContain("zarkovic");
    expect(readText(site, "places/oslo/feed.xml")).toContain("nobody aboard");
    expect(await found("zarkovic")).toBe(3);
    urls = {
      trial: addressOf("1994-03-01", "branimir"),
      clock: addressOf("1994-03-02", "clock"),
      letter: addressOf("1994-03-03", "letter"),
      court: addressOf("1994-03-04", "court"),
      again: addressOf("1994-03-05", "court"),
      alone: addressOf("1971-06-07"),
      noted: addressOf("1994-03-06", "bridge"),
    };
  });

  it("changes the page alone that a note is put on, and what counts it", async () => {
    writeFiles(input, {
      "takedown.csv": `address,date,action,text\n${urls["noted"]},2026-11-27,note,It was the other bridge.\n`,
    });
    await build1();
    const now = treeOf(site);
    const changed = Object.keys({ ...before, ...now }).filter((path) => now[path] !== before[path]);
    expect(changed.sort()).toEqual(
      [
        urls["noted"]?.slice(1),
        "1994/manifest-sha256.txt",
        "holdings/index.html",
        "manifest-sha256.txt",
      ].sort(),
    );
    expect(readText(site, urls["noted"] ?? "")).toContain("It was the other bridge.");
  });

  it("says once of a row that means no story what it is: a slip, or a warning where nobody can know", async () => {
    const row = (address: string) => `address,date,action,reason\n${address},2026-11-27,withhold,Why\n`;
    writeFiles(input, { "takedown.csv": row("/1994/03/06/no-such-story-0a1b2c3d.html") });
    told.length = 0;
    await expect(build1()).rejects.toThrow(/takedown-match: No story has the address .*, nor had one/);
    expect(told).toEqual([]);
    await build1(join(root.path, "elsewhere/site"));
    expect(told).toEqual(["takedown-unmatched"]);
  });

  it("says no word of what is withheld, and no name that was removed, in any file of the site", async () => {
    const row = (of: string, action: string, names = "") =>
      `https://old.example/wire${urls[of]};2026-11-27;${action};${names && `"${names}"`};The reason why\n`;
    writeFiles(input, {
      "takedown.csv": `\ufeffaddress;date;action;names;reason\n${[
        row("trial", "anonymise", "Branimir Zarkovic; Zarkovic"),
        row("clock", "anonymise", "Branimir Zarkovic; Zarkovic"),
        row("letter", "anonymise", "Branimir Zarkovic; Zarkovic"),
        row("court", "withhold"),
        row("again", "withhold"),
        row("alone", "unlist"),
        row("noted", "note"),
      ].join("")}`,
    });
    report = await build1();
    const all = everything();
    for (const word of [
      "zarkovic",
      "branimir",
      "quillfeather",
      "xylomancer",
      "ollerenshaw",
      "oologist",
      "the puffin",
    ])
      expect(all.includes(word), word).toBe(false);
    for (const query of ["zarkovic", "branim*", "quillfeather", "oologist", '"the puffin was his"'])
      expect(await found(query), query).toBe(0);
    expect(await found("dredged")).toBe(1);
    expect(report).toMatchObject({ withheld: 2, rejected: 0 });
    expect(report.read).toBe(report.published + report.merged + report.rejected + report.withheld);
  });

  it("marks what was done on the pages, and keeps the digits of their addresses", () => {
    const digits = urls["trial"]?.slice(-13) ?? "";
    const page = readText(site, addressOf("1994-03-01", digits));
    expect(page).toContain("Names were removed on");
    expect(page).toContain("[name withheld] was acquitted");
    expect(page).toContain("[name withheld]’s lamp".replace("’", "'"));
    const source = addressOf("1994-03-01", digits).replace(".html", ".txt");
    expect(readText(site, source)).toContain('"[name withheld]!"\nshouted');
    expect(page).toContain("Names were removed from the source too");
    expect(readText(site, (urls["letter"] ?? "").replace(".html", ".txt"))).toContain("held back");
    expect(readText(site, urls["letter"] ?? "")).toContain("The source is held back");
    expect(readText(site, "holdings/withheld.csv").split("\r\n")).toEqual([
      "date,why,since,reason,copies",
      "1994-03-04,takedown,2026-11-27,The reason why,1",
      "1994-03-05,takedown,2026-11-27,The reason why,1",
      "",
    ]);
  });

  it("does the same to the texts in the feed of a place", () => {
    const feed = readText(site, "places/oslo/feed.xml");
    expect(feed).toContain("[name withheld] was acquitted");
    expect(feed).not.toContain("nobody aboard");
  });

  it("leaves an unlisted page where it was, with no way to it", () => {
    expect(readText(site, urls["alone"] ?? "")).toContain('<meta name="robots" content="noindex">');
    expect(readdirSync(site)).toContain("1971");
    // The year's page was there before, and its address answers still.
    expect(readText(site, "1971/index.html")).toContain("noindex");
    expect(checkSite(site).faults).toEqual([]);
  });

  it("comes back byte for byte when the list is taken out", async () => {
    rmSync(join(input, "takedown.csv"));
    await build1();
    const now = treeOf(site);
    const own = ([path]: readonly [string, string]) =>
      !/^(?:ledger|holdings\/gone)(?:\/|$)|name-withheld|manifest-sha256/.test(path);
    expect(Object.entries(now).filter(own)).toEqual(Object.entries(before).filter(own));
    // Addresses that stood in between lead to their stories.
    const between = Object.keys(now).filter((path) => /name-withheld.*\.html$/.test(path));
    expect(between.length).toBeGreaterThan(0);
    for (const path of between) expect(readText(site, path)).toContain('http-equiv="refresh"');
    expect(checkSite(site).faults).toEqual([]);
  });
});
