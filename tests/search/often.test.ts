import { describe, expect, it } from "vitest";
import { openOften, openOftenWords } from "../../src/search/often.ts";

describe("words that many stories have", () => {
  const often = openOften(100);
  often.word("tsaid", 1);
  often.family("tsay/en", [
    ["tsaid", 60],
    ["tsays", 5],
  ]);
  often.family("tferri/en", [["tferry", 12]]);
  often.family("bsay/en", [["bsaid", 90]]);
  // Two words in two languages: the leaves tell of both.
  often.word("tdie", 2);
  often.family("tdie/de", [["tdie", 50]]);
  often.family("tdie/en", [["tdie", 2]]);

  it("are those of the text, in all their forms", () => {
    expect(often.all()).toEqual([
      [
        ["said", 60],
        ["says", 5],
      ],
    ]);
  });

  it("are told of all segments together, or not at all", () => {
    const other = { often: [[["said", 9] as const, ["saying", 1] as const]] };
    const told = openOftenWords([{ often: often.all() }, other]);
    expect(told("said")).toEqual([
      ["said", 69],
      ["says", 5],
      ["saying", 1],
    ]);
    expect(told("says")).toBeNull();
    expect(openOftenWords([{ often: often.all() }, { often: [] }])("said")).toBeNull();
  });
});
