import type { Story } from "../article.ts";
import type { Finding } from "../diagnostic.ts";

/** What a parser may know of the file beyond its text. */
export interface ParseContext {
  /** Relative to the input folder. */
  readonly path: string;
  readonly encoding: string;
  /** Of the file's bytes. */
  readonly sha256: string;
}

/** A story that could not be read: the lines it takes (from 1, both included) and why. */
export interface Rejection {
  readonly firstLine: number;
  readonly lastLine: number;
  /** At least one of severity `error`. */
  readonly diagnostics: readonly Finding[];
}

/** Every line of the text belongs to a story or to a rejection. */
export interface Parsed {
  readonly stories: readonly Story[];
  /** Each story's own part of the text, in the order of `stories`, where the file holds several. */
  readonly texts?: readonly string[];
  readonly rejections: readonly Rejection[];
}

/** One wire format. Pure: a parser returns values and findings, and throws only for a programming error. */
export interface WireFormat {
  readonly name: string;
  /** Ending of the source file beside the page, with its dot. */
  readonly extension: string;
  /** True when the text is of this format; `head` is its first 4,096 UTF-16 units. The content decides, not the name. */
  readonly sniff: (head: string) => boolean;
  readonly parse: (text: string, context: ParseContext) => Parsed;
}
