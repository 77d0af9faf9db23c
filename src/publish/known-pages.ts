import { join } from "node:path";
import { readSealed, trySealed } from "../sealed.ts";

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
  /** By path. */
  readonly pages: ReadonlyMap<string, KnownPage>;
  /** What they asked for when they were made, as in `Asked`: of a page made anew since, it may hold too much. */
  readonly wanted: readonly (readonly [target: string, from: string])[];
}

/** Changes with what is written, so that a file of another version is told and dropped. */
const FORMAT = "dateline pages 2";
/** What is known of a group that never was. */
export const NONE: KnownPages = { key: "", pages: new Map(), wanted: [] };

/**
 * What the last build wrote in `folder` of the pages of a group, `2014`. Nothing where the file is missing, cut,
 * damaged, or of another version: then the pages are made anew.
 */
export function readKnownPages(folder: string, group: string): KnownPages {
  const body = readSealed(fileOf(folder, group), FORMAT);
  if (body === null) return NONE;
  let key = "";
  const pages = new Map<string, KnownPage>();
  const wanted: (readonly [string, string])[] = [];
  for (const line of body.toString("utf8").split("\n")) {
    const [kind, ...cells] = line.split("\t");
    const [first = "", second = "", third = "", fourth = ""] = cells;
    if (kind === "g") key = first;
    else if (kind === "p") pages.set(fourth, { key: first, digest: second, bytes: Number(third) });
    else if (kind === "w") wanted.push([first, second]);
  }
  return { key, pages, wanted };
}

/**
 * Writes what `readKnownPages` reads. Paths hold no control characters, so no tab and no line end.
 */
export function writeKnownPages(folder: string, group: string, known: KnownPages): void {
  const lines = [
    `g\t${known.key}\n`,
    ...[...known.pages].map(([path, { key, digest, bytes }]) => `p\t${key}\t${digest}\t${bytes}\t${path}\n`),
    ...known.wanted.map(([target, from]) => `w\t${target}\t${from}\n`),
  ].join("");
  trySealed(fileOf(folder, group), FORMAT, lines);
}

const fileOf = (folder: string, group: string): string => join(folder, `${group}.pages`);
