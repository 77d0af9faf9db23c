/** Thrown by the readers of bytes where a file ends before what it says it holds; caught by `readPicture`. */
export class CutShort extends Error {}

/** Reads numbers out of bytes, and never past their end: there it throws CutShort. */
export interface ByteReader {
  readonly length: number;
  readonly u8: (at: number) => number;
  readonly u16: (at: number) => number;
  readonly u24le: (at: number) => number;
  readonly u32: (at: number) => number;
  /** The same with the lowest byte first. */
  readonly u16le: (at: number) => number;
  readonly u32le: (at: number) => number;
  /** Four letters that name a chunk or box. */
  readonly name: (at: number) => string;
  /** Where a byte comes next; throws where it does not. */
  readonly find: (byte: number, from: number) => number;
  /** Throws where the bytes end before `end`. */
  readonly need: (end: number) => void;
}

export function byteReader(bytes: Uint8Array): ByteReader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const need = (end: number): void => {
    if (end > bytes.length) throw new CutShort();
  };
  const at = (offset: number, size: number): number => {
    need(offset + size);
    return offset;
  };
  return {
    length: bytes.length,
    need,
    u8: (offset) => view.getUint8(at(offset, 1)),
    u16: (offset) => view.getUint16(at(offset, 2)),
    u24le: (offset) => view.getUint16(at(offset, 3), true) + view.getUint8(offset + 2) * 0x10000,
    u32: (offset) => view.getUint32(at(offset, 4)),
    u16le: (offset) => view.getUint16(at(offset, 2), true),
    u32le: (offset) => view.getUint32(at(offset, 4), true),
    name: (offset) => Buffer.from(bytes.buffer, bytes.byteOffset + at(offset, 4), 4).toString("latin1"),
    find: (byte, from) => {
      const found = bytes.indexOf(byte, from);
      if (found === -1) throw new CutShort();
      return found;
    },
  };
}

/** Width and height in pixels, as the bytes have them; `turned` where a viewer sets the picture on its side. */
export interface Extent {
  readonly width: number;
  readonly height: number;
  readonly turned: boolean;
}
