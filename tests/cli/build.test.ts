import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildSite, dateline } from "../support/cli.ts";
import { listTree, readText, testFolder, writeFiles } from "../support/folder.ts";
import { linkedFrom, paragraphsOf } from "../support/html.ts";
import { CHECKOUT } from "../support/project.ts";
import { markdownFile, wireFile } from "../support/stories.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
afterAll(root.remove);
const at = (...names: readonly string[]): string => join(root.path, ...names);

const FERRY = wireFile("2003-05-06", "OSLO May 6 The ferry to the islands sailed on time.");
const BRIDGE = wireFile("2003-05-07", "BERGEN May 7 The old bridge was closed for repairs.");
const MARKET = wireFile("2004-01-02", "LIMA Jan 2 The fish market opened a second hall.");

describe("the seed", () => {
  const site = at("seed-site");
  const SEED = join(CHECKOUT, "seeds", "000_93fded66cd1e2802.txt");
  let story = "";

  beforeAll(async () => {
    const { code, report } = await buildSite(join(CHECKOUT, "seeds"), site);
    expect(code).toBe(0);
    expect(report).toMatchObject({ files: 1, read: 1, published: 1, merged: 0, rejected: 0 });
    story = listTree(site).find((path) => /^2014\/11\/14\/[^/]+-[0-9a-f]{8}\.html$/.test(path)) ?? "";
    expect(story).not.toBe("");
  });

  it("has its page under its day, with ten paragraphs and every word in order", () => {
    const paragraphs = paragraphsOf(readText(site, story));
    expect(paragraphs).toHaveLength(10);
    const [, body = ""] = readFileSync(SEED, "utf8").split("SEOUL Nov 14 ");
    expect(paragraphs.join(" ").split(/\s+/)).toEqual(body.trim().split(/\s+/));
  });

  it("has its source beside the page, byte for byte, and a link to it", () => {
    const source = story.replace(/\.html$/, ".txt");
    expect(readFileSync(join(site, source))).toEqual(readFileSync(SEED));
    expect(linkedFrom(story, readText(site, story))).toContain(`/${source}`);
  });

  it.each(["index.html", "2014/11/index.html", "2014/11/14/index.html", "places/seoul/index.html"])(
    "is linked from %s",
    (page) => {
      expect(linkedFrom(page, readText(site, page))).toContain(`/${story}`);
    },
  );

  it.each([
    ["index.html", "/2014/"],
    ["2014/index.html", "/2014/11/"],
    ["2014/index.html", "/2014/11/14/"],
    ["2014/11/index.html", "/2014/11/14/"],
    ["places/index.html", "/places/seoul/"],
  ])("is on the way from %s by %s", (page, next) => {
    expect(linkedFrom(page, readText(site, page))).toContain(next);
  });
});

describe.concurrent("building again", () => {
  it("writes nothing where nothing changed", async () => {
    const input = writeFiles(at("again"), { "ferry.txt": FERRY, "bridge.txt": BRIDGE });
    const first = await buildSite(input, at("again-site"));
    const before = treeOf(at("again-site"));
    const second = await buildSite(input, at("again-site"));
    expect(second.report).toMatchObject({ written: 0, removed: 0, unchanged: first.report?.siteFiles });
    expect(second.stderr).toContain("Nothing changed: the site stands as it was.\n");
    expect(treeOf(at("again-site"))).toEqual(before);
  });

  it("tells by kind what a new story added and changed, in the report and in --json", async () => {
    const input = writeFiles(at("more"), { "ferry.txt": FERRY, "bridge.txt": BRIDGE });
    const first = await buildSite(input, at("more-site"));
    expect(first.stderr).toContain(": all of it new.\n");
    writeFiles(input, { "market.txt": MARKET });
    const { report, stderr } = await buildSite(input, at("more-site"));
    const added = { story: 1, day: 1, month: 1, year: 1, place: 1, onThisDay: 1, source: 1 };
    expect(report?.kinds.added).toMatchObject(added);
    expect(report?.kinds.changed).toMatchObject({ month: 1, year: 1 });
    expect(report?.kinds.removed).toEqual({});
    for (const what of ["added", "changed"] as const) {
      const files = Object.values(report?.kinds[what] ?? {}).reduce((sum, count) => sum + count, 0);
      expect(files).toBe(report?.[what]);
    }
    expect(report?.written).toBe((report?.added ?? 0) + (report?.changed ?? 0));
    expect(stderr).toMatch(/^Added \d+: 1 story, 1 day, 1 month, 1 year, 1 place, /m);
    expect(stderr).toMatch(/^Changed \d+: .* 1 month, 1 year, .*\.$/m);
    expect(Object.keys(report?.seconds ?? {})).toContain(report?.slowest);
  });

  it("leaves of a story that is gone what says so, and every file that is not its own", async () => {
    const input = writeFiles(at("gone"), { "ferry.txt": FERRY, "market.txt": MARKET });
    const site = at("gone-site");
    await buildSite(input, site);
    writeFiles(site, { CNAME: "wire.example.org\n", "2004/01/02/notes/mine.html": "<p>mine</p>" });
    rmSync(join(input, "market.txt"));
    const { code, report, stderr } = await buildSite(input, site);
    expect(code).toBe(0);
    expect(report?.removed).toBeGreaterThan(0);
    const gone = "/2004/01/02/the-fish-market-opened-a-second-hall-2b0cad9d.html";
    expect(report?.left).toEqual({ removed: [gone], withheld: [], moved: [] });
    expect(stderr).toContain(`\n1 story removed: its address says so (${gone}).\n`);
    // Told once: what was removed before is no news.
    expect((await buildSite(input, site)).report?.left.removed).toEqual([]);
    // The other story, which had it for a neighbour; and what stands for its own, its day, month, year and the like.
    expect(report?.kinds.changed).toMatchObject({ story: 1, gone: 8 });
    const left = listTree(site).filter((path) => /^(2004|places\/lima)\//.test(path));
    expect(left).toEqual([
      "2004/01/02/index.html",
      "2004/01/02/notes/mine.html",
      "2004/01/02/the-fish-market-opened-a-second-hall-2b0cad9d.html",
      "2004/01/02/the-fish-market-opened-a-second-hall-2b0cad9d.txt",
      "2004/01/index.html",
      "2004/index.html",
      "2004/manifest-sha256.txt",
      "places/lima/index.html",
    ]);
    const words = left.filter((path) => !path.includes("notes/")).map((path) => readText(site, path));
    expect(words.filter((text) => /fish market|opened a second/i.test(text))).toEqual([]);
    for (const text of words) expect(text).toMatch(/no longer|any more|^[0-9a-f]{64} /);
    expect(readText(site, "CNAME")).toBe("wire.example.org\n");
    expect((await dateline(["check", site])).code).toBe(0);
  });
});

describe.concurrent("options", () => {
  const input = at("options");
  beforeAll(() => {
    writeFiles(input, {
      "a.txt": FERRY,
      "b-the-same-words.txt": FERRY.replace("to the", "to\nthe"),
      "c.txt": BRIDGE,
      "d-no-date.txt": "A note that someone left here.\n",
      "e-empty.txt": "",
    });
  });

  it("--json counts each story once: published, merged or rejected", async () => {
    const { code, stdout, stderr, report } = await buildSite(input, at("json-site"));
    expect(code).toBe(0);
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(report).toMatchObject({ files: 5, read: 5, published: 2, merged: 1, rejected: 2 });
    expect(report?.pages).toBe(listTree(at("json-site")).filter((path) => path.endsWith(".html")).length);
    expect(report?.notes).toEqual([expect.stringContaining("No base URL: sitemaps")]);
    expect(stderr).toContain("No base URL: sitemaps");
    expect(listTree(at("json-site")).filter((path) => path.includes("sitemap"))).toEqual([]);
  });

  it("--strict ends with 3 where something was rejected; --quiet leaves all but the rejects unsaid", async () => {
    const { code, stderr } = await buildSite(input, at("strict-site"), { more: ["--strict", "--quiet"] });
    expect(code).toBe(3);
    const [undated, empty, ...more] = stderr.trimEnd().split("\n");
    expect(more).toEqual([]);
    // As a terminal opens it, wherever the input lies.
    expect(undated).toContain(`${join(input, "d-no-date.txt")}:1: error no-date: `);
    expect(empty).toContain(`${join(input, "e-empty.txt")}: error empty: `);
    expect(listTree(at("strict-site"))).toContain("index.html");
  });

  it("--base-url gives sitemaps, canonical links and a Sitemap line", async () => {
    const site = at("based-site");
    const base = "https://wire.example.org/news/";
    await buildSite(input, site, { more: ["--base-url", "https://wire.example.org/news"] });
    expect(readText(site, "sitemap.xml")).toContain(`<loc>${base}2003/sitemap.xml</loc>`);
    const story = listTree(site).find((path) => /^2003\/05\/06\/.*-[0-9a-f]{8}\.html$/.test(path)) ?? "";
    expect(readText(site, "2003/sitemap.xml")).toContain(`<loc>${base}${story}</loc>`);
    expect(readText(site, "robots.txt")).toContain(`Sitemap: ${base}sitemap.xml\n`);
    expect(readText(site, story)).toMatch(new RegExp(`<link rel="canonical" href="${base}${story}"`));
  });

  it("--now is told on the holdings page, and on no other", async () => {
    await Promise.all([
      buildSite(input, at("timeless-site")),
      buildSite(input, at("dated-site"), { more: ["--now", "2024-02-29"] }),
    ]);
    const [before, after] = [treeOf(at("timeless-site")), treeOf(at("dated-site"))];
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.sort()).toEqual(["holdings/index.html", "manifest-sha256.txt"]);
    expect(readText(at("dated-site"), "holdings/index.html")).toContain("29 February 2024");
  });
});

describe.concurrent("archive.md", () => {
  it("names the archive and makes the about page", async () => {
    const head = { title: "The Harbour Wire", publisher: "Harbour Library" };
    const input = writeFiles(at("named"), {
      "a.txt": FERRY,
      "archive.md": markdownFile(head, "What the *harbour* office kept."),
    });
    const { report } = await buildSite(input, at("named-site"));
    expect(report).toMatchObject({ read: 1, published: 1 });
    expect(readText(at("named-site"), "index.html")).toMatch(/<title>[^<]*The Harbour Wire[^<]*<\/title>/);
    const about = readText(at("named-site"), "about/index.html");
    expect(about).toContain("What the <em>harbour</em> office kept.");
    expect(linkedFrom("index.html", readText(at("named-site"), "index.html"))).toContain("/about/");
  });

  it("that is wrong stops the build, and each fault is named with its line and key", async () => {
    const head = { title: "Harbour", colour: "blue", language: "no language", baseUrl: "wire.example.org" };
    const input = writeFiles(at("misnamed"), { "a.txt": FERRY, "archive.md": markdownFile(head, "About.") });
    const { code, stderr } = await buildSite(input, at("misnamed-site"));
    expect(code).toBe(1);
    const faults = stderr.split(`${join(input, "archive.md")}:`).slice(1);
    expect(faults).toEqual([
      expect.stringMatching(/^3: error settings-key: `colour`/),
      expect.stringMatching(/^4: error settings-value: `no language`/),
      expect.stringMatching(/^5: error settings-base-url: .*`baseUrl: /),
    ]);
    expect(readdirSync(root.path)).not.toContain("misnamed-site");
  });
});

describe.concurrent("nothing to build", () => {
  it.each([
    ["an empty folder", {}, /the folder is empty\. Put the wire files there\./],
    ["nothing but rejects", { "a.txt": "", "b.txt": "no date\n" }, /None of the 2 files .* could be read/],
  ])("is a clear failure: %s", async (name, files, message) => {
    const input = writeFiles(at(name), files);
    const { code, stderr, stdout } = await buildSite(input, at(`${name} site`));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(readdirSync(root.path)).not.toContain(`${name} site`);
  });

  it("is a clear failure: no such folder", async () => {
    const { code, stderr } = await buildSite(at("nowhere"), at("nowhere-site"));
    expect(code).toBe(1);
    expect(stderr).toContain(`There is no folder ${at("nowhere")}`);
  });
});

describe.concurrent("folders that lie in one another", () => {
  let before: Readonly<Record<string, string>> = {};
  beforeAll(() => {
    before = treeOf(writeFiles(at("both"), { "stories/a.txt": FERRY }));
  });

  it.each([
    ["the output in the input", "both", "both/site"],
    ["the input in the output", "both/stories", "both"],
  ])("are refused, and nothing is written: %s", async (_, input, output) => {
    const { code, stderr } = await buildSite(at(input), at(output));
    expect(code).toBe(1);
    expect(stderr).toContain("lie in one another");
    expect(treeOf(at("both"))).toEqual(before);
  });
});

describe.concurrent("wrong usage", () => {
  it.each([
    ["an unknown command", ["bild"], '"bild"'],
    ["an unknown option", ["build", "--inptu", "x"], "--inptu"],
    ["a day with a tail", ["build", "--now", "2014-02-03T10:00"], "2014-02-03T10:00"],
    ["a base URL of another kind", ["build", "--base-url", "ftp://example.org/"], "ftp://example.org/"],
  ])("ends with 2 and one line on stderr: %s", async (_, args, named) => {
    const { code, stdout, stderr } = await dateline(args, { cwd: root.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(named);
  });
});
