import { expect, it } from "vitest";
import { movedStories } from "../../src/preview/moved.ts";

const HEAD = "date,status,path,first_line,url\r\n";
const list = (...rows: readonly string[]): string => HEAD + rows.map((row) => `${row}\r\n`).join("");
const moved = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  movedStories(new Map(Object.entries(before)), new Map(Object.entries(after)));

it("a story whose words or day were edited is followed by its file", () => {
  const before = {
    "1987": list(
      "1987-01-01,published,a.txt,1,/1987/01/01/a-1.html",
      "1987-01-01,published,b.txt,1,/1987/b.html",
    ),
    "1988": list("1988-01-01,published,c.txt,1,/1988/c.html"),
  };
  const after = {
    ...before,
    "1987": list("1987-01-01,published,b.txt,1,/1987/b.html"),
    "1989": list('1989-01-01,published,"a.txt",1,/1989/01/01/z-2.html'),
  };
  expect(moved(before, after)).toEqual({ "/1987/01/01/a-1.html": "/1989/01/01/z-2.html" });
});

it("in a file of several, those that are gone became those that are new, in their order", () => {
  const before = {
    "1987": list("d,published,a.jsonl,1,/a", "d,published,a.jsonl,2,/b", "d,published,a.jsonl,30,/c"),
  };
  const after = {
    "1987": list("d,published,a.jsonl,29,/y", "d,published,a.jsonl,1,/x", "d,published,a.jsonl,2,/b"),
  };
  expect(moved(before, after)).toEqual({ "/a": "/x", "/c": "/y" });
});

it("where a story only came or went, nothing moved", () => {
  const one = { "1987": list("d,published,a.jsonl,1,/a") };
  const two = {
    "1987": list("d,published,a.jsonl,1,/a", "d,published,a.jsonl,2,/b", "d,published,b.txt,1,/c"),
  };
  expect(moved(one, two)).toEqual({});
  expect(moved(two, one)).toEqual({});
  expect(moved({}, one)).toEqual({});
});
