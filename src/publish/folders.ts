import { existsSync, lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { BuildError } from "../build-error.ts";
import { STAGING } from "./leftovers.ts";

/** The output folder's real path; it need not be there yet. Throws a BuildError where no site can go. */
export function outputFolder(output: string, input: string): string {
  const folder = siteFolder(output);
  if (inside(folder, input) || inside(input, folder)) {
    throw new BuildError(
      `The input ${input} and the output ${folder} lie in one another: the site would be read as stories, or written among them. Choose another --output.`,
    );
  }
  return folder;
}

/** The same, whatever the site is made from. */
export function siteFolder(output: string): string {
  if (output === "") throw new BuildError("--output is empty. Name the folder for the site.");
  if (isLostLink(output)) {
    throw new BuildError(`${output} is a link that leads nowhere. Remove it, or choose another --output.`);
  }
  const folder = realPath(output);
  if (folder.split(sep).some((name) => name === ".dateline" || name.startsWith(STAGING))) {
    throw new BuildError(
      `${folder} lies in a folder that Dateline keeps for itself, where no site can go. Choose another --output.`,
    );
  }
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new BuildError(`${output} is a file. --output takes a folder.`);
  }
  return folder;
}

const isLostLink = (path: string): boolean =>
  !existsSync(path) && lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** The real path of what need not be there yet: that of the deepest folder that is, and the rest. */
function realPath(path: string): string {
  const whole = resolve(path);
  let there = whole;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  return join(realpathSync(there), relative(there, whole));
}

/** True when `other` is `folder` or lies in it. */
export function inside(folder: string, other: string): boolean {
  const way = relative(folder, other);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
