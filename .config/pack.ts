import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build, type Plugin } from "esbuild";
import { previewScript, siteScripts, stemmerAssets } from "../src/render/assets.ts";
import { STEMMED } from "../src/search/stems.ts";
import { LANGUAGES } from "../src/words/words.ts";

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

/**
 * Packages that are taken in, since their files are many and few of their functions are needed, and that stay behind.
 * date-fns has 5,000 files, a third of all that would be installed; each build would load 153 of culori and 51 of hyparquet.
 */
export const TAKEN_IN: readonly string[] = [
  "@date-fns/utc",
  "culori",
  "date-fns",
  "hyparquet-writer",
  "hyparquet-writer/node_modules/hyparquet",
];

/**
 * Puts our modules, and what they need of these packages, together in files that are loaded in a sixth less time than
 * a small build takes: one for each that is started or loaded by its path, and those that they share. All of them stand one
 * folder below `dist`, as `src/package.ts` wants it. Names and comments are left, so that a stack can be read.
 */
async function bundleModules(dist: string): Promise<void> {
  const templates = readdirSync(join(CHECKOUT, "templates"))
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `templates/${name}`);
  const { metafile } = await build({
    absWorkingDir: CHECKOUT,
    // Own templates import `own.ts`, so it has to be the one that runs; tests call the build itself.
    entryPoints: ["src/cli.ts", "src/worker.ts", "src/build.ts", ...templates],
    outbase: CHECKOUT,
    outdir: dist,
    chunkNames: "src/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    legalComments: "inline",
    logLevel: "error",
    metafile: true,
    plugins: [besides],
  });
  const taken = Object.keys(metafile.inputs).flatMap((path) => PACKAGE.exec(path)?.[1] ?? []);
  const unlisted = [...new Set(taken)].filter((name) => !TAKEN_IN.includes(name));
  if (unlisted.length > 0)
    throw new Error(`${unlisted.join(", ")}: taken in, but not listed with its licence.`);
  for (const name of TAKEN_IN) bringLicence(name, dist);
}

/** The innermost package that a file belongs to. */
const PACKAGE = /^node_modules\/((?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

function bringLicence(name: string, dist: string): void {
  const own = join(CHECKOUT, "node_modules", name);
  const licence = readdirSync(own).find((file) => /^licen[cs]e/i.test(file));
  if (licence === undefined) throw new Error(`${name} has no licence to bring along.`);
  const copy = join(dist, "licences", `${name.replace(/^.*node_modules\//, "").replace("/", "-")}.txt`);
  mkdirSync(dirname(copy), { recursive: true });
  copyFileSync(join(own, licence), copy);
}

/** Leaves all other packages where they are. */
const besides: Plugin = {
  name: "besides",
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, importer, kind }) =>
      kind === "entry-point" ||
      importer.includes("/node_modules/") ||
      TAKEN_IN.some((name) => path === name || path.startsWith(`${name}/`))
        ? undefined
        : { path, external: true },
    );
  },
};
