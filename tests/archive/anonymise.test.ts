import { describe, expect, it } from "vitest";
import { anonymise, pathWithout } from "../../src/archive/anonymise.ts";
import { nameRemover, removeSurely } from "../../src/archive/names.ts";
import { address, digestOf } from "../../src/archive/permalink.ts";
import { NOTHING_SENT, type Story } from "../../src/article.ts";
import { story } from "../support/stories.ts";
import { growth, IN_STEP } from "../support/time.ts";

const without = (text: string, ...names: readonly string[]) => nameRemover(names, "…").remove(text);

describe("a name is found", () => {
  it.each([
    ["as it stands", "said Ann Example.", "said …."],
    ["in capitals", "ANN EXAMPLE said", "… said"],
    ["over a line's end", "said Ann\n  Example, who", "said …, who"],
    ["with a blank that does not break", "Ann\u00a0Example", "…"],
    ["possessive", "Ann Example's and Ann Example’s", "…'s and …’s"],
    ["with accents that are not in the list", "Ánn Éxample", "…"],
    ["with accents of their own", "A\u0301nn Exa\u0301mple", "…"],
    ["with a sign nobody sees", "Ann Exam\u00adple", "…"],
    ["with hyphens or underscores", "ann-example ANN_EXAMPLE", "… …"],
    ["as a word of its own alone", "Joann Example, Ann Examples", "Joann Example, Ann Examples"],
    ["written as one word", "write to annexample@wire.example #AnnExample!", "write to … …"],
  ])("%s", (_, text, made) => expect(without(text, "Ann Example")).toBe(made));

  it.each([
    ["in letters without accents where the list has them", "Zarkovic", "Žarković", "…"],
    ["in letters that have no accent", "Søren Ström, Soren Strom", "Søren Ström", "…, …"],
    ["with an apostrophe of any kind", "O’Neil and O'Neil", "O'Neil", "… and …"],
    ["with signs that mean something to a pattern", "J. P. (Jr.) Example", "J. P. (Jr.) Example", "…"],
    ["the longer of two", "Ann Example met Example", "Example", "Ann … met …"],
  ])("%s", (_, text, name, made) => expect(without(text, name)).toBe(made));

  it("whichever of several comes first", () =>
    expect(without("Ann Example and Example", "Example", "Ann Example")).toBe("… and …"));

  it("in time that follows the length of the text", () => {
    const { remove } = nameRemover(["Ann Example", "Example"], "…");
    for (const piece of ["Ann ", "Ann Exampl", " \n", "-", "Ann Example ", "é"])
      expect(
        growth((count) => piece.repeat(count), remove, 20_000),
        piece,
      ).toBeLessThan(IN_STEP);
  });
});

describe("no name is left in what is published as it was sent", () => {
  it.each([
    ["plain", "said Ann Example.", "said X."],
    ["one word in italics", "said *Ann* Example.", null],
    ["broken at a hyphen", "said Ann Exam-\nple.", null],
    ["in a word of its own", "mail annexample", "mail X"],
  ])("%s", (_, text, made) => expect(removeSurely(text, ["Ann Example", "Example"], "X")).toBe(made));
});

const told = (changes: Partial<Story>, ...names: readonly string[]) =>
  anonymise(address(story(changes)), names);

describe("a story without a name", () => {
  it("says it nowhere", () => {
    const one = told(
      {
        headline: { text: "Ann Example sails", origin: "given" },
        byline: "By Ann Example",
        paragraphs: ["Ann\nExample sailed.", "No more."],
        markup: "<p>Ann Example sailed.</p><p>No more.</p>",
        asides: [{ kind: "note", text: "Ann Example is her name", line: 3 }],
        transmission: { ...NOTHING_SENT, slug: "SHIP-ANN-EXAMPLE", keywords: ["Ann Example", "ships"] },
        diagnostics: [
          { rule: "no-dateline", severity: "note", message: "`Ann Example` is no place", line: 1 },
        ],
        source: { ...story().source, path: "1994/ann-example.txt" },
        agencyId: "urn:ann-example:17",
      },
      "Ann Example",
    );
    expect(JSON.stringify(one).toLowerCase()).not.toMatch(/ann|example/);
    expect(one).toMatchObject({
      headline: { text: "[name withheld] sails", origin: "given" },
      byline: "By [name withheld]",
      markup: "<p>[name withheld] sailed.</p><p>No more.</p>",
      transmission: { slug: "SHIP-[name withheld]", keywords: ["[name withheld]", "ships"] },
      source: { path: "1994/[…].txt" },
      agencyId: null,
    });
  });

  it("keeps the digits of its address, not the words", () => {
    const before = address(story({ agencyId: "urn:ann-example:17", paragraphs: ["Ann Example sailed."] }));
    const after = anonymise(before, ["Ann Example"]);
    expect(after.url).toBe(before.url.replace("ann-example-sailed", "name-withheld-sailed"));
    expect(digestOf(after)).toBe(digestOf(before));
  });

  it("says so in its own language", () => {
    expect(told({ language: "de-AT", paragraphs: ["Ann Example kam."] }, "Ann Example").paragraphs).toEqual([
      "[Name entfernt] kam.",
    ]);
    expect(told({ language: "fi", paragraphs: ["Ann Example."] }, "Ann Example").paragraphs).toEqual([
      "[…].",
    ]);
  });

  it.each([
    ["in a link", '<p>See <a href="https://a.example/ann%2Dexample">her</a></p>'],
    ["half of it in italics", "<p><em>Ann</em> Example</p>"],
    ["in letters as numbers", "<p>&#65;nn Example</p>"],
  ])("loses its markup where that may hold the name %s", (_, markup) =>
    expect(told({ markup }, "Ann Example").markup).toBe(null),
  );

  it("keeps its marks, codes and dates, whatever the name is", () => {
    const one = told({ marks: ["kill"], date: "2014-05-01" }, "Kill", "Wire", "Derived");
    expect(one).toMatchObject({
      marks: ["kill"],
      source: { format: "wire" },
      headline: { origin: "derived" },
    });
  });
});

it("a path loses the parts that hold a name", () =>
  expect(pathWithout("Ann Example/1994-annexample.tar.gz/a.txt", ["Ann Example"])).toBe("[…]/[…].gz/a.txt"));
