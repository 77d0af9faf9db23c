import { knownByName } from "./bare.ts";
import { type City, citiesNamed } from "./cities.ts";
import { type CuratedPlace, curatedOf } from "./curated.ts";
import { dominantOf } from "./dominant.ts";
import { keyOf } from "./key.ts";
import type { Located, LocatingRule } from "./located.ts";
import { LONGEST_PLACE, type Reading, readingsOf } from "./readings.ts";
import { isWithin, meaningOf, regionName, type Scope } from "./scopes.ts";
import { spellingsOf } from "./spellings.ts";
import { titleOf } from "./title.ts";

/** The cities of a name, by its key. */
type Gazetteer = (key: string) => readonly City[];

/** What the hand-kept table says is as sure as a table can be. */
const CURATED = 0.98;
/** Two places joined are shown at the first. */
const JOINED = 0.7;

/**
 * Resolves all dateline places of an archive at once, in one pass over `cities` (the bytes that
 * `readCities` of src/intake/gazetteer.ts gives). Keys are the places verbatim as given. A place that
 * cannot be told is not in the map: nothing is guessed.
 */
export function locateAll(places: Iterable<string>, cities: Uint8Array): ReadonlyMap<string, Located> {
  const asked = new Set(places);
  const wanted = new Set<string>();
  for (const place of asked) {
    locate(place, (key) => {
      wanted.add(key);
      return [];
    });
  }
  const known = wanted.size === 0 ? new Map<string, readonly City[]>() : citiesNamed(cities, wanted);
  const located = new Map<string, Located>();
  for (const place of asked) {
    const found = locate(place, (key) => known.get(key) ?? []);
    if (found) located.set(place, found);
  }
  return located;
}

function locate(place: string, gazetteer: Gazetteer): Located | null {
  if (place.length > LONGEST_PLACE) return null;
  return locateOne(place, gazetteer) ?? locateFirst(place, gazetteer);
}

/** `NEW YORK/LONDON`, `TOKYO and OSAKA`: the first, if every one can be told. */
function locateFirst(place: string, gazetteer: Gazetteer): Located | null {
  const parts = place.split(/\s*\/\s*|\s*&\s*|,?\s+(?:and|et|und|y)\s+/i);
  if (parts.length < 2) return null;
  const [first, ...others] = parts.map((part) => locateOne(part, gazetteer));
  if (!first || others.includes(null)) return null;
  return { ...first, confidence: round(first.confidence * JOINED) };
}

function locateOne(place: string, gazetteer: Gazetteer): Located | null {
  const [curated] = curatedOf(keyOf(place), true);
  if (curated) return fromTable(curated);
  for (const reading of readingsOf(place)) {
    const { city, meanings } = reading;
    if (meanings.length > 0) {
      const found = locateWithin(reading, gazetteer);
      if (found !== "unknown") return found;
    } else if (meaningOf(city)) {
      return null;
    } else {
      const known = knownByName(city, citiesOf(city, gazetteer));
      if (known?.only) return fromGazetteer(known.city, 0.85, "only-one-of-its-name");
      if (known) return fromGazetteer(known.city, 0.75, "largest-of-its-name");
    }
  }
  return null;
}

/** Null where several places compete, `unknown` where the region or country has no place of the name. */
function locateWithin({ city, meanings }: Reading, gazetteer: Gazetteer): Located | null | "unknown" {
  const narrow = meanings.map(({ scopes }) => scopes);
  const wide = meanings.map(({ scopes, wider }) => [...scopes, ...wider]);
  for (const scopes of [narrow, wide]) {
    const inside = (place: Scope) => scopes.every((some) => some.some((scope) => isWithin(place, scope)));
    const [curated, ...more] = curatedOf(city, false).filter(inside);
    if (curated && more.length === 0) return fromTable(curated);
    const cities = citiesOf(city, gazetteer).filter(inside);
    if (cities.length === 0) continue;
    const dominant = dominantOf(cities, 3);
    if (!dominant) return null;
    const byRegion = scopes.flat().some((scope) => scope.division !== null && isWithin(dominant.city, scope));
    const rule = byRegion ? "region-named" : "country-named";
    return fromGazetteer(dominant.city, dominant.only ? 0.95 : 0.85, rule);
  }
  return "unknown";
}

/** All cities of the name, however it is written. */
function citiesOf(key: string, gazetteer: Gazetteer): readonly City[] {
  const others = spellingsOf(key).flatMap((spelling) =>
    gazetteer(spelling.key).filter(({ country }) => spelling.countries.has(country)),
  );
  return [...gazetteer(key), ...others];
}

function fromTable(place: CuratedPlace): Located {
  return located(place, CURATED, "curated");
}

function fromGazetteer(city: City, confidence: number, rule: LocatingRule): Located {
  return located({ ...city, name: titleOf(city) }, confidence, rule);
}

function located(place: CuratedPlace, confidence: number, rule: LocatingRule): Located {
  const { name, country, latitude, longitude } = place;
  const region = regionName(country, place.division);
  return {
    name,
    region: region === name ? null : region,
    country,
    latitude: round(latitude),
    longitude: round(longitude),
    confidence,
    rule,
  };
}

const round = (figure: number): number => Math.round(figure * 100) / 100;
