import { describe, expect, it } from "vitest";
import { iptcDates } from "../../src/wire/formats/iptc7901/date.ts";
import { iptc7901 } from "../../src/wire/formats/iptc7901/iptc7901.ts";
import { splitLines } from "../../src/wire/text/lines.ts";
import { readAs } from "../support/read-as.ts";

const context = { path: "any.txt", encoding: "utf-8", sha256: "0".repeat(64) };
const HEADER = "\x01xyz017 3 p 88 extra  xyz 016\r\n\nHarbour/bridge (2nd update)/\r\n";
const BODY =
  "\x02Harbour bridge opens \r\nafter nine years =\r\nBy Ann Lee, xyz =\r\n\n   Kiel (dpa) - The bridge opened\r\non Monday.\r\n\n   Two lanes stay\r\nclosed.\r\n";
const NOTES =
  "\n# xyz NOTEBOOK\r\n\n* * *\r\nThe following information is not for publication\r\nTel: 123\r\n\nxyz ab cd\r\n";
const END = "\n\x03091501 GMT Mar 87\r\n\x7f\n\x04";
const read = (text: string, path = context.path) => readAs(iptc7901, text, path);
const one = (text: string, path = context.path) => {
  const [story] = read(text, path).stories;
  if (!story) throw new Error("no story");
  return story;
};

describe("iptc7901", () => {
  it("reads header, headline, byline, body, notes and date-time group", () => {
    const story = one(HEADER + BODY + NOTES + END);
    expect(story).toMatchObject({
      agencyId: "iptc7901:xyz017:1987-03-09",
      date: "1987-03-09",
      headline: { text: "Harbour bridge opens after nine years", origin: "given" },
      byline: "Ann Lee, xyz",
      dateline: { place: "Kiel", agency: "dpa", raw: "Kiel (dpa) -" },
      paragraphs: ["The bridge opened on Monday.", "Two lanes stay closed."],
      marks: ["update"],
      transmission: {
        slug: "Harbour/bridge (2nd update)",
        version: "2nd update",
        categories: ["p"],
        priority: "3",
      },
    });
    expect(story.asides.map(({ kind, text }) => [kind, text])).toEqual([
      ["unpublished", "# xyz NOTEBOOK"],
      ["unpublished", "* * *"],
      ["unpublished", "The following information is not for publication"],
      ["unpublished", "Tel: 123"],
      ["unpublished", "xyz ab cd"],
      ["sign-off", "091501 GMT Mar 87"],
    ]);
  });

  it("has a headline of its own only where one stands", () => {
    const story = one(`${HEADER}\x02   KIEL, March 9 (AFP) - The bridge opened on Monday.\r\n${END}`);
    expect(story.headline.origin).toBe("derived");
    expect(story.dateline).toMatchObject({ place: "KIEL", date: "1987-03-09", agency: "AFP" });
  });

  it("parts initials from the body, and not the body's last words", () => {
    expect(one(`${HEADER}\x02   One two three.\r\n\r\nab/cd/ef\r\n${END}`).paragraphs).toEqual([
      "One two three.",
    ]);
    expect(one(`${HEADER}\x02   One two three\r\nand so on\r\n${END}`).paragraphs.join(" ")).toContain(
      "and so on",
    );
  });

  it("reads several messages, every line in one", () => {
    const text = HEADER + BODY + END + HEADER.replace("017", "018") + BODY + END;
    const { stories, texts } = read(text);
    expect(stories).toHaveLength(2);
    expect(texts?.join("")).toBe(text);
  });

  it("refuses what has no date, with what to do", () => {
    const { stories, rejections } = read(`${HEADER}${BODY}\x03091501 GMT Mar\r\n`);
    expect(stories).toEqual([]);
    expect(rejections[0]?.diagnostics[0]).toMatchObject({ rule: "no-date" });
    expect(rejections[0]?.diagnostics[0]?.message).toContain("folder named by its year");
    expect(read(HEADER + BODY).rejections[0]?.diagnostics[0]).toMatchObject({ rule: "no-date" });
  });

  it("knows its own", () => {
    expect(iptc7901.sniff(HEADER)).toBe(true);
    expect(iptc7901.sniff("\x01k0412\x1fnorth\nr s BC-X 03-09 0120\n")).toBe(false);
    expect(iptc7901.sniff("eca062 4 i 211")).toBe(false);
  });
});

describe("date-time groups", () => {
  it.each([
    ["131137 GMT Nov 13", "a.txt", "2013-11-13", "year-from-date-time-group"],
    ["131137 GMT Nov 13", "1995/a.txt", "1995-11-13", "year-from-path"],
    ["131137 GMT Nov 2013", "1995/a.txt", "2013-11-13", null],
    ["071412 Mai 12", "a.txt", "2012-05-07", "year-from-date-time-group"],
    ["071412 GMT déc 98", "a.txt", "1998-12-07", "year-from-date-time-group"],
    ["071412 GMT juil 98", "a.txt", "1998-07-07", "year-from-date-time-group"],
    ["071412 Dec", "2001/a.txt", "2001-12-07", "year-from-path"],
  ])("%s in %s", (group, path, text, rule) =>
    expect(iptcDates(splitLines(group), path)).toEqual([{ text, line: 1, rule }]),
  );

  it("leaves open what it does not say", () => {
    expect(iptcDates(splitLines("no group"), "a.txt")).toEqual([]);
    expect(iptcDates(splitLines("131137 GMT Nov"), "a.txt")).toEqual([
      { text: "--11-13", line: 1, rule: null },
    ]);
    expect(iptcDates(splitLines("311137 GMT Feb 09"), "a.txt")[0]?.text).toBe("311137 GMT Feb 09");
  });
});
