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
  const groups = Math.ceil(text.length / CHARACTERS);
  // Behind the end stands the most that may: the bytes before it are the same whatever was left out.
  const codes = new Uint8Array(groups * CHARACTERS).fill(LAST);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  const data = new Uint8Array(groups * BYTES);
  for (let group = 0; group < groups; group++) {
    const at = group * CHARACTERS;
    const value = digits(codes, at, 4) * BASE ** 3 + digits(codes, at + 4, 3);
    // In two parts, as above.
    const high = Math.floor(value / 2 ** 24);
    putThree(data, group * BYTES, high);
    putThree(data, group * BYTES + 3, value - high * 2 ** 24);
  }
  return data.subarray(0, data.length - groups * CHARACTERS + text.length);
}

function digits(codes: Uint8Array, start: number, count: number): number {
  let value = 0;
  for (let at = start; at < start + count; at++) value = value * BASE + (VALUES[codes[at] ?? 0] ?? 0);
  return value;
}

function putThree(data: Uint8Array, at: number, value: number): void {
  data[at] = value >> 16;
  data[at + 1] = value >> 8;
  data[at + 2] = value;
}

const BYTES = 6;
const CHARACTERS = 7;
/** All but NUL, the ends of lines, `"`, `\`, and what means an end or other letters somewhere. */
const CODES = Uint8Array.from({ length: 127 }, (_, code) => code).filter(
  (code) => ![0, 10, 12, 13, 14, 15, 26, 27, 28, 34, 92].includes(code),
);
const BASE = 116;
const VALUES = new Uint8Array(128);
for (const [value, code] of CODES.entries()) VALUES[code] = value;
/** The character of the highest value. */
const LAST = CODES[BASE - 1] ?? 0;
