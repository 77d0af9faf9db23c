import { describe, expect, it } from "vitest";
import { reuters21578 } from "../../src/wire/formats/reuters21578/reuters21578.ts";
import { readAs } from "../support/read-as.ts";

const context = { path: "any.sgm", encoding: "utf-8", sha256: "0".repeat(64) };
const DOCTYPE = '<!DOCTYPE lewis SYSTEM "lewis.dtd">\n';
const NORM =
  "<TEXT>&#2;\n<TITLE>ACME &lt;ACM> OPENS BRIDGE</TITLE>\n<AUTHOR>    by Ann Lee, Wire</AUTHOR>\n<DATELINE>    PORT ROSS, Maine, March 9 - </DATELINE><BODY>The bridge opened on\nMonday &amp; early.\n    Two lanes stay closed.\n REUTER\n&#3;</BODY></TEXT>\n";
const story = (id: number, text = NORM) =>
  `<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="${id + 5000}" NEWID="${id}">\n<DATE> 9-MAR-1987 15:01:01.79</DATE>\n<TOPICS><D>cocoa</D><D>ship</D></TOPICS>\n<PLACES><D>usa</D></PLACES>\n<PEOPLE><D>lee</D></PEOPLE>\n<ORGS></ORGS>\n<EXCHANGES></EXCHANGES>\n<COMPANIES></COMPANIES>\n<UNKNOWN> \n&#5;&#5;&#5;C T\n&#22;&#22;&#1;f0704&#31;reute\nu f BC-ACME-&lt;ACM>-BRIDGE   03-09 0105</UNKNOWN>\n${text}</REUTERS>\n`;
const read = (text: string) => readAs(reuters21578, text, context.path);
const one = (text: string) => {
  const [first] = read(text).stories;
  if (!first) throw new Error("no story");
  return first;
};

describe("sgml", () => {
  it("reads a story", () => {
    expect(one(DOCTYPE + story(12))).toMatchObject({
      agencyId: "reuters-21578:12",
      date: "1987-03-09",
      headline: { text: "ACME <ACM> OPENS BRIDGE", origin: "given" },
      byline: "Ann Lee, Wire",
      dateline: { place: "PORT ROSS, Maine", date: "1987-03-09", raw: "PORT ROSS, Maine, March 9 -" },
      language: "en",
      paragraphs: ["The bridge opened on Monday & early.", "Two lanes stay closed."],
      transmission: {
        slug: "BC-ACME-<ACM>-BRIDGE",
        categories: ["f", "cocoa", "ship"],
        keywords: ["usa", "lee"],
        priority: "u",
      },
      asides: [{ kind: "sign-off", text: "REUTER", line: 20 }],
    });
  });

  it("publishes nine of ten where the tenth is cut, and names it", () => {
    const whole = DOCTYPE + Array.from({ length: 10 }, (_, index) => story(index + 1)).join("");
    const { stories, texts, rejections } = read(whole.slice(0, -60));
    expect(stories.map(({ agencyId }) => agencyId)).toEqual(
      Array.from({ length: 9 }, (_, index) => `reuters-21578:${index + 1}`),
    );
    expect(rejections).toHaveLength(1);
    expect(rejections[0]?.diagnostics[0]).toMatchObject({ rule: "cut-short", severity: "error", line: 191 });
    expect(texts?.[0]?.startsWith("<REUTERS ")).toBe(true);
    let next = 1;
    for (const { source } of stories) {
      expect(source.firstLine).toBe(next);
      next = source.lastLine + 1;
    }
    expect(rejections[0]?.firstLine).toBe(next);
  });

  it("is the same story wherever it stands in a file", () => {
    const alone = one(DOCTYPE + story(2));
    const after = read(DOCTYPE + story(1) + story(2)).stories[1];
    expect(after?.wordsSha256).toBe(alone.wordsSha256);
  });

  it("reads briefs and unprocessed texts", () => {
    const brief = one(
      story(
        1,
        '<TEXT TYPE="BRIEF">&#2;\n******<TITLE>ACME SETS PAYOUT\n</TITLE>\nBlah blah blah.\n&#3;\n\n</TEXT>\n',
      ),
    );
    expect(brief.headline).toEqual({ text: "ACME SETS PAYOUT", origin: "given" });
    expect(brief.paragraphs.join(" ")).toContain("Blah blah blah.");
    const flash = one(
      story(1, '<TEXT TYPE="BRIEF">&#2;\n******<TITLE>ACME SETS PAYOUT\n</TITLE>\n&#3;\n</TEXT>\n'),
    );
    expect(flash.paragraphs).toEqual(["ACME SETS PAYOUT"]);
    const raw = one(
      story(
        1,
        '<TEXT TYPE="UNPROC">&#2;\nUSDA FIGURES\n  Wheat   1  2\n  Corn    3  4\n Reuter\n&#3;\n</TEXT>\n',
      ),
    );
    expect(raw.paragraphs.join(" ")).toContain("Wheat   1  2");
    expect(raw.tables.length).toBeGreaterThan(0);
    expect(raw.asides.at(-1)).toMatchObject({ kind: "sign-off", text: "Reuter" });
  });

  it("gives a table's first row the indent that stands in the dateline", () => {
    const text =
      "<TEXT>&#2;\n<TITLE>ACME NET</TITLE>\n<DATELINE>    KIEL, March 9 -\n    </DATELINE><BODY>Shr 39 cts vs 50 cts\n    Net 1,545 vs 2,188\n Reuter\n&#3;</BODY></TEXT>\n";
    expect(one(story(1, text)).paragraphs).toEqual(["Shr 39 cts vs 50 cts", "Net 1,545 vs 2,188"]);
  });

  it.each([
    ['<REUTERS NEWID="1"><TEXT><BODY>x</BODY></TEXT></REUTERS>', "no-date"],
    ['<REUTERS NEWID="1"><DATE>31-FEB-1987</DATE><TEXT><BODY>x</BODY></TEXT></REUTERS>', "bad-date"],
    ['<REUTERS NEWID="1"><DATE>9-MAR-1987</DATE><TEXT></TEXT></REUTERS>', "no-body"],
    ['<REUTERS NEWID="1"><DATE>9-MAR-1987</DATE></REUTERS>', "no-body"],
    ["<REUTERS ", "cut-short"],
  ])("refuses %s", (text, rule) => {
    const { stories, rejections } = read(text);
    expect(stories).toEqual([]);
    expect(rejections[0]?.diagnostics[0]?.rule).toBe(rule);
  });

  it("keeps the words where tags are wrongly nested", () => {
    const text =
      '<REUTERS NEWID="1"><DATE>9-MAR-1987</DATE><TEXT><TITLE>zero<BODY>One <TITLE>two</TEXT> three</BODY> four</REUTERS>five\n';
    const read = one(text);
    expect(read.headline.text).toBe("zero");
    expect(read.paragraphs).toEqual(["One two"]);
    expect(read.asides.map(({ text }) => text)).toEqual(["three  four five"]);
  });

  it("knows its own", () => {
    expect(reuters21578.sniff(DOCTYPE)).toBe(true);
    expect(reuters21578.sniff("<REUTERS TOPICS")).toBe(true);
    expect(reuters21578.sniff("<nitf>")).toBe(false);
  });
});
