import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

/** The root of the package: the checkout, or the folder above `dist`. */
const ROOT = packageRoot();

/** A file of the site that is no page. */
export interface Asset {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** The browser's scripts, and the modules of `src/client` that they begin with. */
const SCRIPTS = [
  { path: "assets/settings.js", entry: "settings" },
  { path: "assets/dateline.js", entry: "site" },
] as const;

/** What stands in `public/`, as it is, and the browser's scripts. */
export async function siteAssets(): Promise<readonly Asset[]> {
  const folder = join(ROOT, "public");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const copied = files.map((file) => ({
    path: file.slice(folder.length + 1).replaceAll("\\", "/"),
    content: readFileSync(file),
  }));
  const scripts = SCRIPTS.map(async ({ path, entry }) => ({ path, content: await clientScript(entry) }));
  return [...copied, ...(await Promise.all(scripts))];
}

/** One classic script: modules are refused on `file://`. */
async function clientScript(name: string): Promise<string> {
  const entry = [`${name}.ts`, `${name}.js`]
    .map((file) => fileURLToPath(new URL(`../client/${file}`, import.meta.url)))
    .find((path) => existsSync(path));
  if (entry === undefined) throw new Error("A script of the browser is missing from this installation.");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minifySyntax: true,
    minifyWhitespace: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    write: false,
    absWorkingDir: ROOT,
    tsconfigRaw: "{}",
  });
  // Short names are given by how often letters stand in the source: in a step of its own, types have no part in it,
  // and the checkout and the installed package make the same bytes.
  const { code } = await transform(outputFiles[0]?.text ?? "", {
    minify: true,
    target: "es2020",
    charset: "utf8",
  });
  return code;
}

/** The folder of package.json: the checkout, or the installed package. */
export function packageRoot(): string {
  const here = fileURLToPath(new URL("../../", import.meta.url));
  return existsSync(join(here, "package.json")) ? here : join(here, "..");
}
