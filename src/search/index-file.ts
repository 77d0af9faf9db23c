import { deflateSync, inflateSync } from "node:zlib";
import { packText, unpackText } from "./packed-text.ts";

/** A file of the index as it stands in the site, `search/NAME.js`. */
export interface IndexFile {
  readonly name: string;
  readonly data: Uint8Array;
  /** True where no bit of it can be saved any more. */
  readonly dense?: boolean;
}

/**
 * A classic script, which a page may load from anywhere, from disk too: it calls `dateline` with the file's name and
 * its bytes, deflated and with their checksum, as `packText` writes them. It is in UTF-16 and begins with the mark that
 * says so, which counts for more than what a host or a page says of encodings.
 */
export const scriptOf = ({ name, data, dense = false }: IndexFile): Buffer =>
  Buffer.from(
    `\ufeffdateline("${name}","${packText(deflateSync(data, dense ? { level: 0 } : {}))}")\n`,
    "utf16le",
  );

/** The file that a script brings; null where it is none of an index. Throws where its bytes are damaged. */
export function fileIn(script: Buffer): IndexFile | null {
  const [, name, packed] = SCRIPT.exec(script.toString("utf16le")) ?? [];
  return name === undefined || packed === undefined ? null : { name, data: inflateSync(unpackText(packed)) };
}

const SCRIPT = /^\ufeffdateline\("([^"]*)","([^"]*)"\)\n$/;
