import { deflateRawSync } from "node:zlib";
import { packText } from "./packed-text.ts";

/** A file of the index as it stands in the site, `search/NAME.js`. */
export interface IndexFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/**
 * A classic script, which a page may load from anywhere, from disk too: it calls `dateline` with the file's name and
 * its bytes, deflated, as `packText` writes them.
 */
export const scriptOf = ({ name, data }: IndexFile): string =>
  `dateline("${name}","${packText(deflateRawSync(data))}")\n`;
