import type { Finding } from "../diagnostic.ts";
import { readAvif } from "./avif.ts";
import { type ByteReader, byteReader, CutShort, type Extent } from "./bytes.ts";
import { readGif } from "./gif.ts";
import { readJpeg } from "./jpeg.ts";
import { readPng } from "./png.ts";
import { readWebp } from "./webp.ts";

/** Bytes that a picture may have. */
export const MAX_PICTURE = 25 * 1024 * 1024;
/** Pixels that a picture may have: four times as many bytes are what a reader's machine unpacks it to. */
const MAX_PIXELS = 100_000_000;
/** Bytes at the beginning of a file that tell its type. */
export const PICTURE_HEAD = 64;

/** What every browser shows. */
export type PictureType = "image/png" | "image/jpeg" | "image/gif" | "image/webp" | "image/avif";

/** What the bytes of a picture say of it. Width and height are in pixels, as a viewer sets it up. */
export interface PictureFacts {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
}

interface Kind {
  readonly type: PictureType;
  readonly fits: (head: string) => boolean;
  readonly read: (file: ByteReader) => Extent | null;
}

const KINDS: readonly Kind[] = [
  { type: "image/png", fits: (head) => head.startsWith("\x89PNG\r\n\x1A\n"), read: readPng },
  { type: "image/jpeg", fits: (head) => head.startsWith("\xFF\xD8\xFF"), read: readJpeg },
  { type: "image/gif", fits: (head) => /^GIF8[79]a/.test(head), read: readGif },
  { type: "image/webp", fits: (head) => /^RIFF[\s\S]{4}WEBP/.test(head), read: readWebp },
  // The brand, or one of those that the file is compatible with.
  {
    type: "image/avif",
    fits: (head) => /^\0\0\0[\s\S]ftyp(?:[\s\S]{4}){0,12}?avi[fs]/.test(head),
    read: readAvif,
  },
];

const kindOf = (bytes: Uint8Array): Kind | undefined => {
  const head = Buffer.from(bytes.subarray(0, PICTURE_HEAD)).toString("latin1");
  return KINDS.find(({ fits }) => fits(head));
};

/** Whether a file begins as a picture does. The content decides, not the name. */
export const isPicture = (head: Uint8Array): boolean => kindOf(head) !== undefined;

/** Reads a picture; a finding where it is not fit to be shown, null for what is no picture. Linear in its bytes. */
export function readPicture(bytes: Uint8Array): PictureFacts | Finding | null {
  const kind = kindOf(bytes);
  if (kind === undefined) return null;
  if (bytes.length > MAX_PICTURE) return pictureTooLarge(bytes.length);
  const extent = extentOf(kind, bytes);
  if (extent === "cut short") return broken("it breaks off before its end");
  if (extent === null || extent.width * extent.height === 0) return broken("it holds no picture of a size");
  const { width, height, turned } = extent;
  if (width * height > MAX_PIXELS) {
    const message =
      `The picture has ${width.toLocaleString("en")} × ${height.toLocaleString("en")} pixels; up to ` +
      `${MAX_PIXELS.toLocaleString("en")} are shown, since a reader's machine has to unpack them all. Make it smaller.`;
    return { rule: "picture-too-large", severity: "error", message, line: null };
  }
  return { type: kind.type, width: turned ? height : width, height: turned ? width : height };
}

/** What to tell of a picture of `size` bytes that exceeds `MAX_PICTURE`. */
export function pictureTooLarge(size: number): Finding {
  const message =
    `The picture has ${size.toLocaleString("en")} bytes, more than the ${MAX_PICTURE.toLocaleString("en")} that are ` +
    "published. Make it smaller.";
  return { rule: "picture-too-large", severity: "error", message, line: null };
}

function extentOf({ read }: Kind, bytes: Uint8Array): Extent | "cut short" | null {
  try {
    return read(byteReader(bytes));
  } catch (error) {
    if (error instanceof CutShort) return "cut short";
    throw error;
  }
}

function broken(why: string): Finding {
  const message = `The picture is damaged: ${why}. It is not shown. Replace it by a full copy.`;
  return { rule: "picture-broken", severity: "error", message, line: null };
}
