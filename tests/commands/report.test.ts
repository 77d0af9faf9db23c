import { describe, expect, it } from "vitest";
import { NONE_LEFT } from "../../src/archive/ledger/left.ts";
import type { BuildReport } from "../../src/build.ts";
import { plainPaint } from "../../src/commands/paint.ts";
import { nextLines, reportLines } from "../../src/commands/report.ts";
import { NO_CHANGES } from "../../src/publish/kinds.ts";

/** A first build, as it ends. */
const FIRST: BuildReport = {
  files: 603,
  known: 0,
  read: 603,
  published: 580,
  merged: 20,
  withheld: 0,
  touched: { names: 0, unlisted: 0, note: 0 },
  pictures: { shown: 0, unused: 0, missing: 0 },
  rejected: 3,
  pages: 1622,
  reused: 0,
  siteFiles: 2244,
  siteBytes: 12_811_402,
  dataBytes: 0,
  written: 2244,
  added: 2244,
  changed: 0,
  unchanged: 0,
  removed: 0,
  gone: 0,
  left: NONE_LEFT,
  kinds: { added: { story: 580, day: 580, source: 580, data: 504 }, changed: {}, removed: {} },
  memory: 349_000_000,
  notes: ["No base URL: …"],
  seconds: { read: 0.61, gather: 0.4, render: 4.02, publish: 0.2 },
  slowest: "render",
};
const AGAIN = { ...FIRST, known: 603, reused: 1622, written: 0, added: 0, unchanged: 2244 };

describe("the last lines", () => {
  const error = { rule: "no-date", severity: "error", found: 20, shown: 20 } as const;
  const warning = { rule: "table-row", severity: "warning", found: 20, shown: 10 } as const;

  it("name the page to open", () => {
    expect(nextLines("_site", [], plainPaint)).toEqual(["Open _site/index.html"]);
  });

  it("and, where something was rejected, the page that lists it", () => {
    expect(nextLines("out/site", [error, warning], plainPaint)).toEqual([
      "20 errors: 20 no-date.",
      "20 warnings: 20 table-row (10 shown). --verbose shows all.",
      "Open out/site/index.html; what was rejected, and why, is listed in out/site/holdings/index.html",
    ]);
  });
});

describe("the closing report", () => {
  it("of a first build tells what the site is, and no list of what is new", () => {
    expect(reportLines(FIRST)).toEqual([
      "603 files. 603 stories read: 580 published, 20 merged, 3 rejected.",
      "1,622 pages, 2,244 files in all, 12.8 MB: all of it new.",
      "5.2 s: read 0.6, gather 0.4, render 4.0 (slowest), publish 0.2. 349 MB of memory in the largest process.",
      "No base URL: …",
    ]);
  });

  it("tells what share of the site the stories as data have", () => {
    expect(reportLines({ ...FIRST, dataBytes: 3_000_000 })[1]).toBe(
      "1,622 pages, 2,244 files in all, 12.8 MB (23 % of it stories as data): all of it new.",
    );
    expect(reportLines({ ...FIRST, dataBytes: 3000 })[1]).toContain("(under 1 % of it stories as data)");
  });

  it("tells what the list of takedowns did to stories that are published", () => {
    const lines = (touched: BuildReport["touched"]) => reportLines({ ...FIRST, touched }).slice(1, 2);
    expect(lines({ names: 2, unlisted: 1, note: 0 })).toEqual([
      "By the list of takedowns: names removed from 2 stories, 1 story unlisted.",
    ]);
    expect(lines({ names: 0, unlisted: 0, note: 1 })).toEqual([
      "By the list of takedowns: a note on 1 story.",
    ]);
  });

  it("says what keeps an address, where a story went and another came", () => {
    const left = { ...NONE_LEFT, removed: ["/2014/11/14/ferry-0000000b.html"] };
    const lines = (story: number) =>
      reportLines({ ...AGAIN, removed: 2, left, kinds: { ...NO_CHANGES, added: { story } } });
    expect(lines(1).join("\n")).toMatch(/1 story removed: .*\nWas one of them mended, .* `id`/);
    expect(lines(0).join("\n")).not.toContain("mended");
  });

  it("says in one line that nothing changed", () => {
    const seconds = { read: 0.04, gather: 0, render: 0, publish: 0 };
    const report: BuildReport = { ...AGAIN, kinds: NO_CHANGES, seconds, slowest: "read" };
    expect(reportLines(report).slice(0, 4)).toEqual([
      "603 files, all known. 603 stories read: 580 published, 20 merged, 3 rejected.",
      "1,622 pages (none made anew), 2,244 files in all, 12.8 MB.",
      "Nothing changed: the site stands as it was.",
      "0.0 s: read 0.0, gather 0.0, render 0.0, publish 0.0. 349 MB of memory in the largest process.",
    ]);
  });

  it("tells by kind what came, what is another, and what went", () => {
    const report: BuildReport = {
      ...AGAIN,
      files: 604,
      reused: 1600,
      written: 1026,
      added: 2,
      changed: 1024,
      removed: 3,
      kinds: {
        added: { story: 1, source: 1 },
        changed: {
          story: 1000,
          day: 2,
          month: 1,
          year: 1,
          place: 1,
          country: 1,
          onThisDay: 2,
          otherPage: 4,
          data: 12,
        },
        removed: { storyline: 1, gone: 1, otherFile: 1 },
      },
    };
    expect(reportLines(report).slice(0, -2)).toEqual([
      "604 files, 603 of them known. 603 stories read: 580 published, 20 merged, 3 rejected.",
      "1,622 pages (22 made anew), 2,244 files in all, 12.8 MB.",
      "Added 2: 1 story, 1 source.",
      "Changed 1,024: 1,000 stories, 2 days, 1 month, 1 year, 1 place, 1 country, 2 “on this day”, 4 other pages, 12 data files.",
      "Removed 3: 1 storyline, 1 page of what is gone or moved, 1 other file.",
    ]);
  });

  it("tells what became of stories that the site had, apart from what all builds left behind", () => {
    const at = (name: string): string => `/2014/11/14/${name}.html`;
    const left = {
      removed: [at("a-0a1b2c3d")],
      withheld: ["b", "c", "d", "e", "f"].map((name) => at(`${name}-0a1b2c3d`)),
      moved: [{ from: at("old-0a1b2c3e"), to: at("new-0a1b2c3e") }],
    };
    expect(reportLines({ ...FIRST, kinds: NO_CHANGES, left, gone: 2345 }).slice(2, -2)).toEqual([
      "1 story removed: its address says so (/2014/11/14/a-0a1b2c3d.html).",
      "5 stories withheld: their addresses say so (/2014/11/14/b-0a1b2c3d.html, /2014/11/14/c-0a1b2c3d.html, /2014/11/14/d-0a1b2c3d.html, and 2 more).",
      "1 story moved: its old address leads on (/2014/11/14/old-0a1b2c3e.html to /2014/11/14/new-0a1b2c3e.html).",
      "In all, 2,345 addresses no longer hold what stood there, and lead on or say what became of it.",
    ]);
  });
});
