import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deriveHeadline } from "../../src/wire/headline/headline.ts";

const headline = (text: string): string => deriveHeadline([text], null).text;
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Whether all these words stand in the other text, in the same order. */
function isCutFrom(text: string, whole: string): boolean {
  const rest = wordsOf(whole)[Symbol.iterator]();
  return wordsOf(text).every((word) => {
    for (let next = rest.next(); next.done !== true; next = rest.next()) if (next.value === word) return true;
    return false;
  });
}

/** Ledes written for these tests, and what the desk makes of them, by what they are hard for. */
const LEDES: Readonly<Record<string, readonly (readonly [lede: string, headline: string])[]>> = {
  "who said it": [
    [
      "Ines Duarte, a Lund investor, told the Harbor Commission she has cut her stake in Acme Corp to 3.1 pct.",
      "Ines Duarte cut her stake in Acme to 3.1 pct",
    ],
    [
      "Two small ferry lines reached a pay deal with their crews late yesterday, but union leaders said most pilots were still on strike.",
      "Two small ferry lines reached pay deal with their crews",
    ],
    [
      "Acme Homes Co, as part of a previously announced plan, said it set up a subsidiary to build lighthouses.",
      "Acme Homes set up subsidiary to build lighthouses",
    ],
    [
      "The Anvil Council, ANC, announced at this year's meeting that the show will be divided into two parts.",
      "Anvil Council: show will be divided into two parts",
    ],
    [
      "Acme Corp said its Atlas Foundry Inc sold a crane to the port of Lund.",
      "Acme: Atlas Foundry sold crane to port of Lund",
    ],
    [
      "Acme Corp said its board declared a dividend of nine cts a share.",
      "Acme board declared dividend of nine cts a share",
    ],
    [
      "Finance Minister Jonas Varga said the budget was far too large for the harbor.",
      "Jonas Varga: budget was far too large for harbor",
    ],
    [
      "Acme Corp is raising 20 mln dlrs through an offering of notes, said lead manager Anvil, Brand and Co.",
      "Acme raising 20 mln dlrs through offering of notes",
    ],
    [
      "Oil prices fell three percent after the cartel said it would raise its output.",
      "Oil prices fell three percent after cartel said it would raise its output",
    ],
  ],
  "where the subject ends": [
    [
      "Jane Doe, whose tales of the islands won her readers in 40 languages, died at her home in Bergen on Friday.",
      "Jane Doe died at her home in Bergen",
    ],
    [
      "After three days of talks, envoys from 14 countries agreed Saturday to ban nets from the bay.",
      "Envoys from 14 countries agreed to ban nets from bay",
    ],
    [
      "A goat that sat through nine meetings of the council was counted on Saturday towards a quorum.",
      "Goat that sat through nine meetings of council counted towards quorum",
    ],
    [
      "If the strike continues, the port will close on Monday, the harbor master said.",
      "If strike continues, port will close",
    ],
  ],
  "what was done to what": [
    [
      "Anvil Ratings Inc said it upgraded to Aaa from Aa-1 the insurance rating of Acme Mutual Co.",
      "Anvil Ratings upgraded insurance rating of Acme Mutual",
    ],
    [
      "Acme Corp said it filed with the Harbor and Lights Commission a statement covering 20 mln dlrs of notes.",
      "Acme filed statement covering 20 mln dlrs of notes",
    ],
    [
      "Acme Corp said it signed a definitive agreement to buy seven foundries in Lund.",
      "Acme to buy seven foundries in Lund",
    ],
    ["Acme Corp said it has taken a 20 mln dlr charge.", "Acme has taken 20 mln dlr charge"],
    ["Acme Corp has not been approached by any buyer.", "Acme has not been approached by any buyer"],
    ["Jane Doe was granted leave by the court.", "Jane Doe was granted leave by court"],
  ],
  "where a sentence ends": [
    [
      "Privately-held Pantry Inc said it has engaged Alex. Anvil and Sons Inc to explore a sale of the company.",
      "Privately-held Pantry engaged Alex. Anvil and Sons to explore sale of company",
    ],
    [
      "The U.S. Wants Norland to lift its ban on anvils. Talks begin in March.",
      "U.S. wants Norland to lift its ban on anvils",
    ],
    ["A bell was found in the sea. The council was told.", "Bell found in sea"],
  ],
  "where a headline ends": [
    [
      "The Norland Treasury will issue between eight and 12 billion francs worth of stock at its tender on Thursday.",
      "Norland Treasury will issue between eight and 12 billion francs worth of stock",
    ],
    [
      "Acme Corp will cease production at its Norwood, Scania, car plant in August.",
      "Acme will cease production at its Norwood, Scania, car plant in August",
    ],
    [
      "Acme has launched a 200 mln Swiss franc, 12-year bond with a coupon.",
      "Acme launched 200 mln Swiss franc, 12-year bond with coupon",
    ],
    [
      "The night train arrived four hours late on Thursday because a lion had gone to sleep on the line.",
      "Night train arrived four hours late because lion had gone to sleep on line",
    ],
  ],
};

describe("derived headlines", () => {
  for (const [what, cases] of Object.entries(LEDES)) {
    describe(what, () => {
      it.each(cases)("%s", (lede, expected) => expect(headline(lede)).toBe(expected));
    });
  }

  it("takes a heading of rows together with its first row", () => {
    const rows = ["Year to December 31", "Net 78 mln vs 45 mln"];
    expect(deriveHeadline(rows, "LUND", true)).toEqual({
      text: "Year to December 31; Net 78 mln vs 45 mln",
      rule: "first-rows",
    });
    expect(deriveHeadline(["Qtly div nine cts vs eight cts prior", "Pay May 1"], "LUND", true).text).toBe(
      "Qtly div nine cts vs eight cts prior",
    );
  });

  it("takes the first words of a language it has not learned, to the end of a phrase", () => {
    const first = (lede: string) => deriveHeadline([lede], null);
    expect(
      first(
        "Le président du port a annoncé mardi une réforme des quais qui doit entrer en vigueur au printemps, malgré l'opposition des marins.",
      ),
    ).toEqual({
      text: "Le président du port a annoncé mardi une réforme des quais qui doit entrer en vigueur au printemps",
      rule: "first-words",
    });
    expect(
      first("Bei einem Unglück auf der Fähre im Norden der Insel sind elf Menschen ums Leben gekommen.").text,
    ).toBe("Bei einem Unglück auf der Fähre im Norden der Insel sind elf Menschen ums Leben gekommen");
    expect(
      first(
        "El gobierno aprobó el martes un paquete de ayudas de 300 millones de coronas para los pescadores afectados por la sequía.",
      ).text,
    ).toBe("El gobierno aprobó el martes un paquete de ayudas de 300 millones de coronas");
    expect(first(`${"港口当局星期二表示，渡轮已经恢复".repeat(6)}。`).text.length).toBeLessThanOrEqual(40);
  });

  it("is a cut of the lede: its words, in its order, 100 characters at most", () => {
    const word = fc.constantFrom(
      ...`the a Acme Corp, Corp Inc's said it that will to sell has been signed agreement harbor in on Friday March. its "We <ACM>
      (EC) (Acme Ltd) which and 12,000 mln dlr, rose cut from upgraded Aaa with for of if - U.S. Wants told reporters Alex. but
      announced after soon late hours Jane Doe, as quoted saying not filed dlrs franc 12-year than up`.split(
        /\s+/,
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const lede = words.join(" ");
        const got = headline(lede);
        expect(got).not.toBe("");
        expect(got.length).toBeLessThanOrEqual(100);
        expect(isCutFrom(got, lede)).toBe(true);
      }),
    );
  });

  it("reads a lede of any text, in time that follows its length", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        expect(headline(text).length).toBeLessThanOrEqual(100);
      }),
    );
    for (const piece of [
      "(",
      "<",
      "a, ",
      "- ",
      "said ",
      "it said ",
      "and ",
      '"',
      ". ",
      "\u{1F600}",
      "in the ",
    ]) {
      const started = performance.now();
      headline(piece.repeat(100_000));
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});
