import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eachWord, wordsOf } from "../../src/search/words.ts";

describe("the words of a text", () => {
  it.each([
    ["The ferry sailed", "the ferry sailed"],
    ["U.S. and U.S and u.s.", "us and us and us"],
    ["Chrysler's don't O'Brien", "chryslers dont obrien"],
    ["Chrysler’s 'quoted'", "chryslers quoted"],
    ["1,200.5 pct, 3.5 mln; 1st 747s", "1200.5 pct 3.5 mln 1st 747s"],
    ["soon-to-be AT&T and/or", "soon to be at t and or"],
    ["a.m. U.S.Steel e.g.", "am us steel eg"],
    ["2,2a.a 3.5U.S.", "22 a a 3.5 u s"],
    ["1986. A new one... 5,", "1986 a new one 5"],
    ["Café ÅNGSTRÖM Øresund straße İstanbul", "cafe angstrom oresund strasse istanbul"],
    ["ﬁnance ½ ２０１４", "finance 1⁄2 2014"],
    ["ΟΔΟΣ οδός", "οδοσ οδοσ"],
    ["Москва, й", "москва и"],
    ["كِتَاب", "كتاب"],
    ["हिन्दी में", "हिन्दी में"],
    ["東京都は", "東京 京都 都は"],
    ["東 PC98東京", "東 pc98 東京"],
    ["㆒ꀀ ㊁東", "一 ꀀ 二東"],
    ["กรุงเทพ", "กร รุ ุง งเ เท ทพ"],
    ["👍 <b>&amp;</b> .*", "b amp b"],
    ["", ""],
  ])("%s", (text, words) => {
    expect(wordsOf(text).join(" ")).toBe(words);
  });

  it("tell where they stand", () => {
    const text = "The Café's U.S. 東京都 1,200";
    const found: string[] = [];
    eachWord(text, (word, start, end) => found.push(`${word}=${text.slice(start, end)}`));
    expect(found).toEqual(["the=The", "cafes=Café's", "us=U.S", "東京=東京", "京都=京都", "1200=1,200"]);
  });

  it("are the same for a plain text whichever way it is gone through", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aBc.,' 12-U_S\n…“–") });
    fc.assert(
      fc.property(plain, (text) => {
        // A letter behind a line end makes it another text, with one word more.
        expect(wordsOf(`${text}\n\né`)).toEqual([...wordsOf(text), "e"]);
      }),
      { numRuns: 5000, examples: [["2,2a.a"]] },
    );
  });

  it("are the same when they are split again, so that what a page shows can be searched for", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const word of wordsOf(text))
          if (/^[\p{L}\p{N}]+$/u.test(word)) expect(wordsOf(word)).toEqual([word]);
      }),
    );
  });
});
