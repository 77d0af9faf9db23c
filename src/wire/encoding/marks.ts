import { decodeAs } from "./decode-as.ts";
import { checkText } from "./text-check.ts";

/** An encoding, and how many bytes of a mark stand before the text. */
export interface Marked {
  readonly encoding: string;
  readonly mark: number;
}

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];
/** Bytes by whose zeros UTF-16 is told. */
const REACH = 4096;
const FEWEST = 8;
/** In UTF-16 one byte of two is seldom more than a few values, and often zero. */
const FEW = 6;
const ZEROS = 0.1;

/** The encoding that a byte order mark names (Unicode 16, 23.8), or null where there is no mark. */
export function marked(file: Buffer): Marked | null {
  const found = MARKS.find(([, mark]) => mark.every((byte, at) => file[at] === byte));
  return found === undefined ? null : { encoding: found[0], mark: found[1].length };
}

/**
 * UTF-16 without a mark: of the bytes at even places, or of those at odd ones, many are zero and the others have few
 * values, while the bytes between are hardly ever zero and the text is one.
 */
export function unmarkedUtf16(file: Buffer): "utf-16le" | "utf-16be" | null {
  if (file.length < FEWEST || !file.includes(0)) return null;
  for (const [encoding, high] of [
    ["utf-16le", 1],
    ["utf-16be", 0],
  ] as const) {
    const values = new Set<number>();
    let zeros = 0;
    let strays = 0;
    const end = Math.min(file.length - (file.length % 2), REACH);
    for (let at = 0; at < end; at += 2) {
      const value = file[at + high] ?? 0;
      values.add(value);
      if (value === 0) zeros++;
      if (file[at + 1 - high] === 0) strays++;
    }
    if (
      values.size <= FEW &&
      zeros >= (end / 2) * ZEROS &&
      strays * 4 <= zeros &&
      isText(decodeAs(file, encoding))
    )
      return encoding;
  }
  return null;
}

function isText(text: string): boolean {
  const { error, nul } = checkText(text);
  return error === null && nul === null;
}
