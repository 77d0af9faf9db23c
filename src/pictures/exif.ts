import { type ByteReader, CutShort } from "./bytes.ts";

const ORIENTATION = 0x0112;
const SHORT = 3;
/** A directory has few entries; one that says more is damaged. */
const MOST_ENTRIES = 1000;

/**
 * Whether the Exif block at `at` (its TIFF header) has a viewer turn the picture on its side: orientations 5 to 8
 * (Exif 2.32, 4.6.5.1.6). A damaged block turns nothing.
 */
export function isTurned(file: ByteReader, at: number): boolean {
  try {
    const order = file.u16(at);
    if (order !== 0x4949 && order !== 0x4d4d) return false;
    const [u16, u32] = order === 0x4949 ? [file.u16le, file.u32le] : [file.u16, file.u32];
    const directory = at + u32(at + 4);
    const entries = Math.min(u16(directory), MOST_ENTRIES);
    for (let entry = directory + 2; entry < directory + 2 + entries * 12; entry += 12)
      if (u16(entry) === ORIENTATION)
        return u16(entry + 2) === SHORT && u16(entry + 8) >= 5 && u16(entry + 8) <= 8;
    return false;
  } catch (error) {
    if (error instanceof CutShort) return false;
    throw error;
  }
}
