/** Below this ratio the time that work takes is in step with its input: 4 were exact, quadratic work takes 16. */
export const IN_STEP = 10;

/** Milliseconds below which a time is nothing but noise. */
const LEAST = 5;

/** Tries before work is called slow: a busy machine spoils some of them, slow work all. */
const TRIES = 6;

/**
 * How many times as long `work` takes on four times the input. Of the processor's time and not of the clock's, and
 * of several tries the best, so that a busy machine is not taken for slow work; no more tries than it takes to see
 * that the ratio is below `IN_STEP`.
 */
export function growth<T>(input: (size: number) => T, work: (input: T) => unknown, size: number): number {
  const [small, large] = [input(size), input(4 * size)];
  // The first of these warms up.
  const once = Math.max(LEAST, Math.min(...[small, small, small].map((one) => spent(work, one))));
  let fourfold = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && fourfold >= IN_STEP * once; tries++)
    fourfold = Math.min(fourfold, spent(work, large));
  return fourfold / once;
}

function spent<T>(work: (input: T) => unknown, input: T): number {
  const before = process.cpuUsage();
  work(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
