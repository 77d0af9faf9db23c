import { isAscii, isUtf8 } from "node:buffer";
import type { Finding } from "../../diagnostic.ts";
import { lineAt } from "../text/line-at.ts";
import { decodeSingleBytes, endsInsideSequence } from "./bytes.ts";
import { declaredEncoding } from "./declared.ts";
import { decodeAs, MIXED } from "./decode-as.ts";
import { firstDifference, mixed, undecodable } from "./findings.ts";
import { otherKind } from "./kinds.ts";
import { marked, unmarkedUtf16 } from "./marks.ts";
import { checkText } from "./text-check.ts";
import { judge, settle } from "./weigh.ts";

/** Text found in a file's bytes, or, where `text` is null, why there is none (one finding of severity `error`). */
export type Decoded =
  | {
      readonly text: string;
      readonly encoding: string;
      readonly findings: readonly Finding[];
      /** The error of those parts of the text that hold a NUL, see `refuseNuls`; absent where none does. */
      readonly nul?: Finding;
    }
  | { readonly text: null; readonly encoding: null; readonly findings: readonly Finding[] };

/** Text, the encoding's canonical name, and what had to be guessed or given up on the way. */
interface Reading {
  readonly text: string;
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

const REPLACEMENT = "\uFFFD";
/** What turns ISO-2022-JP to its Japanese characters (RFC 1468). */
const TO_JAPANESE = [Buffer.from("\x1b$B"), Buffer.from("\x1b$@")] as const;

/**
 * Bytes to text. A byte order mark decides; then, unless all bytes are ASCII, `encoding`, which is the operator's word (a canonical name); else
 * what the bytes tell beyond doubt (UTF-16, ISO-2022-JP, UTF-8); else what the file declares, unless that makes no
 * sense; else the likeliest of the encodings that files are in. Line ends stay as they are, marks and the end-of-file
 * sign of DOS are dropped. No byte vanishes: what no encoding explains becomes U+FFFD, with a finding that gives the
 * line. A file of another kind (PDF, picture, program) is refused by its name.
 */
export function decode(
  bytes: Uint8Array,
  { encoding = null }: { readonly encoding?: string | null } = {},
): Decoded {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = otherKind(file);
  if (kind !== null) return refused(kind);
  const reading = readBytes(file, encoding);
  const { error, warnings, nul } = checkText(reading.text);
  if (error !== null) return refused(error);
  return { ...reading, findings: [...reading.findings, ...warnings], ...(nul === null ? {} : { nul }) };
}

function refused(error: Finding): Decoded {
  return { text: null, encoding: null, findings: [error] };
}

function readBytes(file: Buffer, wanted: string | null): Reading {
  const mark = marked(file);
  if (mark !== null && mark.encoding !== "utf-8") return readWide(file.subarray(mark.mark), mark.encoding);
  const content = withoutEnd(file);
  if (isAscii(content)) return readPlain(file, content, wanted);
  if (mark === null && wanted !== null && wanted !== "utf-8") return readWanted(file, content, wanted);
  const utf16 = unmarkedUtf16(file);
  if (utf16 !== null) return readWide(file, utf16);
  return readUtf8(content) ?? readLegacy(content, wanted === "utf-8" || mark !== null);
}

/** Bytes below 80: ASCII, unless there are signs of what else they can be. */
function readPlain(file: Buffer, content: Buffer, wanted: string | null): Reading {
  if (wanted === "iso-2022-jp" || TO_JAPANESE.some((sign) => content.includes(sign)))
    return complete(decodeAs(content, "iso-2022-jp"), "iso-2022-jp");
  const wide = /^utf-(?:16|32)/.test(wanted ?? "") && file.includes(0) ? wanted : unmarkedUtf16(file);
  if (wide !== null) return readWide(file, wide);
  return { text: content.toString("latin1"), encoding: "utf-8", findings: [] };
}

function readWanted(file: Buffer, content: Buffer, wanted: string): Reading {
  if (wanted.startsWith("utf-")) return readWide(file, wanted);
  const { text, encoding, findings } = complete(decodeAs(content, wanted), wanted);
  return { text, encoding, findings: [...judge(content, wanted, "archive.md"), ...findings] };
}

function readUtf8(content: Buffer): Reading | null {
  if (isUtf8(content))
    return { text: withoutMark(content.toString("utf8")), encoding: "utf-8", findings: [] };
  const cut = endsInsideSequence(content);
  if (cut === -1) return null;
  const text = withoutMark(content.toString("utf8", 0, cut)) + REPLACEMENT;
  const why = "the file ends in the middle of a UTF-8 character, so its end is probably missing";
  return { text, encoding: "utf-8", findings: [undecodable(lineAt(text, text.length - 1), why)] };
}

/** Not UTF-8, at least not as a whole. */
function readLegacy(content: Buffer, meantAsUtf8: boolean): Reading {
  if (meantAsUtf8) return readMixed(content);
  const { encoding, findings } = settle(content, declaredEncoding(content));
  if (encoding === MIXED) return readMixed(content);
  const { text, ...rest } = complete(decodeAs(content, encoding), encoding);
  return { ...rest, text, findings: [...findings, ...rest.findings] };
}

function readMixed(content: Buffer): Reading {
  const read = decodeSingleBytes(content);
  const text = withoutMark(read.text);
  const shift = read.text.length - text.length;
  const { findings } = complete(text, "windows-1252");
  return { text, encoding: MIXED, findings: [mixed(lineAt(text, read.firstSingle - shift)), ...findings] };
}

/** UTF-16 and UTF-32, marks cut off. */
function readWide(content: Buffer, encoding: string): Reading {
  const whole = content.length - (content.length % (encoding.startsWith("utf-32") ? 4 : 2));
  const units = decodeAs(content.subarray(0, whole), encoding);
  // Each half of a surrogate pair that has lost the other becomes U+FFFD.
  const text = units.toWellFormed() + (whole < content.length ? REPLACEMENT : "");
  const first = firstDifference(units, text);
  const damaged = first < text.length;
  const why = `the file's ${encoding.slice(0, 6).toUpperCase()} is damaged`;
  return { text, encoding, findings: damaged ? [undecodable(lineAt(text, first), why)] : [] };
}

/** A reading, and where it had to give up on bytes. */
function complete(text: string, encoding: string): Reading {
  const first = text.indexOf(REPLACEMENT);
  if (first === -1) return { text, encoding, findings: [] };
  const why =
    encoding === "windows-1252"
      ? "81, 8D, 8F, 90 and 9D mean nothing in windows-1252"
      : `they mean nothing in ${encoding}`;
  return { text, encoding, findings: [undecodable(lineAt(text, first), why)] };
}

/** DOS ended a file with 1A, and filled its last block up. */
function withoutEnd(file: Buffer): Buffer {
  let end = file.length;
  while (end > 0 && (file[end - 1] === 0 || file[end - 1] === 0x1a)) end--;
  return file[end] === 0x1a ? file.subarray(0, end) : file;
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
