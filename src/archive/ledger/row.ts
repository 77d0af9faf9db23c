import type { CalendarDate } from "../../article.ts";
import { kindOf } from "../kind.ts";
import { filePath } from "../permalink.ts";

/**
 * What an address answers that no longer holds what it held: it leads to where that is now; it says that it is gone,
 * or withheld; or it is named nowhere any more, and answers nothing.
 */
export const ANSWERS = ["redirect", "gone", "withheld", "removed"] as const;
export type Answer = (typeof ANSWERS)[number];

/** An address that was published once, and what it answers now. */
export interface LedgerRow {
  /** Root-relative, `/2014/11/14/` for a folder; of one that is named nowhere `sha256:` and the digest of that, in hex. */
  readonly address: string;
  readonly answer: Answer;
  /**
   * The address that it leads to, by itself (`redirect`) or by a link; of a story that is gone, where that stood last,
   * which is gone too. Null where there is none.
   */
  readonly to: string | null;
  /** The day since when it answers so; null where no build was told its day. */
  readonly date: CalendarDate | null;
  readonly reason: string | null;
}

/** The list of all addresses that no longer hold what they held. Its pages are never gone: an empty one says so. */
export const GONE_URL = "/holdings/gone/";

/** A story's source beside its page, `name-0a1b2c3d.txt`, or that of a further copy, `name-0a1b2c3d.2.txt`. */
const SOURCE = /-[0-9a-f]{8,}(?:\.(\d+))?\.txt$/;

/**
 * True for a file of the site whose address readers keep: a page, or a story's source. Assets, feeds, data, manifests
 * and what the search asks are none, nor is what a host shows for a missing page.
 */
export const isKept = (path: string): boolean =>
  path.endsWith(".html") ? path !== "404.html" : kindOf(path) === "source" && SOURCE.test(path);

/** The address of a file of the site: a folder's for its `index.html`. */
export const addressOf = (path: string): string =>
  `/${path.endsWith("index.html") ? path.replace(/(^|\/)index\.html$/, "$1") : path}`;

/** The file that answers at a root-relative address. */
export const pathOf = (address: string): string => filePath(address.slice(1));

/** The page that a source stands beside, and which of its copies it is. */
export interface SourceName {
  readonly page: string;
  readonly copy: number;
}

/** What the address of a source says; null for what is none. */
export function sourceOf(address: string): SourceName | null {
  const [, copy = "1"] = SOURCE.exec(address) ?? [null];
  if (!SOURCE.test(address)) return null;
  return { page: address.replace(/(?:\.\d+)?\.txt$/, ".html"), copy: Number(copy) };
}

/** The first part of a list of which this is a later one; null for what is none: `page-7.html`, `name.page-7.html`. */
export function firstPart(address: string): string | null {
  if (/\/page-\d+\.html$/.test(address)) return address.replace(/page-\d+\.html$/, "");
  return /\.page-\d+\.html$/.test(address) ? address.replace(/\.page-\d+\.html$/, ".html") : null;
}
