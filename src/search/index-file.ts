import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";

/** A file of the index as it stands in the site, `search/NAME.js`. */
export interface IndexFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/**
 * A classic script, which a page may load from anywhere, from disk too: it calls `dateline` with the file's name and
 * its bytes, deflated and in base64.
 */
export const scriptOf = ({ name, data }: IndexFile): string =>
  `dateline("${name}","${deflateRawSync(data).toString("base64")}")\n`;

/** A file whose name is made of its bytes: another content, another name, so that it may be kept for ever. */
export const indexFile = (data: Uint8Array): IndexFile => ({
  name: createHash("sha256").update(data).digest("hex").slice(0, 10),
  data,
});
