import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FORMATS } from "../../src/wire/formats/index.ts";
import { buildSite } from "../support/cli.ts";
import { readCsv } from "../support/csv.ts";
import { listTree, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";
import { HOSTILE, PROGRAMS } from "./sources/hostile.ts";
import { launchBrowser } from "./support/launch.ts";
import { type ServedFolder, serveFolder } from "./support/serve.ts";

const FILES = Object.assign({}, ...Object.values(HOSTILE));

let root: TestFolder;
let input: string;
let site: string;
let browser: Browser;
/** As most hosts serve it, and as those do that name no encoding. Neither reads `_headers`. */
let served: ServedFolder;
let bare: Server;
/** One a story, from the site's own list. */
let held: readonly Readonly<Record<string, string>>[];

beforeAll(async () => {
  root = testFolder();
  input = writeFiles(join(root.path, "stories"), FILES);
  site = join(root.path, "site");
  const [{ code, stderr }, started] = await Promise.all([buildSite(input, site), launchBrowser()]);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  browser = started;
  served = await serveFolder(site);
  bare = createServer(({ url = "" }, response) => {
    response.writeHead(200, { "content-type": "text/plain" }).end(readFileSync(join(site, url)));
  });
  await new Promise<void>((done) => bare.listen(0, "127.0.0.1", done));
  held = readCsv(site, "2014", "holdings.csv");
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  bare?.close();
  root?.remove();
});

/** Opens files as a browser does that heeds no policy, and says of each what became of it. */
async function openAll(addresses: readonly string[]) {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const events: string[] = [];
  page.on("dialog", (dialog) => {
    events.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== page.url() && !request.isNavigationRequest()) events.push(request.url());
  });
  const found = [];
  for (const address of addresses) {
    events.length = 0;
    const saved = await page.goto(address).then(
      () => false,
      (error: Error) => {
        if (error.message.includes("Download is starting")) return true;
        throw error;
      },
    );
    const looks = saved ? AS_FILE : await looksOf(page);
    found.push({ ...looks, events: [...events] });
  }
  await context.close();
  return found;
}

const looksOf = (page: Page) =>
  page.evaluate(() => ({
    type: document.contentType,
    ran: "ran" in window,
    elements: [...(document.body?.querySelectorAll("*") ?? [])].map(({ localName }) => localName),
  }));

const AS_TEXT = { type: "text/plain", ran: false, elements: ["pre"] };
/** Served as text without `nosniff`, bytes that control a printer make a download of it (MIME Sniffing, 7.2). */
const AS_FILE = { type: "download", ran: false, elements: [] };
const CONTROLS = /^(?:anpa|iptc7901)\b/;

test("every format has a hostile source, and each is published", () => {
  const names = FORMATS.map(({ name }) => name).filter((name) => name !== "foreign");
  expect(Object.keys(HOSTILE).sort()).toEqual(names.sort());
  const formats = Object.entries(HOSTILE).flatMap(([name, files]) =>
    Object.keys(files).map((path) => [path, name]),
  );
  expect(Object.fromEntries(held.map(({ path, format }) => [path, format]))).toEqual(
    Object.fromEntries(formats),
  );
});

test("beside the pages of stories stand their sources as .txt, byte for byte, and nothing else", () => {
  for (const { path = "", source = "" } of held)
    expect(readFileSync(join(site, source)).equals(readFileSync(join(input, path)))).toBe(true);
  const beside = listTree(join(site, "2014/11/14")).filter((path) => !path.endsWith(".html"));
  expect(beside.map((path) => `/2014/11/14/${path}`)).toEqual(held.map(({ source = "" }) => source).sort());
});

describe("no source runs, whoever serves it", () => {
  test.each([
    ["as text with its encoding", () => served.url],
    ["as text without its encoding", () => addressOf(bare)],
    ["from disk", () => pathToFileURL(`${site}/`).href],
  ])("%s", async (_, home) => {
    const found = await openAll(held.map(({ source = "" }) => home() + source.slice(1)));
    expect(found.map((looks, index) => ({ path: held[index]?.["path"], ...looks }))).toEqual(
      held.map(({ path = "" }) => {
        const looks = CONTROLS.test(path) && !home().startsWith("file:") ? AS_FILE : AS_TEXT;
        return { path, ...looks, events: [] };
      }),
    );
  });

  test("though the same bytes do under the names they came with", async () => {
    const found = await openAll(PROGRAMS.map((name) => pathToFileURL(join(input, name)).href));
    expect(
      found.map(({ ran, events }, index) => [PROGRAMS[index], ran, events.includes("dialog: ran")]),
    ).toEqual(PROGRAMS.map((name) => [name, true, true]));
  });
});

function addressOf(server: Server): string {
  const address = server.address();
  return typeof address === "object" ? `http://127.0.0.1:${address?.port}/` : "";
}

describe("a story's page", () => {
  const pageOf = (path: string): string => {
    const url = held.find((row) => row["path"] === path)?.["url"] ?? "";
    return served.url + url.slice(1);
  };

  test.each([
    ["nitf.xml", "nitf.xml", "nitf.xml"],
    ["wire.html", "wire.html", "wire.html.txt"],
    ["2014/rlo \u202elmx.html", "2014/rlo \ufffdlmx.html", "rlo _lmx.html.txt"],
  ])("shows the source of %s, and saves it under that name", async (path, shown, name) => {
    const page = await browser.newPage({ acceptDownloads: true });
    await page.goto(pageOf(path));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name, exact: true }).last().click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
    expect(readFileSync(await download.path()).equals(readFileSync(join(input, path)))).toBe(true);
    await page.getByRole("link", { name: shown, exact: true }).first().click();
    await page.waitForURL(/\.txt$/);
    expect(await looksOf(page)).toMatchObject({ type: "text/plain", ran: false });
    await page.close();
  });
});
