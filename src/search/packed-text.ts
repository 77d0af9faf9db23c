/**
 * Bytes as a text that a script in UTF-16 has between two quotes: two of them a character, so that such a file is hardly
 * larger than they are, where base64 takes a third more. What may not stand there is half of a pair, means something
 * in a string, or ends a line or a file somewhere. Such a character and the byte behind it are told by one of the million
 * that take two units; and so is a byte that is left.
 */
export function packText(data: Uint8Array): string {
  const units = new Uint16Array(data.length * 2);
  let length = 0;
  const putPair = (value: number): void => {
    units[length++] = HIGH + (value >> 10);
    units[length++] = LOW + (value & 1023);
  };
  for (let at = 0; at < data.length; ) {
    const left = data.length - at;
    const first = data[at] ?? 0;
    const unit = first + (data[at + 1] ?? 0) * 256;
    const number = forbiddenNumber(unit);
    if (left > 1 && number === -1) units[length++] = unit;
    else if (left > 2) putPair(number * 256 + (data[at + 2] ?? 0));
    else putPair(ALONE + first);
    at += left > 1 && number === -1 ? 2 : left > 2 ? 3 : 1;
  }
  let text = "";
  for (let at = 0; at < length; at += 8192)
    text += String.fromCharCode(...units.subarray(at, Math.min(at + 8192, length)));
  return text;
}

/** The bytes of what `packText` made. */
export function unpackText(text: string): Uint8Array<ArrayBuffer> {
  // Three bytes are told by two units, others by less.
  const data = new Uint8Array(text.length * 2);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    let third = -1;
    if (unit >= HIGH && unit < HIGH + 1024) {
      const value = (unit - HIGH) * 1024 + text.charCodeAt(++at) - LOW;
      if (value >= ALONE) {
        data[length++] = value - ALONE;
        continue;
      }
      const number = value >> 8;
      third = value & 255;
      unit = number < HALVES ? HIGH + number : OTHERS.charCodeAt(number - HALVES);
    }
    data[length++] = unit;
    data[length++] = unit >> 8;
    if (third !== -1) data[length++] = third;
  }
  return data.subarray(0, length);
}

/** The number of a unit that may not stand by itself; -1 of all others, which nearly all are. */
function forbiddenNumber(unit: number): number {
  if (unit > LAST_LOW && unit < HIGH) return -1;
  if (unit >= HIGH && unit < HIGH + HALVES) return unit - HIGH;
  const other = OTHERS.indexOf(String.fromCharCode(unit));
  return other === -1 ? -1 : HALVES + other;
}

/** Halves of pairs: first the upper ones, then the lower ones. */
const [HIGH, LOW, HALVES] = [0xd800, 0xdc00, 2048];
/** The last of them below the halves of pairs. */
const LAST_LOW = 0x2029;
/** Behind those, the mark of the order of bytes, and what it is in the other order. */
const OTHERS = '\0\n\r"\\\u0085\u2028\u2029\ufeff\ufffe\uffff';
/** Told by a pair: from here on, a byte by itself. */
const ALONE = (HALVES + OTHERS.length) * 256;
