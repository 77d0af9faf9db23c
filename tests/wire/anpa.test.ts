import { describe, expect, it } from "vitest";
import { headlineMarks, slugMarks, slugVersion } from "../../src/wire/around/slug.ts";
import { dateFromPath } from "../../src/wire/dateline/year.ts";
import { anpa } from "../../src/wire/formats/anpa/anpa.ts";
import { readAs } from "../support/read-as.ts";

const context = { path: "any.tst", encoding: "utf-8", sha256: "0".repeat(64) };
const HEADER = "\x16\x16\x01k0412\x1fnorth\nr s\x13\x11 BC-Harbor-Bridge     03-09 0120\n";
const TAGS =
  "\x02^BC-Harbor-Bridge, 1st Ld-Writethru,120<\n^Harbor bridge opens after nine years <\n^Eds: With photos.<\n^By ANN LEE=\n^Wire Writer=\n";
const BODY =
  "\t   PORT ROSS, Maine (AP) _ The bridge opened ``at last'' on Monday.\n \n\t   Two lanes\nstay closed. <\n^END<\n";
const END = "\n\t    \x03AP-NY-03-09-87 1501EST<\n\n\x0c\n\x04";
const read = (text: string, path = context.path) => readAs(anpa, text, path);
const one = (text: string, path = context.path) => {
  const parsed = read(text, path);
  expect(parsed.rejections).toEqual([]);
  const [story] = parsed.stories;
  if (!story) throw new Error("no story");
  return story;
};

describe("anpa", () => {
  it("reads header, tags, body and trailer", () => {
    const story = one(HEADER + TAGS + BODY + END);
    expect(story).toMatchObject({
      agencyId: "anpa:north:k0412:1987-03-09",
      date: "1987-03-09",
      headline: { text: "Harbor bridge opens after nine years", origin: "given" },
      byline: "ANN LEE",
      dateline: { place: "PORT ROSS, Maine", agency: "AP", raw: "PORT ROSS, Maine (AP) _" },
      paragraphs: ["The bridge opened ``at last'' on Monday.", "Two lanes stay closed."],
      marks: ["update"],
      transmission: {
        slug: "BC-Harbor-Bridge",
        version: "1st Ld-Writethru",
        categories: ["s"],
        priority: "r",
      },
    });
    expect(story.asides).toEqual([
      { kind: "note", text: "BC-Harbor-Bridge, 1st Ld-Writethru,120", line: 3 },
      { kind: "note", text: "Eds: With photos.", line: 5 },
      { kind: "note", text: "Wire Writer", line: 7 },
      { kind: "page-mark", text: "END", line: 12 },
      { kind: "sign-off", text: "AP-NY-03-09-87 1501EST", line: 14 },
    ]);
    expect(story.inferred[0]).toEqual({ field: "date", rule: "year-from-stamp", line: 14 });
  });

  it("keeps rows as rows", () => {
    const rows = "\t   ;MIN;MAX<\n\t   Oslo;1;4<\n\t   Rome;9;17<\n";
    const story = one(`${HEADER}\x02^BC-Table,<\n\t   OSLO (AP) _ Figures of the day:<\n${rows}${END}`);
    expect(story.paragraphs).toEqual(["Figures of the day:", ";MIN;MAX", "Oslo;1;4", "Rome;9;17"]);
    expect(story.tables).toEqual([{ first: 1, last: 3 }]);
  });

  it("reads hard-wrapped copy without indents", () => {
    const story = one(
      `${HEADER}\x02^BC-X,<\n\t   ROME (AP) _ One and\ntwo and three.\n\t   Four and\nfive.\n${END}`,
    );
    expect(story.paragraphs).toEqual(["One and two and three.", "Four and five."]);
  });

  it("takes the year from the folder where no stamp has it, and says so", () => {
    const text = `${HEADER}${TAGS}${BODY}\x03\x04`;
    const story = one(text, "wire/1987/x.tst");
    expect(story.date).toBe("1987-03-09");
    expect(story.inferred[0]).toEqual({ field: "date", rule: "year-from-path", line: 1 });
    const refused = read(text, "wire/x.tst");
    expect(refused.rejections[0]?.diagnostics[0]).toMatchObject({ rule: "no-date" });
    expect(refused.rejections[0]?.diagnostics[0]?.message).toContain("folder named by its year");
  });

  it("reads several stories, each with its own part and lines", () => {
    const first = HEADER + TAGS + BODY + END;
    const text = first + HEADER.replace("0412", "0413") + TAGS + BODY + END;
    const { stories, texts } = read(text);
    expect(stories.map(({ agencyId }) => agencyId)).toEqual([
      "anpa:north:k0412:1987-03-09",
      "anpa:north:k0413:1987-03-09",
    ]);
    expect(texts?.join("")).toBe(text);
    expect(stories[1]?.source.firstLine).toBe(stories[0]?.source.lastLine);
  });

  it("publishes a cut message as far as it goes, with a warning", () => {
    const story = one(HEADER + TAGS + BODY, "1987/x");
    expect(story.diagnostics.map(({ rule }) => rule)).toEqual(["no-end-mark"]);
  });

  it("reads copy that lost its control characters", () => {
    const text = (HEADER + TAGS + BODY + END).replace(/(?![\n\t])\p{Cc}/gu, "").replace("k0412", "k0412 ");
    expect(anpa.sniff(text)).toBe(true);
    const story = one(text);
    expect(story.date).toBe("1987-03-09");
    expect(story.paragraphs).toEqual(["The bridge opened ``at last'' on Monday.", "Two lanes stay closed."]);
    expect(story.asides.at(-1)).toMatchObject({ kind: "sign-off", text: "AP-NY-03-09-87 1501EST" });
  });

  it.each(["", "\x01", HEADER, `${HEADER}\x02`, `${HEADER}\x03\x04`, "\x16\x01k1\x1f\n"])(
    "refuses %j",
    (text) => {
      const { stories, rejections } = read(text, "1987/x");
      expect(stories).toEqual([]);
      expect(rejections.length).toBeGreaterThan(0);
    },
  );

  it("knows its own", () => {
    expect(anpa.sniff(HEADER)).toBe(true);
    expect(anpa.sniff("\x01eca062 4 i 211 x\r\n")).toBe(false);
    expect(anpa.sniff(" date 2014-11-14 SEOUL Nov 14 North")).toBe(false);
    expect(anpa.sniff("")).toBe(false);
  });
});

describe("keyword lines", () => {
  it.each([
    ["BC-X, 2nd Ld,300", ["update"]],
    ["BC-US--Police Shooting, 3 Killed,500", []],
    ["BC-US--Shooting, KILL,100", ["kill"]],
    ["BC-US--Shooting, URGENT KILL,100", ["kill"]],
    ["BC-US--Shooting, Kill Story,100", ["kill"]],
    ["KILL ferry", ["kill"]],
    ["BC-US--Road Kill, Kill Rates,300", []],
    ["CORRECTION-bridge", ["correction"]],
    ["BC-X (Advisory)", ["advisory"]],
  ])("%s", (slug, marks) => expect(slugMarks(slug)).toEqual(marks));

  it("names versions and leaves headlines' own words", () => {
    expect(slugVersion("BC-X, 1st Ld-Writethru,466")).toBe("1st Ld-Writethru");
    expect(slugVersion("BC-X,466")).toBeNull();
    expect(headlineMarks("Talks fail, kill hopes")).toEqual([]);
    for (const news of [
      "KILL SWITCH FITTED TO FERRIES",
      "Kill Bill opens",
      "KILLINGS-COURT",
      "Bulletin kills trade",
    ])
      expect(headlineMarks(news), news).toEqual([]);
    for (const kill of [
      "KILL: Ferry sinks",
      "URGENT KILL - Ferry sinks",
      "KILL STORY (Ferry)",
      "BULLETIN KILL",
    ])
      expect(headlineMarks(kill), kill).toEqual(["kill"]);
    expect(headlineMarks("Talks fail (2nd update)")).toEqual(["update"]);
  });
});

describe("years of folders and files", () => {
  it.each([
    ["2013/a.txt", "2013-11-13"],
    ["old/1999/2013-11-13/a.txt", "2013-11-13"],
    ["wire-20131114.txt", "2013-11-13"],
    ["2014-01-02/a.txt", "2013-11-13"],
    ["IPTC7901.txt", null],
    ["a.txt", null],
    ["12013/a.txt", null],
  ])("%s", (path, date) => expect(dateFromPath(path, { month: 11, day: 13 })).toBe(date));

  it("crosses the year's end", () =>
    expect(dateFromPath("2014/01/01/a.txt", { month: 12, day: 31 })).toBe("2013-12-31"));
});
