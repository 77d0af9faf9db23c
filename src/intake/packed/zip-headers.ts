import iconv from "iconv-lite";

/** The bytes of a zip file, and numbers in them. */
export interface ZipBytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** What a local or a central header says of an entry (PKWARE's APPNOTE, 4.3.7 and 4.3.12). */
export interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** CRC-32 of what it holds. */
  readonly crc: number;
  /** Bytes it takes packed, and those it has unpacked. */
  readonly packed: number;
  readonly size: number;
  /** Where the header ends. */
  readonly end: number;
}

/** A header of the list at the end of the file. */
export interface CentralHeader extends Header {
  /** Where the local header begins. */
  readonly at: number;
  /** Of Unix, as in `stat`; 0 where the archive does not say. */
  readonly mode: number;
}

/** Where the list at the end of the file lies, and how many entries it says it has, as far as it can count. */
export interface EndRecord {
  readonly start: number;
  readonly stop: number;
  readonly holds: (count: number) => boolean;
  /** Where the last record ends, its comment included. */
  readonly end: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const LOCATOR64 = 0x07064b50;
const DESCRIPTOR = 0x08074b50;
/** Bytes of each without names, extra fields and comments. */
const SIZE = { local: 30, central: 46, end: 22, locator64: 20, end64: 56 } as const;
const LONGEST_COMMENT = 0xffff;
/** A number too large for its place stands in the extra field of this id instead (4.5.3). */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;
const UNIX = 3;
/** Sizes and checksum follow the data (4.4.4, bit 3). */
export const FOLLOWS = 8;

const UTF_8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function openZip(bytes: Uint8Array): ZipBytes {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

const startsWith = (view: DataView, at: number, sign: number, size: number): boolean =>
  at >= 0 && at + size <= view.byteLength && view.getUint32(at, true) === sign;

/** The local header at this place; null where there is no whole one. */
export function localHeader({ bytes, view }: ZipBytes, at: number): Header | null {
  if (!startsWith(view, at, LOCAL, SIZE.local)) return null;
  const extraAt = at + SIZE.local + view.getUint16(at + 26, true);
  const end = extraAt + view.getUint16(at + 28, true);
  if (end > bytes.length) return null;
  const [size = 0, packed = 0] = elsewhere(view, extraAt, end, [
    view.getUint32(at + 22, true),
    view.getUint32(at + 18, true),
  ]);
  return {
    name: nameOf(bytes.subarray(at + SIZE.local, extraAt)),
    flags: view.getUint16(at + 6, true),
    method: view.getUint16(at + 8, true),
    crc: view.getUint32(at + 14, true),
    packed,
    size,
    end,
  };
}

/** The central header at this place; null where there is no whole one. */
export function centralHeader({ bytes, view }: ZipBytes, at: number): CentralHeader | null {
  if (!startsWith(view, at, CENTRAL, SIZE.central)) return null;
  const extraAt = at + SIZE.central + view.getUint16(at + 28, true);
  const extraEnd = extraAt + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > bytes.length) return null;
  const [size = 0, packed = 0, local = 0] = elsewhere(view, extraAt, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: nameOf(bytes.subarray(at + SIZE.central, extraAt)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    size,
    end,
    at: local,
    mode: view.getUint8(at + 5) === UNIX ? view.getUint16(at + 40, true) : 0,
  };
}

/** The end record (4.3.16), the last that fits the file, for its comment may hold anything; null without one. */
export function endRecord({ view }: ZipBytes): EndRecord | null {
  const last = view.byteLength - SIZE.end;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const end = at + SIZE.end + view.getUint16(at + 20, true);
    if (end > view.byteLength) continue;
    const locator = at - SIZE.locator64;
    if (startsWith(view, locator, LOCATOR64, SIZE.locator64)) return endRecord64(view, locator, end);
    const total = view.getUint16(at + 10, true);
    // Of more than it can count, some writers tell the remainder.
    const holds = (count: number): boolean => count % 0x10000 === total;
    return { start: view.getUint32(at + 16, true), stop: at, holds, end };
  }
  return null;
}

/** The same for archives that outgrew those numbers (4.3.14, 4.3.15). */
function endRecord64(view: DataView, locator: number, end: number): EndRecord | null {
  const stop = Number(view.getBigUint64(locator + 8, true));
  if (!startsWith(view, stop, END64, SIZE.end64)) return null;
  const total = Number(view.getBigUint64(stop + 32, true));
  return { start: Number(view.getBigUint64(stop + 48, true)), stop, holds: (count) => count === total, end };
}

/** Numbers of a header; those that stand in its zip64 extra field, in their order, from there. */
function elsewhere(view: DataView, from: number, to: number, numbers: readonly number[]): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64) continue;
    let next = at + 4;
    // A local header has both sizes there, whichever needs it.
    return numbers.map((number) => {
      if (number !== ELSEWHERE || next + 8 > to) return number;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return numbers;
}

/**
 * What follows the data of an entry whose sizes its local header could not know (4.3.9), with or without its sign,
 * of 32 or 64 bits; null where no record here tells `packed` bytes and `size`.
 */
export function descriptorAt(
  { view }: ZipBytes,
  at: number,
  { packed, size }: Pick<Header, "packed" | "size">,
): { readonly crc: number; readonly end: number } | null {
  const crcAt = startsWith(view, at, DESCRIPTOR, 16) ? at + 4 : at;
  for (const start of new Set([crcAt, at])) {
    const fits = (a: number, b: number, end: number) =>
      a === packed && b === size ? { crc: view.getUint32(start, true), end } : null;
    const room = view.byteLength - start;
    const found =
      (room >= 12
        ? fits(view.getUint32(start + 4, true), view.getUint32(start + 8, true), start + 12)
        : null) ??
      (room >= 20
        ? fits(
            Number(view.getBigUint64(start + 4, true)),
            Number(view.getBigUint64(start + 12, true)),
            start + 20,
          )
        : null);
    if (found) return found;
  }
  return null;
}

/**
 * UTF-8 where it is (4.4.4, bit 11, which not all writers set), else what the format was made with; `/` between names
 * (4.4.17), where some writers on Windows left `\\`.
 */
function nameOf(bytes: Uint8Array): string {
  return decoded(bytes).replaceAll("\\", "/");
}

function decoded(bytes: Uint8Array): string {
  try {
    return UTF_8.decode(bytes);
  } catch {
    return iconv.decode(bytes, "cp437");
  }
}
