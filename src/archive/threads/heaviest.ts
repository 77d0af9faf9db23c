const PLACES = 1 << 13;
const FINENESS = 1 << 20;

/** Places of the `limit` largest weights above 0, largest first; of equal ones (to a millionth) the earlier. */
export function heaviest(weights: Float64Array, limit: number): Uint16Array {
  // Weight and place in one number: a native sort, no comparing function.
  const keys = new Float64Array(weights.length);
  for (let at = 0; at < keys.length; at++)
    keys[at] = Math.round((weights[at] ?? 0) * FINENESS) * PLACES + (PLACES - 1 - at);
  keys.sort();
  const places = new Uint16Array(Math.min(limit, keys.length));
  let count = 0;
  while (count < places.length) {
    const key = keys[keys.length - 1 - count] ?? 0;
    if (key < PLACES) break;
    places[count++] = PLACES - 1 - (key % PLACES);
  }
  return places.subarray(0, count);
}
