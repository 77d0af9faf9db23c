import { type Browser, chromium } from "playwright-core";
import { type BrowserProgram, shippedBrowser } from "./shipped.ts";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
];

/**
 * Pages live for a second here: to optimise their scripts, and axe's, costs a fifth of all and saves less. What was
 * compiled is kept for the next page, and what a page leaves is mostly gone with it before it is looked through.
 */
const SHORT_LIVED = ["--js-flags=--no-opt --no-maglev --no-flush-bytecode --min-semi-space-size=32"];

/**
 * A headless Chromium: the one that `DATELINE_BROWSER` names, and no other, if it is set; else the one that
 * `npm ci` brings; else the system's. Without any it throws and says what to install: a test never skips.
 * `more` are its flags besides what it needs here: none for one as readers have it.
 */
export async function launchBrowser(more: readonly string[] = SHORT_LIVED): Promise<Browser> {
  const chosen = process.env["DATELINE_BROWSER"];
  const candidates: readonly Candidate[] = chosen
    ? [{ name: `DATELINE_BROWSER=${chosen}`, find: async () => systemBrowser(chosen) }]
    : [
        { name: "the shipped Chromium", find: shippedBrowser },
        { name: "/usr/bin/chromium", find: async () => systemBrowser("/usr/bin/chromium") },
      ];
  const reasons: string[] = [];
  for (const { name, find } of candidates) {
    try {
      return await start(await find(), more);
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw new Error(
    [
      "No browser to test with. Run `npm ci` on Linux x64, which brings one; elsewhere install Chromium or Chrome",
      "and set DATELINE_BROWSER to the path of its program.",
      ...reasons,
    ].join("\n"),
  );
}

type Candidate = { readonly name: string; readonly find: () => Promise<BrowserProgram> };

const systemBrowser = (executablePath: string): BrowserProgram => ({ executablePath, env: {} });

const start = ({ executablePath, env }: BrowserProgram, more: readonly string[]): Promise<Browser> =>
  chromium.launch({ executablePath, args: [...args, ...more], env: { ...process.env, ...env } });
