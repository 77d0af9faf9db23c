import { createHash } from "node:crypto";
import type { Story } from "../article.ts";
import type { Finding } from "../diagnostic.ts";
import type { Rejection } from "./format.ts";
import { FORMATS } from "./formats/index.ts";
import { decode } from "./text/decode.ts";
import { encode } from "./text/encode.ts";
import { countLines } from "./text/line-at.ts";

/** Bytes. A larger file is refused; a caller that knows the size need not load it. */
export const MAX_BYTES = 8 * 1024 * 1024;
/** UTF-16 units of the text that a format may look at before it says whether the file is its own. */
const HEAD = 4096;

/** All that came of one file: `stories` and `rejections` together are never empty. */
export interface Reading {
  /** Of the bytes, 64 hex digits. */
  readonly sha256: string;
  /** Null where no text was found. */
  readonly encoding: string | null;
  /** Name of the format that read the file; null where none did. */
  readonly format: string | null;
  readonly stories: readonly Story[];
  /** The bytes of each story's own source, in the order of `stories`: the file's, or its part of a file of several. */
  readonly sources: readonly Uint8Array[];
  readonly rejections: readonly Rejection[];
}

/** Reads one file: bytes to text, text to a format, and that format's stories. Pure; `path` is for messages only. */
export function readFile(bytes: Uint8Array, path: string): Reading {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const refused = { sha256, encoding: null, format: null, stories: [], sources: [] };
  if (bytes.length > MAX_BYTES) return { ...refused, rejections: [wholeFile(1, [tooLarge(bytes.length)])] };
  const { text, encoding, findings } = decode(bytes);
  if (text === null) return { ...refused, rejections: [wholeFile(1, findings)] };
  const head = text.slice(0, HEAD);
  const format = FORMATS.find(({ sniff }) => sniff(head));
  if (format === undefined) {
    const rejections = [wholeFile(countLines(text), [...findings, unknownFormat()])];
    return { ...refused, encoding, rejections };
  }
  const parsed = format.parse(text, { path, encoding, sha256 });
  const stories = parsed.stories.map((story) => ({
    ...story,
    diagnostics: [...within(findings, story.source), ...story.diagnostics],
  }));
  const rejections = parsed.rejections.map(
    (rejection): Rejection => ({
      ...rejection,
      diagnostics: [...within(findings, rejection), ...rejection.diagnostics],
    }),
  );
  if (stories.length + rejections.length === 0) {
    rejections.push(wholeFile(countLines(text), [...findings, noStory(format.name)]));
  }
  const sources = stories.map((_, index) => {
    const text = parsed.texts?.[index];
    return text === undefined ? bytes : encode(text, encoding);
  });
  return { sha256, encoding, format: format.name, stories, sources, rejections };
}

/** What to tell of a file of `size` bytes that exceeds `MAX_BYTES`. */
function tooLarge(size: number): Finding {
  const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return {
    rule: "too-large",
    severity: "error",
    message: `The file has ${mebibytes(size)} MiB; files up to ${mebibytes(MAX_BYTES)} MiB are read. Split it into smaller files, or take it out of the folder.`,
    line: null,
  };
}

/** Findings of the file that concern these lines. */
function within(
  findings: readonly Finding[],
  { firstLine, lastLine }: { firstLine: number; lastLine: number },
) {
  return findings.filter(({ line }) => line === null || (line >= firstLine && line <= lastLine));
}

function wholeFile(lastLine: number, diagnostics: readonly Finding[]): Rejection {
  return { firstLine: 1, lastLine, diagnostics };
}

function unknownFormat(): Finding {
  const names = FORMATS.map(({ name }) => name).join(", ");
  return {
    rule: "unknown-format",
    severity: "error",
    message: `The text is of no format that is read (${names}), so no story was found in it. Compare its first lines with a file that is read, or take it out of the folder.`,
    line: 1,
  };
}

function noStory(format: string): Finding {
  return {
    rule: "no-body",
    severity: "error",
    message: `The text looks like ${format}, and no story was found in it. Replace it by a full copy, or take it out of the folder.`,
    line: 1,
  };
}
