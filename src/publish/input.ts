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
import { compareText } from "../archive/catalogue.ts";
import type { Finding } from "../diagnostic.ts";
import { MAX_BYTES } from "../wire/read.ts";
import { MAX_PACKED, packingOf, unpack } from "./unpack.ts";

/** The file beside the stories that describes the archive; it is no story. */
export const SETTINGS_FILE = "archive.md";

/** A file found in the input folder: its bytes, or why they were not read. */
export type InputFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly size: number | null; readonly finding: Finding };

/** A way to a file: where it is on disk, and its name relative to the input folder with `/` between names. */
interface Way {
  readonly disk: string;
  readonly path: string;
}

/**
 * Every file below `input`, in the order of their paths by code units, each read when its turn comes. Names that
 * begin with a dot, and the settings file at the top, are not stories and are passed over. A symbolic link is
 * never followed; pipes, sockets and devices are never opened.
 */
export function* readFolder(input: string): Generator<InputFile> {
  for (const way of listFiles(input)) {
    if (way.path !== SETTINGS_FILE) yield* readInput(way);
  }
}

/** Reads one file named on a command line; its path is its bare name. Several where stories are packed in it. */
export function readNamed(disk: string): readonly InputFile[] {
  return readInput({ disk, path: basename(disk) });
}

/** All files below `root`, sorted by path. Throws when `root` itself cannot be listed. */
function listFiles(root: string): readonly Way[] {
  const found: Way[] = [];
  const visit = (disk: string, prefix: string, entries: readonly Dirent[]): void => {
    for (const entry of entries) {
      if (entry.name.startsWith(".")) continue;
      const way = { disk: join(disk, entry.name), path: prefix + entry.name };
      const inside = entry.isDirectory() ? list(way.disk) : null;
      if (inside) visit(way.disk, `${way.path}/`, inside);
      else found.push(way);
    }
  };
  visit(root, "", readdirSync(root, { withFileTypes: true }));
  return found.sort((a, b) => compareText(a.path, b.path));
}

/** The entries of a folder; null where it may not be listed, so that the folder itself becomes a reject. */
function list(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function readInput({ disk, path }: Way): readonly InputFile[] {
  const refuse: Refuse = (rule, message, size = null) => [
    { path, size, finding: { rule, severity: "error", message, line: null } },
  ];
  try {
    const kind = lstatSync(disk);
    if (kind.isSymbolicLink()) {
      return refuse(
        "link-not-followed",
        "This is a symbolic link, and links are never followed. Put the file itself here.",
      );
    }
    if (kind.isDirectory()) {
      return refuse(
        "unreadable",
        "This folder may not be listed. Give the user who builds the right to read it.",
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
    const why = error instanceof Error ? error.message : String(error);
    return refuse("unreadable", `The file could not be read (${why}). Check its rights and its disk.`);
  }
}

type Refuse = (rule: Finding["rule"], message: string, size?: number | null) => readonly InputFile[];

/** Opens without following a link that may have taken the file's place since it was looked at. */
function readBytes(disk: string, path: string, refuse: Refuse): readonly InputFile[] {
  const handle = openSync(disk, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const { size } = fstatSync(handle);
    const head = new Uint8Array(4);
    readSync(handle, head, 0, head.length, 0);
    const packed = packingOf(head) !== null;
    if (size > (packed ? MAX_PACKED : MAX_BYTES)) {
      const message =
        `The file holds ${size.toLocaleString("en")} bytes, more than the ${MAX_BYTES.toLocaleString("en")} that a story may have. ` +
        "Split it into its stories.";
      return refuse("too-large", message, size);
    }
    const bytes = readFileSync(handle);
    return packed ? unpack(path, bytes) : [{ path, bytes }];
  } finally {
    closeSync(handle);
  }
}
