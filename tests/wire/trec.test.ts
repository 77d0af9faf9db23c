import { describe, expect, test } from "vitest";
import { dayOfFile, dayOfNumber, plainDay } from "../../src/wire/formats/trec/day.ts";
import { trec } from "../../src/wire/formats/trec/trec.ts";
import { readAs } from "../support/read-as.ts";

const read = (...lines: readonly string[]) => readAs(trec, `${lines.join("\n")}\n`, "ap880212");

describe("the day", () => {
  test.each([
    ["AP880212-0001", "1988-02-12"],
    ["WSJ870324-0001", "1987-03-24"],
    ["LA010189-0001", "1989-01-01"],
    ["FR940104-0-00001", "1994-01-04"],
    ["APW19980601.0001", "1998-06-01"],
    ["FT911-3", null],
    ["FBIS3-1", null],
    ["SJMN91-06364022", null],
  ])("in the document's number: %s", (number, day) => expect(dayOfNumber(number)).toBe(day));

  test.each([
    ["AP-NR-02-12-88 2344EST", "1988-02-12"],
    ["AP-NR-13", null],
  ])("in the file's name: %s", (id, day) => expect(dayOfFile(id)).toBe(day));

  test.each([
    ["03/24/87", "1987-03-24"],
    ["910514", "1991-05-14"],
    ["January 1, 1989, Sunday, Home Edition", "January 1, 1989, Sunday, Home Edition"],
  ])("in a field: %s", (text, day) => expect(plainDay(text)).toBe(day));

  test("of the field goes before that of the file, and both before that of the number", () => {
    const doc = (fields: string) =>
      `<DOC>\n<DOCNO> AP880212-0001 </DOCNO>\n${fields}<TEXT>\nIt sailed.\n</TEXT>\n</DOC>`;
    const of = (fields: string) => read(doc(fields)).stories[0];
    expect(of("<DD> 02/14/88</DD>\n")).toMatchObject({ date: "1988-02-14" });
    expect(of("<FILEID>AP-NR-02-13-88 2344EST</FILEID>\n")).toMatchObject({
      date: "1988-02-13",
      inferred: expect.arrayContaining([{ field: "date", rule: "file-id", line: 3 }]),
    });
    expect(of("")).toMatchObject({
      date: "1988-02-12",
      inferred: expect.arrayContaining([{ field: "date", rule: "document-number", line: 2 }]),
    });
  });
});

test("an AP document: keyword line, headlines, byline, dateline, indented copy", () => {
  const { stories } = read(
    "<DOC>",
    "<DOCNO> AP880212-0001 </DOCNO>",
    "<FIRST>u i AM-Ferry-Sails     02-12 0398</FIRST>",
    "<SECOND>AM-Ferry-Sails,0411</SECOND>",
    "<HEAD>Ferry Sails</HEAD>",
    "<HEAD>With Am-Sea Bjt</HEAD>",
    "<BYLINE>By ANN EXAMPLE</BYLINE>",
    "<DATELINE>BRIXPORT (AP) </DATELINE>",
    "<TEXT>",
    "   It sailed to Sark &amp; Herm on Friday, after the longest night that",
    "anyone had seen.",
    "   It was dark.",
    "</TEXT>",
    "<UNK>",
    "</DOC>",
  );
  expect(stories[0]).toMatchObject({
    agencyId: "AP880212-0001",
    headline: { text: "Ferry Sails", origin: "given" },
    byline: "ANN EXAMPLE",
    dateline: { place: "BRIXPORT", agency: "AP" },
    paragraphs: [
      "It sailed to Sark & Herm on Friday, after the longest night that anyone had seen.",
      "It was dark.",
    ],
    transmission: { slug: "AM-Ferry-Sails", categories: ["i"], priority: "u" },
  });
  expect(stories[0]?.asides.map(({ text }) => text)).toEqual([
    "SECOND: AM-Ferry-Sails,0411",
    "HEAD: With Am-Sea Bjt",
  ]);
  expect(stories[0]?.positions.paragraphs).toEqual([10, 12]);
});

test("a Wall Street Journal document: the headline's element has the byline, the lead stands apart", () => {
  const { stories } = read(
    "<DOC>",
    "<DOCNO> WSJ900402-0001 </DOCNO>",
    "<HL> Island Lines:",
    "@  A Strike Ends",
    "@  ----",
    "@  By Bo Sample",
    "@  Staff Reporter of The Harbour Journal</HL>",
    "<DATE> 04/02/90</DATE>",
    "<CO> ISL </CO>",
    "<LP>",
    "   The strike ended.",
    "</LP>",
    "<TEXT>",
    "   It was dark.",
    "</TEXT>",
    "</DOC>",
  );
  expect(stories[0]).toMatchObject({
    date: "1990-04-02",
    headline: { text: "Island Lines: A Strike Ends" },
    byline: "Bo Sample, Staff Reporter of The Harbour Journal",
    transmission: { keywords: ["ISL"] },
  });
  expect(stories[0]?.paragraphs.join(" ")).toBe("The strike ended. It was dark.");
});

test("paragraphs and rows as elements", () => {
  const { stories } = read(
    "<DOC>",
    "<DOCNO> LA010189-0001 </DOCNO>",
    "<DATE><P>",
    "January 1, 1989, Sunday, Home Edition",
    "</P></DATE>",
    "<TEXT>",
    "<P>",
    "It",
    "sailed.",
    "</P>",
    "<TABLE><TABLEROW><TABLECELL>Ferry</TABLECELL><TABLECELL>noon</TABLECELL></TABLEROW></TABLE>",
    "<!-- page 2 -->",
    "<P>",
    "It was dark.",
    "</P>",
    "</TEXT>",
    "</DOC>",
  );
  expect(stories[0]).toMatchObject({
    date: "1989-01-01",
    paragraphs: ["It sailed.", "Ferry\tnoon", "It was dark."],
    tables: [{ first: 1, last: 1 }],
    positions: { paragraphs: [8, 11, 14] },
  });
});

test("the documents of AQUAINT hold body and header", () => {
  const { stories } = read(
    "<DOC>",
    "<DOCNO> NYT19980601.0001 </DOCNO>",
    "<DOCTYPE> NEWS STORY </DOCTYPE>",
    "<DATE_TIME> 1998-06-01 00:10 </DATE_TIME>",
    "<BODY>",
    "<SLUG> BC-FERRY-NYT </SLUG>",
    "<HEADLINE> FERRY SAILS &UR; &QC;",
    "</HEADLINE>",
    "<TEXT>",
    "<P>It sailed &MD; at last.</P>",
    "</TEXT>",
    "</BODY>",
    "<TRAILER> NYT-06-01-98 0010EDT </TRAILER>",
    "</DOC>",
  );
  expect(stories[0]).toMatchObject({
    date: "1998-06-01",
    headline: { text: "FERRY SAILS" },
    paragraphs: ["It sailed — at last."],
    transmission: { slug: "BC-FERRY-NYT" },
  });
});

test("what is cut short, has no day or no words is refused, and the others are read", () => {
  const { stories, rejections } = read(
    "<DOC>",
    "<DOCNO> FT911-3 </DOCNO>",
    "<TEXT>It sailed.</TEXT>",
    "</DOC>",
    "<DOC>",
    "<DOCNO> AP880212-0002 </DOCNO>",
    "<TEXT></TEXT>",
    "</DOC>",
    "<DOC>",
    "<DOCNO> AP880212-0003 </DOCNO>",
    "<TEXT>It was dark.</TEXT>",
    "</DOC>",
    "<DOC>",
    "<DOCNO> AP880212-0004 </DOCNO>",
    "<TEXT>It was",
  );
  expect(
    rejections.map(({ firstLine, lastLine, diagnostics }) => [firstLine, lastLine, diagnostics[0]?.rule]),
  ).toEqual([
    [1, 4, "no-date"],
    [5, 8, "no-body"],
    [13, 15, "cut-short"],
  ]);
  expect(stories).toHaveLength(1);
});
