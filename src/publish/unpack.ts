import { gunzipSync } from "node:zlib";
import { Unzip, UnzipInflate } from "fflate";
import { compareText } from "../archive/catalogue.ts";
import type { Finding } from "../diagnostic.ts";
import { MAX_BYTES } from "../wire/read.ts";

/** Bytes an archive of stories may have, packed. */
export const MAX_PACKED = 256 * 1024 * 1024;
/** Bytes that all the files of one archive may have, unpacked, and how many they may be. */
const MAX_UNPACKED = 1024 * 1024 * 1024;
const MAX_ENTRIES = 200_000;
/** Packed bytes taken at a time: at the most a thousand times as many come out before they are counted. */
const SLICE = 8 * 1024;

/** A file that was packed: its bytes, or why they were not taken. */
export type Unpacked =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly size: number | null; readonly finding: Finding };

/** What packs the file, by its first bytes; null for any other. */
export function packingOf(head: Uint8Array): "gzip" | "zip" | null {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head[0] === 0x50 && head[1] === 0x4b && head[2] === 0x03 && head[3] === 0x04 ? "zip" : null;
}

/**
 * The files packed in a gzip or zip file, sorted by path; a zip's are named `pile.zip/day/one.txt`. Every entry
 * comes out as bytes or as a refusal: one that is too large, that would leave its archive (`..`), that is packed
 * itself, or that is damaged. Bounded, whatever the headers claim.
 */
export function unpack(path: string, bytes: Uint8Array): readonly Unpacked[] {
  return packingOf(bytes) === "gzip" ? [gunzip(path, bytes)] : unzip(path, bytes);
}

function gunzip(path: string, bytes: Uint8Array): Unpacked {
  try {
    const inside = gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
    return packingOf(inside) === null
      ? { path, bytes: inside }
      : refusal(path, "archive-in-archive", IN_ARCHIVE);
  } catch (error) {
    const large = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return large ? refusal(path, "too-large", TOO_LARGE) : refusal(path, "unreadable", damaged(error));
  }
}

function unzip(path: string, packed: Uint8Array): readonly Unpacked[] {
  const found: Unpacked[] = [];
  let unpacked = 0;
  let entries = 0;
  const reader = new Unzip((entry) => {
    const name = `${path}/${entry.name}`;
    if (entry.name.endsWith("/") || hidden(entry.name)) return;
    if (++entries > MAX_ENTRIES) return;
    if (!isInside(entry.name)) {
      found.push(
        refusal(
          name,
          "unreadable",
          "The name of this entry leads out of its archive. Pack it anew under a plain name.",
        ),
      );
      return;
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    let refused = false;
    entry.ondata = (error, chunk, final) => {
      if (refused) return;
      size += chunk?.length ?? 0;
      unpacked += chunk?.length ?? 0;
      refused = error !== null || size > MAX_BYTES || unpacked > MAX_UNPACKED;
      if (error) found.push(refusal(name, "unreadable", damaged(error)));
      else if (refused) {
        found.push(refusal(name, "too-large", TOO_LARGE));
        entry.terminate();
      } else {
        parts.push(chunk);
        if (final) found.push(entryOf(name, Buffer.concat(parts)));
      }
    };
    entry.start();
  });
  reader.register(UnzipInflate);
  try {
    for (let at = 0; at < packed.length; at += SLICE) {
      reader.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      if (entries > MAX_ENTRIES || unpacked > MAX_UNPACKED) break;
    }
  } catch (error) {
    found.push(refusal(path, "unreadable", damaged(error)));
  }
  if (entries > MAX_ENTRIES || unpacked > MAX_UNPACKED) found.push(refusal(path, "too-large", TOO_LARGE));
  if (found.length === 0)
    found.push(refusal(path, "empty", "The archive holds no file. Take it out of the folder."));
  return found.sort((a, b) => compareText(a.path, b.path));
}

function entryOf(path: string, bytes: Uint8Array): Unpacked {
  return packingOf(bytes) === null ? { path, bytes } : refusal(path, "archive-in-archive", IN_ARCHIVE);
}

const IN_ARCHIVE = "This is an archive within an archive, which is not opened. Unpack it into the folder.";
const TOO_LARGE =
  "Unpacked, this is larger than stories are. Unpack it into the folder, and split what is too large.";

function damaged(error: unknown): string {
  return `The archive is damaged (${error instanceof Error ? error.message : String(error)}). Replace it by a sound copy.`;
}

function refusal(path: string, rule: Finding["rule"], message: string): Unpacked {
  return { path, size: null, finding: { rule, severity: "error", message, line: null } };
}

const hidden = (name: string): boolean => /(^|\/)(\.|__MACOSX\/)[^./]/.test(name);

function isInside(name: string): boolean {
  return !name.startsWith("/") && !/[\\\0]/.test(name) && !name.split("/").includes("..");
}
