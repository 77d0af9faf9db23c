import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openAddresses } from "../../src/archive/addresses.ts";

const URL = "/2014/11/14/story-aaaaaaaa.html";
/** A hash that begins so, and is told apart by its end. */
const hash = (start: string, end = "0"): string => start.padEnd(63, "0") + end;
const own = (digest: string): string => URL.replace("aaaaaaaa", digest.slice(0, 8));

/** Where each of these hashes stands once all have come in this order. */
function standing(digests: readonly string[]): Readonly<Record<string, string>> {
  const addresses = openAddresses<string>((digest) => digest);
  const last = new Map<string, string>();
  for (const digest of digests) {
    expect(addresses.find(own(digest), digest)).toBeNull();
    for (const [url, one] of addresses.seat(own(digest), digest)) last.set(one, url);
  }
  for (const digest of digests) expect(addresses.find(own(digest), digest)).toBe(digest);
  const places = Object.fromEntries([...addresses.all].map(([url, digest]) => [digest, url]));
  expect(Object.fromEntries(last)).toEqual(places);
  return places;
}

describe("openAddresses", () => {
  it("leaves a story at the address it makes of itself", () => {
    expect(standing([hash("aaaaaaaa"), hash("bbbbbbbb")])).toEqual({
      [hash("aaaaaaaa")]: URL,
      [hash("bbbbbbbb")]: own("bbbbbbbb"),
    });
  });

  it("gives of two that meet the one with the larger hash sixteen digits", () => {
    const [small, large] = [hash("aaaaaaaa11"), hash("aaaaaaaa22")];
    const places = { [small]: URL, [large]: URL.replace("aaaaaaaa", "aaaaaaaa22000000") };
    expect(standing([small, large])).toEqual(places);
    expect(standing([large, small])).toEqual(places);
  });

  it("gives every story a place, the same in whatever order they come", () => {
    const digests = [
      hash("aaaaaaaa"),
      hash("aaaaaaaa", "1"),
      hash("aaaaaaaa", "2"),
      hash("aaaaaaaa", "3"),
      hash("aaaaaaaa11"),
      hash("aaaaaaaa11", "1"),
      hash("bbbbbbbb"),
    ];
    const places = standing(digests);
    expect(new Set(Object.values(places)).size).toBe(digests.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(digests, { minLength: digests.length }), (order) => {
        expect(standing(order)).toEqual(places);
      }),
    );
  });
});
