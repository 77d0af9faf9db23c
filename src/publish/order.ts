import { isManifest, MANIFEST, yearOfPath } from "./manifest.ts";

/** Leads to every day that has stories, though it is a script and no page. */
const DAYS_SCRIPT = "assets/days.js";

/** True for what readers see as a page, and what may link to others. */
export const isPage = (path: string): boolean => path.endsWith(".html");

/**
 * The order in which files of a live site are replaced: what pages need, stories, the lists that lead to them, home,
 * what tells machines of them, manifests last.
 */
export function rank(path: string): number {
  if (path === MANIFEST) return 6;
  if (isManifest(path)) return 5;
  if (path === DAYS_SCRIPT) return 4;
  if (!isPage(path)) return path.startsWith("assets/") || path.endsWith(".txt") ? 0 : 4;
  if (path === "index.html") return 3;
  return yearOfPath(path) !== null && !path.endsWith("/index.html") ? 1 : 2;
}

/** For sorting by rank, and by name within one. */
export const byRank = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);
