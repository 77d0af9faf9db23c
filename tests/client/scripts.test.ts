import { beforeAll, expect, it } from "vitest";
import { siteAssets } from "../../src/render/assets.ts";

let scripts: ReadonlyMap<string, string>;

beforeAll(async () => {
  const assets = (await siteAssets()).filter(({ path }) => path.endsWith(".js"));
  scripts = new Map(assets.map(({ path, content }) => [path, String(content)]));
});

it("are two: one before anything is drawn, one when the page is read", () => {
  expect([...scripts.keys()]).toEqual(["assets/settings.js", "assets/dateline.js"]);
});

it("are less than 8 KiB, and the first, for which a page waits, little", () => {
  const sizes = [...scripts.values()].map((text) => Buffer.byteLength(text));
  expect(sizes[0]).toBeLessThan(1200);
  expect((sizes[0] ?? 0) + (sizes[1] ?? 0)).toBeLessThan(8192);
});

it("ask old phones for nothing newer than ES2020", () => {
  const newer =
    /\.(?:at|replaceAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|with|hasOwn|any|withResolvers)\(|structuredClone|WeakRef/g;
  for (const text of scripts.values()) expect(text.match(newer)).toBeNull();
});

it("ask a strict page for nothing it forbids", () => {
  const forbidden =
    /\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write|"style",|\.cssText|fetch\(/g;
  for (const text of scripts.values()) expect(text.match(forbidden)).toBeNull();
});
