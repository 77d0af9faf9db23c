import type { Locator, Page } from "playwright-core";

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
