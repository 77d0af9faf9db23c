import { expect, it } from "vitest";
import { append, countBy, type Group, groupBy } from "../../src/archive/groups.ts";

it("groups by key, the keys as they turn up, the items in their order", () => {
  expect([...groupBy(["oslo", "bern", "omsk", "basel"], (name) => name.charAt(0))]).toEqual([
    ["o", ["oslo", "omsk"]],
    ["b", ["bern", "basel"]],
  ]);
});

it("leaves out what has no key", () => {
  const groups = groupBy([3, null, 0, null, 3], (number) => number);
  expect([...groups]).toEqual([
    [3, [3, 3]],
    [0, [0]],
  ]);
});

it("survives keys that objects know", () => {
  const words = ["__proto__", "constructor", "__proto__"];
  expect(groupBy(words, (word) => word).get("__proto__")).toEqual(["__proto__", "__proto__"]);
  expect(countBy(words, (word) => word).get("toString")).toBeUndefined();
});

it("adds to a group that is there, and opens one that is not", () => {
  const groups = new Map<string, Group<number>>([["even", [2]]]);
  append(groups, "even", 4);
  append(groups, "odd", 1);
  expect([...groups]).toEqual([
    ["even", [2, 4]],
    ["odd", [1]],
  ]);
});

it("counts by key, the keys as they turn up", () => {
  expect([...countBy(["b", "a", "b"], (letter) => letter)]).toEqual([
    ["b", 2],
    ["a", 1],
  ]);
});
