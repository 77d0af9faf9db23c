import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../browser/support/launch.ts";
import { serveFolder } from "../browser/support/serve.ts";

/** `npm run pictures`: the README's pictures, taken of the archive in `tests/gazette`. */
const CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));
const PICTURES = [
  { name: "front", path: "", width: 1280, height: 1000, colorScheme: "light" },
  {
    name: "story",
    path: "1994/06/17/",
    story: /Corvo Globe/,
    width: 1280,
    height: 1000,
    colorScheme: "light",
  },
  {
    name: "search",
    path: "search/?q=harbour+ferry",
    wait: "#search-found[aria-busy=false]",
    width: 1280,
    height: 1000,
    colorScheme: "light",
  },
  { name: "places", path: "places/", width: 1280, height: 760, colorScheme: "dark" },
  { name: "month", path: "1994/06/", width: 420, height: 860, colorScheme: "dark" },
] as const;

const folder = mkdtempSync(join(tmpdir(), "dateline-pictures-"));
const args = ["--import", "tsx", "src/cli.ts", "build", "--quiet", "--input", "tests/gazette", "--output"];
const built = spawnSync(process.execPath, [...args, join(folder, "site")], {
  cwd: CHECKOUT,
  stdio: "inherit",
});
if (built.status !== 0) throw new Error("The archive of the pictures could not be built.");
const served = await serveFolder(join(folder, "site"));
const browser = await launchBrowser();
try {
  for (const { name, path, width, height, colorScheme, ...more } of PICTURES) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    await page.goto(served.url + path);
    if ("story" in more) await page.locator("main a.headline", { hasText: more.story }).first().click();
    if ("wait" in more) await page.locator(more.wait).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(CHECKOUT, ".github", `${name}.png`) });
    await page.close();
  }
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true, force: true });
}
