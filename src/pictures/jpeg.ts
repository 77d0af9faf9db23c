import type { ByteReader, Extent } from "./bytes.ts";
import { isTurned } from "./exif.ts";

const [START_OF_SCAN, END, APP1] = [0xda, 0xd9, 0xe1];
/** Frames (SOF0 to SOF15), without the tables whose markers lie among them. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
/** Markers without a length: TEM, restarts, and the start of the picture. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** JPEG (ITU-T T.81, B): segments up to the end of the picture; what cameras put behind that is no part of it. */
export function readJpeg(file: ByteReader): Extent | null {
  let size: { readonly width: number; readonly height: number } | null = null;
  let turned = false;
  for (let at = 2; ; ) {
    at = file.find(0xff, at);
    const marker = file.u8(at + 1);
    // Bytes that fill up, escaped bytes, and marks within a scan.
    if (marker === 0xff) at += 1;
    else if (marker === 0 || isBare(marker)) at += 2;
    else if (marker === END) break;
    else {
      const length = file.u16(at + 2);
      if (isFrame(marker)) size ??= { height: file.u16(at + 5), width: file.u16(at + 7) };
      if (marker === APP1 && length > 8 && file.name(at + 4) === "Exif") turned = isTurned(file, at + 10);
      if (marker === START_OF_SCAN && size === null) return null;
      at += 2 + length;
    }
  }
  return size === null ? null : { ...size, turned };
}
