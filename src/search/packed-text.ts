/**
 * Bytes as a text of ASCII: six of them in seven characters of 116 (116 to the 7th is more than 2 to the 48th), where
 * base64 takes eight. In ASCII, whatever a host says of encodings is right. There is neither `"` nor `\`, which mean
 * something in a string; and of what lies below the space, nothing that ends a line or a text, or turns to other letters.
 */
export function packText(data: Uint8Array): string {
  const codes = new Uint8Array(Math.ceil(data.length / BYTES) * CHARACTERS);
  let length = 0;
  for (let at = 0; at < data.length; at += BYTES) {
    const value = threeBytes(data, at) * 2 ** 24 + threeBytes(data, at + 3);
    // In two parts, which are small integers: dividing larger ones takes three times as long.
    const high = Math.floor(value / BASE ** 3);
    putDigits(codes, length, 4, high);
    putDigits(codes, length + 4, 3, value - high * BASE ** 3);
    // Of fewer bytes, one character more than there are tells them.
    length += Math.min(CHARACTERS, data.length - at + 1);
  }
  let text = "";
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode(...codes.subarray(at, Math.min(at + 8192, length)));
  return text;
}

const threeBytes = (data: Uint8Array, at: number): number =>
  ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);

function putDigits(codes: Uint8Array, start: number, count: number, value: number): void {
  let rest = value;
  for (let at = start + count - 1; at >= start; at--) {
    codes[at] = CODES[rest % BASE] ?? 0;
    rest = (rest / BASE) | 0;
  }
}

/** The bytes of what `packText` made. */
export function unpackText(text: string): Uint8Array<ArrayBuffer> {
  const rest = text.length % CHARACTERS;
  const data = new Uint8Array(Math.floor(text.length / CHARACTERS) * BYTES + Math.max(0, rest - 1));
  for (let at = 0, group = 0; at < text.length; at += CHARACTERS, group += BYTES) {
    let value = 0;
    for (let character = at; character < at + CHARACTERS; character++)
      // Behind the end stands the most that may: the bytes before it are the same whatever was left out.
      value = value * BASE + (character < text.length ? (VALUES[text.charCodeAt(character)] ?? 0) : BASE - 1);
    for (let byte = group + BYTES - 1; byte >= group; byte--) {
      data[byte] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return data;
}

const [BYTES, CHARACTERS] = [6, 7];
/** All but NUL, the ends of lines, `"`, `\`, and what means an end or other letters somewhere. */
const CODES = Uint8Array.from({ length: 127 }, (_, code) => code).filter(
  (code) => ![0, 10, 12, 13, 14, 15, 26, 27, 28, 34, 92].includes(code),
);
const BASE = 116;
const VALUES = new Uint8Array(128);
for (const [value, code] of CODES.entries()) VALUES[code] = value;
