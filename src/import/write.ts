import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BuildError, reason } from "../build-error.ts";

/**
 * What became of a story: a new file, one that was there so already, one that another is too, or none,
 * since another file has its name.
 */
export interface Written {
  readonly kind: "imported" | "kept" | "merged" | "blocked";
  readonly path: string;
}

/** Takes the stories of an import, each by the path (`/` between names, relative) that its address gives it. */
export type Importer = (path: string, identity: string, markdown: (path: string) => string) => Written;

/** So many stories of one day and one eight digits; more are no accident. */
const MOST = 99;

/**
 * Writes stories below a folder. Nothing is ever overwritten: a file that is there with other bytes stays, and the story
 * is told of. Two stories of one path and one `identity` are one; another gets the path with a number.
 */
export function openImported(folder: string): Importer {
  const taken = new Map<string, string>();
  return (wanted, identity, markdown) => {
    for (let number = 1; number <= MOST; number++) {
      const path = number === 1 ? wanted : wanted.replace(/\.md$/, `-${number}.md`);
      const owner = taken.get(path);
      if (owner === identity) return { kind: "merged", path };
      if (owner !== undefined) continue;
      taken.set(path, identity);
      return { kind: write(join(folder, path), markdown(path)), path };
    }
    return { kind: "blocked", path: wanted };
  };
}

function write(file: string, text: string): "imported" | "kept" | "blocked" {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: "wx" });
    return "imported";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code !== "EEXIST") throw new BuildError(`${file} could not be written (${reason(error)}).`);
    return readText(file) === text ? "kept" : "blocked";
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}
