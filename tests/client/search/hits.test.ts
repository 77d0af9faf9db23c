import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Hit, hashOf, hitsIn, hitsOf, stretchesOf } from "../../../src/client/search/hits.ts";
import type { Found, WordRead } from "../../../src/search/found.ts";
import { parseQuery } from "../../../src/search/parse-query.ts";
import { anyText } from "../../support/any-text.ts";

/** A text with its hits in brackets. */
function bracketed(text: string, hits: readonly Hit[]): string {
  let at = 0;
  let made = "";
  for (const { start, end } of stretchesOf(text, hits)) {
    made += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return made + text.slice(at);
}

describe("hits in a text", () => {
  it.each([
    ["Floods in Rome; flood gates.", [["floods"], ["flood"]], "[Floods] in Rome; [flood] gates."],
    ["The Bank of England's bank.", [["bank", "of", "england"]], "The Bank of England's bank."],
    ["The Bank  of\nEngland said.", [["bank", "of", "england"]], "The [Bank  of\nEngland] said."],
    [
      "A bank of banks",
      [
        ["bank", "of"],
        ["of", "banks"],
      ],
      "A [bank of banks]",
    ],
    ["U.S. and us and Café", [["us"], ["cafe"]], "[U.S]. and [us] and [Café]"],
    ["ship, ships, shipping, hip", [["ship*"]], "[ship], [ships], [shipping], hip"],
    ["oil shippers", [["oil", "ship*"]], "[oil shippers]"],
    ["東京都の天気", [["東京"], ["京都"]], "[東京都]の天気"],
    ["", [["a"]], ""],
    ["constructor __proto__ toString", [["constructor"], ["tostring"]], "[constructor] __proto__ [toString]"],
    ["<b>flood</b>", [["flood"]], "<b>[flood]</b>"],
  ] as const)("%j", (text, hits, expected) => {
    expect(bracketed(text, hits)).toBe(expected);
  });

  it("never change the text, whatever it is", () => {
    const word = fc.constantFrom("a", "b", "c", "ab*", "東京");
    const hits = fc.array(fc.array(word, { minLength: 1, maxLength: 3 }), { maxLength: 4 });
    const text = fc.oneof(
      anyText(),
      fc.array(fc.constantFrom("a", "b", "ab", "-", "東京都")).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, hits, (some, those) => {
        let last = -1;
        for (const { start, end } of stretchesOf(some, those)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(some.length);
      }),
    );
  });
});

describe("hits of an answer", () => {
  const read = (text: string, more: Partial<WordRead>): WordRead => ({
    term: parseQuery(text).wanted[0]?.[0] ?? { kind: "phrase", field: "text", text: "" },
    outcome: "found",
    forms: [],
    stories: 1,
    suggestion: null,
    ...more,
  });
  const found = (...words: readonly WordRead[]): Pick<Found, "words"> => ({ words });

  it("are the forms that stories have, phrases as phrases, beginnings as beginnings", () => {
    const answer = found(
      read("Flood", { forms: ["floods", "flooded"] }),
      read('"Bank of England"', { forms: ["bank of england"] }),
      read("ship*", { forms: ["ship", "ships"] }),
      read("byline:lind", { forms: ["lind"] }),
      read("xyzzy", { outcome: "unknown" }),
    );
    expect(hitsOf(answer, 100)).toEqual([
      ["flood"],
      ["floods"],
      ["flooded"],
      ["bank", "of", "england"],
      ["ship*"],
    ]);
  });

  it("are words that many stories have only where there are no others", () => {
    const the = read("the", { forms: ["the"], stories: 90 });
    expect(hitsOf(found(the, read("flood", {})), 100)).toEqual([["flood"]]);
    expect(hitsOf(found(the), 100)).toEqual([["the"], ["the"]]);
  });
});

describe("hits in the end of an address", () => {
  it("come back as they were", () => {
    const word = fc.constantFrom("flood", "东京", "a,b", "%", "ship*", "café", "<b>");
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.array(word, { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          selector: (hit) => hit.join(" "),
        }),
        (hits) => {
          expect(hitsIn(hashOf(hits))).toEqual(hits);
        },
      ),
    );
  });

  it.each([
    ["", null],
    ["#p3", null],
    ["#find=", []],
    ["#find=%E0%A4%A", []],
    ["#find=*,%20", []],
    ["#find=flood,,bank%20of", [["flood"], ["bank", "of"]]],
  ])("%j tells %j", (hash, hits) => {
    expect(hitsIn(hash)).toEqual(hits);
  });

  it("are nothing where nothing is to be marked", () => {
    expect(hashOf([])).toBe("");
  });
});
