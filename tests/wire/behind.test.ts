import { describe, expect, test } from "vitest";
import { takeBehind } from "../../src/wire/around/behind.ts";
import { readClosing } from "../../src/wire/around/end-marks.ts";

const bodyLength = (texts: readonly string[]): number =>
  takeBehind(
    texts.map((text, at) => ({ text, number: at + 1 })),
    null,
  ).rest.length;

describe("a closing paragraph", () => {
  test.each([
    ["REUTER", "sign-off"],
    ["Reuters", "sign-off"],
    ["reuter...", "sign-off"],
    ["(Reporting by Ana Lind in Oslo; editing by Per Holm)", "sign-off"],
    ["Additional reporting by Ana Lind", "sign-off"],
    ["[Compiled by Per Holm]", "sign-off"],
    ["MORE", "page-mark"],
    ["(more)", "page-mark"],
    ["-30-", "page-mark"],
    ["###", "page-mark"],
  ])("%s is a %s", (text, kind) => expect(readClosing(text)).toBe(kind));

  test.each([
    "Reuters reported the sale on Friday.",
    "Editing is a craft.",
    "More than a hundred ferries sailed.",
    "The end.",
    "30",
    `Reporting by ${"a very long list of names, ".repeat(40)}`,
  ])("%s is prose", (text) => expect(readClosing(text)).toBeNull());

  test("a story of trailers alone keeps its first", () => expect(bodyLength(["MORE", "REUTER"])).toBe(1));
  test("all at the end go, none before", () =>
    expect(bodyLength(["The ferry sailed.", "MORE", "It came back.", "REUTER", "-30-"])).toBe(3));
});
