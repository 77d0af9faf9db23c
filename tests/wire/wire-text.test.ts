import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readByline } from "../../src/wire/around/byline.ts";
import { readMarks } from "../../src/wire/around/marks.ts";
import { isKillNote } from "../../src/wire/around/notes.ts";
import { calendarDate, datelineDate, isCalendarDate } from "../../src/wire/dateline/date.ts";
import { readDateline } from "../../src/wire/dateline/dateline.ts";
import { monthOf } from "../../src/wire/dateline/months.ts";
import { wire } from "../../src/wire/formats/wire/wire.ts";
import { deriveHeadline } from "../../src/wire/headline/headline.ts";
import { inferWidth } from "../../src/wire/paragraphs/width.ts";
import { readFile } from "../../src/wire/read.ts";
import { splitLines } from "../../src/wire/text/lines.ts";
import { hashWords } from "../../src/wire/text/words.ts";
import { anyText } from "../support/any-text.ts";
import { readAs } from "../support/read-as.ts";
import { growth, IN_STEP } from "../support/time.ts";

const context = { path: "any.txt", encoding: "utf-8", sha256: "0".repeat(64) };

it("a date of what is no number, or of no day, is none", () => {
  const asked = [
    calendarDate(1991, 5, 3),
    calendarDate(1991, 2, 29),
    calendarDate(1991, 13, 1),
    calendarDate(Number.NaN, 5, 3),
    calendarDate(1991, Number.NaN, 3),
    calendarDate(1991, 5, Number.NaN),
  ];
  expect(asked).toEqual(["1991-05-03", null, null, null, null, null]);
});

describe("datelines", () => {
  const place = (text: string, issued = "2014-11-14"): string | null =>
    readDateline(text, { issued })?.place ?? null;

  it.each([
    ["SEOUL Nov 14 North Korean leader", "SEOUL"],
    ["New York Feb 26 Stocks fell", "New York", "1987-02-26"],
    ["ELGIN Ill. March 16 Acme said", "ELGIN Ill.", "1987-03-16"],
    ["CALGARY, Alberta, Nov 14 (Reuters) - Oil", "CALGARY, Alberta"],
    ["UNITED NATIONS, Nov. 14 - The Council", "UNITED NATIONS"],
    ["NEW YORK/LONDON 14 November Shares", "NEW YORK/LONDON"],
    ["ABOARD AIR FORCE ONE Nov 14 The president", "ABOARD AIR FORCE ONE"],
    ["RIO DE JANEIRO Sept. 3 Rain", "RIO DE JANEIRO"],
    ["THE HAGUE Nov 14 Judges", "THE HAGUE"],
    ["PARIS (AP) _ The minister", "PARIS"],
    ["GENEVA -- Talks", "GENEVA"],
    ["On March 3, Reagan said", null, "1987-03-04"],
    ["Pay April 17 to holders", null, "1987-04-16"],
    ["The March 3 vote was close", null, "1987-03-04"],
    ["March 3 was a quiet day", null, "1987-03-04"],
    ["Kim Jong Un is to send an envoy on Nov 14", null],
    ["", null],
  ])("%s", (text, expected, issued = "2014-11-14") => expect(place(text, issued)).toBe(expected));

  it("takes the agency and its dash, and leaves the lede's capitals", () => {
    const text = "CALGARY, Alberta, Nov 14 (Reuters) - North Korean";
    const reading = readDateline(text, { issued: "2014-11-14" });
    expect(reading).toMatchObject({
      place: "CALGARY, Alberta",
      day: { year: null, month: 11, day: 14 },
      agency: "Reuters",
      raw: "CALGARY, Alberta, Nov 14 (Reuters) -",
    });
    expect(text.slice(reading?.length)).toBe("North Korean");
  });

  it("leaves the lede's own brackets", () => {
    const text = "LONDON Nov 14 (Some) traders sold";
    expect(text.slice(readDateline(text, { issued: "2014-11-14" })?.length)).toBe("(Some) traders sold");
  });

  it("has the latest day that is at most a day after the issue date", () => {
    expect(datelineDate("2015-01-01", 12, 31)).toBe("2014-12-31");
    expect(datelineDate("2014-12-31", 1, 1)).toBe("2015-01-01");
    expect(datelineDate("2014-11-14", 11, 15)).toBe("2014-11-15");
    expect(datelineDate("2014-11-14", 11, 16)).toBe("2013-11-16");
    expect(datelineDate("2014-03-01", 2, 29)).toBeNull();
    expect(datelineDate("9999-12-31", 1, 1)).toBe("9999-01-01");
  });

  it("knows all spellings of the months", () => {
    expect(
      [
        "Jan",
        "Feb.",
        "MARCH",
        "Apr",
        "may",
        "June",
        "Jul",
        "Aug.",
        "Sept",
        "Sep.",
        "October",
        "Nov",
        "dec",
      ].map(monthOf),
    ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 10, 11, 12]);
    expect(["Ma", "Maybe", "Decem8er", ""].map(monthOf)).toEqual([0, 0, 0, 0]);
  });

  it("knows the calendar", () => {
    expect(["2012-02-29", "2000-02-29", "0001-01-01", "9999-12-31"].every(isCalendarDate)).toBe(true);
    expect(
      ["2014-02-30", "1900-02-29", "0000-01-01", "2014-13-01", "2014-1-1", ""].some(isCalendarDate),
    ).toBe(false);
  });
});

describe("bylines and marks", () => {
  it("takes only names", () => {
    expect(readByline("By Mara Lindqvist")).toBe("Mara Lindqvist");
    expect(readByline("BY MARA LINDQVIST, Example News")).toBe("MARA LINDQVIST, Example News");
    expect(readByline("By Monday Morning")).toBeNull();
    expect(readByline("By the end of the year")).toBeNull();
    expect(readByline("By Mara Lindqvist said")).toBeNull();
  });

  it("takes only marks that stand apart", () => {
    expect(readMarks("RPT-UPDATE 2-LONDON").marks).toEqual(["repeat", "update"]);
    expect(readMarks("(Refiles to fix spelling) LONDON").marks).toEqual(["refile"]);
    expect(readMarks("KILL: the story").marks).toEqual(["kill"]);
    expect(readMarks("KILLING OF WHALES").marks).toEqual([]);
    for (const head of ["URGENT KILL -- ", "BULLETIN KILL: ", "KILL STORY: ", "MANDATORY KILL - "])
      expect(readMarks(`${head}OSLO`)).toEqual({ marks: ["kill"], length: head.length });
    for (const order of [
      "kill story slugged BC-FERRY",
      "Kill our story on the ferry.",
      "KILL BC-Norway--Ferry",
    ])
      expect(readMarks(`ADVISORY: ${order}`)).toEqual({ marks: ["advisory", "kill"], length: 10 });
    for (const news of ["Kill rates fall", "killing of whales is banned", "Kill switch is in stories"])
      expect(readMarks(`ADVISORY: ${news}`).marks).toEqual(["advisory"]);
    for (const news of ["KILL SWITCH FITTED", "URGENT KILLINGS IN OSLO", "KILL THE STORY, HE SAID"])
      expect(readMarks(news).marks).toEqual([]);
    for (const prefix of ["CORRECCIÓN: ", "RECTIFICATIF - ", "BERICHTIGUNG: ", "KORREKTUR: ", "تصحيح: "])
      expect(readMarks(`${prefix}1999`)).toEqual({ marks: ["correction"], length: prefix.length });
    for (const prose of ["Corrección: 1999", "KORREKTUREN: 1999", "تصحيح المسار", "تصحيح - المسار"])
      expect(readMarks(prose).marks).toEqual([]);
    expect(readMarks("UPDATE OF THE LAW").marks).toEqual([]);
  });
});

describe("notes to editors", () => {
  it.each([
    "EDS: KILL",
    "Eds: Kill story slugged BC-Norway--Ferry.",
    "Note to editors: Please kill our report on the ferry",
    "(Eds: kill and withhold BC-Norway--Ferry)",
    "URGENT KILL",
    "BULLETIN KILL",
  ])("kill a story: %s", (note) => expect(isKillNote(note)).toBe(true));

  it.each([
    "Eds: Kill rates are of 1987",
    "Eds: Leads with the kill of a bear",
    "Editor's note: Kills 3rd paragraph of wrong quote",
    "URGENT: Kill suspects named",
    "EDS: KILLINGS-COURT follows",
  ])("leave it, that tell of killing or of less than a story: %s", (note) =>
    expect(isKillNote(note)).toBe(false),
  );

  it.each([
    [
      "EDS: KILL\n\nOSLO, March 1 - The ferry sank on Sunday, its captain said.\n\nNobody was aboard.",
      ["kill"],
    ],
    [
      "URGENT KILL\n\nOSLO, March 1 - The ferry sank on Sunday, its captain said.\n\nNobody was aboard.",
      ["kill"],
    ],
    ["OSLO, March 1 - EDITORS: PLEASE KILL OUR STORY FROM OSLO ON THE FERRY. IT IS WRONG.", ["kill"]],
    ["OSLO, March 1 - Editors, please kill our story from Oslo on the ferry. It is wrong.", ["kill"]],
    ["OSLO, March 1 - Editors kill story after protest of readers, it was said on Sunday.", []],
    ["OSLO, March 1 - Editors kill stories every day, a study said on Sunday.", []],
    ["EDS: Kill rates are of 1987\n\nOSLO, March 1 - The ferry sank on Sunday.\n\nNobody was aboard.", []],
  ])("mark the story that they stand over, or open: %s", (text, marks) => {
    const { stories } = readFile(Buffer.from(` date 1987-03-01 ${text}\n`), "a.txt");
    expect(stories.map((story) => story.marks)).toEqual([marks]);
  });
});

describe("headlines", () => {
  const headline = (text: string): string => deriveHeadline([text], null).text;

  it("holds at most 140 characters, and no word but those of the lede", () => {
    const word = fc.constantFrom(
      "the",
      "Acme",
      "Corp,",
      "said",
      "it",
      "will",
      "to",
      "sell",
      "harbor",
      "in",
      "March.",
      "its",
      '"We',
      "<ACM>",
      "(EC)",
      "which",
      "and",
      "12,000",
      "rose",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const text = words.join(" ");
        const got = headline(text);
        const known = new Set(text.toLowerCase().match(/[a-z0-9]+/g));
        expect(got.length).toBeLessThanOrEqual(140);
        expect(got).not.toBe("");
        for (const part of got.toLowerCase().match(/[a-z0-9]+/g) ?? []) expect(known).toContain(part);
      }),
    );
  });
});

describe("lines and words", () => {
  it("ends lines at LF, CRLF and CR", () => {
    expect(splitLines("a\nb\r\nc\rd").map(({ text }) => text)).toEqual(["a", "b", "c", "d"]);
    expect(splitLines("a\n\n").map(({ number }) => number)).toEqual([1, 2]);
    expect(splitLines("\t  a  b ")[0]).toEqual({ number: 1, text: "a  b", indent: 10, width: 4 });
  });

  it("hashes words, not their setting", () => {
    expect(hashWords(" date 2014-11-14\r\n  A  story ")).toBe(hashWords("date 2014-11-14 A story"));
    expect(hashWords("")).toMatch(/^[0-9a-f]{64}$/);
  });

  it("infers the width that lines were filled to", () => {
    const words = "a fisherman counted seven boats beyond the northern harbor and went back to mend his nets"
      .repeat(9)
      .split(" ");
    for (const width of [40, 52, 72, 100]) {
      const lines = [""];
      for (const word of words) {
        const last = lines.at(-1) ?? "";
        if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
      }
      expect(Math.abs(inferWidth(splitLines(lines.join("\n"))) - width)).toBeLessThanOrEqual(4);
    }
  });
});

describe("any text", () => {
  const piece = fc.oneof(
    anyText({ maxLength: 40 }),
    fc.constantFrom(
      "\n",
      "\r\n",
      "\r",
      " ",
      "   ",
      "\t",
      " date 2014-11-14 ",
      "SEOUL Nov 14 ",
      "(Reuters) - ",
      "By Jane Doe\n",
      "said",
      ", ",
      ". ",
      "The",
      "1,204    1,310\n",
      '"',
      "UPDATE 1-",
      "\0",
      "\uD800",
    ),
  );
  const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));

  /** Without white space, and signs that nobody sees: a paragraph may lose those. */
  const lettersOf = (text: string): string => text.replaceAll("\u001a", "").replace(/[\s\p{Cf}]+/gu, "");

  it("is read or refused, whole and with every word", () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (tail, dated) => {
        const text = dated ? ` date 2014-11-14 ${tail}` : tail;
        const { stories, texts: parts, rejections } = readAs(wire, text, context.path);
        expect(stories.length + rejections.length).toBeGreaterThan(0);
        for (const [index, story] of stories.entries()) {
          const { dateline, byline, headline, paragraphs, asides } = story;
          const given = headline.origin === "given" ? headline.text : "";
          // A byline that is all the copy there is stays in it as well.
          const name = paragraphs.length === 1 && readByline(paragraphs[0] ?? "") === byline ? null : byline;
          const fields = [dateline?.raw ?? "", name ?? "", given, ...asides.map((aside) => aside.text)];
          const read = lettersOf([...fields, ...paragraphs].join(""));
          const behind = (parts[index] ?? "").replace(/^[^\S\n]*date\s+\S+/m, "");
          // A byline's `By` is not part of the name.
          expect(read.length).toBe(lettersOf(behind).length - (name === null ? 0 : 2));
          expect(paragraphs.every((paragraph) => paragraph.trim() !== "")).toBe(true);
          // In signs: some are of two code units.
          expect([...headline.text].length).toBeLessThanOrEqual(140);
          expect(headline.text).not.toBe("");
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("takes time in step with its length", () => {
    const body = (char: string, length: number): string =>
      ` date 2014-11-14 SEOUL Nov 14 ${char.repeat(length)}x`;
    for (const char of [
      " ",
      "a",
      "-",
      ".",
      '"',
      "(",
      "A ",
      "a\n",
      "  1\n",
      "said ",
      ", ",
      "\t",
      "<",
      "By A\n",
    ]) {
      const read = (text: string) => readAs(wire, text);
      expect(
        growth((size) => body(char, size), read, 40_000),
        JSON.stringify(char),
      ).toBeLessThan(IN_STEP);
    }
  });
});
