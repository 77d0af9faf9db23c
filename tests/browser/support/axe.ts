import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const options: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // Off unless asked for by name, though WCAG 2.2 AA has it.
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
  // Else axe fetches the stylesheets again, which a page opened from disk may not.
  preload: false,
};

/**
 * Brings axe into every page that opens here from now on, where many pages are to be asked: a third faster than
 * `axeFindings` alone. It comes in through the debugger and not as a script tag, so a page keeps its CSP and stays
 * as readers get it.
 */
export async function expectAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: await axeSource() });
}

/**
 * What axe finds wrong by WCAG 2.2 AA and best practice, as `rule: target`, a line for each element. axe is brought
 * in if it is not there.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(await axeSource());
  // Told in the page: the whole of the results is long on its way.
  return page.evaluate<string[]>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ": " + target.join(" "))))`);
}

const axeSource = (): Promise<string> =>
  readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
