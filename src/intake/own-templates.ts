import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PARTS } from "../../templates/parts/replaceable.tsx";
import { InputFaults } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { MODULES } from "../package.ts";
import { sha256 } from "../sha256.ts";
import { didYouMean } from "../wire/text/nearest.ts";
import { printable } from "../wire/text/printable.ts";

/** The operator's templates, as they lie in the input folder. */
export interface OwnTemplates {
  /** File names, each by the name of the page or part that it stands for. */
  readonly files: ReadonlyMap<string, string>;
  /** What the modules say, by their path in the folder: another machine that has not the folder has these. */
  readonly sources: ReadonlyMap<string, string>;
  /** Paths in the input folder of what is no story, since it is code. */
  readonly taken: readonly string[];
  /** SHA-256 of all of it, in hex. */
  readonly digest: string;
}

/** The folder beside the stories that holds them, and what it is called in messages. */
export const TEMPLATES_FOLDER = "templates";
const CODE = /\.[jt]sx?$/;

/** The pages that have templates: `story` for `templates/story.11ty.tsx`. */
const pageNames = (): readonly string[] =>
  readdirSync(join(MODULES, "templates")).flatMap((file) => /^(.+)\.11ty\.[jt]sx?$/.exec(file)?.[1] ?? []);

/**
 * Finds the modules of `templates/` in `input`: those at its top stand for the page or part of their name, those in folders
 * are theirs to import. What is no code is a story as anywhere. Null where there are none. Throws a BuildError where one stands for nothing.
 */
export function findOwnTemplates(input: string): OwnTemplates | null {
  const folder = join(input, TEMPLATES_FOLDER);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return null;
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter((path) => !path.split("/").some((name) => name.startsWith(".")))
    .sort();
  if (found.length === 0) return null;
  const names = [...pageNames(), ...PARTS].sort();
  const files = new Map<string, string>();
  const faults: Diagnostic[] = [];
  for (const path of found.filter((each) => !each.includes("/"))) {
    const name = path.replace(CODE, "");
    const message = files.has(name)
      ? `There is \`${files.get(name)}\` too, and one part can have one template. Remove one of them.`
      : names.includes(name)
        ? null
        : `\`${printable(name)}\` is no page or part of a site.${didYouMean(name, names)} Templates are called ${names.join(", ")}; what they import stands in a folder of its own.`;
    if (message !== null)
      faults.push({
        rule: "own-template",
        severity: "error",
        path: `${TEMPLATES_FOLDER}/${path}`,
        line: null,
        message,
      });
    files.set(name, path);
  }
  if (faults.length > 0) throw new InputFaults(faults);
  const sources = new Map(found.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  return {
    files,
    sources,
    taken: found.map((path) => `${TEMPLATES_FOLDER}/${path}`),
    digest: sha256(JSON.stringify([...sources])),
  };
}
