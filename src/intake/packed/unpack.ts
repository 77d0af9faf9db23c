import { crc32 } from "node:zlib";
import { compareText } from "../../archive/order.ts";
import type { Finding } from "../../diagnostic.ts";
import { MAX_BYTES } from "../../wire/read.ts";
import { documentKind } from "./documents.ts";
import { gunzipAll, isGzip } from "./gzip.ts";
import { inflate } from "./inflate.ts";
import { DEFLATED, listZip, MAX_ENTRIES, STORED, type ZipEntry } from "./zip.ts";

/** Bytes an archive of stories may have, packed. */
export const MAX_PACKED = 256 * 1024 * 1024;
/** Bytes that all the files of one archive may have, unpacked. */
const MAX_UNPACKED = 1024 * 1024 * 1024;
/** Hidden entries that are named; of more, their number is told. */
const NAMED = 5;

/** A file that was packed: its bytes, or why they were not taken. */
export type Unpacked =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly size: number | null; readonly finding: Finding };

/** What packs the file, by its first bytes; null for any other. */
export function packingOf(head: Uint8Array): "gzip" | "zip" | null {
  if (isGzip(head)) return "gzip";
  if (head[0] !== 0x50 || head[1] !== 0x4b) return null;
  // A first entry, or the end of an archive without one.
  return (head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6) ? "zip" : null;
}

/**
 * The files packed in a gzip or zip file, sorted by path, each unpacked when its turn comes; a zip's are named
 * `pile.zip/day/one.txt`. Every entry comes out as bytes or as a refusal: one that is too large, that would leave its
 * archive (`..`), that is packed itself, or that is damaged. What belongs to no entry is refused under the archive's
 * own name, and hidden entries are named there. Bounded, whatever the headers claim.
 */
export function unpack(path: string, bytes: Uint8Array): Generator<Unpacked> {
  return packingOf(bytes) === "gzip" ? gunzip(path, bytes) : unzip(path, bytes);
}

function* gunzip(path: string, packed: Uint8Array): Generator<Unpacked> {
  try {
    const { bytes, strange } = gunzipAll(packed, MAX_BYTES);
    if (bytes === null) yield refusal(path, "too-large", TOO_LARGE);
    else if (packingOf(bytes) !== null) yield refusal(path, "archive-in-archive", IN_ARCHIVE);
    else {
      yield { path, bytes };
      if (strange > 0) yield broken(path, `${strange.toLocaleString("en")} bytes follow what was packed`);
    }
  } catch (error) {
    yield broken(path, error instanceof Error ? error.message : String(error));
  }
}

function* unzip(path: string, packed: Uint8Array): Generator<Unpacked> {
  const { entries, faults } = listZip(packed, MAX_UNPACKED);
  const kind = documentKind(entries, packed);
  if (kind !== null) {
    yield refusal(
      path,
      "not-text",
      `This is ${kind}, not text. Save it as plain text, and put that here instead.`,
    );
    return;
  }
  for (const fault of faults) yield broken(path, fault);
  if (entries.length > MAX_ENTRIES) {
    const most = MAX_ENTRIES.toLocaleString("en");
    yield refusal(path, "too-large", `The archive holds more than ${most} files. Unpack it into the folder.`);
    return;
  }
  const files = entries.filter((entry) => !isFolder(entry));
  const hidden = new Set(files.filter(({ name, fault }) => fault === null && isHidden(name)));
  if (hidden.size > 0) yield passedOver(path, [...hidden]);
  const stories = files.filter((entry) => !hidden.has(entry));
  if (stories.length + faults.length === 0)
    yield refusal(path, "empty", "The archive holds no file. Take it out of the folder.");
  let left = MAX_UNPACKED;
  for (const entry of stories.sort((a, b) => compareText(a.name, b.name))) {
    const file = readEntry(`${path}/${entry.name}`, entry, packed, left);
    if ("bytes" in file) left -= file.bytes.length;
    yield file;
  }
}

/** The bytes of an entry, which may be at most `left`, or why it is refused. */
function readEntry(path: string, entry: ZipEntry, archive: Uint8Array, left: number): Unpacked {
  const { name, flags, method, crc, packed, size, mode, dataAt, fault } = entry;
  if (fault !== null) return broken(path, fault);
  if (!isInside(name)) return broken(path, "its name leads out of the archive");
  if ((mode & KIND_OF_FILE) === LINK) return refusal(path, "link-not-followed", LINKED);
  if ((flags & ENCRYPTED) !== 0) return broken(path, "it is encrypted");
  if (name.endsWith("/")) return broken(path, "it is a folder, and yet holds bytes");
  if (method !== STORED && method !== DEFLATED)
    return broken(path, `it is packed by a method that is not read (number ${method})`);
  if (size > Math.min(MAX_BYTES, left)) return refusal(path, "too-large", TOO_LARGE);
  const data = archive.subarray(dataAt, dataAt + packed);
  const bytes = method === STORED ? data : inflated(data, size);
  if (bytes?.length !== size || crc32(bytes) !== crc)
    return broken(path, "its bytes are not those that were packed");
  return packingOf(bytes) === null ? { path, bytes } : refusal(path, "archive-in-archive", IN_ARCHIVE);
}

/** What a deflated stream gives that fills `packed` to its end; null where there is none, or it gives more. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    const whole = inflate(packed, size);
    return whole?.packed === packed.length ? whole.bytes : null;
  } catch {
    return null;
  }
}

/** Bits of a header's flags: encrypted, strongly encrypted, headers masked (APPNOTE, 4.4.4). */
const ENCRYPTED = 0x2041;
const [KIND_OF_FILE, LINK] = [0o170000, 0o120000];

const IN_ARCHIVE = "This is an archive within an archive, which is not opened. Unpack it into the folder.";
const LINKED = "This is a symbolic link, and links are never followed. Pack the file itself.";
const TOO_LARGE =
  "Unpacked, this is larger than stories are. Unpack it into the folder, and split what is too large.";

function broken(path: string, why: string): Unpacked {
  return refusal(
    path,
    "bad-archive",
    `This cannot be unpacked as it should be: ${why}. Pack the files anew, or put a sound copy here.`,
  );
}

function passedOver(path: string, hidden: readonly ZipEntry[]): Unpacked {
  const names = hidden.slice(0, NAMED).map(({ name }) => name);
  const more = hidden.length > NAMED ? `, and ${(hidden.length - NAMED).toLocaleString("en")} more` : "";
  const message = `Hidden entries of the archive are no stories and were passed over: ${names.join(", ")}${more}.`;
  return { path, size: null, finding: { rule: "passed-over", severity: "note", message, line: null } };
}

function refusal(path: string, rule: Finding["rule"], message: string): Unpacked {
  return { path, size: null, finding: { rule, severity: "error", message, line: null } };
}

const isFolder = ({ name, size, fault }: ZipEntry): boolean =>
  fault === null && size === 0 && name.endsWith("/");

/** As in a folder, names that begin with a dot; and the forks that macOS packs along. */
const isHidden = (name: string): boolean =>
  name
    .split("/")
    .some((part) => part === "__MACOSX" || (part.startsWith(".") && part !== "." && part !== ".."));

function isInside(name: string): boolean {
  return !name.startsWith("/") && !name.includes("\0") && !name.split("/").includes("..");
}
