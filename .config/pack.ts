import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build, type Plugin } from "esbuild";
import { previewScript, siteScripts, stemmerAssets } from "../src/render/assets.ts";
import { STEMMERS } from "../src/search/stems.ts";
import { LANGUAGES } from "../src/words/words.ts";

const CHECKOUT = fileURLToPath(new URL("../", import.meta.url));

/**
 * Makes in `folder` what the package has besides the files of the checkout: the modules compiled, with the few functions
 * of `TAKEN_IN`, the declarations for own templates, and the browser's scripts bundled, so that no bundler is needed where it is installed.
 */
export async function pack(folder: string): Promise<void> {
  const dist = join(folder, "dist");
  rmSync(dist, { recursive: true, force: true });
  const tsc = join(CHECKOUT, "node_modules", "typescript", "bin", "tsc");
  const config = join(CHECKOUT, ".config", "tsconfig.build.json");
  const [, site, stemmers, preview] = await Promise.all([
    promisify(execFile)(process.execPath, [tsc, "-p", config, "--outDir", dist, "--declaration"]),
    Promise.all(Object.keys(LANGUAGES).map(async (tag) => ({ tag, scripts: await siteScripts(true, tag) }))),
    stemmerAssets([...STEMMERS.keys()]),
    previewScript(),
  ]);
  keepDeclarations(dist);
  await takeIn(dist);
  for (const { tag, scripts } of [...site, { tag: "en", scripts: [...stemmers, preview] }]) {
    for (const { path, content } of scripts) {
      const file = join(dist, "prepared", tag, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
}

/** What an operator's own templates import, as `package.json` names it under `types`. */
const DECLARED = join("templates", "own.d.ts");

/** Leaves of all declarations those that own templates come across: a third of them. */
function keepDeclarations(dist: string): void {
  const kept = new Set([join(dist, DECLARED)]);
  for (const file of kept)
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)"/g))
      kept.add(join(dirname(file), name.replace(/\.tsx?$/, ".d.ts")));
  for (const path of readdirSync(dist, { recursive: true, encoding: "utf8" }))
    if (path.endsWith(".d.ts") && !kept.has(join(dist, path))) rmSync(join(dist, path));
}

/**
 * Packages of which one module needs a few functions, and which are large: these functions are taken into it, and the
 * package stays behind. date-fns has 5,000 files, a third of all that would be installed; culori has 153 that each
 * build would load, for a twentieth of what a small one costs.
 */
export const TAKEN_IN: readonly string[] = ["@date-fns/utc", "culori", "date-fns"];

/** Takes these packages into the compiled modules that import from them, with their licences beside. */
async function takeIn(dist: string): Promise<void> {
  const wanted = new RegExp(`from "(?:${TAKEN_IN.join("|")})[/"]`);
  const modules = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".js"))
    .map((path) => join(dist, path))
    .filter((path) => wanted.test(readFileSync(path, "utf8")));
  for (const module of modules)
    await build({
      entryPoints: [module],
      outfile: module,
      allowOverwrite: true,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      charset: "utf8",
      legalComments: "inline",
      absWorkingDir: CHECKOUT,
      plugins: [besides(module)],
    });
  for (const name of TAKEN_IN) {
    const own = join(CHECKOUT, "node_modules", name);
    const licence = readdirSync(own).find((file) => /^licen[cs]e/i.test(file));
    if (licence === undefined) throw new Error(`${name} has no licence to bring along.`);
    const copy = join(dist, "licences", `${name.replace("/", "-")}.txt`);
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(own, licence), copy);
  }
}

/** Leaves all else that a module imports where it is. */
const besides = (module: string): Plugin => ({
  name: "besides",
  setup({ onResolve }) {
    onResolve({ filter: /.*/ }, ({ path, importer }) =>
      importer === module && !TAKEN_IN.some((name) => path === name || path.startsWith(`${name}/`))
        ? { path, external: true }
        : undefined,
    );
  },
});
