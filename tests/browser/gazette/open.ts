import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type BuiltSite, builtFolder } from "../site/archive.ts";
import { storyPages } from "../site/stories.ts";
import { withPage } from "../site/visit.ts";
import { launchBrowser } from "../support/launch.ts";
import { serveFolder } from "../support/serve.ts";

/** The demonstration archive, the archive of a single story and one that wears its operator's own, built and served, and a browser to visit them. */
export interface Gazette {
  readonly browser: Browser;
  readonly site: BuiltSite;
  readonly seed: BuiltSite;
  readonly harbour: BuiltSite;
  /** Addresses, ending in `/`: in a sub-folder of a host, on disk, and the hosts of the other two. */
  readonly home: string;
  readonly onDisk: string;
  readonly seedHome: string;
  readonly harbourHome: string;
  /** Path of the story that begins with this: `1994/06/17/genoa-opened-`. */
  readonly story: (start: string) => string;
  /** Lets a reader visit the archive, served if no other address is given, and tells what went wrong. */
  readonly visit: (
    use: (page: Page) => Promise<void>,
    options?: BrowserContextOptions & { readonly from?: string },
  ) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export async function openGazette(): Promise<Gazette> {
  const [site, seed, harbour, browser] = await Promise.all([
    builtFolder("tests/gazette"),
    builtFolder("seeds"),
    builtFolder("tests/harbour"),
    launchBrowser(),
  ]);
  const [served, seedServed, harbourServed] = await Promise.all([
    serveFolder(site.folder, "/news/"),
    serveFolder(seed.folder),
    serveFolder(harbour.folder),
  ]);
  return {
    browser,
    site,
    seed,
    harbour,
    home: served.url,
    onDisk: pathToFileURL(`${site.folder}/`).href,
    seedHome: seedServed.url,
    harbourHome: harbourServed.url,
    story: (start) => {
      const found = storyPages(site).find((path) => path.startsWith(start));
      if (found === undefined) throw new Error(`the archive has no story ${start}`);
      return found;
    },
    visit: (use, { from = served.url, ...options } = {}) => withPage(browser, from, use, options),
    close: async () => {
      await browser.close();
      await Promise.all([served, seedServed, harbourServed].map((server) => server.close()));
      await Promise.all([site, seed, harbour].map((built) => built.remove()));
    },
  };
}
