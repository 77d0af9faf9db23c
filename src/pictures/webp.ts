import type { ByteReader, Extent } from "./bytes.ts";

/** WebP (RFC 9649): a RIFF file whose first chunk tells the size. Chromium does not turn one as its Exif data say, so neither do we. */
export function readWebp(file: ByteReader): Extent | null {
  const end = 8 + file.u32le(4);
  file.need(end);
  let size: Omit<Extent, "turned"> | null = null;
  let picture = false;
  for (let at = 12; at + 8 <= end; ) {
    const [name, length, data] = [file.name(at), file.u32le(at + 4), at + 8];
    file.need(data + length);
    if (name === "VP8X") size ??= { width: 1 + file.u24le(data + 4), height: 1 + file.u24le(data + 7) };
    else if (name === "VP8 ")
      size ??= { width: file.u16le(data + 6) & 0x3fff, height: file.u16le(data + 8) & 0x3fff };
    else if (name === "VP8L") size ??= losslessSize(file.u32le(data + 1));
    picture ||= name === "VP8 " || name === "VP8L" || name === "ANMF";
    at = data + length + (length % 2);
  }
  return size === null || !picture ? null : { ...size, turned: false };
}

/** Fourteen bits each, less one (RFC 9649, 3.4). */
const losslessSize = (bits: number) => ({ width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) });
