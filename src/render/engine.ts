import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MODULES, packageRoot } from "../package.ts";

const ROOMS = ["src", "templates"];

/**
 * Names the version of all that makes records of files and pages of views: our modules and templates, the libraries
 * as package.json pins them, and Node with its Unicode data. SHA-256 in hex. What has been loaded stays as it is for
 * as long as the process lives, so they are read once.
 */
export const engineDigest = (): string => (known ??= readEngine());

let known: string | null = null;

function readEngine(): string {
  const own = readdirSync(MODULES).filter((name) => name.startsWith(".eleventy."));
  return createHash("sha256")
    .update(ROOMS.map((room) => digestOf(MODULES, filesBelow(join(MODULES, room)))).join())
    .update(
      digestOf(
        MODULES,
        own.map((name) => join(MODULES, name)),
      ),
    )
    .update(digestOf(packageRoot(), [join(packageRoot(), "package.json")]))
    .update(`${process.versions.node} ${process.versions["unicode"]}`)
    .digest("hex");
}

/** Names what is copied into every site as it is. SHA-256 in hex. */
export const publicDigest = (): string => digestOf(packageRoot(), filesBelow(join(packageRoot(), "public")));

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

function digestOf(root: string, files: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of files) hash.update(`${file.slice(root.length)}\n`).update(readFileSync(file));
  return hash.digest("hex");
}
