import { execFile } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { siteScripts, stemmerAssets } from "../src/render/assets.ts";
import { STEMMERS } from "../src/search/stems.ts";
import { LANGUAGES } from "../src/words/words.ts";

const CHECKOUT = fileURLToPath(new URL("../", import.meta.url));

/**
 * Makes in `folder` what the package has besides the files of the checkout: the modules compiled, the browser's scripts
 * bundled, so that no bundler is needed where it is installed.
 */
export async function pack(folder: string): Promise<void> {
  const dist = join(folder, "dist");
  rmSync(dist, { recursive: true, force: true });
  const tsc = join(CHECKOUT, "node_modules", "typescript", "bin", "tsc");
  const config = join(CHECKOUT, ".config", "tsconfig.build.json");
  const [, site, stemmers] = await Promise.all([
    promisify(execFile)(process.execPath, [tsc, "-p", config, "--outDir", dist]),
    Promise.all(Object.keys(LANGUAGES).map(async (tag) => ({ tag, scripts: await siteScripts(true, tag) }))),
    stemmerAssets([...STEMMERS.keys()]),
  ]);
  for (const { tag, scripts } of [...site, { tag: "en", scripts: stemmers }]) {
    for (const { path, content } of scripts) {
      const file = join(dist, "prepared", tag, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}
