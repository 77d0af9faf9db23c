import { describe, expect, it } from "vitest";
import { directionOf, isMixed, spokenIn } from "../../templates/parts/direction.ts";
import { growth, IN_STEP } from "../support/time.ts";

describe("text on a page that is written from left to right", () => {
  it.each([
    ["Arabic", "أبحرت العبارة"],
    ["Hebrew", "המעבורת הפליגה"],
    ["Persian", "کشتی رفت"],
    ["Syriac", "ܐܠܦܐ"],
    ["Thaana", "ދިވެހި"],
    ["N'Ko", "ߒߞߏ"],
    ["Adlam", "𞤆𞤵𞤤𞤢𞤪"],
    ["Hanifi Rohingya", "𐴌𐴟𐴇𐴥𐴝"],
    ["Mandaic", "ࡌࡀࡍࡃࡀ"],
    ["Samaritan", "ࠔࠌࠓࠉࠌ"],
    ["English, then Arabic", "Reuters رويترز"],
    ["Arabic after figures and marks", "1987: «أبحرت» (Oslo)"],
    ["presentation forms", "ﷲ"],
  ])("is set apart where it holds letters of the other way: %s", (_, text) => {
    expect(isMixed(text, "ltr")).toBe(true);
  });

  it.each([
    ["English", "Ferry sails"],
    ["Russian", "Паром вышел"],
    ["Greek", "Το πλοίο"],
    ["Chinese", "渡轮启航"],
    ["Hindi", "नौका"],
    ["figures", "71.5 72.0"],
    ["Arabic figures alone", "١٩٨٧"],
    ["marks", "— … !"],
    ["nothing", ""],
    ["an accent with no letter before it", "\u0301"],
  ])("is not of %s", (_, text) => {
    expect(isMixed(text, "ltr")).toBe(false);
  });

  it("takes a moment for a long line without a letter", () => {
    expect(isMixed("1 ".repeat(200_000), "ltr")).toBe(false);
    expect(
      growth(
        (count) => "1 ".repeat(count),
        (text) => isMixed(text, "ltr"),
        50_000,
      ),
    ).toBeLessThan(IN_STEP);
  });
});

describe("text on a page that is written from right to left", () => {
  it.each(["Ferry sails", "أبحرت العبارة (Oslo)", "1987/11/14-a.txt", "Паром вышел"])(
    "is set apart where it holds letters of the other way: %s",
    (text) => {
      expect(isMixed(text, "rtl")).toBe(true);
    },
  );

  it.each(["أبحرت العبارة", "1987: «أبحرت»", "71.5 72.0", "١٩٨٧", ""])("is not of %j", (text) => {
    expect(isMixed(text, "rtl")).toBe(false);
  });
});

describe("what a text says of its language", () => {
  it.each([
    ["en", "en", {}],
    ["en", "en-GB", {}],
    ["en-GB", "en", { lang: "en-GB", dir: "ltr" }],
    ["ar", "en", { lang: "ar", dir: "rtl" }],
    ["en", "ar-EG", { lang: "en", dir: "ltr" }],
    ["es", "est", { lang: "es", dir: "ltr" }],
  ])("%s on a page in %s", (language, page, attributes) => {
    expect(spokenIn(language, page)).toEqual(attributes);
  });
});

describe("the direction of a language", () => {
  it.each(["ar", "AR", "ar-EG", "he", "fa-IR", "ur", "yi", "ps", "ckb", "ku-Arab", "pa-Arab-PK", "az-Arab"])(
    "is rtl for %s",
    (language) => {
      expect(directionOf(language)).toBe("rtl");
    },
  );

  it.each(["en", "de-CH", "ar-Latn", "az", "pa", "sr-Cyrl", "zh-Hant-TW", "arn", ""])(
    "is left out for %j",
    (language) => {
      expect(directionOf(language)).toBeUndefined();
    },
  );
});
