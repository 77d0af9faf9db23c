import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

/** What stands below `folder`, by path: a file's SHA-256, a link's aim. Short enough to read where two differ. */
export function treeOf(folder: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const stat = lstatSync(join(folder, path));
    if (stat.isSymbolicLink()) found[path] = `link to ${readlinkSync(join(folder, path))}`;
    else if (stat.isFile())
      found[path] = createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex");
    else found[path] = stat.isDirectory() ? "folder" : "neither file nor folder";
  }
  return found;
}
