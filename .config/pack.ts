import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { previewScript, siteScripts, stemmerAssets } from "../src/render/assets.ts";
import { STEMMED } from "../src/search/stems.ts";
import { LANGUAGES } from "../src/words/words.ts";
import { allTakenIn, ELEVENTY, LEFT_OUT, TAKEN_IN } from "./taken-in.ts";

const CHECKOUT = fileURLToPath(new URL("../", import.meta.url));

/**
 * Makes in `folder` what the package has besides the files of the checkout: the modules compiled and put together, the
 * declarations for own templates, and the browser's scripts bundled, so that no bundler is needed where it is installed.
 */
export async function pack(folder: string): Promise<void> {
  const dist = join(folder, "dist");
  rmSync(dist, { recursive: true, force: true });
  const tsc = join(CHECKOUT, "node_modules", "typescript", "bin", "tsc");
  const config = join(CHECKOUT, ".config", "tsconfig.build.json");
  const [, , site, stemmers, preview] = await Promise.all([
    promisify(execFile)(process.execPath, [tsc, "-p", config, "--outDir", dist]),
    bundleModules(dist),
    Promise.all(Object.keys(LANGUAGES).map(async (tag) => ({ tag, scripts: await siteScripts(true, tag) }))),
    stemmerAssets(STEMMED),
    previewScript(),
  ]);
  keepDeclarations(dist);
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

/** For all that is put together. */
const TOGETHER: BuildOptions & { readonly metafile: true } = {
  absWorkingDir: CHECKOUT,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  legalComments: "inline",
  logLevel: "error",
  metafile: true,
  // Packages that are no ES modules ask for Node's own by `require`.
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
};

/**
 * Puts our modules, and what they need of packages, together in files: one for each that is started or loaded by its
 * path, and those that they share. All of them stand one folder below `dist`, as `src/package.ts` wants it. Names and
 * comments are left, so that a stack can be read.
 */
async function bundleModules(dist: string): Promise<void> {
  const templates = readdirSync(join(CHECKOUT, "templates"))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `templates/${name}`);
  const [ours, eleventy] = await Promise.all([
    build({
      ...TOGETHER,
      // Own templates import `own.ts`, so it has to be the one that runs; tests call the build itself.
      entryPoints: ["src/cli.ts", "src/worker.ts", "src/build.ts", ...templates],
      outbase: CHECKOUT,
      outdir: dist,
      chunkNames: "src/[name]-[hash]",
      plugins: [besides],
    }),
    build({
      ...TOGETHER,
      entryPoints: [join("node_modules", ELEVENTY, "src", "Eleventy.js")],
      outdir: dirname(join(dist, ELEVENTY_FILE)),
      external: [...LEFT_OUT],
    }),
  ]);
  // As deep below it as the module that looks for it is below Eleventy's own.
  copyFileSync(
    join(CHECKOUT, "node_modules", ELEVENTY, "package.json"),
    join(dist, "eleventy", "package.json"),
  );
  const listed = allTakenIn();
  const unlisted = [ours, eleventy]
    .flatMap(({ metafile }) => Object.keys(metafile.inputs))
    .flatMap((path) => PACKAGE.exec(path)?.[1] ?? [])
    .filter((folder) => !listed.includes(folder));
  if (unlisted.length > 0)
    throw new Error(`${[...new Set(unlisted)].join(", ")}: taken in, but not listed with its licence.`);
  for (const folder of listed) bringLicence(folder, dist);
}

/** Below `dist`: where Eleventy is loaded from. */
const ELEVENTY_FILE = join("eleventy", "src", "Eleventy", "Eleventy.js");

/** The folder of the innermost package that a file belongs to. */
const PACKAGE = /^(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/** A few say nothing but the licence's name, in their package.json. */
function bringLicence(folder: string, dist: string): void {
  const own = join(CHECKOUT, folder);
  const licence = readdirSync(own).find((file) => /^(?:licen[cs]e|copying)/i.test(file)) ?? "package.json";
  const name = folder.slice("node_modules/".length).replaceAll("/node_modules/", "+").replaceAll("/", "-");
  const copy = join(dist, "licences", `${name}${licence === "package.json" ? ".json" : ".txt"}`);
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(join(own, licence), copy);
}

/** Leaves all other packages where they are. */
const besides: Plugin = {
  name: "besides",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) => {
      if (kind === "entry-point" || importer.includes("/node_modules/")) return undefined;
      if (path === ELEVENTY) return { path: `../${ELEVENTY_FILE}`, external: true };
      return TAKEN_IN.some((name) => path === name || path.startsWith(`${name}/`))
        ? undefined
        : { path, external: true };
    });
  },
};
