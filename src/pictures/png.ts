import type { ByteReader, Extent } from "./bytes.ts";

/** PNG (W3C, third edition, 5): chunks of length, name, data and checksum, from `IHDR` to `IEND`. */
export function readPng(file: ByteReader): Extent | null {
  if (file.name(12) !== "IHDR") return null;
  let picture = false;
  for (let at = 8; ; ) {
    const [size, name] = [file.u32(at), file.name(at + 4)];
    picture ||= name === "IDAT";
    at += 12 + size;
    file.need(at);
    if (name === "IEND") break;
  }
  return picture ? { width: file.u32(16), height: file.u32(20), turned: false } : null;
}
