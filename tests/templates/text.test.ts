import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visible, visiblePath } from "../../templates/parts/text.ts";

describe("text as a page may show it", () => {
  it.each([
    ["is left as it is", "The ferry, at 5 °C: “sailed”.", "The ferry, at 5 °C: “sailed”."],
    ["keeps its line breaks and tabs", "May\t71.5\nJune\t72.0", "May\t71.5\nJune\t72.0"],
    ["shows control characters", "a\0b\u001bc\u007fd", "a␀b␛c␡d"],
    ["shows what is no character at all", "a\uFFFEb\uD800c\u0085d", "a\uFFFDb\uFFFDc\uFFFDd"],
    ["keeps characters beyond the first plane", "😀", "😀"],
  ])("%s", (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("loses no character, and holds none that HTML forbids", () => {
    const anyText = fc
      .array(fc.oneof(fc.nat(0xff), fc.nat(0x10ffff)))
      .map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(anyText, (text) => {
        expect([...visible(text)]).toHaveLength([...text].length);
        expect(visible(text).replace(/[\n\t]/g, "")).not.toMatch(
          /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u,
        );
      }),
    );
  });
});

it("shows in a file's name what would turn the text round, and leaves it in a body", () => {
  expect(visiblePath("2014/story\u202etxt.exe\0")).toBe("2014/story\ufffdtxt.exe␀");
  expect(visible("שלום\u200f!")).toBe("שלום\u200f!");
});
