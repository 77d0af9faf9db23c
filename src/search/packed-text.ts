/**
 * Bytes as a text of printable ASCII without `"` and `\`: thirteen bits in two characters of ninety-three (93 × 93 is
 * more than 2 to the 13th), where base64 takes twelve. What a host sends of an index is so a twelfth less. One character
 * more at the end says that the last byte of the pairs is none.
 */
export function packText(data: Uint8Array): string {
  const pairs: number[] = [];
  let [bits, count] = [0, 0];
  const end = (): void => {
    const value = bits & MASK;
    pairs.push(CODES[Math.floor(value / BASE)] ?? 0, CODES[value % BASE] ?? 0);
    bits >>>= BITS;
    count -= BITS;
  };
  for (const byte of data) {
    bits |= byte << count;
    count += 8;
    if (count >= BITS) end();
  }
  if (count > 0) end();
  let text = "";
  for (let at = 0; at < pairs.length; at += 8192) text += String.fromCharCode(...pairs.slice(at, at + 8192));
  return Math.floor((pairs.length / 2) * (BITS / 8)) > data.length ? `${text} ` : text;
}

/** The bytes of what `packText` made. */
export function unpackText(text: string): Uint8Array<ArrayBuffer> {
  const pairs = Math.floor(text.length / 2);
  const data = new Uint8Array(Math.floor(pairs * (BITS / 8)) - (text.length % 2));
  let [bits, count, length] = [0, 0, 0];
  for (let at = 0; at + 1 < text.length; at += 2) {
    const value = (VALUES[text.charCodeAt(at)] ?? 0) * BASE + (VALUES[text.charCodeAt(at + 1)] ?? 0);
    bits |= value << count;
    count += BITS;
    while (count >= 8 && length < data.length) {
      data[length++] = bits & 255;
      bits >>>= 8;
      count -= 8;
    }
  }
  return data;
}

const BITS = 13;
const MASK = (1 << BITS) - 1;
const BASE = 93;
/** From the space to the tilde, but the two that would end a string. */
const CODES = Array.from({ length: 95 }, (_, at) => at + 32).filter((code) => code !== 34 && code !== 92);
const VALUES = new Uint8Array(128);
for (const [value, code] of CODES.entries()) VALUES[code] = value;
