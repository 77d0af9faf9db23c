import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MODULES, packageRoot } from "../package.ts";
import { stemmerModule } from "../search/stems.ts";
import type { Settings } from "../settings/settings.ts";
import { dressOf } from "../words/words.ts";
import type { From } from "./bundle.ts";

/** A file of the site that is no page. */
export interface Asset {
  readonly path: string;
  readonly content: string | Uint8Array;
}

interface BrowserScript extends Pick<From, "awaited"> {
  readonly path: string;
  /** Its module in `src/client`. */
  readonly entry: string;
}

/** The browser's scripts. */
const SCRIPTS: readonly BrowserScript[] = [
  { path: "assets/settings.js", entry: "settings" },
  { path: "assets/dateline.js", entry: "site" },
];

/** Those of the search: its page, what saves what was found, and the marks on a story that was found by it. */
const SEARCH_SCRIPTS: readonly BrowserScript[] = [
  { path: "assets/search.js", entry: "search/start", awaited: true },
  { path: "assets/export.js", entry: "search/export" },
  { path: "assets/find.js", entry: "search/find" },
];

/** What stands in `public/`, as it is, and the browser's scripts in the language of the pages: those of the search where there is one. */
export async function siteAssets({
  search,
  language,
}: Pick<Settings, "search" | "language">): Promise<readonly Asset[]> {
  const folder = join(packageRoot(), "public");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const copied = files.map((file) => ({
    path: file.slice(folder.length + 1).replaceAll("\\", "/"),
    content: readFileSync(file),
  }));
  return [...copied, ...(await siteScripts(search, dressOf(language)))];
}

/** The browser's scripts with the words of a language that we have. */
export const siteScripts = (search: boolean, language: string): Promise<readonly Asset[]> =>
  Promise.all(
    [...SCRIPTS, ...(search ? SEARCH_SCRIPTS : [])].map(({ path, entry, ...how }) =>
      script(path, { entryPoints: [join(MODULES, "src", "client", `${entry}.ts`)], ...how }, language),
    ),
  );

/** What `dateline serve` adds to every page: see `src/client/preview.ts`. It speaks to the operator, as the commands do. */
export const previewScript = (): Promise<Asset> =>
  script("preview.js", { entryPoints: [join(MODULES, "src", "client", "preview.ts")] });

/** A script for each of these languages that has a stemmer: `src/client/search/stems.ts` loads the one it needs. */
export async function stemmerAssets(languages: readonly string[]): Promise<readonly Asset[]> {
  const scripts = languages.map(async (language) => {
    const module = stemmerModule(language);
    if (module === null) return [];
    const contents = `import { stemmer } from "@orama/stemmers/${module}";
      self.datelineStems = { ...self.datelineStems, ${language}: stemmer };`;
    return [await script(`assets/stems/${language}.js`, { stdin: { contents, resolveDir: packageRoot() } })];
  });
  return (await Promise.all(scripts)).flat();
}

/** The scripts of a language as they were made when the package was packed; in the checkout there are none. */
const preparedIn = (language: string): string => join(MODULES, "prepared", language);

/** A script as it was packed, so that the package needs no bundler; in the checkout it is made of its modules. */
async function script(path: string, from: From, language = "en"): Promise<Asset> {
  const file = join(preparedIn(language), path);
  if (existsSync(file)) return { path, content: readFileSync(file, "utf8") };
  const { bundled } = await import("./bundle.ts");
  return { path, content: await bundled(from, language) };
}
