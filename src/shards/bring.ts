import { copyFileSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Gives a file that is never written to again a second name, or copies it where another disk holds it. What is at `to`
 * makes way.
 */
export function bring(from: string, to: string): void {
  if (links(from, to)) return;
  // There is no such folder yet, or something stands there; else another disk has the file.
  mkdirSync(dirname(to), { recursive: true });
  rmSync(to, { force: true });
  if (!links(from, to)) copyFileSync(from, to);
}

function links(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}
