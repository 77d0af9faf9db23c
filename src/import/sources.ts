import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { type InputFile, readWay, type Way, waysIn } from "../intake/input.ts";
import { MAX_BYTES } from "../wire/read.ts";

/** Bytes of an export that is read in one piece. A build reads less: there a file is a story or a few. */
const MAX_EXPORT = 128 * 1024 * 1024;

/** What stands beside the pages of a site that was saved, and is none of them. */
const ASSETS = new Set(
  ".css .js .mjs .map .png .jpg .jpeg .gif .webp .avif .svg .ico .woff .woff2 .ttf .otf .eot .mp3 .mp4 .webm".split(
    " ",
  ),
);

/** True for what is no story by its name's ending: the sheets, scripts, fonts and pictures of a site. */
export const isAsset = (path: string): boolean => ASSETS.has(extname(path).toLowerCase());

/** The files of a source, in the order of their paths: of a folder all, without those in `taken`, packed ones unpacked. */
export function* sourceFiles(source: string, taken: ReadonlySet<string>): Generator<InputFile> {
  const ways = statSync(source).isDirectory()
    ? waysIn(source, taken)
    : [{ disk: source, path: basename(source) }];
  for (const way of ways) {
    const large = largeExport(way);
    if (large !== null) yield large;
    else if (!isAsset(way.path)) yield* readWay(way);
    else yield { path: way.path, size: null, finding: PASSED_OVER };
  }
}

const PASSED_OVER = {
  rule: "passed-over",
  severity: "note",
  message: "A style sheet, script, font or picture of a site, which is no story.",
  line: null,
} as const;

/** A file that is too large for a build and small enough for an export; null for any other. */
function largeExport({ disk, path }: Way): InputFile | null {
  const there = statSync(disk, { throwIfNoEntry: false });
  if (!there?.isFile() || there.size <= MAX_BYTES || there.size > MAX_EXPORT) return null;
  const handle = openSync(disk, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    return fstatSync(handle).isFile() ? { path, bytes: readFileSync(handle) } : null;
  } finally {
    closeSync(handle);
  }
}
