import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { axeFindings, expectAxe } from "../support/axe.ts";
import { sidewaysScroll } from "../support/layout.ts";
import { layoutShifts } from "../support/shift.ts";
import { watchPage } from "../support/watch.ts";
import { shownWords, uselessIn } from "./scripted.ts";
import { apply, chooseSize, SETTINGS } from "./settings.ts";

/** Three readers who go from page to page, and tell what keeps a page from being fit for every reader. */
export interface Readers {
  readonly faultsOf: (address: string) => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/**
 * One reader at a desk; one on the way, with a telephone or a tablet, whose fonts come late, and who zooms to 400 %;
 * one without JavaScript. The first two ask axe, in two settings each. All come to each page as for the first time:
 * nothing is kept from one page to the next. The site is at `home`.
 */
export async function openReaders(browser: Browser, home: string): Promise<Readers> {
  const contexts: BrowserContext[] = [];
  const reader = async (use: Visit, options: BrowserContextOptions): Promise<Reader> => {
    const context = await browser.newContext(options);
    contexts.push(context);
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send("Network.enable");
    await network.send("Network.setCacheDisabled", { cacheDisabled: true });
    return { page, use, problems: watchPage(page, home).problems };
  };
  const [desk, onTheWay, plain] = await Promise.all([
    reader(visitAtDesk, { viewport: DESK }),
    reader(visitOnTheWay, { viewport: TELEPHONE }),
    reader(visitWithoutScript, { viewport: DESK, javaScriptEnabled: false }),
  ]);
  await Promise.all([expectAxe(desk.page), expectAxe(onTheWay.page), bringFontsLate(onTheWay.page)]);
  return {
    faultsOf: async (address) => {
      const visits = await Promise.all([desk, onTheWay, plain].map((one) => visit(one, address)));
      const [scripted, without] = await Promise.all([shownWords(desk.page), shownWords(plain.page)]);
      return [...visits.flat(), ...differences(scripted, without)];
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
    },
  };
}

type Visit = (page: Page, address: string) => Promise<readonly string[]>;

interface Reader {
  readonly page: Page;
  readonly use: Visit;
  /** All that went wrong so far, in every page. */
  readonly problems: readonly string[];
}

const DESK = { width: 1440, height: 900 };
const TELEPHONE = { width: 360, height: 800 };

/** A window of 1,280 pixels at 400 % (WCAG 2.2, 1.4.10). */
const ZOOMED = { width: 320, height: 800 };

/** Milliseconds: a first page waits 300 for its fonts, and `font-display: optional` 100 more. */
const LATE = 450;

/** Characters on the shortest page. */
const FEWEST = 200;

async function visit({ page, use, problems }: Reader, address: string): Promise<readonly string[]> {
  const before = problems.length;
  const faults = await use(page, address);
  return [...faults, ...problems.slice(before)];
}

const visitAtDesk: Visit = async (page, address) => {
  await page.setViewportSize(DESK);
  await page.goto(address);
  const faults = named("moves at a desk", await layoutShifts(page));
  for (const setting of SETTINGS.desk) {
    await apply(setting, page);
    faults.push(...named(setting.name, await axeFindings(page)));
  }
  return faults;
};

const visitOnTheWay: Visit = async (page, address) => {
  await page.setViewportSize(TELEPHONE);
  await page.goto(address);
  const faults = named("moves on a telephone", await layoutShifts(page));
  for (const setting of SETTINGS.onTheWay) {
    await apply(setting, page);
    faults.push(...named(setting.name, await axeFindings(page)));
  }
  await page.setViewportSize(ZOOMED);
  faults.push(...named("at 400 %", await sideways(page)));
  await page.setViewportSize(TELEPHONE);
  await chooseSize("larger", page);
  faults.push(...named("on a telephone with the largest text", await sideways(page)));
  return faults;
};

const visitWithoutScript: Visit = async (page, address) => {
  await page.goto(address);
  return named("of no use without JavaScript", await uselessIn(page));
};

const bringFontsLate = (page: Page): Promise<unknown> =>
  page.route("**/*.woff2", async (route) => {
    await new Promise((done) => setTimeout(done, LATE));
    await route.continue();
  });

async function sideways(page: Page): Promise<readonly string[]> {
  const pixels = await sidewaysScroll(page);
  return pixels > 0 ? [`scrolls sideways by ${pixels} pixels`] : [];
}

function differences(scripted: string, plain: string): readonly string[] {
  return [
    ...(plain === scripted ? [] : [`without JavaScript: "${plain}" and not "${scripted}"`]),
    ...(plain.length < FEWEST ? [`says no more than "${plain}"`] : []),
  ];
}

const named = (name: string, faults: readonly string[]): string[] =>
  faults.map((fault) => `${name}: ${fault}`);
