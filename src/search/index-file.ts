import { deflateRawSync } from "node:zlib";
import { packText } from "./packed-text.ts";

/** A file of the index as it stands in the site, `search/NAME.js`. */
export interface IndexFile {
  readonly name: string;
  readonly data: Uint8Array;
  /** True where no bit of it can be saved any more. */
  readonly dense?: boolean;
}

/**
 * A classic script, which a page may load from anywhere, from disk too: it calls `dateline` with the file's name and
 * its bytes, deflated, as `packText` writes them.
 */
export const scriptOf = ({ name, data, dense = false }: IndexFile): string =>
  `dateline("${name}","${packText(deflateRawSync(data, dense ? { level: 0 } : {}))}")\n`;
