import { renameSync } from "node:fs";
import { join } from "node:path";
import { readSealed, trySealed } from "../sealed.ts";
import { type Digests, yearOfPath } from "./manifest.ts";

/** A page as it was made last: of what, and what came of it. */
export interface KnownPage {
  /** Digest of all that the page was made from. */
  readonly key: string;
  readonly digest: string;
  readonly bytes: number;
}

/** What the last build remembered of pages that are made together. */
export interface KnownPages {
  /** Names all that the group was made from; empty where nobody says. */
  readonly key: string;
  /** By path; read when it is asked for. */
  readonly pages: () => ReadonlyMap<string, KnownPage>;
  /** The same one by one, with their paths, in the order in which they were made. */
  readonly each: () => Generator<readonly [path: string, page: KnownPage]>;
  /** What they asked for when they were made, as in `Asked`: of a page made anew since, it may hold too much. */
  readonly wanted: () => Wanted;
  /** The same of what belongs to the group itself, or is a file of its year, and stands where the group does. */
  readonly ownWanted: () => Wanted;
}

type Wanted = readonly (readonly [target: string, from: string])[];

/** Changes with what is written, so that a file of another version is told and dropped. */
const FORMAT = "dateline pages 4";
/** What is known of a group that never was. */
export const NONE: KnownPages = knownOf("", "", "", "");

/**
 * What the last build wrote in `folder` of the pages of a group, `2014`. Nothing where the file is missing, cut,
 * damaged, or of another version: then the pages are made anew.
 */
export function readKnownPages(folder: string, group: string): KnownPages {
  const body = readSealed(fileOf(folder, group), FORMAT);
  if (body === null) return NONE;
  const [head = "", page = "", wanted = "", own = ""] = body.toString("utf8").split(BREAK);
  return knownOf(head, page, wanted, own);
}

function knownOf(key: string, lines: string, wanted: string, own: string): KnownPages {
  let pages: ReadonlyMap<string, KnownPage> | null = null;
  return {
    key,
    pages: () => {
      pages ??= new Map(pagesIn(lines));
      return pages;
    },
    each: () => pagesIn(lines),
    wanted: () => wantedOf(wanted),
    ownWanted: () => wantedOf(own),
  };
}

/** What those of a group asked for that are as they were among the files of a new site. */
export function wantedOfKept(before: KnownPages, files: Pick<Digests, "get">): Wanted {
  const pages = before.pages();
  return [...before.wanted(), ...before.ownWanted()].filter(
    ([, from]) => pages.get(from)?.digest === files.get(from),
  );
}

/** Twenty thousand lines: no list of them, and none of their cells. */
function* pagesIn(lines: string): Generator<readonly [path: string, page: KnownPage]> {
  for (let at = 0; at < lines.length; ) {
    const first = lines.indexOf("\t", at);
    const second = lines.indexOf("\t", first + 1);
    const third = lines.indexOf("\t", second + 1);
    const line = lines.indexOf("\n", third);
    const end = line === -1 ? lines.length : line;
    const [key, digest] = [lines.slice(at, first), lines.slice(first + 1, second)];
    yield [lines.slice(third + 1, end), { key, digest, bytes: Number(lines.slice(second + 1, third)) }];
    at = end + 1;
  }
}

const rowsOf = (lines: string): readonly (readonly string[])[] =>
  lines === "" ? [] : lines.split("\n").map((line) => line.split("\t"));
const wantedOf = (lines: string): Wanted =>
  rowsOf(lines).map(([target = "", from = ""]) => [target, from] as const);

/**
 * Puts what `readKnownPages` reads in place once the site is published. Where it could not be written, the pages are
 * made anew.
 */
export function settleKnownPages(folder: string, group: string): void {
  try {
    renameSync(nextOf(folder, group), fileOf(folder, group));
  } catch {
    // A full disk, or no right to write there: what stands there tells of older pages, and is found out by their keys.
  }
}

/**
 * Writes what `settleKnownPages` puts in place. Paths hold no control characters, so no tab and no line end.
 */
export function writeKnownPages(
  folder: string,
  group: string,
  {
    key,
    pages,
    wanted,
  }: {
    readonly key: string;
    readonly pages: ReadonlyMap<string, KnownPage>;
    readonly wanted: Wanted;
  },
): void {
  // The sources of a year's stories are named by what the group is made from.
  const isOwn = (to: string): boolean => pages.has(to) || yearOfPath(to) === group;
  const [own, others] = [wanted.filter(([to]) => isOwn(to)), wanted.filter(([to]) => !isOwn(to))];
  const rows = [...pages].map(([path, { key, digest, bytes }]) => [key, digest, bytes, path]);
  const parts = [rows, others, own].map((lines) => lines.map((line) => line.join("\t")).join("\n"));
  trySealed(nextOf(folder, group), FORMAT, [key, ...parts].join(BREAK));
}

/** Between two parts: no line is empty. */
const BREAK = "\n\n";
const fileOf = (folder: string, group: string): string => join(folder, `${group}.pages`);
const nextOf = (folder: string, group: string): string => `${fileOf(folder, group)}.next`;
