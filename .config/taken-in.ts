import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Packages that are taken in when ours is packed, and that stay behind with all that they need: their files are many, and
 * to find and load each by itself took a third of what a small build takes. date-fns alone has 5,000 files.
 */
export const TAKEN_IN: readonly string[] = [
  "@csstools/css-tokenizer",
  "@date-fns/utc",
  "culori",
  "d3-geo",
  "date-fns",
  "diff",
  "entities",
  "franc-min",
  "gray-matter",
  "htmlparser2",
  "hyparquet-writer",
  "iconv-lite",
  "markdown-it",
  "pbf",
  "saxes",
  "smol-toml",
  "yaml",
];

/** Taken in on its own: it looks for its version in the folder where it stands. */
export const ELEVENTY = "@11ty/eleventy";

/** What Eleventy asks for where it serves a site itself, which we do, and where it tells what it does in colour: it need not be there. */
export const LEFT_OUT: readonly string[] = ["@11ty/eleventy-dev-server", "supports-color"];

/** A package in the lockfile, by its folder below the checkout. */
interface Locked {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** The folders of all packages that are taken in: `node_modules/…`, in their order, as the lockfile has them. */
export function allTakenIn(): readonly string[] {
  const lockfile = fileURLToPath(new URL("../package-lock.json", import.meta.url));
  const { packages }: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
    readFileSync(lockfile, "utf8"),
  );
  const folders = new Set<string>();
  const takeIn = (name: string, from: string): void => {
    const folder = folderOf(name, from, packages);
    if (LEFT_OUT.includes(name) || folder === null || folders.has(folder)) return;
    folders.add(folder);
    for (const needed of Object.keys(packages[folder]?.dependencies ?? {})) takeIn(needed, folder);
  };
  for (const name of [...TAKEN_IN, ELEVENTY]) takeIn(name, "");
  return [...folders].sort();
}

/** Where a package that is asked for in the folder `from` is found, as Node looks: there, or in one above. */
function folderOf(name: string, from: string, packages: Readonly<Record<string, Locked>>): string | null {
  for (let at = from; ; at = dirname(at)) {
    const folder = join(at, "node_modules", name);
    if (Object.hasOwn(packages, folder)) return folder;
    if (at === "" || at === ".") return null;
  }
}
