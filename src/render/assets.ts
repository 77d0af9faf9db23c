import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { STEMMERS } from "../search/stems.ts";
import type { Settings } from "../settings/settings.ts";
import { dressOf } from "../words/words.ts";

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

/** Those of the search: its page, and the marks on a story that was found by it. */
const SEARCH_SCRIPTS = [
  { path: "assets/search.js", entry: "search/start" },
  { path: "assets/find.js", entry: "search/find" },
] as const;

/** What stands in `public/`, as it is, and the browser's scripts in the language of the pages: those of the search where there is one. */
export async function siteAssets({
  search,
  language,
}: Pick<Settings, "search" | "language">): Promise<readonly Asset[]> {
  const folder = join(ROOT, "public");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const copied = files.map((file) => ({
    path: file.slice(folder.length + 1).replaceAll("\\", "/"),
    content: readFileSync(file),
  }));
  const wanted = [...SCRIPTS, ...(search ? SEARCH_SCRIPTS : [])];
  const scripts = wanted.map(async ({ path, entry }) => ({
    path,
    content: await clientScript(entry, dressOf(language)),
  }));
  return [...copied, ...(await Promise.all(scripts))];
}

/** One classic script: modules are refused on `file://`. */
async function clientScript(name: string, language: string): Promise<string> {
  const entry = [`${name}.ts`, `${name}.js`]
    .map((file) => fileURLToPath(new URL(`../client/${file}`, import.meta.url)))
    .find((path) => existsSync(path));
  if (entry === undefined) throw new Error("A script of the browser is missing from this installation.");
  return bundled({ entryPoints: [entry] }, language);
}

/** What `dateline serve` adds to every page: see `src/client/preview.ts`. */
export const previewScript = (): Promise<string> => clientScript("preview", "en");

type From = Pick<BuildOptions, "entryPoints" | "stdin">;

/** Scripts by what they were made from: a process that builds several times, as `serve` does, makes each once. */
const known = new Map<string, Promise<string>>();

function bundled(from: From, language = "en"): Promise<string> {
  const key = JSON.stringify([from, language]);
  const made = known.get(key) ?? bundle(from, language);
  known.set(key, made);
  return made;
}

async function bundle(from: From, language: string): Promise<string> {
  const { outputFiles } = await build({
    ...from,
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
    plugins: [wordsIn(language)],
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

/** Puts the words of a language where the browser's modules ask for the English ones: a script holds one language. */
const wordsIn = (language: string): Plugin => ({
  name: "words",
  setup({ onResolve }) {
    onResolve({ filter: /\/words\/en\// }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.replace("/words/en/", `/words/${language}/`)),
    }));
  },
});

/** A script for each of these languages that has a stemmer: `src/client/search/stems.ts` loads the one it needs. */
export async function stemmerAssets(languages: readonly string[]): Promise<readonly Asset[]> {
  const scripts = languages.map(async (language) => {
    const module = STEMMERS.get(language);
    if (module === undefined) return [];
    const contents = `import { stemmer } from "@orama/stemmers/${module}";
      self.datelineStems = { ...self.datelineStems, ${language}: stemmer };`;
    return [
      {
        path: `assets/stems/${language}.js`,
        content: await bundled({ stdin: { contents, resolveDir: ROOT } }),
      },
    ];
  });
  return (await Promise.all(scripts)).flat();
}

/** The folder of package.json: the checkout, or the installed package. */
export function packageRoot(): string {
  const here = fileURLToPath(new URL("../../", import.meta.url));
  return existsSync(join(here, "package.json")) ? here : join(here, "..");
}
