import { BuildError } from "../build-error.ts";
import type { Settings } from "../settings/settings.ts";
import { readOptions } from "../settings/settings.ts";
import { sha256 } from "../sha256.ts";
import { type FileRead, readWhole } from "./file-read.ts";
import { type InputFile, readWay, type Way } from "./input.ts";

/** Reads the bytes of a story's source once more, for the site. Stories are asked for in the order of their files. */
export type PartReader = (way: Way, file: FileRead, index: number) => Uint8Array;

/** A way whose files are being gone through. */
interface Open {
  readonly way: Way;
  readonly files: Iterator<InputFile>;
  file: InputFile | null;
  /** The parts of `file`, where they cannot be cut out of it. */
  parts: readonly Uint8Array[] | null;
}

/** Throws a BuildError where a file is no longer what was read. */
export function openPartReader(settings: Settings): PartReader {
  let open: Open | null = null;
  const fileAt = (way: Way, path: string): Open | null => {
    if (open?.way.path !== way.path) open = { way, files: readWay(way), file: null, parts: null };
    for (let tries = 0; tries < 2; tries++) {
      while (open.file?.path !== path) {
        const next = open.files.next();
        if (next.done === true) break;
        open.file = next.value;
        open.parts = null;
      }
      if (open.file?.path === path) return open;
      open = { way, files: readWay(way), file: null, parts: null };
    }
    return null;
  };
  return (way, { path, stories }, index) => {
    const part = stories[index]?.part;
    const found = fileAt(way, path);
    if (part !== undefined && found?.file && "bytes" in found.file) {
      const { bytes } = found.file;
      if (part.at === null) found.parts ??= readWhole(found.file, readOptions(settings, path)).parts;
      const data = part.at === null ? found.parts?.[index] : bytes.subarray(part.at, part.at + part.bytes);
      if (data && sha256(data) === part.sha256) return data;
    }
    throw new BuildError(`${path} changed while it was being read, so nothing was published. Build again.`);
  };
}
