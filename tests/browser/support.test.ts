import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { axeFindings } from "./support/axe.ts";
import { validateCss } from "./support/css.ts";
import { validateHtml } from "./support/html.ts";
import { launchBrowser } from "./support/launch.ts";
import { sidewaysScroll } from "./support/layout.ts";
import { type ServedFolder, serveFolder } from "./support/serve.ts";
import { layoutShifts } from "./support/shift.ts";
import { watchPage } from "./support/watch.ts";

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'";

/** A sound page, into whose body a test puts its fault. */
const pageOf = (body: string, root = "") => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page</title>
<link rel="stylesheet" href="${root}style.css">
</head>
<body><main><h1>A page</h1><p>Some words &amp; <a href="${root}day/">a day</a>.</p>${body}</main>
<script src="${root}script.js"></script></body>
</html>
`;

const files: Readonly<Record<string, string>> = {
  "index.html": pageOf(""),
  "day/index.html": pageOf("", "../"),
  "404.html": pageOf("<p>Not here.</p>"),
  "style.css": "body { color: #111; background: #fff; font: 16px/1.5 sans-serif } .wide { width: 2000px }",
  "script.js": "document.documentElement.dataset.ran = 'yes';",
  "throws.js": "throw new Error('thrown on purpose');",
  "error.html": pageOf('<script src="throws.js"></script>'),
  "inline.html": pageOf("<script>document.title = 'never'</script>"),
  "missing.html": pageOf('<img src="no-such.png" alt="none">'),
  "foreign.html": pageOf('<img src="https://example.invalid/pixel.png" alt="none">'),
  "climbs.html": pageOf('<img src="/above.png" alt="none">'),
  "axe.html": pageOf('<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">'),
  "small.html": pageOf('<div class="s"><a href="#1">a</a><a href="#2">b</a></div>'),
  "grows.js":
    "requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector('h1').after('More.')))",
  "shifts.html": pageOf('<script src="grows.js"></script>'),
  "wide.html": pageOf('<p class="wide">A wide thing.</p>'),
};

let browser: Browser;
let folder: string;
let site: ServedFolder;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-support-"));
  await mkdir(join(folder, "day"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  site = await serveFolder(folder, "/archive/");
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 800 } });
});

afterEach(async () => {
  await page.close();
});

describe("launchBrowser", () => {
  test("draws text with real fonts", async () => {
    await page.goto(site.url);
    const widths = await page.evaluate(() =>
      ["iiii", "WWWW"].map((text) => {
        const context = document.createElement("canvas").getContext("2d");
        if (!context) return 0;
        context.font = "40px sans-serif";
        return context.measureText(text).width;
      }),
    );
    expect(widths[0]).toBeGreaterThan(10);
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
  });

  test("says what to do when the chosen browser is not there", async () => {
    vi.stubEnv("DATELINE_BROWSER", "/no/such/browser");
    try {
      await expect(launchBrowser()).rejects.toThrow(/npm ci[\s\S]*DATELINE_BROWSER[\s\S]*no\/such\/browser/);
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

describe("serveFolder", () => {
  const get = async (path: string) => {
    const response = await fetch(site.origin + path, { redirect: "manual" });
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      text: await response.text(),
    };
  };

  test.each([
    ["/archive/", 200, files["index.html"]],
    ["/archive/day/", 200, files["day/index.html"]],
    ["/archive/index.html?x=1", 200, files["index.html"]],
    ["/archive/day", 301, ""],
    ["/archive/none.html", 404, files["404.html"]],
    ["/archive/style.css/", 404, files["404.html"]],
    ["/archive/%2e%2e%2fetc", 400, "Bad address"],
    ["/archive/%zz", 400, "Bad address"],
    ["/", 404, "Outside the site"],
  ])("%s answers %i", async (path, status, text) => {
    expect(await get(path)).toMatchObject({ status, text });
  });

  test("names content types", async () => {
    expect((await get("/archive/style.css")).type).toBe("text/css; charset=utf-8");
    expect((await get("/archive/script.js")).type).toBe("text/javascript; charset=utf-8");
  });
});

describe("watchPage", () => {
  const problemsOf = async (address: string, home?: string) => {
    const watch = watchPage(page, home);
    await page.goto(address, { waitUntil: "networkidle" });
    return watch.problems;
  };

  test("is silent on a good page", async () => {
    expect(await problemsOf(site.url, site.url)).toEqual([]);
  });

  test.each([
    ["error.html", /^error: thrown on purpose/],
    ["inline.html", /^console: .*Content Security Policy/],
    ["missing.html", /^status: 404 .*no-such\.png/],
    ["foreign.html", /^foreign: https:\/\/example\.invalid\/pixel\.png/],
    ["climbs.html", /^foreign: .*\/above\.png/],
  ])("finds the fault of %s", async (name, fault) => {
    expect(await problemsOf(site.url + name, site.url)).toContainEqual(expect.stringMatching(fault));
  });

  test("takes the first origin for home", async () => {
    expect(await problemsOf(site.url)).toEqual([]);
    const other = await serveFolder(folder);
    const watch = watchPage(page);
    await page.goto(site.url);
    await page.goto(other.url);
    await other.close();
    expect(watch.problems).toContain(`foreign: ${other.url}`);
  });

  test("watches a page opened from disk", async () => {
    const home = pathToFileURL(`${folder}/`).href;
    expect(await problemsOf(`${home}day/index.html`, home)).toEqual([]);
    expect(await page.locator("html[data-ran=yes]").count()).toBe(1);
    expect(await axeFindings(page)).toEqual([]);
    expect(await problemsOf(`${home}missing.html`, home)).toContainEqual(
      expect.stringMatching(/^failed: file:/),
    );
    expect(await problemsOf(pathToFileURL(tmpdir()).href, home)).toContainEqual(
      expect.stringMatching(/^foreign: /),
    );
  });
});

describe("axeFindings", () => {
  test("finds nothing on a good page, under its CSP and without noise", async () => {
    const watch = watchPage(page, site.url);
    await page.goto(site.url);
    expect(await axeFindings(page)).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    expect(watch.problems).toEqual([]);
  });

  test.each([
    ["axe.html", "image-alt: img"],
    ["small.html", 'target-size: a[href="#1"]'],
  ])("finds the fault of %s", async (name, finding) => {
    await page.goto(site.url + name);
    expect(await axeFindings(page)).toContain(finding);
  });
});

test("sidewaysScroll measures what a window is too narrow for", async () => {
  await page.goto(site.url);
  expect(await sidewaysScroll(page)).toBe(0);
  await page.goto(`${site.url}wide.html`);
  expect(await sidewaysScroll(page)).toBeGreaterThan(1600);
});

test("layoutShifts tells what moved", async () => {
  await page.goto(site.url);
  expect(await layoutShifts(page)).toEqual([]);
  await page.goto(`${site.url}shifts.html`);
  expect(await layoutShifts(page)).toEqual([expect.stringMatching(/^0\.\d{4}: p/)]);
});

describe("validateCss", () => {
  test("passes good CSS", () => {
    expect(
      validateCss("@layer a { @page { margin: 1cm } p { text-wrap: balance; inset-inline: 0 } }"),
    ).toEqual([]);
  });

  test.each([
    ["p { colour: red }", "1:5 Unknown property `colour`"],
    ["@layer a { @media print {\np { color: reddish } } }", "2:12 Invalid value for `color` property"],
    ["@font-face { font-famly: x }", "1:14 Unknown at-rule descriptor `font-famly`"],
    ["@page { marign: 0 }", "1:9 Unknown at-rule descriptor `marign`"],
    ["@medai print { }", "1:1 Unknown at-rule `@medai`"],
    ["p { color red }", "1:11 Colon is expected"],
  ])("finds the fault of %s", (css, fault) => {
    expect(validateCss(css)).toContainEqual(fault);
  });
});

describe("validateHtml", () => {
  test("passes a good page", () => {
    expect(validateHtml(pageOf("<pre>a  \nb</pre><p>5 > 4</p>"))).toEqual([]);
  });

  test.each([
    ["<p>One<div>two</div></p>", "no-implicit-close"],
    ['<p style="color:red">Red</p>', "no-inline-style"],
    ['<p id="a">A</p><p id="a">B</p>', "no-dup-id"],
    ["<p>A & B < C</p>", "no-raw-characters"],
    ["<h4>Too deep</h4>", "heading-level"],
  ])("finds the fault of %s", (body, rule) => {
    expect(validateHtml(pageOf(body))).toContainEqual(expect.stringContaining(` ${rule}: `));
  });
});
