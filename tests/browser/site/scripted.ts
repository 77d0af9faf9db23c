import type { Page } from "playwright-core";

/** What only a script can do, and what only a script can say. */
const SCRIPTED = [".settings-button", ".date-jump", "[data-copy]", ".age", ".search-box", ".search-form"];

/** What is said only to who has no script. */
const UNSCRIPTED = ".without-script";

/** What would do nothing without a script, by these names or others. */
const USELESS = [...SCRIPTED, "button", "input", "select", "textarea", "form", "dialog"];

/** What a page without JavaScript shows that needs it. */
export async function uselessIn(page: Page): Promise<readonly string[]> {
  const shown = page.locator(USELESS.map((selector) => `${selector}:visible`).join(", "));
  return shown.evaluateAll((found) => found.map((element) => element.outerHTML.slice(0, 100)));
}

/** The words that a page shows, without what only a script adds or takes away, which is taken out: single spaces between them. */
export async function shownWords(page: Page): Promise<string> {
  await page.locator([...SCRIPTED, UNSCRIPTED].join(", ")).evaluateAll((found) => {
    for (const element of found) element.remove();
  });
  // biome-ignore lint/performance/useDomNodeTextContent: what is shown is the question
  return (await page.locator("body").innerText()).replace(/\s+/g, " ").trim();
}
