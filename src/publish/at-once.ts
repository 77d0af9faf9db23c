/** Work of which only so much goes on at a time. */
export interface AtOnce {
  /** Begins with work of such a weight once there is room for it; throws what earlier work failed with. */
  readonly start: (weight: number, work: () => Promise<void>) => Promise<void>;
  /** Returns once all of it is done; throws what the first of it failed with. */
  readonly settle: () => Promise<void>;
}

/** `most` is the weight that may go on at once; what weighs more by itself goes on alone. */
export function openAtOnce(most: number): AtOnce {
  const running = new Set<Promise<void>>();
  let weighs = 0;
  let failure: unknown = null;
  const refuse = (): void => {
    if (failure !== null) throw failure;
  };
  return {
    start: async (weight, work) => {
      while (running.size > 0 && weighs + weight > most) await Promise.race(running);
      refuse();
      weighs += weight;
      const own: Promise<void> = work()
        .catch((error: unknown) => {
          failure ??= error;
        })
        .finally(() => {
          running.delete(own);
          weighs -= weight;
        });
      running.add(own);
    },
    settle: async () => {
      while (running.size > 0) await Promise.race(running);
      refuse();
    },
  };
}
