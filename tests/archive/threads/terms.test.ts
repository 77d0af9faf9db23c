import { describe, expect, it } from "vitest";
import { LONE, NAME, NUMBER, readTexts, WORD } from "../../../src/archive/threads/terms.ts";
import { holds, vocabularyOf } from "../../../src/archive/threads/vocabulary.ts";

const tokens = (text: string): readonly number[] => [...readTexts([text]).tokens];
const kinds = (text: string): readonly number[] => [...readTexts([text]).kinds];

describe("readTexts", () => {
  it.each([
    ["case", "FERRY sails", "ferry Sails"],
    ["accents", "café à Málaga", "cafe a malaga"],
    ["accents of their own", "cafe\u0301", "café"],
    ["a soft hyphen", "light\u00ADhouse", "lighthouse"],
    ["marks between words", "ferry, sails — north!", "ferry sails north"],
    ["Cyrillic capitals", "МОСКВА", "москва"],
  ])("folds %s", (_, one, other) => {
    expect(tokens(one)).toEqual(tokens(other));
  });

  it("tells words, names, figures and single letters apart", () => {
    expect(kinds("The ferry Astrid sailed for U.S. Ports at 12,500 dlrs")).toEqual([
      WORD,
      WORD,
      NAME,
      WORD,
      WORD,
      LONE,
      LONE,
      NAME,
      WORD,
      NUMBER,
      WORD,
    ]);
    expect(kinds("It sank. Divers came")).toEqual([WORD, WORD, WORD, WORD]);
  });

  it("takes figures whole", () => {
    expect(tokens("1,750.25 and 86/87")).toHaveLength(3);
    expect(tokens("1,750, 86.")).toHaveLength(2);
  });

  it("takes scripts without spaces in pairs", () => {
    expect(tokens("灯台守")).toEqual([...tokens("灯台"), ...tokens("台守")]);
    expect(tokens("灯")).toHaveLength(1);
    expect(tokens("灯台 海")).toHaveLength(2);
  });

  it("knows scripts that have capitals", () => {
    expect(readTexts(["The ferry sank"]).cased).toBe(true);
    expect(readTexts(["غرقت العبارة قرب الميناء"]).cased).toBe(false);
    expect(readTexts([]).cased).toBe(false);
  });

  it("reads the first four thousand words", () => {
    expect(readTexts(["word ".repeat(5000)]).tokens).toHaveLength(4000);
    expect(readTexts(Array.from({ length: 5000 }, () => "word")).tokens).toHaveLength(4000);
  });
});

describe("vocabularyOf", () => {
  it("counts each word once, ascending, and knows a name that opens a sentence elsewhere", () => {
    const vocabulary = vocabularyOf(readTexts(["Astrid sank. The Astrid sank in 1912"]));
    const at = vocabulary.terms.indexOf(tokens("astrid")[0] ?? 0);
    expect([...vocabulary.terms]).toEqual(
      [...new Set(tokens("astrid sank the in 1912"))].sort((a, b) => a - b),
    );
    expect([vocabulary.counts[at], vocabulary.kinds[at]]).toEqual([2, NAME]);
    expect(holds(vocabulary.terms, tokens("sank")[0] ?? 0)).toBe(true);
    expect(holds(vocabulary.terms, tokens("floated")[0] ?? 0)).toBe(false);
  });
});
