import { expect, it } from "vitest";
import { csv } from "../../src/interop/csv.ts";

it("ends rows with CRLF, and quotes what would end a field", () => {
  expect(
    csv([
      ["a", 1, null],
      ['say "b", c', "d\ne", ""],
    ]),
  ).toBe('a,1,\r\n"say ""b"", c","d\ne",\r\n');
});

it.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-rf.txt", "'-rf.txt"],
  ["@sum", "'@sum"],
  ["\t=1", "'\t=1"],
  ["\r=1", '"\'\r=1"'],
  ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ["＝1", "'＝1"],
  ["a=1", "a=1"],
  ["'tis", "'tis"],
  ["'=1", "''=1"],
])("makes %j harmless for a spreadsheet", (text, field) => expect(csv([[text]])).toBe(`${field}\r\n`));

it("leaves numbers as they are", () => expect(csv([[-1, 2]])).toBe("-1,2\r\n"));
