import { join } from "node:path";
import { kindOf } from "../archive/kind.ts";
import { isSitemap } from "../render/years.ts";
import { readSealed, readSealedLine, trySealed } from "../sealed.ts";
import type { KnownPage } from "./known-pages.ts";

/** What the pages of a year were made from. */
export interface YearPages {
  /** Names all that they were made from. */
  readonly key: string;
  /** How many there are. */
  readonly pages: number;
  /** They and the files that were made with them. */
  readonly files: number;
  readonly sitemaps: readonly string[];
}

/** The files that the stories of a year were read from. */
export interface YearSources {
  /** Names them, and how they are read. */
  readonly name: string;
  readonly files: () => number;
}

/** The folder of a year as a build left it, without its manifest. */
export interface YearSeal {
  readonly files: number;
  readonly bytes: number;
  /** Those that are the stories as data, of which lists of the whole site tell. */
  readonly data: readonly SizedFile[];
  readonly largest: SizedFile;
  /** What all of it was made from; null where that is not known, or something else lies there too. */
  readonly from: { readonly pages: YearPages; readonly sources: string } | null;
}

/** A file of the site, and its bytes. */
export type SizedFile = readonly [path: string, bytes: number];

const FORMAT = "dateline seal 2";
export const sealsFolder = (work: string): string => join(work, "seals");
const fileOf = (work: string, year: string): string => join(sealsFolder(work), `${year}.seal`);
/** The manifest of the year names all that lies in its folder. */
const labelOf = (manifest: string): string => `${FORMAT} ${manifest}`;

/**
 * What the last build left of a year whose manifest has this digest; null where it left nothing, or of another state of
 * it. Its checksum is not looked at.
 */
export function readYearSeal(work: string, year: string, manifest: string): YearSeal | null {
  const line = readSealedLine(fileOf(work, year), labelOf(manifest));
  return line === null ? null : parse(line);
}

/** The sizes of all files of the year's folder; null where they are not as the last build left them. */
export function readYearSizes(work: string, year: string, manifest: string): Iterable<SizedFile> | null {
  const body = readSealed(fileOf(work, year), labelOf(manifest));
  return body === null ? null : sizesIn(body.toString("utf8").split("\n").slice(1));
}

export function writeYearSeal(
  work: string,
  year: string,
  manifest: string,
  seal: YearSeal,
  sizes: readonly SizedFile[],
): void {
  const lines = [JSON.stringify(seal), ...sizes.map(sizeLine)];
  trySealed(fileOf(work, year), labelOf(manifest), lines.join("\n"));
}

export const sizeLine = ([path, bytes]: SizedFile): string => `${bytes} ${path}`;

/** One after the other: they are gone through once, and a table of a large site's would take longer than that. */
export function* sizesIn(lines: readonly string[]): Generator<SizedFile> {
  for (const line of lines) {
    const space = line.indexOf(" ");
    if (space > 0) yield [line.slice(space + 1), Number(line.slice(0, space))];
  }
}

/** Seals the files of a year; what they were made from where they are no others than the pages and sources told. */
export function sealOf(
  sizes: readonly SizedFile[],
  pages: YearPages | undefined,
  sources: YearSources | undefined,
): YearSeal {
  const known =
    pages !== undefined && sources !== undefined && pages.files + sources.files() === sizes.length;
  return {
    files: sizes.length,
    bytes: bytesIn(sizes),
    data: sizes.filter(([path]) => kindOf(path) === "storyData"),
    largest: largestOf(sizes),
    from: known ? { pages, sources: sources.name } : null,
  };
}

export function bytesIn(files: Iterable<SizedFile>): number {
  let sum = 0;
  for (const [, bytes] of files) sum += bytes;
  return sum;
}

export function largestOf(sizes: Iterable<SizedFile>): SizedFile {
  let largest: SizedFile = ["", 0];
  for (const one of sizes) if (one[1] > largest[1]) largest = one;
  return largest;
}

/** What is to be known of pages that are made together, of `[path, page]` each; `isPage` tells pages from other files by their keys. */
export function yearPagesOf(
  key: string,
  pages: Iterable<readonly [path: string, page: KnownPage]>,
  isPage: (key: string) => boolean,
): YearPages {
  const sitemaps: string[] = [];
  let [count, files] = [0, 0];
  for (const [path, { key: own }] of pages) {
    files++;
    if (isPage(own)) count++;
    if (isSitemap(path)) sitemaps.push(path);
  }
  return { key, pages: count, files, sitemaps };
}

function parse(line: string): YearSeal {
  const seal: YearSeal = JSON.parse(line);
  return seal;
}
