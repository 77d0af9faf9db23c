import { describe, expect, it } from "vitest";
import type { Reject } from "../../src/archive/intake.ts";
import { NO_PICTURES } from "../../src/archive/pictures.ts";
import { openLastmod } from "../../src/interop/lastmod.ts";
import { siteFiles, yearFiles } from "../../src/render/files.ts";
import { settings } from "../interop/support/stories.ts";
import { archiveOf } from "../support/archive.ts";
import { manyAt, summaryAt } from "../support/stories.ts";

const BASE = "https://example.org/news/";
const ARCHIVE = archiveOf([...manyAt(3, "2014-11-14"), summaryAt("2013-02-03", "a.txt", "OSLO")]);
const REJECT: Reject = {
  path: "broken.txt",
  sha256: null,
  bytes: null,
  firstLine: null,
  lastLine: null,
  diagnostics: [{ rule: "no-date", severity: "error", message: "No date.", path: "broken.txt", line: 1 }],
};
const views = (count: number) => Array.from({ length: count }, (_, at) => ({ url: `/places/p${at}/` }));

/** The files of the site by their paths. */
const staged = (baseUrl: string | null, rejects: readonly Reject[] = [], pages = 2, search = true) =>
  new Map(
    siteFiles(
      ARCHIVE,
      { rejects, withheld: [], pictures: NO_PICTURES },
      views(pages),
      baseUrl === null ? [] : ["/2014/sitemap.xml"],
      openLastmod(ARCHIVE),
      settings({ baseUrl, search }),
    ).map(({ path, content }) => [path, String(content)]),
  );

describe("what the site publishes for machines", () => {
  it("is all there without a base URL, but for what needs one", () => {
    expect([...staged(null).keys()]).toEqual([
      "site.webmanifest",
      "assets/days.js",
      "robots.txt",
      "_headers",
    ]);
  });

  it("has a sitemap of its pages and one of all sitemaps with a base URL", () => {
    const files = staged(BASE);
    expect([...files.keys()].slice(-2)).toEqual(["sitemap-site.xml", "sitemap.xml"]);
    expect(files.get("sitemap-site.xml")).toContain(`<loc>${BASE}places/p1/</loc>`);
    for (const url of ["2014/sitemap.xml", "sitemap-site.xml"])
      expect(files.get("sitemap.xml")).toContain(`<loc>${BASE}${url}</loc>`);
    expect(files.get("robots.txt")).toContain(`Sitemap: ${BASE}sitemap.xml`);
  });

  it("describes its search with a base URL, where there is one", () => {
    expect(staged(BASE).get("opensearch.xml")).toContain(`template="${BASE}search/?q={searchTerms}"`);
    expect(staged(BASE, [], 2, false).has("opensearch.xml")).toBe(false);
  });

  it("numbers the sitemaps of a large site, and names them all", () => {
    const files = staged(BASE, [], 50_001);
    expect([...files.keys()]).toContain("sitemap-site-2.xml");
    expect(files.get("sitemap.xml")).toContain(`<loc>${BASE}sitemap-site-2.xml</loc>`);
  });

  it("counts the stories of every day for the jump to a date", () => {
    expect(staged(null).get("assets/days.js")).toBe(
      'self.datelineDays={"2013":{"2":"3:1"},"2014":{"11":"14:3"}};\n',
    );
  });

  it("is named in its manifest", () => {
    const manifest = JSON.parse(staged(null).get("site.webmanifest") ?? "");
    expect(manifest).toMatchObject({ name: "The Harbour" });
  });

  it("dates each sitemap by the newest story that it tells of", () => {
    const days = [...(staged(BASE).get("sitemap.xml") ?? "").matchAll(/<lastmod>([^<]*)/g)];
    expect(days.map(([, day]) => day)).toEqual(["2014-11-14", "2014-11-14"]);
  });

  it("lists what was refused, where anything was", () => {
    expect(staged(null).has("holdings/rejected.csv")).toBe(false);
    expect(staged(null, [REJECT]).get("holdings/rejected.csv")).toContain("broken.txt");
  });
});

describe("what a year publishes for machines", () => {
  const filesOf = (year: string, baseUrl: string | null) =>
    ARCHIVE.years
      .filter(({ key }) => key === year)
      .flatMap((stretch) =>
        yearFiles(stretch, new Map(), [{ url: "/2013/" }], openLastmod(ARCHIVE), baseUrl),
      );

  it("is a list of its files and, with a base URL, a sitemap, both in its folder", () => {
    expect(filesOf("2013", null).map(({ path }) => path)).toEqual(["2013/holdings.csv"]);
    expect(filesOf("2013", BASE).map(({ path }) => path)).toEqual(["2013/holdings.csv", "2013/sitemap.xml"]);
  });

  it("lists that year's stories alone", () => {
    const [csv] = filesOf("2013", null).map(({ content }) => String(content));
    expect(csv).toContain("a.txt");
    expect(csv).not.toContain("2014-11-14");
  });
});
