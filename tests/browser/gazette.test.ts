import { cpSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../support/cli.ts";
import { writeFiles } from "../support/folder.ts";
import { treeOf } from "../support/tree.ts";
import { extractAll } from "./gazette/extracted.ts";
import { tabAndEnter, tabTo } from "./gazette/keyboard.ts";
import { type Gazette, openGazette } from "./gazette/open.ts";
import { EDITION_KINDS, EDITION_OTHERS, GAZETTE_KINDS, HARBOUR_KINDS, SEED_KINDS } from "./gazette/pages.ts";
import { A4, faultsOnPaper } from "./gazette/paper.ts";
import { shows, wander } from "./gazette/walk.ts";
import { builtFolder } from "./site/archive.ts";
import { crawl, linksOf } from "./site/links.ts";
import { addressOf, pageBy, pagesOf, type Rule } from "./site/pages.ts";
import { openReaders, type Readers } from "./site/readers.ts";
import { storyPages } from "./site/stories.ts";
import { heavyPages } from "./site/weight.ts";
import { axeFindings, expectAxe } from "./support/axe.ts";
import { validateHtml } from "./support/html.ts";
import { sidewaysScroll } from "./support/layout.ts";
import { serveFolder } from "./support/serve.ts";

let gazette: Gazette;

beforeAll(async () => {
  gazette = await openGazette();
});

afterAll(async () => {
  await gazette?.close();
});

const visit: Gazette["visit"] = (use, options) => gazette.visit(use, options);
const rules: readonly (readonly [string, Rule])[] = Object.entries(GAZETTE_KINDS);
const seedRules: readonly (readonly [string, Rule])[] = Object.entries(SEED_KINDS);
const harbourRules: readonly (readonly [string, Rule])[] = Object.entries(HARBOUR_KINDS);
const kindOf = (name: keyof typeof GAZETTE_KINDS) => pageBy(gazette.site, GAZETTE_KINDS[name]);

const AT_DESK = { viewport: { width: 1440, height: 900 } };

describe("every kind of page is fit for every reader", () => {
  let readers: Readers;
  let seedReaders: Readers;
  let harbourReaders: Readers;
  beforeAll(async () => {
    readers = await openReaders(gazette.browser, gazette.home);
    seedReaders = await openReaders(gazette.browser, gazette.seedHome);
    harbourReaders = await openReaders(gazette.browser, gazette.harbourHome);
  });
  afterAll(async () => {
    await Promise.all([readers, seedReaders, harbourReaders].map((some) => some?.close()));
  });

  test.each(rules)("%s", async (_, rule) => {
    const path = await pageBy(gazette.site, rule);
    const faults = await readers.faultsOf(gazette.home + addressOf(path));
    expect({ path, faults }).toEqual({ path, faults: [] });
  });

  test.each(harbourRules)("%s of an archive that wears its operator's own", async (_, rule) => {
    const path = await pageBy(gazette.harbour, rule);
    const faults = await harbourReaders.faultsOf(gazette.harbourHome + addressOf(path));
    expect({ path, faults }).toEqual({ path, faults: [] });
  });

  test.each(seedRules)("%s of an archive of one story", async (_, rule) => {
    const path = await pageBy(gazette.seed, rule);
    const faults = await seedReaders.faultsOf(gazette.seedHome + addressOf(path));
    expect({ path, faults }).toEqual({ path, faults: [] });
  });
});

describe("an archive that wears its operator's own", () => {
  const read = (path: string) => gazette.harbour.read(path);

  test("has logo, colours, menu, foot and contact on its pages", async () => {
    const story = await read(await pageBy(gazette.harbour, HARBOUR_KINDS.story));
    expect(story).toMatch(
      /<a href="\.\.\/\.\.\/\.\.\/"><img class="logo" src="\.\.\/\.\.\/\.\.\/assets\/logo\.svg" width="224" height="48" alt="The Harbour Light"><\/a>/,
    );
    expect(story).toContain('<link rel="stylesheet" href="../../../assets/own.css">');
    expect(story).toContain('<a href="../../../pages/terms/">Terms</a>');
    expect(story).toContain('<a href="https://library.example/">The library</a>');
    expect(story).toContain('See the <a href="../../../pages/terms/">terms of use</a>.');
    expect(story).toMatch(
      /<a href="mailto:keeper@light\.example\?subject=The%20Harbour%20Light%3A%20%2F1994%2F06%2F1\d%2F[^"]*\.html">/,
    );
    expect(story).toContain("four minutes slow");
    expect(story).toContain("Kept lit by The Lamp Room");
    expect(await read("404.html")).toContain("Lost at sea");
  });

  test("has nothing of what it goes without", async () => {
    const without = /^(?:places|countries|storylines|on-this-day)\//;
    expect(gazette.harbour.files.filter((path) => without.test(path))).toEqual([]);
    for (const path of pagesOf(gazette.harbour))
      expect(await read(path)).not.toMatch(/On this day|Storyline|href="[^"]*(?:places|countries)\//);
  });

  test("is left as it was by a template that throws, which is told with its line and the page", async () => {
    const input = join(gazette.harbour.folder, "..", "harbour");
    cpSync("tests/harbour", input, { recursive: true });
    const site = treeOf(gazette.harbour.folder);
    writeFiles(input, {
      "templates/provenance.tsx":
        'import type { ProvenanceProps } from "dateline";\n\nexport default ({ story }: ProvenanceProps) => {\n  throw new RangeError(story.article.date);\n};\n',
    });
    const { code, stderr } = await buildSite(input, gazette.harbour.folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^dateline: \S+\/harbour\/templates\/provenance\.tsx:4: error own-template: The template failed on \/1994\/06\/1\d\/[^/]+\.html: RangeError: 1994-06-1\d\. Nothing was published\./m,
    );
    expect(treeOf(gazette.harbour.folder)).toEqual(site);
  });
});

describe("HTML", () => {
  test("is valid on every kind of page, and on every twentieth page", async () => {
    const faults: string[] = [];
    for (const [site, kinds] of [
      [gazette.site, rules],
      [gazette.seed, seedRules],
      [gazette.harbour, harbourRules],
    ] as const) {
      const every = pagesOf(site).filter((_, at) => at % 20 === 0);
      const paths = new Set([...every, ...(await Promise.all(kinds.map(([, rule]) => pageBy(site, rule))))]);
      for (const path of paths) {
        for (const fault of validateHtml(await site.read(path))) faults.push(`${path}:${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

describe.concurrent("in another language", () => {
  test.each([
    { language: "es", dir: "", search: "faro", found: /^\d noticias$/, settings: "Ajustes", close: "Cerrar" },
    {
      language: "ar",
      dir: "rtl",
      search: "منارة",
      found: /^\d أخبار$/,
      settings: "الإعدادات",
      close: "إغلاق",
    },
  ] as const)("every kind of page is fit and valid, and scripts speak it: $language", async (edition) => {
    const site = await builtFolder(`tests/gazettes/${edition.language}`);
    const served = await serveFolder(site.folder, "/news/");
    const faults: string[] = [];
    const problems = await visit(
      async (page) => {
        await expectAxe(page);
        for (const rule of Object.values(EDITION_OTHERS)) {
          const path = await pageBy(site, rule);
          for (const fault of validateHtml(await site.read(path))) faults.push(`${path}:${fault}`);
        }
        for (const rule of Object.values(EDITION_KINDS)) {
          const path = await pageBy(site, rule);
          for (const fault of validateHtml(await site.read(path))) faults.push(`${path}:${fault}`);
          await page.goto(served.url + addressOf(path));
          for (const fault of await axeFindings(page)) faults.push(`${path}: ${fault}`);
          if ((await sidewaysScroll(page)) > 0) faults.push(`${path} scrolls sideways`);
        }
        const said = await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
        expect(said).toEqual([edition.language, edition.dir]);
        await page.goto(`${served.url}search/?q=${encodeURIComponent(edition.search)}`);
        await page.locator("#found-list li").first().waitFor();
        expect(await page.locator("#found-total").textContent()).toMatch(edition.found);
        for (const fault of await axeFindings(page)) faults.push(`found: ${fault}`);
        await page.getByRole("button", { name: edition.settings }).click();
        await page.getByRole("button", { name: edition.close }).click();
      },
      { viewport: { width: 390, height: 844 }, colorScheme: "dark", from: served.url },
    );
    await served.close();
    expect([...faults, ...problems]).toEqual([]);
  });
});

describe.concurrent("with the keyboard alone", () => {
  const story = (start: string) => `a.headline[href*="${start}"]`;

  test("a reader types a date, opens a story of that day, and comes back", async () => {
    const problems = await visit(async (page) => {
      await page.goto(gazette.home);
      await tabTo(page, page.getByLabel("Go to a date"));
      // The same in the order of day, month, year and in that of month, day, year.
      await page.keyboard.type("06061994");
      await page.keyboard.press("Enter");
      await shows(page, "Monday, 6 June 1994");
      await tabAndEnter(page, page.locator(story("surveyors-in-wellington")));
      await page.waitForURL(`${gazette.home}1994/06/06/surveyors-*`);
      await tabAndEnter(page, page.getByRole("link", { name: "Front page" }), "Shift+Tab");
      await page.waitForURL(gazette.home);
    }, AT_DESK);
    expect(problems).toEqual([]);
  });

  test("a reader goes by month and day to a story, and back the way of the dates", async () => {
    const problems = await visit(async (page) => {
      await page.goto(gazette.home);
      await tabAndEnter(page, page.getByRole("link", { name: /^June 1971, / }));
      await shows(page, "June 1971");
      await tabAndEnter(page, page.locator(".calendar").getByRole("link", { name: /^17 June 1971, / }));
      await shows(page, "Thursday, 17 June 1971");
      await tabAndEnter(page, page.locator(story("the-night-train-")));
      await page.waitForURL(`${gazette.home}1971/06/17/the-night-train-*`);
      const time = page.getByRole("navigation", { name: "Time" });
      await tabAndEnter(page, time.getByRole("link", { name: "1971", exact: true }));
      await shows(page, "1971");
      await tabAndEnter(page, page.locator(".nameplate a"));
      await page.waitForURL(gazette.home);
    });
    expect(problems).toEqual([]);
  });

  test("a reader skips to the newest story, and steps by single keys", async () => {
    const problems = await visit(async (page) => {
      await page.goto(gazette.home);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await tabAndEnter(page, page.locator(story("genoa-opened-")).first());
      await page.waitForURL(`${gazette.home}1994/06/17/genoa-opened-*`);
      const start = page.url();
      await page.keyboard.press("j");
      await page.waitForURL((url) => url.href !== start);
      await page.keyboard.press("k");
      await page.waitForURL(start);
      await page.keyboard.press("u");
      await shows(page, "Friday, 17 June 1994");
      await page.keyboard.press("h");
      await page.waitForURL(gazette.home);
    });
    expect(problems).toEqual([]);
  });
});

describe.concurrent("without JavaScript", () => {
  test("a reader wanders through the whole archive", async () => {
    const problems = await visit(
      async (page) => {
        await page.goto(gazette.home);
        await wander(page, false);
      },
      { javaScriptEnabled: false },
    );
    expect(problems).toEqual([]);
  });

  test("every link leads on, and every page and file is reached, those too that scripts load", async () => {
    const { reached, broken } = await crawl(gazette.home, []);
    expect(broken).toEqual([]);
    // Not those that a host reads for itself.
    const wanted = gazette.site.files.filter((path) => !/^(?:404\.html|robots\.txt|[._].*)$/.test(path));
    expect(reached).toEqual(wanted.map(addressOf).sort());
  });
});

test.each(["home", "onDisk"] as const)("a citation is saved without JavaScript (%s)", async (place) => {
  const start = gazette[place];
  const problems = await visit(
    async (page) => {
      await page.goto(start + gazette.story("1994/06/17/genoa-opened-"));
      await page.locator(".cites summary").click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("link", { name: /\.ris$/ }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^genoa1994-[0-9a-f]{8}\.ris$/);
      const text = await readFile(await download.path(), "utf8");
      expect(text).toMatch(/^TY {2}- NEWS\r\nTI {2}- \[Genoa opened .*\]\r\n[\s\S]*\r\nER {2}- \r\n$/);
    },
    { javaScriptEnabled: false, from: start },
  );
  expect(problems).toEqual([]);
});

describe.concurrent("from disk, with JavaScript", () => {
  test("a reader wanders through the whole archive", async () => {
    const problems = await visit(
      async (page) => {
        await page.clock.setFixedTime("2026-06-17T12:00:00Z");
        await page.goto(`${gazette.onDisk}index.html`);
        await wander(page, true);
        expect(page.url()).toBe(`${gazette.onDisk}index.html`);
      },
      { timezoneId: "UTC", from: gazette.onDisk },
    );
    expect(problems).toEqual([]);
  });

  test("a date leads to its day, or to the nearest one with stories", async () => {
    const problems = await visit(
      async (page) => {
        for (const [date, day] of [
          ["1958-03-13", "1958/03/13"],
          ["1958-03-20", "1958/03/13"],
          ["1990-01-01", "1988/10/26"],
        ]) {
          await page.goto(`${gazette.onDisk}index.html`);
          await page.getByLabel("Go to a date").fill(date ?? "");
          await page.getByRole("button", { name: "Go" }).click();
          await page.waitForURL(`${gazette.onDisk}${day}/index.html`);
        }
      },
      { ...AT_DESK, from: gazette.onDisk },
    );
    expect(problems).toEqual([]);
  });
});

test("reader views take who wrote a story and its words, and nothing else of the page", async () => {
  const paths = storyPages(gazette.site);
  const pages = await Promise.all(paths.map((path) => gazette.site.read(path)));
  const read = await extractAll(gazette.browser, pages);
  const told = paths.map((path, at) => ({ path, ...read[at]?.said }));
  expect(paths.map((path, at) => ({ path, ...read[at]?.readability }))).toEqual(told);
  expect(paths.map((path, at) => ({ path, ...read[at]?.defuddle }))).toEqual(told);
  expect(told.filter(({ text }) => text === "")).toEqual([]);
  expect(told.filter(({ authors }) => authors !== "").length).toBeGreaterThan(5);
});

test("pages are light, and a story comes in thirty thousand bytes", async () => {
  expect(await heavyPages(gazette.site)).toEqual([]);
});

describe.concurrent("on paper", () => {
  test.each(["newest take", "story with a table", "story in Arabic", "story that came as XML"] as const)(
    "a story is a clipping: %s",
    async (kind) => {
      const problems = await visit(
        async (page) => {
          await page.addInitScript(() => localStorage.setItem("dateline", '{"theme":"dark"}'));
          await page.goto(gazette.home + (await kindOf(kind)));
          expect(await faultsOnPaper(page)).toEqual([]);
        },
        { viewport: A4 },
      );
      expect(problems).toEqual([]);
    },
  );
});

const LINE = /^storylines\/\d{4}\/[^/]+-[0-9a-f]{8}\.html$/;

describe.concurrent("what belongs together stands together", () => {
  test("a story of two versions has them newest first, with the part that is word for word", async () => {
    const problems = await visit(async (page) => {
      await page.goto(gazette.home + (await kindOf("newest take")));
      const versions = page.locator(".versions li");
      expect(await page.locator("#versions").textContent()).toBe("Sent twice");
      expect(await versions.count()).toBe(2);
      expect(await versions.first().textContent()).toMatch(
        /^This version 17 Jun 1994, \d+ words, \d\d % word for word/,
      );
      expect(await versions.first().getAttribute("aria-current")).toBe("true");
      await versions.last().getByRole("link").click();
      await shows(page, /Genoa opened its new Calafati Bridge/);
      expect(await versions.last().textContent()).toMatch(/^This version/);
      await page.getByRole("link", { name: "read it" }).click();
      await page.waitForURL(gazette.home + (await kindOf("newest take")));
    });
    expect(problems).toEqual([]);
  });

  test("a day has the newest version, and leads to the earlier one from there", async () => {
    const problems = await visit(async (page) => {
      await page.goto(`${gazette.home}1994/06/17/`);
      const bridge = page.locator(".item", { has: page.locator('a.headline[href^="genoa-opened-"]') });
      expect(await bridge.count()).toBe(1);
      expect(await bridge.locator(".mark").textContent()).toBe("update");
      expect(await bridge.locator(".takes").textContent()).toMatch(/^1 earlier take/);
      await bridge.locator(".takes a").click();
      await page.waitForURL(`${gazette.home}1994/06/17/genoa-opened-*`);
      await page.getByRole("link", { name: "read it" }).waitFor();
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ["a correction of the next day", "1994/06/15/police-found-", "1994/06/14/police-found-"],
    ["a repeat of the next day", "1994/06/09/icelands-last-", "1994/06/08/icelands-last-"],
  ])("%s names the story that it is about", async (_, later, earlier) => {
    const versions = /<ol class="versions">.*?<\/ol>/s.exec(
      await gazette.site.read(gazette.story(later)),
    )?.[0];
    expect(versions).toContain(gazette.story(earlier).split("/").at(-1));
  });

  test("the theft of a globe, who came to see its stand, and its return are one storyline", async () => {
    const stolen = await gazette.site.read(gazette.story("1994/06/06/thieves-took-"));
    const [line] = linksOf(stolen, "http://site/1994/06/06/story.html")
      .map(({ target }) => target.slice("http://site/".length))
      .filter((path) => LINE.test(path));
    const html = await gazette.site.read(line ?? "none");
    for (const story of ["1994/06/08/the-empty-stand-", "1994/06/17/the-corvo-globe-came-"]) {
      expect(html).toContain(gazette.story(story).split("/").at(-1));
    }
  });

  test("a storyline lists its stories by day, and each of them leads back to it", async () => {
    const lines = gazette.site.files.filter((path) => LINE.test(path));
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      const html = await gazette.site.read(line);
      const stories = linksOf(html, `http://site/${line}`)
        .map(({ target }) => target.slice("http://site/".length))
        .filter((path) => storyPages(gazette.site).includes(path));
      expect(html).toContain(`${stories.length} stories on `);
      expect(stories).toEqual([...stories].sort((a, b) => a.slice(0, 10).localeCompare(b.slice(0, 10))));
      for (const story of stories) {
        const targets = linksOf(await gazette.site.read(story), `http://site/${story}`).map(
          ({ target }) => target,
        );
        expect(targets, story).toContain(`http://site/${line}`);
      }
    }
  });
});
