import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite } from "./site/archive.ts";
import { crawl, linksOf } from "./site/links.ts";
import { KINDS, type Kind, pageOfKind, pagesOf } from "./site/pages.ts";
import { nextStory, previousStory, storyPages } from "./site/stories.ts";
import { walk } from "./site/walk.ts";
import { axeFindings } from "./support/axe.ts";
import { validateHtml } from "./support/html.ts";
import { launchBrowser } from "./support/launch.ts";
import { sidewaysScroll } from "./support/layout.ts";
import { type ServedFolder, serveFolder } from "./support/serve.ts";
import { watchPage } from "./support/watch.ts";

const baseUrl = "https://news.example/archive/";

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

/** Lets `use` have a fresh page, and tells what went wrong in it, dialogs included. */
async function withPage(
  home: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  try {
    const page = await context.newPage();
    const { problems } = watchPage(page, home);
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await use(page);
    return [...problems, ...dialogs];
  } finally {
    await context.close();
  }
}

/** The words that a page shows, without those that are hidden. */
const shownText = (page: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown is the question
  page.locator("body").innerText();

/** Address of a file as readers know it: a folder's page has the folder's. */
const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, "$1");

describe.concurrent("every kind of page is fit for every reader", () => {
  test.each(KINDS)("%s", async (kind) => {
    const path = await pageOfKind(site, kind);
    const findings: string[] = [];
    const problems = await withPage(atRoot.url, async (page) => {
      await page.goto(atRoot.url + addressOf(path));
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          for (const finding of await axeFindings(page)) findings.push(`${width} ${colorScheme}: ${finding}`);
        }
      }
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 900 });
        const pixels = await sidewaysScroll(page);
        if (pixels > 0) findings.push(`${width}: scrolls sideways by ${pixels} pixels`);
      }
    });
    expect({ path, findings, problems }).toEqual({ path, findings: [], problems: [] });
  });
});

describe("HTML", () => {
  test("is valid on every kind of page, and on every tenth page", async () => {
    const faults: string[] = [];
    const every = pagesOf(site).filter((_, at) => at % 10 === 0);
    const paths = new Set([...every, ...(await Promise.all(KINDS.map((kind) => pageOfKind(site, kind))))]);
    for (const path of paths) {
      for (const fault of validateHtml(await site.read(path))) faults.push(`${path}:${fault}`);
    }
    expect(faults).toEqual([]);
  });
});

describe("hostile stories are text", () => {
  test.each<Kind>(["story with markup", "Markdown story with markup in its fields"])("%s", async (kind) => {
    const problems = await withPage(atRoot.url, async (page) => {
      await page.goto(atRoot.url + (await pageOfKind(site, kind)));
      const main = page.getByRole("main");
      const body = main.locator(".body");
      for (const text of [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(2)>",
        "{{ 6 * 7 }}",
        "<%= 6 * 7 %>",
      ]) {
        expect(await body.textContent()).toContain(text);
      }
      expect(await main.locator("script, img, i, b").count()).toBe(0);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await main.locator('a[href^="javascript:"]').count()).toBe(0);
    });
    expect(problems).toEqual([]);
  });
});

describe("the same files work wherever they are put", () => {
  const links = ["https://example.org/wire", "https://example.org/", "mailto:desk@example.org"];

  test.each([
    ["at a domain's root", () => atRoot.url],
    ["in a sub-folder", () => inFolder.url],
  ])("%s every link leads on, and every page is reached", async (_, url) => {
    const { reached, broken } = await crawl(url(), links);
    expect(broken).toEqual([]);
    const wanted = site.files.filter((path) => /\.(?:html|txt|md|csv)$/.test(path) && !apart.test(path));
    expect(reached).toEqual(expect.arrayContaining(wanted.map(addressOf)));
  });
  /** What no page links to: hosts and checkers know where to look. */
  const apart = /^404\.html$|^robots\.txt$|^\d{4}\/manifest-sha256\.txt$|^assets\//;

  test.each([
    ["at a domain's root", () => atRoot.url, true],
    ["at a domain's root without JavaScript", () => atRoot.url, false],
    ["in a sub-folder", () => inFolder.url, true],
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
      for (const kind of KINDS) {
        const path = await pageOfKind(site, kind);
        await page.goto(onDisk + path);
        const targets = await page
          .locator("a[href]")
          .evaluateAll((found) => found.map((a) => String(Reflect.get(a, "href"))));
        for (const target of targets) {
          const { href } = new URL(target.replace(/#.*/, ""));
          if (links.includes(href)) continue;
          if (!files.has(decodeURIComponent(href.slice(onDisk.length)))) broken.push(`${target} on ${path}`);
        }
      }
    });
    expect({ broken, problems }).toEqual({ broken: [], problems: [] });
  });

  test("every kind of page says the same without JavaScript", async () => {
    const textsOf = async (javaScriptEnabled: boolean) => {
      const texts: string[] = [];
      const problems = await withPage(
        inFolder.url,
        async (page) => {
          for (const kind of KINDS) {
            await page.goto(inFolder.url + addressOf(await pageOfKind(site, kind)));
            texts.push(await shownText(page));
          }
        },
        { javaScriptEnabled },
      );
      expect(problems).toEqual([]);
      return texts;
    };
    const [plain, scripted] = await Promise.all([textsOf(false), textsOf(true)]);
    expect(plain).toEqual(scripted);
    for (const text of plain) expect(text.length).toBeGreaterThan(200);
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
    const kind: Kind = "story with a table";
    const path = await pageOfKind(based, kind);
    const html = await based.read(path);
    expect(html).toContain(`<link rel="canonical" href="${baseUrl}${path}">`);
    const within = (text: string) =>
      linksOf(text, baseUrl + path).filter(({ written }) => !written.startsWith(baseUrl));
    expect(within(html)).toEqual(within(await site.read(path)));
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
