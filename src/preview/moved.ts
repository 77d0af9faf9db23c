import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { groupBy } from "../archive/groups.ts";
import { type ListedStory, storiesIn } from "../publish/story-lists.ts";

/** The lists of files of a site, by year. Empty where there is no site. */
export type Lists = ReadonlyMap<string, string>;

/** Reads what a site says of where its stories come from. A list that cannot be read counts as none. */
export function readLists(site: string): Lists {
  const lists = new Map<string, string>();
  for (const name of namesIn(site)) {
    if (!/^\d{4}$/.test(name)) continue;
    const text = textOf(join(site, name, "holdings.csv"));
    if (text !== null) lists.set(name, text);
  }
  return lists;
}

/**
 * Where stories stand now that had another address before: those that are gone from a file, in their order, and those
 * that are new in it. Where they are not as many, nobody can say which became which.
 */
export function movedStories(before: Lists, after: Lists): Readonly<Record<string, string>> {
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (year) => before.get(year) !== after.get(year),
  );
  const rowsOf = (lists: Lists): readonly ListedStory[] =>
    changed.flatMap((year) => storiesIn(lists.get(year) ?? ""));
  const [old, fresh] = [rowsOf(before), rowsOf(after)];
  const isIn = (rows: readonly ListedStory[]) => new Set(rows.map(({ url }) => url));
  const [stood, stands] = [isIn(old), isIn(fresh)];
  const came = groupBy(
    fresh.filter(({ url }) => !stood.has(url)),
    ({ path }) => path,
  );
  const went = groupBy(
    old.filter(({ url }) => !stands.has(url)),
    ({ path }) => path,
  );
  return Object.fromEntries(
    [...went].flatMap(([path, rows]) => {
      const now = came.get(path) ?? [];
      return now.length === rows.length ? rows.map(({ url }, at) => [url, now[at]?.url ?? url]) : [];
    }),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
