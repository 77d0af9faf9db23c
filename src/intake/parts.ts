import { digestOf } from "../archive/permalink.ts";
import type { Article } from "../article.ts";
import { BuildError } from "../build-error.ts";
import { readOptions } from "../settings/read-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { sha256 } from "../sha256.ts";
import type { DayOrder } from "../wire/dateline/day.ts";
import { type FileRead, type ReadWhole, readWhole } from "./file-read.ts";
import { type InputFile, readWay, type Way } from "./input.ts";

/** Reads a story's source once more. Stories are asked for in the order of their files. */
export interface PartReader {
  /** The bytes of its part, for the site. */
  readonly bytes: (way: Way, file: FileRead, index: number) => Uint8Array;
  /** Its record, read in this order of day and month. */
  readonly article: (way: Way, file: FileRead, index: number, dayOrder: DayOrder | null) => Article;
}

/** A way whose files are being gone through. */
interface Open {
  readonly way: Way;
  readonly files: Iterator<InputFile>;
  file: InputFile | null;
  /** What `file` was read as once more: where its parts cannot be cut out of it, or a record is asked for. */
  whole: { readonly order: DayOrder | null; readonly read: ReadWhole } | null;
}

/** Throws a BuildError where a file is no longer what was read. */
export function openPartReader(settings: Settings): PartReader {
  let open: Open | null = null;
  const fileAt = (way: Way, path: string): Open | null => {
    if (open?.way.path !== way.path) open = { way, files: readWay(way), file: null, whole: null };
    for (let tries = 0; tries < 2; tries++) {
      while (open.file?.path !== path) {
        const next = open.files.next();
        if (next.done === true) break;
        open.file = next.value;
        open.whole = null;
      }
      if (open.file?.path === path) return open;
      open = { way, files: readWay(way), file: null, whole: null };
    }
    return null;
  };
  const again = (found: Open, file: InputFile, order: DayOrder | null): ReadWhole => {
    if (found.whole === null || found.whole.order !== order) {
      const options = { dayOrder: order, ...readOptions(settings, file.path) };
      found.whole = { order, read: readWhole(file, options) };
    }
    return found.whole.read;
  };
  return {
    bytes: (way, { path, stories }, index) => {
      const part = stories[index]?.part;
      const found = fileAt(way, path);
      if (part !== undefined && found?.file && "bytes" in found.file) {
        const { bytes } = found.file;
        const data =
          part.at === null
            ? again(found, found.file, found.whole?.order ?? null).parts[index]
            : bytes.subarray(part.at, part.at + part.bytes);
        if (data && sha256(data) === part.sha256) return data;
      }
      throw changed(path);
    },
    article: (way, { path, stories }, index, order) => {
      const found = fileAt(way, path);
      const article = found?.file ? again(found, found.file, order).articles[index] : undefined;
      if (article && digestOf(article) === stories[index]?.digest) return article;
      throw changed(path);
    },
  };
}

const changed = (path: string): BuildError =>
  new BuildError(`${path} changed while it was being read, so nothing was published. Build again.`);
