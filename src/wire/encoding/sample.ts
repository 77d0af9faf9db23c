/** What of a file tells its encoding. */
export interface Sample {
  /** Words with bytes above 7F, between them a space, or `ASCII_WORDS` where words without such bytes stood. */
  readonly telling: Buffer;
  /** Words of ASCII, which tell the language whatever the encoding. */
  readonly plain: string;
}

/** Stands in a sample for words of ASCII letters. */
export const ASCII_WORDS = 1;

/** Bytes of the telling words, from the beginning and as many again from the middle on; bytes that plain words are taken from. */
const TELLING = 1200;
const PLAIN = 800;

/**
 * The words of a file by which its encoding is told; all of a small one's, some kilobytes of a large one's. No
 * encoding has a blank or a line end within a character, so the words are whole ones in each. Linear in the file.
 */
export function sampleOf(file: Buffer): Sample {
  const middle = file.length <= 2 * TELLING ? file.length : file.length >> 1;
  const words = [...tellingWords(file, 0, middle), ...tellingWords(file, middle, file.length)];
  const head = file.toString("latin1", 0, PLAIN);
  const plain = head.split(/[\t\n\r ]+/).filter((word) => /^\p{ASCII}+$/u.test(word));
  return { telling: Buffer.concat(words), plain: plain.join(" ") };
}

function tellingWords(file: Buffer, from: number, to: number): readonly Buffer[] {
  const words: Buffer[] = [];
  let start = from;
  let last = from;
  for (let at = from, size = 0; at < to && size < 2 * TELLING; at++) {
    const byte = file[at] ?? 0;
    if (isBlank(byte)) start = at + 1;
    if (byte < 0x80) continue;
    const first = Math.max(start, at - TELLING);
    let end = at;
    while (end < to && end - first < 2 * TELLING && !isBlank(file[end] ?? 0)) end++;
    words.push(between(file, last, first), file.subarray(first, end));
    size += end - first + 1;
    start = end;
    last = end;
    at = end - 1;
  }
  return [...words, between(file, last, Math.min(to, last + TELLING))];
}

const SPACE = Buffer.from(" ");
const OTHERS = Buffer.of(ASCII_WORDS);

/** What stands for the bytes between two telling words. */
function between(file: Buffer, from: number, to: number): Buffer {
  return file.subarray(from, to).some((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a)
    ? OTHERS
    : SPACE;
}

function isBlank(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}
