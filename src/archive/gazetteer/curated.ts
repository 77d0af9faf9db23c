import { append, type Group } from "../groups.ts";
import { AFRICA } from "./datelines/africa.ts";
import { AMERICAS } from "./datelines/americas.ts";
import { ASIA_PACIFIC } from "./datelines/asia-pacific.ts";
import { EASTERN_EUROPE } from "./datelines/eastern-europe.ts";
import { MIDDLE_EAST } from "./datelines/middle-east.ts";
import { WESTERN_EUROPE } from "./datelines/western-europe.ts";
import { keyOf } from "./key.ts";
import type { Scope } from "./scopes.ts";
import { rowsOf } from "./table.ts";

/** A place of the tables kept by hand. */
export interface CuratedPlace extends Scope {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 *     GB.NIR Londonderry 54.99 -7.31 = Derry*
 *     ^^ ^^^ ^^^^^^^^^^^ ^^^^^ ^^^^^   ^^^^^^
 *     |  |   |           |     |       other and older spellings; `*` marks a name that tells the place only
 *     |  |   |           |     |       where the dateline names its country or region
 *     |  |   |           degrees north and east
 *     |  |   name of today
 *     |  division as GeoNames codes it, where the region is told on the page
 *     country of today
 */
export const LINE = /^([A-Z]{2})(?:\.(\w+))? (.+) (-?\d+\.\d\d) (-?\d+\.\d\d)$/;

/** All lines, by part of the world. */
export const TABLES: readonly string[] = [
  WESTERN_EUROPE,
  EASTERN_EUROPE,
  MIDDLE_EAST,
  AFRICA,
  ASIA_PACIFIC,
  AMERICAS,
];

interface Entry {
  readonly place: CuratedPlace;
  readonly alone: boolean;
}

const ENTRIES = entries();

/** The places of the tables whose name is this key (of `keyOf`); `alone` where no country or region stands by. */
export function curatedOf(key: string, alone: boolean): readonly CuratedPlace[] {
  return (ENTRIES.get(key) ?? []).filter((entry) => entry.alone || !alone).map(({ place }) => place);
}

function entries(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Group<Entry>>();
  for (const { head, others } of TABLES.flatMap((table) => rowsOf(table, ","))) {
    const [, country = "", division = null, title = "", latitude, longitude] = LINE.exec(head) ?? [];
    const place: CuratedPlace = {
      name: title.replace(/\*$/, ""),
      country,
      division,
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
    for (const spelling of [title, ...others]) {
      const key = keyOf(spelling.replace(/\*$/, ""));
      append(found, key, { place, alone: !spelling.endsWith("*") });
    }
  }
  return found;
}
