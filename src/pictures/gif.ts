import type { ByteReader, Extent } from "./bytes.ts";

const [IMAGE, EXTENSION, TRAILER] = [0x2c, 0x21, 0x3b];
/** Bytes of the table of colours that flags announce. */
const tableOf = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));

/** GIF (89a, 17 to 27): blocks up to the trailer, which some programs leave off; at least one picture. */
export function readGif(file: ByteReader): Extent | null {
  let pictures = 0;
  const behindParts = (from: number): number => {
    let at = from;
    for (let size = file.u8(at); size > 0; size = file.u8(at)) at += size + 1;
    return at + 1;
  };
  for (let at = 13 + tableOf(file.u8(10)); pictures === 0 || at < file.length; ) {
    const block = file.u8(at);
    if (block === TRAILER) break;
    if (block === EXTENSION) at = behindParts(at + 2);
    else if (block === IMAGE) {
      at = behindParts(at + 11 + tableOf(file.u8(at + 9)));
      pictures++;
    } else return null;
  }
  return pictures === 0 ? null : { width: file.u16le(6), height: file.u16le(8), turned: false };
}
