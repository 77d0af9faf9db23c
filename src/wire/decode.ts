import { isUtf8 } from "node:buffer";
import type { Finding } from "../diagnostic.ts";
import { decodeSingleBytes, endsInsideSequence, type MixedText } from "./bytes.ts";

/** Text found in a file's bytes, or, where `text` is null, why there is none (one finding of severity `error`). */
export type Decoded =
  | { readonly text: string; readonly encoding: string; readonly findings: readonly Finding[] }
  | { readonly text: null; readonly encoding: null; readonly findings: readonly Finding[] };

/** Text, the encoding's name, and what had to be guessed or given up on the way. */
interface Reading {
  readonly text: string;
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

const REPLACEMENT = "\uFFFD";
/** Printed copy holds hardly any control characters; above this share of the text it is no text. */
const BINARY_SHARE = 0.1;

/**
 * Bytes to text. A byte order mark decides (UTF-8, UTF-16 either way round); else valid UTF-8 is UTF-8; else
 * single bytes are windows-1252, beside UTF-8 sequences where the file holds both. Line ends stay as they are, the
 * mark is dropped. No byte vanishes: what no encoding explains becomes U+FFFD, with a finding that gives the line.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reading = decodeUtf16(buffer) ?? decodeUtf8(buffer) ?? decodeLegacy(buffer);
  const unfit = noText(reading.text);
  if (unfit.error !== null) return { text: null, encoding: null, findings: [unfit.error] };
  return { ...reading, findings: [...reading.findings, ...unfit.warnings] };
}

/** Number of the line, from 1, on which the character at `index` stands. CR, LF and CR LF each end a line. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = 0; at < index; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && !(at + 1 < index && text.charCodeAt(at + 1) === 10))) line++;
  }
  return line;
}

/** Lines of a text that is not empty; a last line end closes its line and opens none. */
export function countLines(text: string): number {
  let lines = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines++;
  }
  const last = text.charCodeAt(text.length - 1);
  return last === 10 || last === 13 ? lines : lines + 1;
}

function decodeUtf16(buffer: Buffer): Reading | null {
  const bigEndian = buffer[0] === 0xfe && buffer[1] === 0xff;
  if (!bigEndian && !(buffer[0] === 0xff && buffer[1] === 0xfe)) return null;
  const whole = buffer.length - (buffer.length % 2);
  const pairs = bigEndian ? Buffer.from(buffer.subarray(2, whole)).swap16() : buffer.subarray(2, whole);
  const units = pairs.toString("utf16le");
  // The decoder of the Encoding Standard puts U+FFFD for each half of a surrogate pair that has lost the other.
  const text =
    new TextDecoder("utf-16le", { ignoreBOM: true }).decode(pairs) +
    (whole < buffer.length ? REPLACEMENT : "");
  const first = firstDifference(units, text);
  return {
    text,
    encoding: bigEndian ? "utf-16be" : "utf-16le",
    findings: first === -1 ? [] : [undecodable(lineAt(text, first), "the file's UTF-16 is damaged")],
  };
}

function decodeUtf8(buffer: Buffer): Reading | null {
  if (isUtf8(buffer)) return { text: withoutMark(buffer.toString("utf8")), encoding: "utf-8", findings: [] };
  const cut = endsInsideSequence(buffer);
  if (cut === -1) return null;
  const text = withoutMark(buffer.toString("utf8", 0, cut)) + REPLACEMENT;
  const why = "the file ends in the middle of a UTF-8 character, so its end is probably missing";
  return { text, encoding: "utf-8", findings: [undecodable(lineAt(text, text.length - 1), why)] };
}

function decodeLegacy(buffer: Buffer): Reading {
  const mixed = decodeSingleBytes(buffer);
  const text = withoutMark(mixed.text);
  const shift = mixed.text.length - text.length;
  const guess = mixed.sequences > 0 ? mixedEncodings(mixed, text, shift) : GUESSED;
  if (mixed.firstUndefined === -1) return { text, ...guess };
  const why = "the bytes 81, 8D, 8F, 90 and 9D mean nothing in windows-1252";
  const gap = undecodable(lineAt(text, mixed.firstUndefined - shift), why);
  return { text, encoding: guess.encoding, findings: [...guess.findings, gap] };
}

const GUESSED = {
  encoding: "windows-1252",
  findings: [
    {
      rule: "encoding-guessed",
      severity: "note",
      message:
        "The file is not UTF-8, so it was read as windows-1252. If letters with accents look wrong, save the file as UTF-8.",
      line: null,
    },
  ],
} as const;

function mixedEncodings(mixed: MixedText, text: string, shift: number): Omit<Reading, "text"> {
  const finding: Finding = {
    rule: "encoding-mixed",
    severity: "warning",
    message:
      "The file mixes UTF-8 with single bytes of windows-1252, the first of them on this line; each was read as what it is. Check the letters with accents, and save the file as UTF-8.",
    line: lineAt(text, mixed.firstSingle - shift),
  };
  return { encoding: "utf-8+windows-1252", findings: [finding] };
}

function undecodable(line: number, why: string): Finding {
  return {
    rule: "undecodable-bytes",
    severity: "warning",
    message: `Bytes on this line stand for no character: ${why}. Each shows as ${REPLACEMENT}. Replace the file by a sound copy if there is one.`,
    line,
  };
}

function noText(text: string): { readonly error: Finding | null; readonly warnings: readonly Finding[] } {
  if (text.includes("\0")) {
    return refuse(
      "binary",
      text,
      "holds NUL characters, as programs, pictures and UTF-16 without a byte order mark do",
    );
  }
  const { count, first } = controls(text);
  if (count > text.length * BINARY_SHARE) {
    return refuse(
      "binary",
      text,
      `holds ${count} control characters among ${text.length} characters, too many for text`,
    );
  }
  if (text.trim() === "")
    return refuse("empty", text, text === "" ? "holds no bytes of text" : "holds nothing but blanks");
  if (count === 0) return { error: null, warnings: [] };
  const warning: Finding = {
    rule: "control-characters",
    severity: "warning",
    message: `The text holds ${count === 1 ? "a control character" : `${count} control characters, the first of them`} on this line. They stay in the text and may not show; remove them from the file if they mean nothing.`,
    line: lineAt(text, first),
  };
  return { error: null, warnings: [warning] };
}

function refuse(rule: "binary" | "empty", text: string, why: string) {
  const remedy =
    rule === "empty"
      ? "There is no story to publish. Replace it by a full copy, or take it out of the folder."
      : "It was not read as a story. Save it as UTF-8 text if it is one, or take it out of the folder.";
  const line = rule === "empty" ? null : lineAt(text, Math.max(0, text.indexOf("\0")));
  return {
    error: { rule, severity: "error", message: `The file ${why}. ${remedy}`, line },
    warnings: [],
  } as const;
}

/** Control characters (Unicode category Cc) but for tab, line feed, form feed and carriage return. */
function controls(text: string): { readonly count: number; readonly first: number } {
  let count = 0;
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const control =
      code < 32 ? code !== 9 && code !== 10 && code !== 12 && code !== 13 : code > 126 && code < 160;
    if (!control) continue;
    if (first === -1) first = at;
    count++;
  }
  return { count, first };
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function firstDifference(a: string, b: string): number {
  if (a === b) return -1;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
