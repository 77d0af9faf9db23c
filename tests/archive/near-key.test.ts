import { describe, expect, it } from "vitest";
import { openNearKey } from "../../src/archive/near-key.ts";

const URLS = ["/a", "/b", "/c", "/d"];
const STAMPS = { "/a": "stamp of a", "/b": "stamp of b, which is longer", "/c": "c" };
type Near = Readonly<Record<string, readonly number[]>>;
const keyOf = (near: Near, stamps: Readonly<Record<string, string>> = STAMPS, urls = URLS): string =>
  openNearKey(
    { nearest: { urls, of: (url) => Uint32Array.from(near[url] ?? [0, 0]) } },
    new Map(Object.entries(stamps)),
  )(["/a", "/b"]);

describe("the key of what stories are like", () => {
  const near = { "/a": [2, 3], "/b": [3, 0] };
  const key = keyOf(near);

  it("is another where one of them is another, or in another order", () => {
    const others = [
      { "/a": [3, 2], "/b": [3, 0] },
      { "/a": [2, 3], "/b": [1, 0] },
      { "/a": [2, 3], "/b": [3, 1] },
    ];
    for (const other of [...others, { "/a": [2, 0], "/b": [3, 0] }, { "/a": [2, 3], "/b": [0, 0] }])
      expect(keyOf(other)).not.toBe(key);
  });

  it("is another where one of them was read from something else, or is no longer there", () => {
    for (const [url, stamp] of Object.entries({ "/b": "stamp of b, which is longeR", "/c": "d" }))
      expect(keyOf(near, { ...STAMPS, [url]: stamp })).not.toBe(key);
    expect(keyOf(near, { "/a": STAMPS["/a"], "/b": STAMPS["/b"] })).not.toBe(key);
  });

  it("is the same where others came between them", () => {
    const urls = ["/a", "/aa", "/b", "/c", "/d"];
    expect(keyOf({ "/a": [3, 4], "/b": [4, 0] }, { ...STAMPS, "/aa": "new" }, urls)).toBe(key);
  });

  it("is one for all where nothing is found between them", () => {
    expect(keyOf({}, STAMPS, [])).toBe(keyOf({}, {}, []));
  });
});
