import { crc32, deflateRawSync } from "node:zlib";

/** An entry to be packed, as a writer of zip files might write it. */
export interface Packing {
  readonly content?: string | Uint8Array;
  /** Deflated where it is not said. */
  readonly method?: number;
  readonly flags?: number;
  /** Sizes and checksum after the data, as those do who write to a pipe; 12, 16 or, with zip64, 20 bytes. */
  readonly descriptor?: "signed" | "bare" | "long";
  /** Of Unix. */
  readonly mode?: number;
  /** Sizes in the extra field. */
  readonly zip64?: boolean;
  /** Bytes of the name, where it is no UTF-8. */
  readonly rawName?: Uint8Array;
}

export interface Shape {
  /** The end record of large archives as well. */
  readonly zip64?: boolean;
  readonly comment?: string;
  /** Bytes between the entries and the directory, and after all. */
  readonly between?: Uint8Array;
  readonly after?: Uint8Array;
}

const le = (size: 2 | 4 | 8, ...numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(size * numbers.length);
  for (const [index, number] of numbers.entries()) {
    if (size === 8) bytes.writeBigUInt64LE(BigInt(number), index * 8);
    else bytes.writeUIntLE(number, index * size, size);
  }
  return bytes;
};

const LARGE = 0xffffffff;

/** A zip file of these entries, in this order. */
export function zipOf(
  entries: Readonly<Record<string, string | Uint8Array | Packing>>,
  shape: Shape = {},
): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, given] of Object.entries(entries)) {
    const packing: Packing =
      typeof given === "string" || given instanceof Uint8Array ? { content: given } : given;
    const { content = "", method = 8, descriptor, mode = 0o100644, zip64 = false } = packing;
    const data = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(data) : data;
    const flags = (packing.flags ?? 0) | (descriptor === undefined ? 0 : 8);
    const name = Buffer.from(packing.rawName ?? Buffer.from(path));
    const extra = zip64 ? Buffer.concat([le(2, 1, 16), le(8, data.length, packed.length)]) : Buffer.alloc(0);
    const sums = le(4, crc32(data), zip64 ? LARGE : packed.length, zip64 ? LARGE : data.length);
    const known = descriptor === undefined ? sums : Buffer.alloc(12);
    const about = Buffer.concat([le(2, 20, flags, method), le(4, 0)]);
    const after =
      descriptor === undefined
        ? Buffer.alloc(0)
        : Buffer.concat([
            descriptor === "bare" ? Buffer.alloc(0) : le(4, 0x08074b50),
            le(4, crc32(data)),
            le(descriptor === "long" ? 8 : 4, packed.length, data.length),
          ]);
    const local = Buffer.concat([
      le(4, 0x04034b50),
      about,
      known,
      le(2, name.length, extra.length),
      name,
      extra,
      packed,
      after,
    ]);
    directory.push(
      Buffer.concat([
        le(4, 0x02014b50),
        le(2, 0x0314),
        about,
        sums,
        le(2, name.length, extra.length, 0, 0, 0),
        le(4, mode * 0x10000, at),
        name,
        extra,
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const { zip64 = false, comment = "", between = Buffer.alloc(0), after = Buffer.alloc(0) } = shape;
  const list = Buffer.concat(directory);
  const start = at + between.length;
  const count = directory.length;
  const large = Buffer.concat([
    le(4, 0x06064b50),
    le(8, 44),
    le(2, 45, 45),
    le(4, 0, 0),
    le(8, count, count, list.length, start),
    le(4, 0x07064b50, 0),
    le(8, start + list.length),
    le(4, 1),
  ]);
  const end = Buffer.concat([
    le(4, 0x06054b50),
    le(2, 0, 0, count % 0x10000, count % 0x10000),
    le(4, list.length, zip64 ? LARGE : start),
    le(2, comment.length),
    Buffer.from(comment),
  ]);
  return Buffer.concat([...parts, between, list, ...(zip64 ? [large] : []), end, after]);
}
