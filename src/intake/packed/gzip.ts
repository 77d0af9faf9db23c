import { crc32 } from "node:zlib";
import { inflate } from "./inflate.ts";

/** What came of a gzip file: its bytes; null where they would be more than were asked for. */
export interface Gunzipped {
  readonly bytes: Uint8Array | null;
  /** Bytes after the last member that are part of none. */
  readonly strange: number;
}

const FIXED = 10;
const TRAILER = 8;
const FLAG = { headerCrc: 2, extra: 4, name: 8, comment: 16, reserved: 0xe0 } as const;

/** True where a gzip member begins (RFC 1952, 2.3.1). */
export function isGzip(bytes: Uint8Array, at = 0): boolean {
  return bytes[at] === 0x1f && bytes[at + 1] === 0x8b;
}

/**
 * Unpacks every member of a gzip file, one after the other (RFC 1952, 2.2), each checked by its own CRC-32 and size.
 * Throws where one is damaged. Zeros after the last member pad a tape's block and are nothing, as gzip(1) has it.
 */
export function gunzipAll(packed: Uint8Array, most: number): Gunzipped {
  const parts: Uint8Array[] = [];
  let size = 0;
  let at = 0;
  while (isGzip(packed, at)) {
    const start = at + headerSize(packed.subarray(at));
    const member = inflate(packed.subarray(start), most - size);
    if (member === null) return { bytes: null, strange: 0 };
    const { bytes, packed: taken } = member;
    const end = start + taken;
    if (end + TRAILER > packed.length) throw new Error("it breaks off");
    const trailer = new DataView(packed.buffer, packed.byteOffset + end, TRAILER);
    if (trailer.getUint32(0, true) !== crc32(bytes)) throw new Error("its checksum is another");
    if (trailer.getUint32(4, true) !== bytes.length) throw new Error("its size is another");
    parts.push(bytes);
    size += bytes.length;
    at = end + TRAILER;
  }
  const rest = packed.subarray(at);
  const strange = rest.every((byte) => byte === 0) ? 0 : rest.length;
  return { bytes: parts.length === 1 ? (parts[0] ?? null) : Buffer.concat(parts), strange };
}

/** Bytes of the header that a member begins with. Throws where it is none that RFC 1952 knows. */
function headerSize(member: Uint8Array): number {
  const [, , method, flags = 0] = member;
  if (method !== 8 || (flags & FLAG.reserved) !== 0) throw new Error("its header is none");
  let at = FIXED;
  if (flags & FLAG.extra) at += 2 + (member[at] ?? 0) + 256 * (member[at + 1] ?? 0);
  if (flags & FLAG.name) at = afterZero(member, at);
  if (flags & FLAG.comment) at = afterZero(member, at);
  if (flags & FLAG.headerCrc) {
    const given = (member[at] ?? 0) + 256 * (member[at + 1] ?? 0);
    if (given !== (crc32(member.subarray(0, at)) & 0xffff)) throw new Error("its header is damaged");
    at += 2;
  }
  if (at > member.length) throw new Error("it breaks off");
  return at;
}

function afterZero(bytes: Uint8Array, at: number): number {
  const zero = bytes.indexOf(0, at);
  return zero === -1 ? bytes.length + 1 : zero + 1;
}
