import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The root of the package: the checkout, or the folder above `dist`. */
const ROOT = packageRoot();

/** A file of the site that is no page. */
export interface Asset {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What stands in `public/`, as it is, and the browser's script. */
export async function siteAssets(): Promise<readonly Asset[]> {
  const folder = join(ROOT, "public");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const copied = files.map((file) => ({
    path: file.slice(folder.length + 1).replaceAll("\\", "/"),
    content: readFileSync(file),
  }));
  return [...copied, { path: "assets/dateline.js", content: await clientScript() }];
}

/** One classic script: modules are refused on `file://`. */
async function clientScript(): Promise<string> {
  const entry = ["site.ts", "site.js"]
    .map((name) => fileURLToPath(new URL(`../client/${name}`, import.meta.url)))
    .find((path) => existsSync(path));
  if (entry === undefined) throw new Error("The browser's script is missing from this installation.");
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    write: false,
    absWorkingDir: ROOT,
    tsconfigRaw: "{}",
  });
  return outputFiles[0]?.text ?? "";
}

/** The folder of package.json: the checkout, or the installed package. */
export function packageRoot(): string {
  const here = fileURLToPath(new URL("../../", import.meta.url));
  return existsSync(join(here, "package.json")) ? here : join(here, "..");
}
