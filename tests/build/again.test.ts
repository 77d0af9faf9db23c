import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { STORIES_A_PAGE } from "../../src/archive/views.ts";
import type { BuildReport } from "../../src/build.ts";
import { generateStories } from "../bench/generate.ts";
import { testFolder } from "../support/folder.ts";
import { treeOf } from "../support/tree.ts";

const root = testFolder();
// The compiled one: so much is built here, and by processes that help, that to load the sources costs more than to build.
const { build }: typeof import("../../src/build.ts") = await import(
  join(inject("compiled"), "dist/src/build.js")
);
afterAll(root.remove);
const [input, site] = [join(root.path, "input"), join(root.path, "out/site")];

const buildSite = (
  output: string,
  cache: boolean,
  jobs = 1,
  previous: string | null = null,
): Promise<BuildReport> =>
  build({
    input,
    output,
    previous,
    allowShrink: true,
    baseUrl: "https://example.org/",
    now: null,
    jobs,
    cache,
    onDiagnostic: () => {},
    onProgress: () => {},
  });

/**
 * Builds on what is there, and says how that differs from what a build of nothing makes that is told of the addresses
 * there were.
 */
async function differences(jobs: number): Promise<readonly string[]> {
  await buildSite(site, true, jobs);
  const fresh = join(root.path, "fresh/site");
  rmSync(dirname(fresh), { recursive: true, force: true });
  await buildSite(fresh, false, 1, site);
  return differencesTo(treeOf(fresh));
}

/** Builds on what is there, where nothing changed that a site is made of, and says how that differs from what was. */
async function harmOf(wanted: Tree): Promise<readonly string[]> {
  await buildSite(site, true);
  return differencesTo(wanted);
}

type Tree = ReturnType<typeof treeOf>;

function differencesTo(wanted: Tree): readonly string[] {
  const is = treeOf(site);
  return [...new Set([...Object.keys(is), ...Object.keys(wanted)])].filter(
    (path) => is[path] !== wanted[path],
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(input, path)), { recursive: true });
  writeFileSync(join(input, path), text);
}

// So many of one place that each year of it has pages of its own, and some of others.
const ELSEWHERE = generateStories({ stories: 12, firstDate: "1996-12-20", days: 30, places: 4, seed: 2 });
const STORIES = [
  ...ELSEWHERE.map(({ path, text }) => ({ path: `elsewhere/${path}`, text })),
  ...generateStories({ stories: 170, firstDate: "1996-12-15", days: 30, places: 1 }),
];

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe("a build on top of another makes what a build of nothing makes", () => {
  it("whatever is added, changed, renamed, removed or touched between them, by one process or two", async () => {
    const draw = chance(20261127);
    const there = (): readonly string[] =>
      readdirSync(input, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".txt"));
    const one = (): string => there()[draw(there().length)] ?? "";
    for (const { path, text } of STORIES.slice(0, 125)) write(path, text);
    let next = 125;
    const steps: readonly (readonly [name: string, step: () => void])[] = [
      [
        "add",
        () =>
          [1, 2, 3].forEach(() => {
            const story = STORIES[next++ % STORIES.length];
            if (story) write(story.path, story.text);
          }),
      ],
      [
        "change",
        () => {
          const path = one();
          write(
            path,
            `${readFileSync(join(input, path), "utf8")}The ferry was late again on day ${draw(99)}.\n`,
          );
        },
      ],
      [
        "rename",
        () => {
          const path = one();
          renameSync(join(input, path), join(input, dirname(path), `renamed-${draw(1e6)}.txt`));
        },
      ],
      [
        "copy",
        () => {
          const path = one();
          write(`copies/${draw(1e6)}.txt`, readFileSync(join(input, path), "utf8"));
        },
      ],
      ["remove", () => rmSync(join(input, one()))],
      ["touch", () => utimesSync(join(input, one()), new Date(0), new Date(0))],
      ["spoil", () => write(one(), "no story at all")],
      ["title", () => write("archive.md", `---\ntitle: Archive ${draw(99)}\n---\nAbout ${draw(99)}.\n`)],
    ];
    expect(await differences(1)).toEqual([]);
    for (let count = 0; count < 8; count++) {
      const [name, step] = steps[draw(steps.length)] ?? ["", () => {}];
      step();
      expect(await differences(draw(4) === 0 ? 2 : 1), `step ${count}, ${name}`).toEqual([]);
    }
  });

  it("a year that stands after some of its pages were made anew among them", async () => {
    const first = readdirSync(input, { recursive: true, encoding: "utf8" })
      .filter((path) =>
        /^ date 1996/.test(path.endsWith(".txt") ? readFileSync(join(input, path), "utf8") : ""),
      )
      .slice(0, 3);
    expect(first).toHaveLength(3);
    for (const [count, path] of first.entries()) {
      write(path, `${readFileSync(join(input, path), "utf8")}The bridge was closed again.\n`);
      await buildSite(site, true);
      write(
        `later-${count}.txt`,
        ` date 1997-12-2${count} OSLO Dec 2${count} The ferry sailed on day ${count} of the trial.\n`,
      );
      expect(await differences(1), path).toEqual([]);
    }
  });

  it("reads nothing of an input that was copied or checked out anew: its bytes tell", async () => {
    await buildSite(site, true);
    const copy = join(root.path, "copy");
    cpSync(input, copy, { recursive: true });
    rmSync(input, { recursive: true });
    renameSync(copy, input);
    write("more.txt", " date 1997-02-01 OSLO Feb 1 The ferry sailed on time, its captain said.\n");
    const report = await buildSite(site, true);
    expect(report).toMatchObject({ known: report.files - 1, written: expect.any(Number) });
    expect(await differences(1)).toEqual([]);
  });

  it("reads and makes nothing where nothing has changed", async () => {
    await buildSite(site, true);
    const report = await buildSite(site, true);
    expect(report).toMatchObject({ known: report.files, reused: report.pages, written: 0, removed: 0 });
    // One that was told to use nothing leaves as much for the next.
    expect(await buildSite(site, false)).toMatchObject({ known: 0, reused: 0, written: 0 });
    expect(await buildSite(site, true)).toMatchObject({ known: report.files, reused: report.pages });
  });

  it("mends what somebody edited or deleted in the site", async () => {
    const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith("-story.html") || /-[0-9a-f]{8}\.(?:html|txt)$/.test(path),
    );
    const [edited = "", deleted = "", source = ""] = [
      pages[3],
      pages[7],
      pages.find((path) => path.endsWith(".txt")),
    ];
    await buildSite(site, true);
    const before = treeOf(site);
    writeFileSync(join(site, edited), "mine");
    rmSync(join(site, deleted));
    rmSync(join(site, source));
    expect(await harmOf(before)).toEqual([]);
  });

  it("whatever became of the cache: cut, damaged, emptied, or of another archive", async () => {
    const cache = join(root.path, "out/.dateline/site");
    const files = (): readonly string[] =>
      ["rows", "records", "pages", "texts"].flatMap((folder) =>
        readdirSync(join(cache, folder), { recursive: true, encoding: "utf8" })
          .filter((path) => path.includes("."))
          .map((path) => join(cache, folder, path)),
      );
    await buildSite(site, true);
    const before = treeOf(site);
    for (const spoil of [
      (text: Buffer) => text.subarray(0, text.length >> 1),
      (text: Buffer) =>
        Buffer.concat([
          text.subarray(0, text.length >> 1),
          Buffer.from("?"),
          text.subarray((text.length >> 1) + 1),
        ]),
      () => Buffer.alloc(0),
      () => Buffer.from("dateline rows 0 abc\n"),
    ]) {
      for (const path of files()) writeFileSync(path, spoil(readFileSync(path)));
      expect(await harmOf(before)).toEqual([]);
    }
    rmSync(cache, { recursive: true });
    expect(await harmOf(before)).toEqual([]);
  });

  it("two files that were swapped, of one size and one time, among them", async () => {
    const [a, b] = ["swap/a.txt", "swap/b.txt"];
    const text = (word: string): string =>
      ` date 1996-12-24 OSLO Dec 24 The ${word} sailed for the islands at noon today.\n`;
    write(a, text("ferry"));
    write(b, text("barge"));
    for (const path of [a, b]) utimesSync(join(input, path), new Date(1e12), new Date(1e12));
    await buildSite(site, true);
    renameSync(join(input, a), join(input, "swap/c"));
    renameSync(join(input, b), join(input, a));
    renameSync(join(input, "swap/c"), join(input, b));
    expect(await differences(1)).toEqual([]);
  });

  it("a version of a story of the year before, with the words that changed", async () => {
    const version = (number: number, day: string, words: string): void =>
      write(
        `turn/${number}.json`,
        JSON.stringify({
          uri: "urn:nha:1996:quay",
          version: String(number),
          versioncreated: `${day}T09:00:00Z`,
          headline: `Quay opens, version ${number}`,
          language: "en",
          body_xhtml: `<p>The quay of Skardal opened to ${words} on the last day of the year, the harbour board said.</p>`,
        }),
      );
    const newest = (): string => {
      const name = readdirSync(join(site, "1997/01/01")).find((one) => /^quay.*\.html$/.test(one));
      return readFileSync(join(site, "1997/01/01", name ?? ""), "utf8").replace(
        /<span[^>]*>[^<]*<\/span>/g,
        "",
      );
    };
    version(1, "1996-12-31", "ferries");
    await buildSite(site, true);
    version(2, "1997-01-01", "barges");
    expect(await differences(1)).toEqual([]);
    expect(newest()).toContain("<del>ferries</del>");
    version(1, "1996-12-31", "tugs");
    expect(await differences(1)).toEqual([]);
    expect(newest()).toContain("<del>tugs</del>");
  });

  it("a place that comes to have a page of each year, for which no record of an earlier year is read", async () => {
    const tell = (number: number, date: string): void =>
      write(
        `harstad/${number}.txt`,
        ` date ${date} HARSTAD Dec 10 The harbour took in boat number ${number} today.\n`,
      );
    for (let number = 1; number <= STORIES_A_PAGE; number++)
      tell(number, number % 2 === 0 ? "1995-12-10" : "1997-12-10");
    await buildSite(site, true);
    expect(existsSync(join(site, "places/harstad/1995"))).toBe(false);
    const records = join(root.path, "out/.dateline/site/records/1995");
    renameSync(records, join(root.path, "records of 1995"));
    tell(STORIES_A_PAGE + 1, "1997-12-10");
    const report = await buildSite(site, true);
    expect(report.known).toBe(report.files - 1);
    expect(existsSync(join(site, "places/harstad/1995/index.html"))).toBe(true);
    renameSync(join(root.path, "records of 1995"), records);
    expect(await differences(1)).toEqual([]);
    rmSync(join(input, "harstad/1.txt"));
    expect(await differences(1)).toEqual([]);
  });

  it("a story that keeps its id while its words change", async () => {
    // Read together with it, and known when it changes.
    write("beside-id.txt", " date 1996-12-24 OSLO Dec 24 The bridge was closed to all but sailors.\n");
    for (const words of ["sailed on time", "sailed late"]) {
      write("id.md", `---\ndate: 1996-12-24\nheadline: The ferry\nid: ferry-1\n---\n\nThe ferry ${words}.\n`);
      await buildSite(site, true);
    }
    expect(await differences(1)).toEqual([]);
  });
});
