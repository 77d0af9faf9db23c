import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileIn, scriptOf } from "../../src/search/index-file.ts";
import { buildSite } from "../support/cli.ts";
import { testFolder, writeFiles } from "../support/folder.ts";
import { wireFile } from "../support/stories.ts";
import { tabAndEnter, tabTo } from "./gazette/keyboard.ts";
import { type Gazette, openGazette } from "./gazette/open.ts";
import { AT_DESK, answered, numberIn, type Searching, searchingIn } from "./search/visit.ts";
import { apply, chooseSize, SETTINGS } from "./site/settings.ts";
import { axeFindings } from "./support/axe.ts";
import { validateHtml } from "./support/html.ts";
import { overlaps, sidewaysScroll } from "./support/layout.ts";

let gazette: Gazette;

beforeAll(async () => {
  gazette = await openGazette();
});

afterAll(async () => {
  await gazette?.close();
});

const visit: Gazette["visit"] = (use, options) => gazette.visit(use, options);
/** A script of an index that is not as it was written. */
function harmed(script: Buffer, damage: "cut" | "changed" | "foreign"): Buffer {
  if (damage === "cut") return script.subarray(0, script.length / 2);
  if (damage === "foreign")
    return Buffer.from(script.toString("utf16le").replace(/"[0-9a-f]+-/, '"00000-'), "utf16le");
  // A character in the midst of it is another one.
  const [changed, middle] = [Buffer.from(script), (script.length >> 2) * 2];
  changed.writeUInt16LE(changed.readUInt16LE(middle) === 0x4e00 ? 0x4e01 : 0x4e00, middle);
  return changed;
}

const searching: Searching = (...asked) => searchingIn(gazette)(...asked);

describe("bad input", () => {
  test.each([
    "'\"",
    "“unbalanced",
    "((((",
    "?!.,;",
    "__proto__ constructor toString",
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "מזג האוויר اليوم",
    "👩‍👩‍👧‍👦 🔥",
    "^(a+)+$ .* [",
    "date:9999-99 from:x to:-1",
    "OR OR - * =",
  ])("%j is answered", async (text) => {
    await searching(`?q=${encodeURIComponent(text)}`, async (page, { total }) => {
      expect(await total()).toMatch(/^\d|^No story/);
      expect(await page.locator("main img, main script").count()).toBe(0);
    });
  });

  test("ten thousand words are answered, and what was left out is told", async () => {
    await searching("", async (page, { ask, reading, total }) => {
      await ask(Array.from({ length: 10_000 }, (_, at) => (at % 2 ? "ferry" : `word${at}`)).join(" "));
      await page.waitForFunction(() =>
        document.querySelector("#found-reading")?.textContent?.includes("left out"),
      );
      expect(await total()).toMatch(/stories|No story/);
      expect(await reading.count()).toBeLessThan(40);
    });
  });

  test("a file that is missing, cut, changed or of another name is told, and the rest answers", async () => {
    for (const damage of ["missing", "cut", "changed", "foreign"] as const) {
      await visit(async (page) => {
        let damaged = "";
        await page.route(/search\/[0-9a-f]+-[a-z]\d+\.js/, async (route) => {
          const url = route.request().url();
          damaged ||= url;
          if (url !== damaged) return route.continue();
          if (damage === "missing") return route.fulfill({ status: 404, body: "" });
          const script = await readFile(join(gazette.site.folder, url.slice(gazette.home.length)));
          return route.fulfill({ contentType: "text/javascript", body: harmed(script, damage) });
        });
        await page.goto(`${gazette.home}search/?q=ferry+harbour`);
        await answered(page);
        expect(await page.locator("#found-reading").textContent()).toContain("could not be had");
        expect(await page.locator("#found-total").textContent()).toMatch(/stor/);
      }, AT_DESK);
    }
  });

  test("files are read whatever a host says of their encoding, and in another one too", async () => {
    for (const charset of ["windows-1252", "iso-2022-jp", "utf-8", "re-encoded"])
      await searching("", async (page, { ask, headlines, reading }) => {
        await page.route(/search\/.*\.js/, async (route) => {
          const path = new URL(route.request().url()).href.slice(gazette.home.length);
          const script = await readFile(join(gazette.site.folder, path.replace(/\?.*/, "")));
          const body = charset === "re-encoded" ? script.toString("utf16le") : script;
          const said = charset === "re-encoded" ? "utf-8" : charset;
          return route.fulfill({ contentType: `text/javascript; charset=${said}`, body });
        });
        await ask("ferry harbour");
        expect(await headlines.count()).toBe(10);
        expect((await reading.allTextContents()).join()).not.toContain("could not be had");
      });
  });

  test("cards that are missing are told one by one", async () => {
    await visit(async (page) => {
      await page.route(/search\/[0-9a-f]+-[a-z]\d+\.js/, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(`${gazette.home}search/?from=1994-01-01`);
      await answered(page);
      expect(await page.locator("#found-list li").first().textContent()).toBe("This story could not be had.");
      expect(numberIn(await page.locator("#found-total").textContent())).toBeGreaterThan(50);
    }, AT_DESK);
  });

  test("a root of the build before is told apart, and the one of now is taken", async () => {
    const problems = await visit(async (page) => {
      const root = fileIn(await readFile(join(gazette.site.folder, "search/root.js")));
      const before = String(root && Buffer.from(root.data)).replace(/"id":"[0-9a-f]+"/g, '"id":"0123456789"');
      const old = scriptOf({ name: "root", data: Buffer.from(before) });
      await page.route(/search\/root\.js$/, (route) =>
        route.fulfill({ contentType: "text/javascript", body: old }),
      );
      await page.goto(`${gazette.home}search/?q=ferry`);
      await answered(page);
      expect(await page.locator("#found-list mark").count()).toBeGreaterThan(0);
      expect(await page.locator("#found-reading").textContent()).not.toContain("could not be had");
    }, AT_DESK);
    // The files of the build before were looked for in vain.
    expect(problems.filter((problem) => !/0123456789-|status of 404/.test(problem))).toEqual([]);
  });

  test("without an index the page says so, and still leads on", async () => {
    await visit(async (page) => {
      await page.route(/search\/root\.js/, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(`${gazette.home}search/?q=ferry`);
      await page.locator("#search-problem:visible").waitFor();
      expect(await page.locator("#search-problem").textContent()).toContain("search/root.js");
      expect(await page.locator("#search-ways").isVisible()).toBe(true);
    }, AT_DESK);
  });

  test("without its script the page leads on, though it was opened with a question", async () => {
    await visit(async (page) => {
      await page.route(/assets\/search\.js/, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(`${gazette.home}search/?q=ferry`);
      await page.locator("#search-ways:visible").waitFor();
      expect(await page.locator("#search-found").isVisible()).toBe(false);
    }, AT_DESK);
  });

  test("a browser that cannot unpack the index is told so", async () => {
    await visit(async (page) => {
      await page.addInitScript("delete self.DecompressionStream");
      await page.goto(`${gazette.home}search/?q=ferry`);
      await page.locator("#search-problem:visible").waitFor();
      expect(await page.locator("#search-problem").textContent()).toContain("too old");
    }, AT_DESK);
  });

  test("a browser that keeps nothing searches all the same", async () => {
    const problems = await visit(async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(self, "localStorage", {
          get: () => {
            throw new DOMException("no", "SecurityError");
          },
        });
      });
      await page.goto(`${gazette.home}search/?q=ferry`);
      await answered(page);
      expect(await page.locator("#found-list li").count()).toBeGreaterThan(0);
    });
    expect(problems).toEqual([]);
  });
});

test("an archive that wants no search has none", async () => {
  const folder = testFolder();
  writeFiles(folder.path, {
    "stories/archive.md": "---\nsearch: false\nbaseUrl: https://wire.example/\n---\n",
    "stories/ferry.txt": wireFile("2014-11-14", "OSLO Nov 14 The ferry sailed on Friday."),
  });
  const { code } = await buildSite(`${folder.path}/stories`, `${folder.path}/site`);
  const files = readdirSync(`${folder.path}/site`, { recursive: true }).map(String);
  expect([code, files.filter((path) => /search\/|search\.js|find\.js|stems|opensearch/.test(path))]).toEqual([
    0,
    [],
  ]);
  expect(await readFile(`${folder.path}/site/index.html`, "utf8")).not.toMatch(/search/i);
  folder.remove();
});

test("an archive of one story is searched", async () => {
  const problems = await visit(
    async (page) => {
      await page.goto(`${gazette.seedHome}search/?from=1900-01-01`);
      await answered(page);
      expect(await page.locator("#found-total").textContent()).toBe("1 story");
      await page.locator("#found-list a").click();
      await page.locator("article.story").waitFor();
    },
    { from: gazette.seedHome },
  );
  expect(problems).toEqual([]);
});

describe("fit for every reader", () => {
  /** How a browser writes down a page that a template wrote in another way. */
  const SERIALISED = /attribute-boolean-style|attr-quotes|attribute-empty-style|doctype-style/;
  const ASKED = "search/?q=the+harbour+%22corvo+globe%22+-storm&from=1949-01-01";

  test.each([...SETTINGS.desk, ...SETTINGS.onTheWay])("with what was found: $name", async (setting) => {
    const problems = await visit(async (page) => {
      await apply(setting, page);
      await page.goto(gazette.home + ASKED);
      await apply(setting, page);
      await answered(page);
      expect(await overlaps(page)).toEqual([]);
      for (const details of await page.locator("details").all())
        if ((await details.getAttribute("open")) === null) await details.locator("summary").click();
      await page.locator('[data-facet="country"] li').first().waitFor();
      expect(await axeFindings(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(validateHtml(await page.content()).filter((fault) => !SERIALISED.test(fault))).toEqual([]);
    });
    expect(problems).toEqual([]);
  });

  test("on a telephone with the largest text, and at 400 %", async () => {
    const problems = await visit(async (page) => {
      await page.goto(`${gazette.home}search/?q=harbour+-storm&from=1994-01-01&to=1994-12-31`);
      await answered(page);
      await chooseSize("larger", page);
      for (const width of [390, 360, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect([width, await sidewaysScroll(page), await overlaps(page)]).toEqual([width, 0, []]);
      }
    });
    expect(problems).toEqual([]);
  });

  test("with the keyboard alone", async () => {
    await searching("", async (page, { total, headlines }) => {
      await page.keyboard.press("/");
      await page.keyboard.type("ferry");
      await page.keyboard.press("Enter");
      await answered(page);
      const all = numberIn(await total());
      await tabTo(page, page.getByText("The chart as a table"));
      await page.keyboard.press("Enter");
      await page.locator("#chart-table a").first().waitFor();
      await tabAndEnter(page, page.locator("#chart-table a").last());
      await page.waitForURL(/from=1994-01-01/);
      expect(await page.locator("#found-total").evaluate((total) => total === document.activeElement)).toBe(
        true,
      );
      await tabAndEnter(page, page.locator("#found-chips a"));
      await page.waitForURL((url) => !url.search.includes("from"));
      await answered(page);
      await page.waitForFunction(
        (number) => document.querySelector("#found-total")?.textContent === `${number} stories`,
        all,
      );
      await tabAndEnter(page, headlines.first());
      await page.waitForURL(/#find=/);
    });
  });

  test("first results are little work, so that they stand soon on a machine six times slower", async () => {
    const problems = await visit(async (page) => {
      const network = await page.context().newCDPSession(page);
      // The processor's time and not the clock's: a busy machine is not taken for slow work.
      await network.send("Performance.enable", { timeDomain: "threadTicks" });
      await page.goto(`${gazette.home}search/?q=ferry+harbour`);
      await page.locator("#found-list li").first().waitFor();
      const { metrics } = await network.send("Performance.getMetrics");
      const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
      // All that the page's thread did, from the page's first byte on: 121 ms on a machine with twenty others at work.
      console.info(`First results after ${Math.round(1000 * seconds)} ms of work`);
      expect(6 * seconds).toBeLessThan(2);
    }, AT_DESK);
    expect(problems).toEqual([]);
  });
});
