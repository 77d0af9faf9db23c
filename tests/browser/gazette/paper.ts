import type { Page } from "playwright-core";
import { axeFindings } from "../support/axe.ts";
import { sidewaysScroll } from "../support/layout.ts";

/** A4 at 96 dots to the inch. */
export const A4 = { width: 794, height: 1123 };

/** What nobody can follow on paper. */
const ON_SCREEN_ONLY = ["nav", "button", ".skip", ".threads-of", ".age", ".foot"];

/** What a clipping has: where it was cut from, the whole of the story, and how to cite it. */
const CLIPPING = [".nameplate", "h1", ".filed", ".body > *", ".cite"];

/** Widest column of a newspaper, in the height of its letters. */
const WIDEST = 36;

/** What keeps the print of a story, which must be open, from being a clipping. The page stays printed. */
export async function faultsOnPaper(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: "print" });
  const faults: string[] = [];
  for (const selector of ON_SCREEN_ONLY) {
    if ((await page.locator(`${selector}:visible`).count()) > 0) faults.push(`${selector} is printed`);
  }
  for (const selector of CLIPPING) {
    const [all, shown] = [page.locator(selector), page.locator(`${selector}:visible`)];
    if ((await all.count()) === 0 || (await shown.count()) < (await all.count())) {
      faults.push(`${selector} is not printed`);
    }
  }
  const wide = await page
    .locator(".body")
    .evaluate(
      (body) => body.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(body).fontSize),
    );
  if (wide > WIDEST) faults.push(`the column is ${wide} letters wide`);
  if ((await sidewaysScroll(page)) > 0) faults.push("the page is wider than the paper");
  return [...faults, ...(await axeFindings(page)).filter((finding) => finding.startsWith("color-contrast"))];
}
