import { describe, expect, it } from "vitest";
import { openAtOnce } from "../../src/publish/at-once.ts";

/** Work that goes on until it is told to end. */
function work() {
  let end: (failure?: Error) => void = () => {};
  const done = new Promise<void>((resolve, reject) => {
    end = (failure) => (failure ? reject(failure) : resolve());
  });
  return { begin: () => done, end: (failure?: Error) => end(failure) };
}

/** Lets all that can go on do so. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("work that goes on at once", () => {
  it("is as much as there is room for by its weight, and the rest waits", async () => {
    const runs = openAtOnce(10);
    const [large, small, late] = [work(), work(), work()];
    const begun: string[] = [];
    const start = (name: string, weight: number, one: ReturnType<typeof work>) =>
      runs.start(weight, one.begin).then(() => begun.push(name));
    await start("large", 8, large);
    await start("small", 2, small);
    const waiting = start("late", 3, late);
    await settled();
    expect(begun).toEqual(["large", "small"]);
    small.end();
    await settled();
    expect(begun).toEqual(["large", "small"]);
    large.end();
    await waiting;
    late.end();
    await runs.settle();
    expect(begun).toEqual(["large", "small", "late"]);
  });

  it("is one alone that weighs more than there is room for", async () => {
    const runs = openAtOnce(10);
    const [huge, small] = [work(), work()];
    await runs.start(11, huge.begin);
    const waiting = runs.start(1, small.begin);
    huge.end();
    await waiting;
    small.end();
    await runs.settle();
  });

  it("that fails is told to whoever starts or waits next", async () => {
    const runs = openAtOnce(10);
    const failing = work();
    await runs.start(10, failing.begin);
    failing.end(new Error("The disk is full."));
    await expect(runs.start(1, async () => {})).rejects.toThrow("The disk is full.");
    await expect(runs.settle()).rejects.toThrow("The disk is full.");
  });
});
