import type { Page } from "playwright-core";

/** What only a script can do, and what only a script can say. */
const SCRIPTED = [".settings-button", ".date-jump", "[data-copy]", ".age", ".search-box", ".search-form"];

/** What is said only to who has no script. */
const UNSCRIPTED = ".without-script";

/** What would do nothing without a script, by these names or others. */
const USELESS = [...SCRIPTED, "button", "input", "select", "textarea", "form", "dialog"];

/** What a page without JavaScript shows that needs it. */
export const uselessIn = (page: Page): Promise<readonly string[]> =>
  // Asked in one go: what Playwright's locators bring into a page takes as long as to open it.
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    USELESS.join(", "),
  );

/** The words that a page shows, without what only a script adds or takes away, which is taken out: single spaces between them. */
export const shownWords = (page: Page): Promise<string> =>
  page.evaluate(
    (selector) => {
      for (const element of document.querySelectorAll(selector)) element.remove();
      // biome-ignore lint/performance/useDomNodeTextContent: what is shown is the question
      return document.body.innerText.replace(/\s+/g, " ").trim();
    },
    [...SCRIPTED, UNSCRIPTED].join(", "),
  );
