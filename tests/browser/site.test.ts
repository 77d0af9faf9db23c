import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite } from "./site/archive.ts";
import { crawl, linksOf } from "./site/links.ts";
import { addressOf, KINDS, type Kind, pageOfKind, pagesOf } from "./site/pages.ts";
import { openReaders, type Readers } from "./site/readers.ts";
import { nextStory, previousStory, storyPages } from "./site/stories.ts";
import { withPage as withPageOf } from "./site/visit.ts";
import { walk } from "./site/walk.ts";
import { heavyPages } from "./site/weight.ts";
import { axeFindings } from "./support/axe.ts";
import { validateCss } from "./support/css.ts";
import { validateHtml } from "./support/html.ts";
import { launchBrowser } from "./support/launch.ts";
import { type ServedFolder, serveFolder } from "./support/serve.ts";

const baseUrl = "https://news.example/archive/";

const kinds = Object.keys(KINDS).filter((name): name is Kind => name in KINDS);

let browser: Browser;
/** Without a base URL, so that it can stand anywhere. */
let site: BuiltSite;
/** The same stories, built for `baseUrl`. */
let based: BuiltSite;
let atRoot: ServedFolder;
let inFolder: ServedFolder;
let basedInFolder: ServedFolder;
/** The url of the site's folder on disk. */
let onDisk: string;

beforeAll(async () => {
  [site, based, browser] = await Promise.all([
    buildSite(),
    buildSite("--base-url", baseUrl),
    launchBrowser(),
  ]);
  onDisk = pathToFileURL(`${site.folder}/`).href;
  [atRoot, inFolder, basedInFolder] = await Promise.all([
    serveFolder(site.folder),
    serveFolder(site.folder, "/news/archive/"),
    serveFolder(based.folder, "/archive/"),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([atRoot, inFolder, basedInFolder].map((served) => served?.close()));
  await Promise.all([site, based].map((built) => built?.remove()));
});

const withPage = (home: string, use: (page: Page) => Promise<void>, options: BrowserContextOptions = {}) =>
  withPageOf(browser, home, use, options);

describe("every kind of page is fit for every reader", () => {
  let readers: Readers;
  beforeAll(async () => {
    readers = await openReaders(browser, atRoot.url);
  });
  afterAll(async () => {
    await readers?.close();
  });

  test.each(kinds)("%s", async (kind) => {
    const path = await pageOfKind(site, kind);
    const faults = await readers.faultsOf(atRoot.url + addressOf(path));
    expect({ path, faults }).toEqual({ path, faults: [] });
  });
});

describe("HTML", () => {
  test("is valid on every kind of page, and on every twentieth page", async () => {
    const faults: string[] = [];
    const every = pagesOf(site).filter((_, at) => at % 20 === 0);
    const paths = new Set([...every, ...(await Promise.all(kinds.map((kind) => pageOfKind(site, kind))))]);
    for (const path of paths) {
      for (const fault of validateHtml(await site.read(path))) faults.push(`${path}:${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe("CSS", () => {
  test("is valid in every style sheet", async () => {
    const sheets = site.files.filter((path) => path.endsWith(".css"));
    expect(sheets.length).toBeGreaterThan(5);
    const faults: string[] = [];
    for (const sheet of sheets) {
      for (const fault of validateCss(await site.read(sheet))) faults.push(`${sheet}:${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

test("pages are light, and a story comes in thirty thousand bytes", async () => {
  expect(await heavyPages(site)).toEqual([]);
});

describe.concurrent("hostile stories are text", () => {
  test.each<Kind>(["story with markup", "Markdown story with markup in its fields"])("%s", async (kind) => {
    const problems = await withPage(atRoot.url, async (page) => {
      await page.goto(atRoot.url + (await pageOfKind(site, kind)));
      const main = page.getByRole("main");
      const body = main.locator(".body");
      // Of HTML in Markdown the tags are dropped, and a script's words with a finding.
      const tags = ["<script>alert(1)</script>", "<img src=x onerror=alert(2)>"];
      for (const text of [...(kind === "story with markup" ? tags : []), "{{ 6 * 7 }}", "<%= 6 * 7 %>"]) {
        expect(await body.textContent()).toContain(text);
      }
      expect(await main.locator("script, img, i, b").count()).toBe(0);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await main.locator('a[href^="javascript:"]').count()).toBe(0);
    });
    expect(problems).toEqual([]);
  });
});

describe.concurrent("the same files work wherever they are put", () => {
  const links = ["https://example.org/wire", "https://example.org/", "mailto:desk@example.org"];

  test.each([
    ["at a domain's root", () => atRoot.url],
    ["in a sub-folder", () => inFolder.url],
  ])("%s every link leads on, and every page is reached", async (_, url) => {
    const { reached, broken } = await crawl(url(), links);
    expect(broken).toEqual([]);
    const wanted = site.files.filter((path) => /\.(?:html|txt|csv)$/.test(path) && !apart.test(path));
    expect(reached).toEqual(expect.arrayContaining(wanted.map(addressOf)));
  });
  /** What no page links to: hosts and checkers know where to look. */
  const apart = /^404\.html$|^robots\.txt$|^\d{4}\/manifest-sha256\.txt$|^assets\//;

  test.each([
    ["at a domain's root", () => atRoot.url, true],
    ["in a sub-folder without JavaScript", () => inFolder.url, false],
    ["on disk", () => `${onDisk}index.html`, true],
  ])("%s a reader walks from the front page to a story and back", async (_, start, javaScriptEnabled) => {
    const home = start().replace(/index\.html$/, "");
    const problems = await withPage(
      home,
      async (page) => {
        await page.goto(start());
        await walk(page);
        expect(page.url()).toBe(start());
      },
      { javaScriptEnabled },
    );
    expect(problems).toEqual([]);
  });

  test("every kind of page opens from disk, and its links lead to files", async () => {
    const files = new Set(site.files);
    const broken: string[] = [];
    const problems = await withPage(onDisk, async (page) => {
      for (const kind of kinds) {
        const path = await pageOfKind(site, kind);
        await page.goto(onDisk + path);
        // Of dots on the map, which are SVG, only the attribute is plain text.
        const targets = await page
          .locator('a[href]:not([href^="data:"])')
          .evaluateAll((found) =>
            found.map((a) => new URL(a.getAttribute("href") ?? "", document.baseURI).href),
          );
        for (const target of targets) {
          const { href } = new URL(target.replace(/#.*/, ""));
          if (links.includes(href)) continue;
          if (!files.has(decodeURIComponent(href.slice(onDisk.length)))) broken.push(`${target} on ${path}`);
        }
      }
    });
    expect({ broken, problems }).toEqual({ broken: [], problems: [] });
  });
});

describe("stories follow each other", () => {
  test("from the first to the last and back, in the order of their dates", async () => {
    const stories = storyPages(site);
    const first = stories.find((path) => path.startsWith("0001/")) ?? "";
    const forth = [first];
    for (let next = await nextStory(site, first); next !== null; next = await nextStory(site, next)) {
      expect(forth).not.toContain(next);
      forth.push(next);
    }
    expect([...forth].sort()).toEqual(stories);
    const dates = forth.map((path) => path.slice(0, 10));
    expect(dates).toEqual([...dates].sort());
    const before = await Promise.all(forth.map((path) => previousStory(site, path)));
    expect(before).toEqual([null, ...forth.slice(0, -1)]);
  });

  test("across a year's end", async () => {
    const problems = await withPage(inFolder.url, async (page) => {
      const last = await lastOf("2013/12/31", page);
      await page.locator("a[rel=next]").click();
      await page.waitForURL(/\/2014\/01\/01\//);
      await page.locator("a[rel=prev]").click();
      await page.waitForURL(last);
    });
    expect(problems).toEqual([]);
  });

  /** Opens the last story of a day from the day's page, and gives its address. */
  async function lastOf(day: string, page: Page): Promise<string> {
    await page.goto(`${inFolder.url}${day}/`);
    await page.locator(".edition .headline").last().click();
    await page.waitForURL(/\.html$/);
    return page.url();
  }
});

describe("built for a base URL", () => {
  test("pages name their own address, and link as they do without one", async () => {
    const kind: Kind = "story with a wide table";
    const path = await pageOfKind(based, kind);
    const html = await based.read(path);
    expect(html).toContain(`<link rel="canonical" href="${baseUrl}${path}">`);
    const within = (text: string) =>
      linksOf(text, baseUrl + path).filter(
        // What needs an absolute address is not there without one.
        ({ written }) => !written.startsWith(baseUrl) && !written.endsWith("/opensearch.xml"),
      );
    expect(within(html)).toEqual(within(await site.read(path)));
  });

  test("browsers and search engines know how it is searched", async () => {
    const home = await based.read("index.html");
    expect(home).toContain('rel="search" type="application/opensearchdescription+xml"');
    expect(home).toContain(`"urlTemplate":"${baseUrl}search/?q={search_term_string}"`);
    expect(await based.read("opensearch.xml")).toContain(`template="${baseUrl}search/?q={searchTerms}"`);
    expect(await site.read("index.html")).not.toMatch(/opensearch|SearchAction/);
  });

  test("a missing page at any depth has its style and leads home", async () => {
    const address = `${basedInFolder.url}2014/none/such.html`;
    const problems = await withPage(basedInFolder.url, async (page) => {
      await page.goto(address);
      expect(await page.locator("h1").textContent()).toBe("There is no such page");
      expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole("main").getByRole("link", { name: "front page" }).click();
      await page.waitForURL(basedInFolder.url);
    });
    expect(problems.filter((problem) => !problem.includes(address))).toEqual([]);
  });
});
