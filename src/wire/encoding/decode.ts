import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import type { Finding } from "../../diagnostic.ts";
import { lineAt } from "../text/line-at.ts";
import { decodeSingleBytes, endsInsideSequence, type MixedText } from "./bytes.ts";
import { declaredEncoding } from "./declared.ts";
import { checkText } from "./text-check.ts";

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

/**
 * Bytes to text. A byte order mark decides (UTF-8, UTF-16 either way round); else valid UTF-8 is UTF-8; else an XML file is what it declares; else
 * single bytes are windows-1252, beside UTF-8 sequences where the file holds both. Line ends stay as they are, the
 * mark is dropped. No byte vanishes: what no encoding explains becomes U+FFFD, with a finding that gives the line.
 */
export function decode(bytes: Uint8Array): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reading = decodeUtf16(buffer) ?? decodeUtf8(buffer) ?? decodeDeclared(buffer) ?? decodeLegacy(buffer);
  const { error, warnings } = checkText(reading.text);
  if (error !== null) return { text: null, encoding: null, findings: [error] };
  return { ...reading, findings: [...reading.findings, ...warnings] };
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

/** Not UTF-8, and it says itself what it is. */
function decodeDeclared(buffer: Buffer): Reading | null {
  const encoding = declaredEncoding(buffer);
  return encoding === null ? null : { text: iconv.decode(buffer, encoding), encoding, findings: [] };
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

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function firstDifference(a: string, b: string): number {
  if (a === b) return -1;
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}
