/** Bytes of the sample: its head for the language, and as much of what tells the encoding, in two places. */
const HEAD = 400;
const PART = 1800;

/**
 * The part of a file by which its encoding is told: the head, and lines with bytes above 7F from the beginning and
 * from the middle on. A small file is its own sample. Lines stay whole where they are not overlong: no encoding has
 * 0A within a character.
 */
export function sampleOf(file: Buffer): Buffer {
  if (file.length <= HEAD + 2 * PART) return file;
  const begin = lineStart(file, HEAD);
  const middle = lineStart(file, file.length >> 1);
  const early = tellingLines(file, begin, middle);
  return Buffer.concat([file.subarray(0, begin), ...early, ...tellingLines(file, middle, file.length)]);
}

/** The first byte of the line after the one that holds `at`; `at` itself where no line begins for long. */
function lineStart(file: Buffer, at: number): number {
  const end = file.subarray(at, at + PART).indexOf(10);
  return end === -1 ? at : at + end + 1;
}

function tellingLines(file: Buffer, from: number, to: number): readonly Buffer[] {
  const lines: Buffer[] = [];
  for (let at = from, size = 0; at < to && size < PART; ) {
    const end = file.indexOf(10, at);
    const next = end === -1 || end >= to ? to : end + 1;
    const line = file.subarray(at, Math.min(next, at + PART - size));
    if (line.some((byte) => byte > 0x7f)) {
      lines.push(line);
      size += line.length;
    }
    at = next;
  }
  return lines;
}
