/** Work of which only so much goes on at a time. */
export interface AtOnce {
  /** Begins with it once there is room; throws what earlier work failed with. */
  readonly start: (work: () => Promise<void>) => Promise<void>;
  /** Returns once all of it is done; throws what the first of it failed with. */
  readonly settle: () => Promise<void>;
}

/** `most` says how much of it may go on at once. */
export function openAtOnce(most: number): AtOnce {
  const running = new Set<Promise<void>>();
  let failure: unknown = null;
  const refuse = (): void => {
    if (failure !== null) throw failure;
  };
  return {
    start: async (work) => {
      while (running.size >= most) await Promise.race(running);
      refuse();
      const own: Promise<void> = work()
        .catch((error: unknown) => {
          failure ??= error;
        })
        .finally(() => running.delete(own));
      running.add(own);
    },
    settle: async () => {
      while (running.size > 0) await Promise.race(running);
      refuse();
    },
  };
}
