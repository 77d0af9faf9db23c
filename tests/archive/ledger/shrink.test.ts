import { describe, expect, it } from "vitest";
import { openIdentities } from "../../../src/archive/ledger/identity.ts";
import { isMuch, shrinking } from "../../../src/archive/ledger/shrink.ts";

const urls = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `/2014/11/14/a-${String(at).padStart(8, "0")}.html`);

function found(before: readonly string[], now: readonly string[], told: readonly string[] = []) {
  const stories = new Map(now.map((url) => [url, null]));
  const withheld = told.map(
    (url) => ({ url, date: "2014-11-14", why: "takedown", reason: null, since: null, copies: [] }) as const,
  );
  return shrinking(
    () => before,
    stories,
    openIdentities(() => stories.keys()),
    { withheld, unnamed: [] },
  );
}

describe("how much an archive shrinks", () => {
  const all = urls(20);

  it.each([
    [20, 20, false],
    [20, 19, false],
    [20, 18, false],
    [20, 17, true],
    [20, 0, true],
    [2, 1, false],
    [3, 1, true],
    [0, 0, false],
  ])("from %i stories to %i: %s that it is too much", (before, now, much) => {
    const shrunk = found(all.slice(0, before), all.slice(0, now));
    expect(shrunk.gone).toHaveLength(before - now);
    expect(isMuch(shrunk)).toBe(much);
  });

  it("what moved is not gone, nor what someone held back", () => {
    const moved = all.map((url) => url.replace("/a-", "/b-"));
    expect(found(all, moved).gone).toEqual([]);
    expect(found(all, all.slice(5), all.slice(0, 5)).gone).toEqual([]);
  });
});
