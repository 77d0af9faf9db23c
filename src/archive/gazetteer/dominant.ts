import type { City } from "./cities.ts";

/** Which of the cities of one name is meant. */
export interface Dominant {
  readonly city: City;
  /** True where no other place has the name. */
  readonly only: boolean;
}

/** Places of one name nearer than this, in kilometres, are one: a city and its own suburb or district. */
const NEAR = 25;
/** Inhabitants to count for a place whose number GeoNames does not know. */
const FEWEST = 500;

/** The largest of these cities, if it has `times` the inhabitants of the next; null where two compete. */
export function dominantOf(cities: readonly City[], times: number): Dominant | null {
  const [largest, ...others] = [...cities].sort((a, b) => b.population - a.population);
  if (!largest) return null;
  const rival = others.find((city) => kilometres(city, largest) > NEAR);
  if (!rival) return { city: largest, only: true };
  const enough = largest.population >= times * Math.max(rival.population, FEWEST);
  return enough ? { city: largest, only: false } : null;
}

/** Distance on a globe taken as flat around the place: good enough to tell near from far. */
export function kilometres(a: City, b: City): number {
  const north = (a.latitude - b.latitude) * 111;
  const east = (a.longitude - b.longitude) * 111 * Math.cos((a.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
