import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "./assets.ts";

/** The folder of our modules: the checkout, or `dist`. */
const MODULES = fileURLToPath(new URL("../../", import.meta.url));
const ROOMS = ["src", "templates"];

/**
 * Names the version of all that makes records of files and pages of views: our modules and templates, the libraries
 * as package.json pins them, and Node with its Unicode data. SHA-256 in hex.
 */
export function engineDigest(): string {
  const hash = createHash("sha256");
  const add = (name: string, path: string): void => {
    hash.update(`${name}\n`);
    hash.update(readFileSync(path));
  };
  for (const room of ROOMS) {
    const files = readdirSync(join(MODULES, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) add(file.slice(MODULES.length), file);
  }
  for (const name of readdirSync(MODULES)) if (name.startsWith(".eleventy.")) add(name, join(MODULES, name));
  add("package.json", join(packageRoot(), "package.json"));
  return hash.update(`${process.versions.node} ${process.versions["unicode"]}`).digest("hex");
}
