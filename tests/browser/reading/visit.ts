import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { expect } from "vitest";
import { testFolder, writeFiles } from "../../support/folder.ts";
import { launchBrowser } from "../support/launch.ts";
import { serveFolder } from "../support/serve.ts";
import { type PageWatch, watchPage } from "../support/watch.ts";
import { readingPages } from "./pages.ts";

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Opens a page by its path below the site's root. */
  readonly open: (path: string) => Promise<void>;
  /** The path, below the site's root, of the page that is open. */
  readonly at: () => string;
  /** Waits until the page at this path is open. */
  readonly arrive: (path: string) => Promise<void>;
}

type Options = BrowserContextOptions & { readonly home?: string };

/** The small archive at three places, and a browser to visit it. */
export interface Reading {
  /** The folder in which its files stand. */
  readonly folder: string;
  readonly homes: { readonly atRoot: string; readonly inFolder: string; readonly onDisk: string };
  /**
   * Lets a reader visit the archive, in a sub-folder if no other home is given; its scripts must never complain.
   * The reader's clock stands at noon of 14 November 2026.
   */
  readonly visit: (use: (visit: Visit) => Promise<void>, options?: Options) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openReading(): Promise<Reading> {
  const folder = testFolder();
  writeFiles(folder.path, await readingPages());
  const [browser, ...served] = await Promise.all([
    launchBrowser(),
    serveFolder(folder.path),
    serveFolder(folder.path, "/news/archive/"),
  ]);
  const homes = {
    atRoot: served[0].url,
    inFolder: served[1].url,
    onDisk: `${pathToFileURL(folder.path).href}/`,
  };
  const close = async () => {
    await browser.close();
    await Promise.all(served.map((server) => server.close()));
    folder.remove();
  };
  const visit: Reading["visit"] = (use, { home = homes.inFolder, ...options } = {}) =>
    visitWith(browser, home, use, options);
  return { folder: folder.path, homes, visit, close };
}

async function visitWith(
  browser: Browser,
  home: string,
  use: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions,
): Promise<void> {
  const viewport = { width: 360, height: 700 };
  const context = await browser.newContext({ viewport, timezoneId: "UTC", ...options });
  try {
    await context.clock.install({ time: new Date("2026-11-14T12:00:00Z") });
    context.setDefaultTimeout(120_000);
    const watches: PageWatch[] = [];
    context.on("page", (opened) => void watches.push(watchPage(opened, home)));
    const page = await context.newPage();
    const addressOf = (path: string) =>
      home + (home.startsWith("file:") ? path.replace(/^$|\/$/, "$&index.html") : path);
    await use({
      page,
      context,
      open: async (path) => void (await page.goto(addressOf(path))),
      at: () =>
        page
          .url()
          .slice(home.length)
          .replace(/index\.html$/, ""),
      arrive: (path) => page.waitForURL(addressOf(path)),
    });
    expect(watches.flatMap(({ problems }) => problems)).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Makes the reader's dice fall on this number, from 0, below 1. */
export const dice = (context: BrowserContext, number: number) =>
  context.addInitScript((fixed) => {
    Math.random = () => fixed;
  }, number);

/** Long enough for a page to be left, were it to be. */
export const aMoment = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => done())));
