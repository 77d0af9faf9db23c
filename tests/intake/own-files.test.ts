import { mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readMasthead } from "../../src/intake/folders.ts";
import { waysIn } from "../../src/intake/input.ts";
import { type Files, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"/>';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

/** What is read of an archive with these settings and files. */
function read(settings: string, files: Files = {}) {
  writeFiles(folder.path, { "archive.md": `---\n${settings}\n---\n`, ...files });
  return readMasthead(folder.path, null);
}

describe("what the operator puts beside the stories", () => {
  const FILES: Files = {
    "own/logo.svg": LOGO,
    "own/style.css": "a { background: url(pictures/b.svg?v=1) }",
    "own/pictures/b.svg": LOGO,
    "pages/terms.md": "---\ntitle: Terms\nmenu: Terms\n---\nSee [all](/holdings/) and [none](none.html).",
    "pages/old/1987.txt": "a story",
    "pages/notes.txt": "a story",
    "templates/foot.tsx": "export default () => null;",
    "templates/bits/a.ts": "export const a = 1;",
    "templates/readme.txt": "a story",
    "own/other.css": "no setting names it",
  };
  const SETTINGS = "logo: own/logo.svg\ncss: own/style.css\naccent: teal\nfooter: Kept [here](/about/).";

  it("is read, checked, and has its place in the site", () => {
    const masthead = read(SETTINGS, FILES);
    expect(masthead.logo).toEqual({ url: "/assets/logo.svg", width: 20, height: 10 });
    expect(masthead.sheet).toBe("/assets/own.css");
    expect(masthead.footer).toBe('<p>Kept <a href="/about/">here</a>.</p>\n');
    expect(masthead.files.map(({ path }) => path)).toEqual([
      "assets/logo.svg",
      "assets/own.css",
      "assets/own/own/pictures/b.svg",
    ]);
    const sheet = String(masthead.files[1]?.content);
    expect(sheet).toContain("--accent: #008080");
    expect(sheet).toContain('@layer own {\na { background: url("own/own/pictures/b.svg") }\n}');
    expect(masthead.pages).toEqual([
      {
        url: "/pages/terms/",
        title: "Terms",
        menu: "Terms",
        markup: '<p>See <a href="/holdings/">all</a> and none.</p>\n',
      },
    ]);
    expect(masthead.findings).toMatchObject([{ path: "pages/terms.md", line: 5, rule: "relative-link" }]);
    expect([...(masthead.templates?.files ?? [])]).toEqual([["foot", "foot.tsx"]]);
  });

  it("is no story, and all else is", () => {
    const { taken } = read(SETTINGS, FILES);
    expect(waysIn(folder.path, taken).map(({ path }) => path)).toEqual([
      "own/other.css",
      "pages/notes.txt",
      "pages/old/1987.txt",
      "templates/readme.txt",
    ]);
  });

  it("has another name once any of it changed", () => {
    const names = [
      read(SETTINGS, FILES),
      read(SETTINGS, { ...FILES, "own/pictures/b.svg": LOGO.replace("20", "30") }),
      read(SETTINGS, { ...FILES, "templates/bits/a.ts": "export const a = 2;" }),
      read(SETTINGS, { ...FILES, "pages/terms.md": "---\ntitle: Terms\n---\n" }),
      read(`title: A\n${SETTINGS}`, FILES),
    ].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(read(SETTINGS, FILES).name).toBe(names[0]);
  });
});

describe("is refused, with what to do", () => {
  it.each<[string, string, Files, string]>([
    [
      "a logo that is not there",
      "title: A\nlogo: logo.png",
      {},
      "archive.md:3: error settings-logo: The logo `logo.png` cannot be taken. There is no such file",
    ],
    [
      "a logo of script",
      "logo: a.svg",
      { "a.svg": LOGO.replace("/>", "><script/></svg>") },
      "archive.md:2: error settings-logo: The logo `a.svg` cannot be taken. It holds an element `script`",
    ],
    ["a logo that lies about its type", "logo: a.png", { "a.png": LOGO }, "Its bytes are those of `.svg`"],
    ["an empty logo", "logo: a.png", { "a.png": "" }, "It is empty"],
    [
      "a sheet that loads another",
      "css: a.css",
      { "a.css": "b {}\n@import 'https://x.example/';" },
      "a.css:2: error settings-css: `@import`",
    ],
    [
      "a sheet of what is not there",
      "css: own/a.css",
      { "own/a.css": "b { background: url(c.png) }" },
      "own/a.css: error settings-css: `c.png` cannot be taken. There is no such file",
    ],
    [
      "a sheet of what lies outside",
      "css: a.css",
      { "a.css": "b { background: url(../../c.png) }" },
      "`../../c.png` cannot be taken",
    ],
    [
      "a font that is none",
      "css: a.css",
      { "a.css": "b { src: url(c.woff2) }", "c.woff2": "OTTO" },
      "no font in WOFF",
    ],
    [
      "a page that may be a story",
      "title: A",
      { "pages/a.md": "---\ndate: 1994-06-17\n---\nText." },
      "pages/a.md:2: error own-page: `date`",
    ],
    [
      "a template for nothing",
      "title: A",
      { "templates/stroy.tsx": "" },
      "templates/stroy.tsx: error own-template: `stroy` is no page or part",
    ],
    [
      "two templates for one page",
      "title: A",
      { "templates/story.jsx": "", "templates/story.tsx": "" },
      "There is `story.jsx` too",
    ],
  ])("%s", (_, settings, files, message) => {
    expect(() => read(settings, files)).toThrow(message);
  });

  it("a logo of 40 MB, before it is read", () => {
    writeFiles(folder.path, { "logo.png": "\x89PNG" });
    truncateSync(join(folder.path, "logo.png"), 40 * 1024 * 1024);
    expect(() => read("logo: logo.png")).toThrow(
      "It holds 41,943,040 bytes, and every page loads it: at most 1,048,576 are taken",
    );
  });

  it("a link, to a file or on the way to one", () => {
    const elsewhere = join(folder.path, "elsewhere");
    writeFiles(elsewhere, { "logo.svg": LOGO });
    const input = join(folder.path, "input");
    mkdirSync(input);
    symlinkSync(elsewhere, join(input, "own"));
    writeFiles(input, { "archive.md": "---\nlogo: own/logo.svg\n---\n" });
    expect(() => readMasthead(input, null)).toThrow("It is a symbolic link");
  });

  it("all of it at once", () => {
    const wrong = () =>
      read("logo: a.png\ncss: a.css", { "a.png": "no", "a.css": "b { c: url(https://x.example/) }\n}" });
    expect(wrong).toThrow(/settings-logo[^\n]*\n[^\n]*a\.css:1[^\n]*\n[^\n]*a\.css:2/);
  });
});
