import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from "node:fs";
import { basename, join } from "node:path";
import { compareText } from "../archive/order.ts";
import { BuildError, reason, reasonAnywhere } from "../build-error.ts";
import type { Finding } from "../diagnostic.ts";
import { isPicture, MAX_PICTURE, PICTURE_HEAD, pictureTooLarge } from "../pictures/picture.ts";
import { MAX_BYTES } from "../wire/read.ts";
import { MAX_PACKED, packingOf, unpack } from "./packed/unpack.ts";

/** The file beside the stories that describes the archive; it is no story. */
export const SETTINGS_FILE = "archive.md";
/** Those that say what is done to single stories: one of them may be there. */
export const TAKEDOWN_FILES: readonly string[] = ["takedown.csv", "takedown.yaml", "takedown.yml"];

/** A file found in the input folder: its bytes, or why they were not read. */
export type InputFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly size: number | null; readonly finding: Finding };

/** A way to a file: where it is on disk, and its name relative to the input folder with `/` between names. */
export interface Way {
  readonly disk: string;
  readonly path: string;
}

/** Lists a folder; another than the system's own where a test wants a folder that may not be listed. */
type ListFolder = (folder: string) => readonly Dirent[];
const listFolder: ListFolder = (folder) => readdirSync(folder, { withFileTypes: true });

/**
 * Every file below `input`, in the order of their paths by code units, each read when its turn comes. Names that
 * begin with a dot, the settings and the list of takedowns at the top, and what is `taken` for something else are not
 * stories and are passed over. A symbolic link is
 * never followed; pipes, sockets and devices are never opened. Throws a BuildError, before the first file, where a
 * folder cannot be listed: how many stories that would cost, nobody could say.
 */
export function* readFolder(
  input: string,
  taken: ReadonlySet<string> = new Set(),
  list: ListFolder = listFolder,
): Generator<InputFile> {
  for (const way of waysIn(input, taken, list)) yield* readWay(way);
}

/** The ways to these files, in their order; nothing is read. Throws as `readFolder` does. */
export function waysIn(
  input: string,
  taken: ReadonlySet<string>,
  list: ListFolder = listFolder,
): readonly Way[] {
  return listFiles(input, list).filter(
    ({ path }) => path !== SETTINGS_FILE && !TAKEDOWN_FILES.includes(path) && !taken.has(path),
  );
}

/** Reads one file named on a command line; its path is its bare name. Several where stories are packed in it. */
export function readNamed(disk: string): Generator<InputFile> {
  return readWay({ disk, path: basename(disk) });
}

/** All files below `root`, sorted by path. */
function listFiles(root: string, list: ListFolder): readonly Way[] {
  const found: Way[] = [];
  const visit = (folder: string, prefix: string): void => {
    // As `join` would put it before each name: a hundred thousand times the same.
    const before = join(folder, "x").slice(0, -1);
    for (const entry of entriesOf(folder, list)) {
      if (entry.name.startsWith(".")) continue;
      const way = { disk: before + entry.name, path: prefix + entry.name };
      if (entry.isDirectory()) visit(way.disk, `${way.path}/`);
      else found.push(way);
    }
  };
  visit(root, "");
  return found.sort((a, b) => compareText(a.path, b.path));
}

function entriesOf(folder: string, list: ListFolder): readonly Dirent[] {
  try {
    return list(folder);
  } catch (error) {
    throw new BuildError(
      `The folder ${folder} could not be listed (${reason(error)}), and the stories in it would be missing. ` +
        "Give the user who builds the right to read it, check its disk, or move it out of the input.",
    );
  }
}

/** Reads one file; several where stories are packed in it. */
export function* readWay(way: Way): Generator<InputFile> {
  const file = load(way);
  if ("finding" in file || packingOf(file.bytes) === null) yield file;
  else yield* unpack(file.path, file.bytes);
}

function load({ disk, path }: Way): InputFile {
  const refuse: Refuse = (rule, message, size = null) => ({
    path,
    size,
    finding: { rule, severity: "error", message, line: null },
  });
  try {
    const kind = lstatSync(disk);
    if (kind.isSymbolicLink()) {
      return refuse(
        "link-not-followed",
        "This is a symbolic link, and links are never followed. Put the file itself here.",
      );
    }
    if (!kind.isFile()) {
      return refuse(
        "not-a-file",
        "This is a pipe, socket or device, not a file. Take it out of the input folder.",
      );
    }
    return readBytes(disk, path, refuse);
  } catch (error) {
    return refuse(
      "unreadable",
      `The file could not be read (${reasonAnywhere(error)}). Check its rights and its disk.`,
    );
  }
}

type Refuse = (rule: Finding["rule"], message: string, size?: number | null) => InputFile;

/** Opens without following a link that may have taken the file's place since it was looked at. */
function readBytes(disk: string, path: string, refuse: Refuse): InputFile {
  const handle = openSync(disk, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = fstatSync(handle);
    const head = new Uint8Array(PICTURE_HEAD);
    readSync(handle, head, 0, head.length, 0);
    if (isPicture(head))
      return size > MAX_PICTURE
        ? { path, size, finding: pictureTooLarge(size) }
        : { path, bytes: readFileSync(handle) };
    const packed = packingOf(head) !== null;
    const most = packed ? MAX_PACKED : MAX_BYTES;
    if (size > most) {
      const message =
        `The file holds ${size.toLocaleString("en")} bytes, more than the ${most.toLocaleString("en")} that ` +
        `${packed ? "an archive" : "a story"} may have. Split it${packed ? "" : " into its stories"}.`;
      return refuse("too-large", message, size);
    }
    return { path, bytes: readFileSync(handle) };
  } finally {
    closeSync(handle);
  }
}
