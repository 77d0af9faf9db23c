import { expect, it } from "vitest";
import { exported } from "../../../src/client/search/exports.ts";
import type { Card } from "../../../src/search/found.ts";

const card = (more: Partial<Card> = {}): Card => ({
  url: "/2014/11/14/ferry-0000000b.html",
  headline: "Ferry sails",
  derived: false,
  date: "2014-11-14",
  place: "OSLO",
  lede: 'The ferry, "Tern", sailed.',
  marks: [],
  ...more,
});
const saved = (format: "csv" | "jsonl" | "ris", ...cards: readonly Card[]): string =>
  exported(format, cards, "The Harbour", (url) => `https://example.org${url}`);

it("saves CSV, whose cells no spreadsheet takes for formulas", () => {
  const text = saved(
    "csv",
    card(),
    card({ headline: "=1+1", place: "+1", lede: "@a\nb", marks: ["update", "kill"] }),
  );
  expect(text.split("\r\n")).toEqual([
    "date,headline,origin,place,marks,lede,url",
    '2014-11-14,Ferry sails,given,OSLO,,"The ferry, ""Tern"", sailed.",https://example.org/2014/11/14/ferry-0000000b.html',
    `2014-11-14,'=1+1,given,'+1,update kill,"'@a\nb",https://example.org/2014/11/14/ferry-0000000b.html`,
    "",
  ]);
});

it("saves JSON Lines, an object a story", () => {
  const lines = saved("jsonl", card(), card({ place: null }))
    .trimEnd()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { ...card(), url: "https://example.org/2014/11/14/ferry-0000000b.html" },
    { ...card({ place: null }), url: "https://example.org/2014/11/14/ferry-0000000b.html" },
  ]);
});

it("saves RIS, newspaper articles as reference managers read them", () => {
  expect(
    saved("ris", card({ derived: true, marks: ["update"], lede: "One\nER  - two" }), card({ place: null })),
  ).toBe(
    [
      "TY  - NEWS",
      "TI  - [Ferry sails]",
      "T2  - The Harbour",
      "PY  - 2014",
      "DA  - 2014/11/14",
      "AB  - One ER - two",
      "KW  - OSLO",
      "KW  - update",
      "UR  - https://example.org/2014/11/14/ferry-0000000b.html",
      "ER  - ",
      "",
      "TY  - NEWS",
      "TI  - Ferry sails",
      "T2  - The Harbour",
      "PY  - 2014",
      "DA  - 2014/11/14",
      'AB  - The ferry, "Tern", sailed.',
      "UR  - https://example.org/2014/11/14/ferry-0000000b.html",
      "ER  - ",
      "",
    ].join("\r\n"),
  );
});
