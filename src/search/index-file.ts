import { constants, deflateRawSync, deflateSync, inflateSync } from "node:zlib";
import { packText, unpackText } from "./packed-text.ts";

/** A file of the index as it stands in the site, `search/NAME.js`. */
export interface IndexFile {
  readonly name: string;
  readonly data: Uint8Array;
  /** So many bytes at its start can be packed; of the others no bit can be saved any more. All can where it is open. */
  readonly plain?: number | undefined;
}

/**
 * A classic script, which a page may load from anywhere, from disk too: it calls `dateline` with the file's name and
 * its bytes, deflated and with their checksum, as `packText` writes them. It is in UTF-16 and begins with the mark that
 * says so, which counts for more than what a host or a page says of encodings.
 */
export const scriptOf = ({ name, data, plain = data.length }: IndexFile): Buffer =>
  Buffer.from(`\ufeffdateline("${name}","${packText(deflated(data, plain))}")\n`, "utf16le");

/** In the format of zlib. A whole is deflated at once; of parts, each with the statistics of its own. */
function deflated(data: Uint8Array, plain: number): Uint8Array {
  if (plain === data.length) return deflateSync(data);
  const stored = deflateSync(data, { level: 0 });
  if (plain === 0) return stored;
  return Buffer.concat([
    stored.subarray(0, HEAD),
    deflateRawSync(data.subarray(0, plain), { finishFlush: constants.Z_SYNC_FLUSH }),
    deflateRawSync(data.subarray(plain), { level: 0 }),
    stored.subarray(-CHECKSUM),
  ]);
}

/** Bytes of the format's head, and of the checksum at its end. */
const [HEAD, CHECKSUM] = [2, 4];

/** The file that a script brings; null where it is none of an index. Throws where its bytes are damaged. */
export function fileIn(script: Buffer): IndexFile | null {
  const [, name, packed] = SCRIPT.exec(script.toString("utf16le")) ?? [];
  return name === undefined || packed === undefined ? null : { name, data: inflateSync(unpackText(packed)) };
}

const SCRIPT = /^\ufeffdateline\("([^"]*)","([^"]*)"\)\n$/;
