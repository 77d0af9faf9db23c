import { describe, expect, it } from "vitest";
import { type Changes, changesBetween } from "../../src/archive/changes.ts";
import type { Headline } from "../../src/article.ts";
import { articleAt } from "../support/stories.ts";
import { growth, IN_STEP } from "../support/time.ts";

const derived: Headline = { text: "Derived", origin: "derived", rule: "lede", cuts: [] };
const textOf = (paragraphs: readonly string[], headline: Headline = derived) => ({
  ...articleAt("2014-11-14", "a.txt"),
  headline,
  paragraphs,
});
const between = (old: readonly string[], now: readonly string[]): Changes | null =>
  changesBetween(textOf(old), textOf(now));

/** `{+added+}`, `[-removed-]`, what stayed as it is. */
const drawn = (changes: Changes | null): readonly string[] =>
  (changes?.paragraphs ?? []).map((pieces) =>
    pieces
      .map(([kind, text]) =>
        kind === "added" ? `{+${text.trim()}+} ` : kind === "removed" ? `[-${text.trim()}-] ` : text,
      )
      .join("")
      .trim(),
  );

const words = (count: number, seed: number): string =>
  Array.from({ length: count }, (_, at) => `w${(at * seed) % 9973}`).join(" ");

describe("what changed between two versions", () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ["nothing", ["One two."], ["One  two."], []],
    [
      "a word",
      ["It sank off the northern pier."],
      ["It sank off the southern pier."],
      ["It sank off the [-northern-] {+southern+} pier."],
    ],
    ["a paragraph more", ["One."], ["One.", "Two came."], ["{+Two came.+}"]],
    ["a paragraph less", ["One.", "Two went."], ["One."], ["[-Two went.-]"]],
    [
      "two paragraphs made one",
      ["One two three.", "Four five six."],
      ["One two three. Four five six."],
      ["One two three. [-¶-] Four five six."],
    ],
    [
      "signs of a script without spaces",
      ["東京で地震があった。"],
      ["大阪で地震があった。"],
      ["[-東京-] {+大阪+} で地震があった。"],
    ],
    [
      "all of it",
      ["One two three four."],
      ["Five six seven eight."],
      ["[-One two three four.-]", "{+Five six seven eight.+}"],
    ],
  ])("is %s", (_, old, now, wanted) => {
    expect(drawn(between(old, now))).toEqual(wanted);
  });

  it("is told with a few words beside it, and the count of all", () => {
    const changes = between(
      [`${words(60, 7)} red ${words(60, 11)}`],
      [`${words(60, 7)} blue ${words(60, 11)}`],
    );
    expect(changes).toMatchObject({ added: 1, removed: 1, by: "words", more: false });
    expect(drawn(changes)[0]?.split(" ")).toHaveLength(20);
  });

  it("has the headline first where both were given one", () => {
    const [old, now] = ["Ferry sinks", "CORRECTED: Ferry sinks"].map((text) =>
      textOf(["One."], { text, origin: "given" }),
    );
    if (!old || !now) throw new Error("Two were made.");
    expect(drawn(changesBetween(old, now))).toEqual(["{+CORRECTED:+} Ferry sinks"]);
    expect(drawn(changesBetween(textOf(["One."]), now))).toEqual([]);
  });

  it("is told by whole paragraphs where these are nearly all new, the rest by words", () => {
    const same = "It sank off the northern pier on Sunday morning.";
    const changes = between(
      [words(300, 7), "Between.", same],
      [words(300, 13).replaceAll("w", "v"), "Between.", same.replace("northern", "southern")],
    );
    expect(changes?.by).toBe("paragraphs");
    expect(drawn(changes).at(-1)).toContain("[-northern-] {+southern+}");
  });

  it("is bounded in size, whatever the texts are", () => {
    const long = (seed: number) => Array.from({ length: 150 }, (_, at) => words(60, seed + at));
    const changes = between(long(3), long(1003));
    expect(JSON.stringify(changes).length).toBeLessThan(20_000);
    expect(changes?.more).toBe(true);
  });

  it("is not told where hundreds of paragraphs are others", () => {
    const many = (seed: number) => Array.from({ length: 900 }, (_, at) => `Row ${seed * 1000 + at}`);
    expect(between(many(1), many(2))).toBeNull();
  });

  it("takes time that grows with the texts, not with their square", () => {
    const texts = (size: number) => [words(size, 7), words(size, 11)].map((text) => textOf([text]));
    const compare = ([old, now]: readonly ReturnType<typeof textOf>[]) =>
      old && now && changesBetween(old, now);
    expect(growth(texts, compare, 20_000)).toBeLessThan(IN_STEP);
  });
});
