import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newsmlg2 } from "../../src/wire/formats/newsmlg2/newsmlg2.ts";
import { readAs } from "../support/read-as.ts";
import { growth, IN_STEP } from "../support/time.ts";

const message = readFileSync(new URL("samples/newsmlg2.xml", import.meta.url), "utf8");
const parse = (text: string) => readAs(newsmlg2, text);
const single = (content: string, meta = "<headline>Bridge opens</headline>") =>
  `<newsItem guid="urn:x:1" version="1"><itemMeta><versionCreated>2017-10-11T10:41:00+0100</versionCreated></itemMeta><contentMeta>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;

describe("NewsML-G2", () => {
  it("knows its files by their root element, whatever the prefix", () => {
    expect(newsmlg2.sniff(message)).toBe(true);
    expect(newsmlg2.sniff('<newsItem guid="x">')).toBe(true);
    expect(newsmlg2.sniff("<NewsML>")).toBe(false);
  });

  it("reads the items of a message, and passes over packages and pictures with a note", () => {
    const { stories, texts, rejections } = parse(message);
    expect(rejections).toEqual([]);
    expect(stories).toHaveLength(2);
    expect(stories[0]).toMatchObject({
      agencyId: "tag:example.org,2020:one",
      date: "2020-02-29",
      dateline: { place: "PORT ELSE", date: "2020-02-29", agency: "EX", raw: "PORT ELSE, Feb 29 (EX) -" },
      headline: { text: "Bridge opens", origin: "given" },
      byline: "Ann Example",
      language: "en-GB",
      source: { format: "newsmlg2", firstLine: 6, lastLine: 16 },
      paragraphs: ["The bridge is open.", "Steel\t12"],
      tables: [{ first: 1, last: 1 }],
      marks: ["embargo", "correction"],
      transmission: {
        slug: "PORT-BRIDGE",
        version: "3",
        categories: ["medtop:04000000"],
        keywords: ["ports"],
        priority: "2",
        status: "withheld",
        embargo: "2020-03-01T06:00:00Z",
        rights: "Example Wire",
      },
      asides: [
        { kind: "note", text: "Corrects the name.", line: 8 },
        { kind: "note", text: "Crowds come early", line: 9 },
        { kind: "sign-off", text: "(Reporting by Ann Example; Editing by Bo Sample)", line: 14 },
      ],
    });
    expect(stories[1]).toMatchObject({
      agencyId: "tag:example.org,2020:two",
      byline: "Bo Sample",
      dateline: { place: "OSLO", date: null },
      marks: ["kill"],
      paragraphs: ["The story is killed."],
    });
    expect(texts?.map((text) => text.slice(0, 12))).toEqual(["<n:newsItem ", "<n:newsItem "]);
    const notes = stories.map(({ diagnostics }) => diagnostics.map(({ rule, line }) => [rule, line]));
    expect(notes).toEqual([
      [
        ["item-ignored", 5],
        ["item-ignored", 17],
      ],
      [],
    ]);
  });

  it("reads a single item whose markup came as CDATA and whose lines are wrapped", () => {
    const text =
      '<p>\n   (ANSA) - Rome, October 11 - The bridge is\nopen.\n   "It is," one said.\n   Crowds came.</p>';
    const { stories } = parse(
      single(`<inlineData contenttype="text/plain"><![CDATA[${text}]]></inlineData>`),
    );
    expect(stories[0]).toMatchObject({
      date: "2017-10-11",
      dateline: { place: "Rome", date: "2017-10-11", agency: "ANSA", raw: "(ANSA) - Rome, October 11 -" },
      paragraphs: ["The bridge is open.", '"It is," one said.', "Crowds came."],
    });
  });

  it("reads markup that came escaped", () => {
    const { stories } = parse(
      single(
        '<inlineData contenttype="text/html">&lt;p>One &amp;amp; two.&lt;/p>&lt;p>Three.&lt;/p></inlineData>',
      ),
    );
    expect(stories[0]?.paragraphs).toEqual(["One & two.", "Three."]);
  });

  it("keeps the words of markup that is not well-formed, without its tags", () => {
    const text = "<p>One &amp; two<br>three.<p>Four &lt; five.";
    const { stories } = parse(single(`<inlineData contenttype="text/html"><![CDATA[${text}]]></inlineData>`));
    expect(stories[0]?.paragraphs).toEqual(["One & two", "three.", "Four < five."]);
  });

  it("does not print the headline twice where the body repeats it", () => {
    const body = "<h1>Bridge opens</h1><p>Words.</p>";
    const { stories } = parse(single(`<inlineXML><html><body>${body}</body></html></inlineXML>`));
    expect(stories[0]?.paragraphs).toEqual(["Words."]);
  });

  it("survives tables of very many rows", () => {
    const rows = "Wheat    12.30  +1\n".repeat(150_000);
    const { stories } = parse(single(`<inlineXML><body><p>Words.</p><pre>${rows}</pre></body></inlineXML>`));
    expect(stories).toHaveLength(1);
  });

  it("keeps a byline that is the whole body", () => {
    const { stories } = parse(
      single("<inlineXML><html><body><p>By Ann Example</p></body></html></inlineXML>"),
    );
    expect(stories[0]).toMatchObject({ byline: "Ann Example", paragraphs: ["By Ann Example"] });
  });

  it("takes a byline off the copy, and the dateline behind it", () => {
    const body = "<p>By Ann Example</p><p>ROME, Oct 11 (EX) - Words.</p>";
    const { stories } = parse(single(`<inlineXML><html><body>${body}</body></html></inlineXML>`));
    expect(stories[0]).toMatchObject({
      byline: "Ann Example",
      dateline: { place: "ROME" },
      paragraphs: ["Words."],
    });
  });

  it("publishes the whole items of a message cut short, and names the broken one by its guid", () => {
    const { stories, rejections } = parse(message.slice(0, message.indexOf("<p>The story")));
    expect(stories).toHaveLength(1);
    expect(rejections).toMatchObject([
      { firstLine: 18, lastLine: 21, diagnostics: [{ rule: "xml-broken", line: 21 }] },
    ]);
    expect(rejections[0]?.diagnostics[0]?.message).toContain("tag:example.org,2020:two");
  });

  it("rejects a picture alone, though it has a headline", () => {
    const picture = single("").replace("<itemMeta>", '<itemMeta><itemClass qcode="ninat:picture"/>');
    expect(parse(picture).rejections[0]?.diagnostics[0]?.rule).toBe("no-body");
  });

  it("rejects a package alone", () => {
    const { stories, rejections } = parse('<packageItem guid="x"><itemMeta/></packageItem>');
    expect(stories).toEqual([]);
    expect(rejections[0]?.diagnostics[0]?.rule).toBe("no-body");
  });

  it("never throws, wherever the file is cut, and accounts for what is left", () => {
    for (let at = 0; at < message.length; at += 11) {
      const { stories, rejections } = parse(message.slice(0, at));
      expect(stories.length + rejections.length).toBeGreaterThan(0);
    }
  });

  it("reads a message of many items in linear time", () => {
    const item = single("<inlineXML><html><body><p>Words and words.</p></body></html></inlineXML>");
    const items = (count: number) =>
      `<newsMessage><itemSet>${`${item}\n`.repeat(count)}</itemSet></newsMessage>`;
    expect(parse(items(2000)).stories).toHaveLength(2000);
    expect(growth(items, parse, 500)).toBeLessThan(IN_STEP);
  });
});
