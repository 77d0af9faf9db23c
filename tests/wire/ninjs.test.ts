import { describe, expect, it } from "vitest";
import { ninjs } from "../../src/wire/formats/ninjs/ninjs.ts";
import { readAs } from "../support/read-as.ts";

const read = (value: unknown) => readAs(ninjs, typeof value === "string" ? value : JSON.stringify(value));
const one = (value: unknown) => {
  const [story] = read(value).stories;
  if (!story) throw new Error("no story");
  return story;
};
const ITEM = { uri: "urn:x:1", type: "text", versioncreated: "2014-11-14T09:00:00Z" };

describe("ninjs", () => {
  it("reads 1.x", () => {
    const story = one({
      ...ITEM,
      headline: "A &amp; B open a bridge",
      byline: "By Ann Lee",
      language: "en-GB",
      version: "3",
      urgency: 4,
      pubstatus: "usable",
      embargoed: "2014-11-15T00:00:00Z",
      slugline: "bridge",
      located: "Kiel",
      usageterms: "No resale",
      copyrightnotice: "(c) X",
      ednote: "Adds quote.",
      subject: [{ name: "transport", code: "04015000" }],
      place: [{ name: "Germany" }],
      body_text: "Other words.",
      body_xhtml: "<div><p>The bridge <b>op</b>ened.</p><p>Two lanes &#8211; closed.</p></div>",
    });
    expect(story).toMatchObject({
      agencyId: "urn:x:1",
      date: "2014-11-14",
      headline: { text: "A & B open a bridge", origin: "given" },
      byline: "Ann Lee",
      language: "en-GB",
      dateline: { place: "Kiel", date: null },
      paragraphs: ["The bridge opened.", "Two lanes – closed."],
      marks: ["embargo"],
      transmission: {
        slug: "bridge",
        version: "3",
        categories: ["04015000"],
        keywords: ["transport", "Germany"],
        priority: "4",
        status: "usable",
        embargo: "2014-11-15T00:00:00Z",
        rights: "(c) X No resale",
      },
      asides: [{ kind: "note", text: "Adds quote.", line: 1 }],
    });
  });

  it("reads 2.x and 3.x", () => {
    const story = one({
      uri: "urn:x:2",
      versionCreated: "2021-03-09T09:00:00Z",
      by: "Ann Lee",
      headlines: [
        { role: "short", value: "Bridge" },
        { role: "main", value: "A bridge opens" },
      ],
      bodies: [
        { contentType: "text/plain", value: "KIEL, March 9 (AFP) - One two.\n\nThree four." },
        { contentType: "text/html", value: "<p>KIEL, March 9 (AFP) - One two.</p><p>Three four.</p>" },
      ],
      subjects: [{ name: "transport", uri: "http://x/1" }],
      pubStatus: "canceled",
      rightsInfo: { copyrightNotice: "(c) X" },
    });
    expect(story).toMatchObject({
      date: "2021-03-09",
      headline: { text: "A bridge opens" },
      byline: "Ann Lee",
      dateline: { place: "KIEL", date: "2021-03-09", agency: "AFP" },
      paragraphs: ["One two.", "Three four."],
      marks: ["kill"],
      transmission: { keywords: ["transport"], rights: "(c) X" },
    });
  });

  it("keeps every word where the markup has fewer than the plain text", () => {
    const story = one({ ...ITEM, body_xhtml: "<p>One.</p>", body_text: "One.\n\nTwo three four five." });
    expect(story.paragraphs).toEqual(["One.", "Two three four five."]);
  });

  it("takes a kill that has no word but its headline", () => {
    const story = one({ ...ITEM, headline: "KILL: Bridge opens", version: "2", pubstatus: "canceled" });
    expect(story).toMatchObject({ marks: ["kill"], paragraphs: ["KILL: Bridge opens"] });
    expect(read({ ...ITEM, headline: "Bridge opens" }).stories).toEqual([]);
  });

  it("reads lists and lines of items, each with its part", () => {
    const item = (n: number) =>
      `{"uri":"urn:${n}","versioncreated":"2014-11-14","body_text":"Words ${n} }."}`;
    const lines = read(`${item(1)}\n${item(2)}\n{"uri":\n`);
    expect(lines.stories.map(({ source }) => [source.firstLine, source.lastLine])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(lines.texts).toEqual([item(1), item(2)]);
    expect(lines.rejections[0]).toMatchObject({ firstLine: 3, lastLine: 3 });
    expect(read(`[${item(1)},\n${item(2)}]`).stories).toHaveLength(2);
  });

  it("takes __proto__ for a name like others", () => {
    const story = one(
      '{"__proto__":{"body_text":"Bad."},"uri":"u","versioncreated":"2014-11-14","body_text":"Good."}',
    );
    expect(story.paragraphs).toEqual(["Good."]);
    expect(Object.hasOwn(Object.prototype, "body_text")).toBe(false);
  });

  it.each([
    ['{"uri":"u",\n"versioncreated":}', "bad-json"],
    ['{"uri":"u","body_text":"A.', "bad-json"],
    [{ uri: "u", body_text: "A." }, "no-date"],
    [{ ...ITEM, versioncreated: "2014-02-30T00:00:00Z", body_text: "A." }, "bad-date"],
    [{ ...ITEM, type: "picture" }, "no-body"],
    [`{"uri":${"[".repeat(200_000)}${"]".repeat(200_000)}}`, "no-item"],
  ])("refuses %#", (value, rule) => {
    const { stories, rejections } = read(value);
    expect(stories).toEqual([]);
    expect(rejections[0]?.diagnostics[0]?.rule).toBe(rule);
  });

  it("knows its own", () => {
    expect(ninjs.sniff('\n{ "uri" : "x"')).toBe(true);
    expect(ninjs.sniff('{"versionCreated":"')).toBe(true);
    expect(ninjs.sniff('\uFEFF [ {"name": "package"}]')).toBe(true);
    expect([ninjs.sniff("[A note] {so}"), ninjs.sniff("{words}"), ninjs.sniff('"words"')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(ninjs.sniff("words")).toBe(false);
  });
});
