/**
 * Bytes as a text that a script in UTF-16 has between two quotes: two of them a character, so that such a file is hardly
 * larger than they are, where base64 takes a third more. Not every two bytes may stand there as they are; so those of a
 * group are changed by a number of its own, which stands before them and is tried out until they may.
 */
export function packText(data: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < data.length; at += GROUP * 2)
    groups.push(Reflect.apply(String.fromCharCode, null, packGroup(data.subarray(at, at + GROUP * 2))));
  return groups.join("");
}

let standing: Uint8Array | null = null;
/** Of all units, whether they may stand: to look one up takes half as long as to think of it. Made for whoever packs. */
function allUnits(): Uint8Array {
  standing ??= Uint8Array.from({ length: 1 << 16 }, (_, unit) => (mayStand(unit) ? 1 : 0));
  return standing;
}

/** The number of a group is odd where the second of its last two bytes is none. */
function packGroup(data: Uint8Array): Uint16Array {
  const units = new Uint16Array(1 + Math.ceil(data.length / 2));
  for (let at = 0; at < data.length; at += 2)
    units[1 + at / 2] = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8);
  const stands = allUnits();
  let number = 0;
  for (let tried = 1; stands[number] === 0 || !allStand(units, number, stands); tried++)
    number = ((tried * SCATTERING) & 0xfffe) | (data.length & 1);
  for (let at = 1; at < units.length; at++) units[at] = (units[at] ?? 0) ^ (number * at);
  units[0] = number;
  return units;
}

function allStand(units: Uint16Array, number: number, stands: Uint8Array): boolean {
  for (let at = 1; at < units.length; at++)
    if (stands[((units[at] ?? 0) ^ (number * at)) & 0xffff] === 0) return false;
  return true;
}

/** The bytes of what `packText` made. */
export function unpackText(text: string): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(text.length * 2);
  let [at, length, number] = [0, 0, 0];
  while (at < text.length) {
    number = text.charCodeAt(at++);
    const end = Math.min(at + GROUP, text.length);
    for (let step = 1; at < end; step++) {
      const unit = text.charCodeAt(at++) ^ (number * step);
      data[length++] = unit;
      data[length++] = unit >> 8;
    }
  }
  return data.subarray(0, length - (number & 1));
}

/**
 * Units may be none of a pair, and no end of a text or a line, quote, backslash, or mark of the order of bytes: one in
 * thirty-two is. Of larger groups, far more numbers are to be tried.
 */
const mayStand = (unit: number): boolean =>
  (unit & 0xf800) !== 0xd800 &&
  (unit > 92 || (unit !== 0 && unit !== 10 && unit !== 13 && unit !== 34 && unit !== 92)) &&
  (unit & 0xfffe) !== 0x2028 &&
  (unit < 0xfeff || (unit !== 0xfeff && unit < 0xfffe));
const GROUP = 128;
/** Each number tried is far from the one before. */
const SCATTERING = 40_503;
