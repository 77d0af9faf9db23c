import type { City } from "./cities.ts";
import { type Dominant, dominantOf } from "./dominant.ts";

/** Inhabitants from which a place is named without its country: smaller ones are not datelined so. */
const KNOWN = 50_000;
/** How many times larger than the next of its name it must be. */
const TIMES = 5;

/**
 * Words of news text that are also the names of cities, some large: alone they rather come from a line that is no
 * dateline. With a region or country behind it (`MOBILE, Ala.`) each is the city.
 */
const WORDS: ReadonlySet<string> = new Set(
  (
    "americana anda archway azul banda bani barking bath batman bello bend bender boulder bury bush cabo campana " +
    "centennial como coronel delta elk ende erode fier grapevine hail ho homestead horizonte jingling largo " +
    "libertad limpio mary mascara medias mesa metro milagro mobile modesto most normal obra ode oral paradise " +
    "paramount pare pasto plano plantation plato pueblo reservoir revere roman rugby saga sale salt sandy sari " +
    "save simmering soledad sparks spring springs sunrise sur surprise tabaco temple torrent turbo union upland " +
    "uptown van vista wedding woodland woodlands"
  ).split(" "),
);

/** Which of the cities of a name (key of `keyOf`) that stands alone is meant; null where that cannot be told. */
export function knownByName(key: string, cities: readonly City[]): Dominant | null {
  if (WORDS.has(key)) return null;
  const dominant = dominantOf(cities, TIMES);
  return dominant && dominant.city.population >= KNOWN ? dominant : null;
}
