/**
 * How long a reader with a slow processor waits for the first results of a search:
 *
 *     npm run -s first-results -- SITE [VISITS]
 *
 * Serves a built site on this machine, has Chromium work six times as slow, and asks so many queries of each kind (12):
 * on pages opened with the query in their address, from when the scripts are there (`search.js` and the root of the
 * index, whichever is later), and on pages that are open, from when the form is sent; both until the frame with the
 * first results is drawn. Prints milliseconds, p50 and p95, and of opened pages the same until all ten are shown, and from
 * when the page was asked for.
 * On a machine with other work to do figures say nothing.
 */
import type { Page } from "playwright-core";
import { launchBrowser } from "../browser/support/launch.ts";
import { serveFolder } from "../browser/support/serve.ts";
import { openBuiltIndex } from "../support/search-index.ts";
import { costQueries } from "./cost-queries.ts";
import { quantile } from "./quantile.ts";

const SLOWER = 6;
/** Stories whose ledes queries are made of. */
const SAMPLE = 1000;
/** Those that a telephone's reader types; phrases of common words have no bar of time. */
const KINDS = ["titles", "one common word", "three common words"];

const [site, visits = "12"] = process.argv.slice(2);
if (site === undefined) throw new Error("A built site, please.");

/** Milliseconds since the page was asked for. */
interface Opened {
  readonly scripts: number;
  readonly drawn: number;
  /** When all that are shown at first are there. */
  readonly whole: number;
}

const [browser, served, kinds] = await Promise.all([launchBrowser([]), serveFolder(site), queriesOf(site)]);
try {
  print("ms", ["p50", "p95"]);
  for (const [name, texts] of kinds) {
    // The first visit of a browser brings what it keeps for all others.
    await opened(texts[0] ?? "");
    const visits: Opened[] = [];
    const asked: number[] = [];
    for (const text of texts) {
      visits.push(await opened(text));
      asked.push(await askedOnPage(text));
    }
    tell(
      `${name}, opened`,
      visits.map(({ scripts, drawn }) => drawn - scripts),
    );
    tell(
      "  until all ten are shown",
      visits.map(({ scripts, whole }) => whole - scripts),
    );
    tell(
      "  from the beginning",
      visits.map(({ drawn }) => drawn),
    );
    tell(`${name}, asked`, asked);
  }
} finally {
  await Promise.all([browser.close(), served.close()]);
}

/** Queries of each kind, spread over all that there are. */
async function queriesOf(
  folder: string,
): Promise<readonly (readonly [name: string, texts: readonly string[]])[]> {
  const index = await openBuiltIndex(folder);
  const count = Math.min(SAMPLE, index.stories);
  const docs = Array.from({ length: count }, (_, at) => Math.floor((at * index.stories) / count));
  const cards = (await index.cards(docs)).filter((card) => card !== null);
  return costQueries(cards)
    .filter(({ name }) => KINDS.includes(name))
    .map(({ name, queries }) => {
      const texts = queries.map(({ wanted }) =>
        wanted.flatMap((group) => group.map(({ text }) => text)).join(" "),
      );
      const many = Math.min(Number(visits), texts.length);
      return [
        name,
        Array.from({ length: many }, (_, at) => texts[Math.floor((at * texts.length) / many)] ?? ""),
      ];
    });
}

/** A page opened by a reader who has nothing yet. */
function opened(text: string): Promise<Opened> {
  return visit(`?${new URLSearchParams({ q: text })}`, async (page) => {
    const [drawn, whole] = [await whenMarked(page, "drawn"), await whenMarked(page, "whole")];
    const scripts = await page.evaluate(() =>
      Math.max(
        ...performance
          .getEntriesByType("resource")
          .filter(({ name }) => /\/(?:search|root)\.js/.test(name))
          .map(({ startTime, duration }) => startTime + duration),
      ),
    );
    return { scripts, drawn, whole };
  });
}

/** From when the form is sent, on a page whose index is open. */
function askedOnPage(text: string): Promise<number> {
  return visit("", async (page) => {
    await page.locator("#search-text").fill(text);
    await page.waitForLoadState("networkidle");
    const sent = await page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>("#search-form");
      const now = performance.now();
      form?.requestSubmit();
      return now;
    });
    return (await whenMarked(page, "drawn")) - sent;
  });
}

async function whenMarked(page: Page, name: "drawn" | "whole"): Promise<number> {
  const time = await page.waitForFunction((mark) => performance.getEntriesByName(mark)[0]?.startTime, name);
  return Number(await time.jsonValue());
}

async function visit<Told>(query: string, use: (page: Page) => Promise<Told>): Promise<Told> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(markDrawn);
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    await page.goto(`${served.url}search/${query}`);
    return await use(page);
  } finally {
    await context.close();
  }
}

/**
 * Runs in the page: marks when the frame with the first headlines is drawn, ahead of all else that waits for it, and when
 * all that are shown at first stand there.
 */
function markDrawn(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector("#search-found:not([hidden]) #found-list h3") === null) return;
    if (performance.getEntriesByName("seen").length === 0) {
      performance.mark("seen");
      requestAnimationFrame(() => {
        void scheduler.postTask(() => performance.mark("drawn"), { priority: "user-blocking" });
      });
    }
    if (document.querySelector("#search-found[aria-busy=false]") === null) return;
    watch.disconnect();
    performance.mark("whole");
  });
  watch.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["hidden", "aria-busy"],
  });
}

function tell(name: string, figures: readonly number[]): void {
  print(
    name,
    [0.5, 0.95].map((part) => quantile(figures, part).toFixed(0)),
  );
}

function print(name: string, cells: readonly string[]): void {
  console.log(name.padEnd(32) + cells.map((cell) => cell.padStart(8)).join(""));
}
