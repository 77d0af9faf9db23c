import { describe, expect, it } from "vitest";
import { directionOf, directionOfText } from "../../templates/parts/direction.ts";
import { growth, IN_STEP } from "../support/time.ts";

describe("the direction of a line of text", () => {
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
    ["Arabic after figures and marks", "1987: «أبحرت» (Oslo)"],
    ["Arabic, then English", "رويترز Reuters reports"],
    ["presentation forms", "ﷲ"],
  ])("is rtl for %s", (_, text) => {
    expect(directionOfText(text)).toBe("rtl");
  });

  it.each([
    ["English", "Ferry sails"],
    ["English, then Arabic", "Reuters رويترز"],
    ["Russian", "Паром вышел"],
    ["Greek", "Το πλοίο"],
    ["Chinese", "渡轮启航"],
    ["Hindi", "नौका"],
    ["figures", "71.5 72.0"],
    ["Arabic figures alone", "١٩٨٧"],
    ["marks", "— … !"],
    ["nothing", ""],
    ["an accent with no letter before it", "\u0301"],
  ])("is left out for %s", (_, text) => {
    expect(directionOfText(text)).toBeUndefined();
  });

  it("takes a moment for a long line without a letter", () => {
    expect(directionOfText("1 ".repeat(200_000))).toBeUndefined();
    expect(growth((count) => "1 ".repeat(count), directionOfText, 50_000)).toBeLessThan(IN_STEP);
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
