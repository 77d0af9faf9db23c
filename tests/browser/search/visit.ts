import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Gazette } from "../gazette/open.ts";

/** The page of the search, as a test goes about it. */
export interface Desk {
  readonly total: () => Promise<string>;
  readonly headlines: Locator;
  readonly chips: Locator;
  readonly reading: Locator;
  readonly field: Locator;
  /** Types a query and sends it. */
  readonly ask: (text: string) => Promise<void>;
}

export function deskOf(page: Page): Desk {
  const field = page.getByRole("searchbox", { name: "Words to look for" });
  return {
    field,
    total: async () => (await page.locator("#found-total").textContent()) ?? "",
    headlines: page.locator("#found-list h3 a"),
    chips: page.locator("#found-chips a"),
    reading: page.locator("#found-reading li"),
    ask: async (text) => {
      await field.fill(text);
      await field.press("Enter");
      await answered(page, text);
    },
  };
}

/** Waits until what was found for the address at hand is shown. */
export async function answered(page: Page, text?: string): Promise<void> {
  if (text !== undefined)
    await page.waitForFunction((asked) => new URLSearchParams(location.search).get("q") === asked, text);
  await page.locator("#search-found[aria-busy=false]:visible, #search-problem:visible").first().waitFor();
}

/** Numbers before `stories`, without their commas: `1,234 stories` is 1234. */
export const numberIn = (text: string | null): number =>
  Number(/[\d,]+/.exec(text ?? "")?.[0].replaceAll(",", "") ?? 0);

/** Lets a reader with a large window search from the page at `query`, and expects nothing to go wrong. */
export type Searching = (
  query: string,
  use: (page: Page, desk: Desk) => Promise<void>,
  /** Where the archive stands, and how the address of a page of its ends. */
  place?: readonly [home: string, file: string],
) => Promise<void>;

export const searchingIn =
  (gazette: Gazette): Searching =>
  async (query, use, [home, file] = [gazette.home, ""]) => {
    const problems = await gazette.visit(
      async (page) => {
        await page.goto(`${home}search/${file}${query}`);
        if (query !== "") await answered(page);
        await use(page, deskOf(page));
      },
      { ...AT_DESK, from: home },
    );
    expect(problems).toEqual([]);
  };

export const AT_DESK = { viewport: { width: 1440, height: 900 } };
