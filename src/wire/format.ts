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
  /** True when the text is of this format; `head` is its first 4,096 UTF-16 units. The content decides, not the name. */
  readonly sniff: (head: string) => boolean;
  readonly parse: (text: string, context: ParseContext) => Parsed;
}

/** A story's own part of a file of several. */
export interface Part {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Reads a file part by part: each is a story, or a rejection where `read` returns why it is none. */
export function parseParts<One extends Part>(
  parts: readonly One[],
  read: (part: One) => Story | Finding,
): Parsed {
  const stories: Story[] = [];
  const texts: string[] = [];
  const rejections: Rejection[] = [];
  for (const part of parts) {
    const { text, firstLine, lastLine } = part;
    const found = read(part);
    if ("rule" in found) {
      rejections.push({ firstLine, lastLine, diagnostics: [found] });
    } else {
      stories.push(found);
      texts.push(text);
    }
  }
  return { stories, texts, rejections };
}
