import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { watchPage } from "../support/watch.ts";

/**
 * Lets `use` have a page of a reader who comes for the first time, with a telephone if nothing else is said, and
 * tells what went wrong in it, dialogs included.
 */
export async function withPage(
  browser: Browser,
  home: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  try {
    context.setDefaultTimeout(120_000);
    const page = await context.newPage();
    const { problems } = watchPage(page, home);
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await use(page);
    return [...problems, ...dialogs];
  } finally {
    await context.close();
  }
}
