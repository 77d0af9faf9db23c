/**
 * The floor under a build, as a process of its own: reads each file of a finished site and writes it, path by path, to
 * a new folder, as plainly as can be. Arguments: the site, the new folder.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [site = "", output = ""] = process.argv.slice(2);

function copy(folder: string): void {
  mkdirSync(join(output, folder));
  for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) copy(path);
    else writeFileSync(join(output, path), readFileSync(join(site, path)));
  }
}

copy("");
