import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
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
 * What axe finds wrong by WCAG 2.2 AA and best practice, as `rule: target`, a line for each element.
 * axe comes in through the debugger and not as a script tag, so the page keeps its CSP and stays as readers get it;
 * once, since bringing it in takes longer than asking it.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(await axeSource());
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
}

const axeSource = (): Promise<string> =>
  readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
