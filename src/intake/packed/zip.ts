import { inflate } from "./inflate.ts";
import {
  type CentralHeader,
  centralHeader,
  descriptorAt,
  endRecord,
  FOLLOWS,
  type Header,
  localHeader,
  openZip,
  type ZipBytes,
} from "./zip-headers.ts";

/** An entry of a zip file, as its headers tell it. */
export interface ZipEntry extends Omit<CentralHeader, "end"> {
  /** Where its packed bytes begin. */
  readonly dataAt: number;
  /** Why it cannot be taken at its word; null where all that tells of it agrees. */
  readonly fault: string | null;
}

/** All that a zip file holds, and what is wrong with it as a whole, in parts of sentences. */
export interface ZipListing {
  /** In the order of their places in the file. */
  readonly entries: readonly ZipEntry[];
  readonly faults: readonly string[];
}

/** More than this many entries are not listed. */
export const MAX_ENTRIES = 200_000;
export const STORED = 0;
export const DEFLATED = 8;
const BREAKS_OFF = "the archive breaks off within it";

/**
 * Lists a zip file by the directory at its end, held against the header that stands before each entry. Where the
 * directory is missing or does not hold together, lists what is found from the start on, and says that there may have
 * been more. All bytes are accounted for: in an entry, in the directory, or as a fault. Zeros between entries are
 * padding. Inflates at most `budget` bytes, to find where entries end.
 */
export function listZip(bytes: Uint8Array, budget: number): ZipListing {
  const zip = openZip(bytes);
  const directory = readDirectory(zip);
  if (directory === null) {
    const lost = "the list of its entries, at its end, is missing or damaged, so it may have held more";
    return { entries: walk(zip, budget), faults: [lost] };
  }
  const { entries, strange } = compare(zip, directory);
  const all = strange + countStrange(bytes, directory.end, bytes.length);
  return { entries, faults: all === 0 ? [] : [`${all.toLocaleString("en")} bytes in it belong to no entry`] };
}

interface Directory {
  readonly headers: readonly CentralHeader[];
  readonly start: number;
  readonly end: number;
}

/** The central directory; null where it is missing, or has gaps, or another number of entries than it says. */
function readDirectory(zip: ZipBytes): Directory | null {
  const record = endRecord(zip);
  if (record === null) return null;
  const headers: CentralHeader[] = [];
  let at = record.start;
  while (at < record.stop && headers.length <= MAX_ENTRIES) {
    const header = centralHeader(zip, at);
    if (header === null) return null;
    headers.push(header);
    at = header.end;
  }
  const whole = at === record.stop && record.holds(headers.length);
  return whole || headers.length > MAX_ENTRIES ? { headers, start: record.start, end: record.end } : null;
}

/** Holds the directory against the local headers, and counts the bytes before it that belong to no entry. */
function compare(zip: ZipBytes, { headers, start }: Directory) {
  const sorted = [...headers].sort((a, b) => a.at - b.at);
  const entries: ZipEntry[] = [];
  let covered = 0;
  let strange = 0;
  for (const [index, { end: _, ...central }] of sorted.entries()) {
    const local = localHeader(zip, central.at);
    const overlaps = central.at < covered;
    const fault = overlaps
      ? "it lies within another entry"
      : disagreement(central, local, start - central.packed);
    const dataAt = local?.end ?? central.at;
    entries.push({ ...central, dataAt, fault });
    if (overlaps) continue;
    strange += countStrange(zip.bytes, covered, central.at);
    // Where the header is not to be trusted, the fault of the entry accounts for all up to the next.
    covered = fault === null ? endOf(zip, central, local, dataAt) : (sorted[index + 1]?.at ?? start);
  }
  return { entries, strange: strange + countStrange(zip.bytes, covered, start) };
}

function endOf(
  zip: ZipBytes,
  central: Omit<CentralHeader, "end">,
  local: Header | null,
  dataAt: number,
): number {
  const end = dataAt + central.packed;
  const descriptor = local && (local.flags & FOLLOWS) !== 0 ? descriptorAt(zip, end, central) : null;
  return descriptor?.crc === central.crc ? descriptor.end : end;
}

/** Why directory and local header cannot both be right; null where they can. `last`: where data may begin at the latest. */
function disagreement(
  central: Omit<CentralHeader, "end">,
  local: Header | null,
  last: number,
): string | null {
  if (local === null) return "its own header is missing or damaged";
  const told = local.name === central.name && local.method === central.method;
  const sizes =
    (local.flags & FOLLOWS) !== 0 ||
    (local.crc === central.crc && local.packed === central.packed && local.size === central.size);
  if (!told || !sizes) return "what its own header says and what the list of entries says differ";
  return local.end > last ? BREAKS_OFF : null;
}

/** The entries that stand one after the other from the start, as far as the end of each can be told. */
function walk(zip: ZipBytes, budget: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let left = budget;
  let at = 0;
  while (at !== -1 && entries.length <= MAX_ENTRIES) {
    const local = localHeader(zip, at);
    if (local === null) {
      at = nextHeader(zip, at + 1);
      continue;
    }
    const { end: dataAt, ...told } = local;
    const follows = (told.flags & FOLLOWS) !== 0;
    const measured = follows ? measure(zip, local, left) : { ...told, end: dataAt + told.packed };
    left -= follows ? (measured?.size ?? 0) : 0;
    const { end = 0, ...header } = measured ?? {};
    const whole = measured !== null && end <= zip.bytes.length;
    const fault = whole ? null : measured === null ? "where it ends cannot be told" : BREAKS_OFF;
    entries.push({ ...told, ...header, at, mode: 0, dataAt, fault });
    // An entry that should have reached beyond the end has all the rest; its bytes are not to be searched.
    at = whole ? end : follows ? nextHeader(zip, dataAt) : -1;
  }
  return entries;
}

/** Finds by inflating where an entry ends whose header did not know; null where that cannot be told. */
function measure(zip: ZipBytes, { method, end: dataAt }: Header, most: number) {
  if (method !== DEFLATED) return null;
  try {
    const inflated = inflate(zip.bytes.subarray(dataAt), most);
    if (inflated === null) return null;
    const sizes = { packed: inflated.packed, size: inflated.bytes.length };
    const descriptor = descriptorAt(zip, dataAt + inflated.packed, sizes);
    return descriptor === null ? null : { ...sizes, ...descriptor };
  } catch {
    return null;
  }
}

function nextHeader({ bytes }: ZipBytes, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf("PK\x03\x04", from, "latin1");
}

/** Bytes of a stretch that nothing accounts for; none where they are all zeros. */
function countStrange(bytes: Uint8Array, from: number, to: number): number {
  return bytes.subarray(from, to).every((byte) => byte === 0) ? 0 : to - from;
}
