import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nitf } from "../../src/wire/formats/nitf/nitf.ts";
import { readAs } from "../support/read-as.ts";

const full = readFileSync(new URL("samples/nitf.xml", import.meta.url), "utf8");
const parse = (text: string) => readAs(nitf, text);
const short = (body: string, head = '<date.issue norm="20170102"/>', top = "") =>
  `<nitf><head><docdata>${head}</docdata></head><body><body.head>${top}</body.head><body.content>${body}</body.content></body></nitf>`;
const story = (text: string) => {
  const { stories, rejections } = parse(text);
  expect(rejections).toEqual([]);
  const [first] = stories;
  if (!first) throw new Error("no story");
  return first;
};

describe("NITF", () => {
  it("knows its files by their root element", () => {
    expect(nitf.sniff(full)).toBe(true);
    expect(nitf.sniff("<html><nitf></nitf></html>")).toBe(false);
    expect(nitf.sniff("nitf")).toBe(false);
  });

  it("reads every field of a full document", () => {
    expect(story(full)).toMatchObject({
      agencyId: "EX-1001",
      date: "2020-02-29",
      dateline: { place: "PORT ELSE", date: "2020-02-29", agency: "EX", raw: "PORT ELSE, Feb. 29 (EX) —" },
      headline: { text: "UPDATE 1-Harbour & bridge open", origin: "given" },
      byline: "Ann Example, Port Writer",
      language: "en-GB",
      source: { format: "nitf", firstLine: 1, lastLine: 37 },
      paragraphs: [
        "The old bridge",
        "opened.",
        "What it cost",
        "Steel",
        "Stone",
        "Year\tCost",
        "2019\t12 million",
        "It stands.",
      ],
      tables: [{ first: 5, last: 6 }],
      marks: ["embargo", "correction", "update"],
      transmission: {
        slug: "harbour-bridge",
        version: "2",
        categories: ["04000000"],
        keywords: ["bridges", "ports"],
        priority: "3",
        status: "embargoed",
        embargo: "20200301T060000-0500",
        rights: "2020 Example Wire",
      },
      asides: [
        { kind: "note", text: "CORRECTED: spells name right in 2nd paragraph", line: 15 },
        { kind: "note", text: "Crowds come early", line: 21 },
        { kind: "note", text: "Adds a table.", line: 26 },
        { kind: "note", text: "The bridge at dawn.", line: 31 },
        { kind: "sign-off", text: "(Reporting by Ann Example; Editing by Bo Sample)", line: 33 },
        { kind: "sign-off", text: "Follow the desk.", line: 35 },
      ],
    });
  });

  it.each([
    ["Tegucigalpa, Jan 2 (EFE).- Words.", "Tegucigalpa", "2017-01-02", "EFE"],
    ["Madrid, 2 ene (EFE).- Words.", "Madrid", "2017-01-02", "EFE"],
    ["PARIS, 30 déc 2016 (AFP) - Words.", "PARIS", "2016-12-30", "AFP"],
    ["Berlin (dpa) - Words.", "Berlin", null, "dpa"],
    ["NEW YORK (AP) — Words.", "NEW YORK", null, "AP"],
    ["(ANSA) - ROMA, 2 GEN - Words.", "ROMA", "2017-01-02", "ANSA"],
    ["SEOUL Jan 2 Words.", "SEOUL", "2017-01-02", null],
  ])("reads the dateline off the first paragraph: %s", (text, place, date, agency) => {
    const { dateline, paragraphs } = story(short(`<p>${text}</p>`));
    expect(dateline).toMatchObject({ place, date, agency });
    expect(`${dateline?.raw} ${paragraphs[0]}`).toBe(text);
    expect(paragraphs).toEqual(["Words."]);
  });

  it.each([
    "Apple (AAPL) - words.",
    "The bank (it said) - words.",
    "A man – tall – came.",
    "Words (2) - more.",
    "It May 2 be - so.",
  ])("leaves prose alone: %s", (text) => {
    const read = story(short(`<p>${text}</p>`));
    expect([read.dateline, read.paragraphs]).toEqual([null, [text]]);
  });

  it("keeps initials in the place of a byline as a sign-off", () => {
    const read = story(short("<p>Words.</p>", undefined, "<byline>gr/bp</byline>"));
    expect(read.byline).toBeNull();
    expect(read.asides).toEqual([{ kind: "sign-off", text: "gr/bp", line: 1 }]);
  });

  it("publishes an alert that is a headline only, and says so", () => {
    const read = story(short("", undefined, "<hedline><hl1>Bridge opens</hl1></hedline>"));
    expect([read.headline.text, read.paragraphs]).toEqual(["Bridge opens", ["Bridge opens"]]);
    expect(read.inferred).toContainEqual({ field: "paragraphs", rule: "headline-alone", line: 1 });
  });

  it.each([
    ["no-date", short("<p>Words.</p>", "")],
    ["bad-date", short("<p>Words.</p>", '<date.issue norm="20170230"/>')],
    ["no-body", short("")],
    ["xml-broken", full.slice(0, 1500)],
    ["xml-broken", full.replace("</hl2>", "</hl3>")],
    ["xml-broken", `<nitf>${"<p>".repeat(1000)}`],
  ])("rejects with a reason: %s", (rule, text) => {
    const { stories, rejections } = parse(text);
    expect(stories).toEqual([]);
    expect(rejections).toHaveLength(1);
    expect(rejections[0]?.diagnostics[0]).toMatchObject({ rule, severity: "error" });
    expect(rejections[0]?.firstLine).toBe(1);
  });

  it("never throws, wherever the file is cut", () => {
    for (let at = 0; at < full.length; at += 7) {
      const { stories, rejections } = parse(full.slice(0, at));
      expect(stories.length + rejections.length).toBe(1);
    }
  });

  it("keeps preformatted tables as they stand", () => {
    const read = story(
      short("<p>Words.</p><pre>Wheat    12.30  +1\nMaize     9.10  -2\nOats      3.05   0\n</pre>"),
    );
    expect(read.paragraphs.join("\n")).toContain("Wheat    12.30  +1");
    expect(read.tables).toEqual([{ first: 1, last: read.paragraphs.length - 1 }]);
  });
});
