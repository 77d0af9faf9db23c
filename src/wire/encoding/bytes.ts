import iconv from "iconv-lite";

/** What came of reading bytes one by one. Indexes count UTF-16 units of `text`; -1 where there is none. */
export interface MixedText {
  readonly text: string;
  /** Characters that stood as UTF-8 sequences of two bytes or more. */
  readonly sequences: number;
  /** The first byte above 7F that is part of no UTF-8 sequence. */
  readonly firstSingle: number;
  /** The first byte that windows-1252 leaves undefined. */
  readonly firstUndefined: number;
}

/** The UTF-16 unit for each byte of windows-1252; U+FFFD where it defines none. */
const WINDOWS_1252 = Uint16Array.from({ length: 256 }, (_, byte) =>
  iconv.decode(Uint8Array.of(byte), "windows-1252").charCodeAt(0),
);
const UNDEFINED = 0xfffd;

/** Reads UTF-8 sequences as UTF-8 and every byte outside one as windows-1252. Linear in the bytes. */
export function decodeSingleBytes(bytes: Uint8Array): MixedText {
  // One byte gives at most one unit: four bytes of UTF-8 make two, three or two make one.
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let sequences = 0;
  let firstSingle = -1;
  let firstUndefined = -1;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      units[length++] = byte;
      at++;
      continue;
    }
    const size = sequenceAt(bytes, at);
    if (size === 0) {
      if (firstSingle === -1) firstSingle = length;
      const unit = WINDOWS_1252[byte] ?? UNDEFINED;
      if (unit === UNDEFINED && firstUndefined === -1) firstUndefined = length;
      units[length++] = unit;
      at++;
      continue;
    }
    sequences++;
    const code = codePoint(bytes, at, size);
    if (code > 0xffff) {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
    } else {
      units[length++] = code;
    }
    at += size;
  }
  const text = new TextDecoder("utf-16le", { ignoreBOM: true }).decode(
    littleEndian(units.subarray(0, length)),
  );
  return { text, sequences, firstSingle, firstUndefined };
}

/**
 * Where the unfinished UTF-8 sequence begins that ends the bytes, all else before it being sound UTF-8; -1 where
 * the bytes are not so. A lone small letter with an accent that ends a word of plain ASCII (`caf` and E9) is
 * windows-1252 rather: that reading loses nothing.
 */
export function endsInsideSequence(bytes: Uint8Array): number {
  const from = Math.max(0, bytes.length - 3);
  let start = bytes.length - 1;
  while (start > from && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--;
  if (start < 0 || !isPrefix(bytes, start)) return -1;
  let others = 0;
  for (let at = 0; at < start; ) {
    const byte = bytes[at] ?? 0;
    const size = byte < 0x80 ? 1 : sequenceAt(bytes, at);
    if (size === 0) return -1;
    if (size > 1) others++;
    at += size;
  }
  const lead = bytes[start] ?? 0;
  const alone = start === bytes.length - 1 && others === 0;
  return alone && lead >= 0xdf && isLetter(bytes[start - 1] ?? 0) ? -1 : start;
}

/** Bytes in the UTF-8 sequence at `at` (2 to 4), or 0 where there is none. The Unicode Standard, table 3-7. */
export function sequenceAt(bytes: Uint8Array, at: number): number {
  const size = sizeOf(bytes[at] ?? 0);
  if (size === 0 || !secondFits(bytes[at] ?? 0, bytes[at + 1] ?? 0)) return 0;
  for (let next = 2; next < size; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return size;
}

/** True when the bytes from `start` to the end begin a sequence and stop short of its end. */
function isPrefix(bytes: Uint8Array, start: number): boolean {
  const have = bytes.length - start;
  const lead = bytes[start] ?? 0;
  if (sizeOf(lead) <= have) return false;
  return have === 1 || secondFits(lead, bytes[start + 1] ?? 0);
}

function sizeOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** Forbids overlong forms, surrogates, and what lies beyond U+10FFFF. */
function secondFits(lead: number, second: number): boolean {
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  return second >= low && second <= high;
}

function codePoint(bytes: Uint8Array, at: number, size: number): number {
  let code = (bytes[at] ?? 0) & (0xff >> (size + 1));
  for (let next = 1; next < size; next++) code = (code << 6) | ((bytes[at + next] ?? 0) & 0x3f);
  return code;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/** The units as bytes, low byte first whatever the machine. */
function littleEndian(units: Uint16Array): Uint8Array {
  const view = new DataView(units.buffer, units.byteOffset, units.byteLength);
  units.forEach((unit, at) => {
    view.setUint16(at * 2, unit, true);
  });
  return new Uint8Array(units.buffer, units.byteOffset, units.byteLength);
}
