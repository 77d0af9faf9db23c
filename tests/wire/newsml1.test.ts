import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { newsml1 } from "../../src/wire/formats/newsml1/newsml1.ts";
import { readAs } from "../support/read-as.ts";

const several = readFileSync(new URL("samples/newsml1.xml", import.meta.url), "utf8");
const parse = (text: string) => readAs(newsml1, text);

describe("NewsML 1.2", () => {
  it("knows its files by their root element", () => {
    expect(newsml1.sniff(several)).toBe(true);
    expect(newsml1.sniff("<NewsMLx/>")).toBe(false);
    expect(newsml1.sniff("<newsMessage>")).toBe(false);
  });

  it("reads each item as a story, with its own part of the text", () => {
    const { stories, texts, rejections } = parse(several);
    expect(rejections).toEqual([]);
    expect(stories).toHaveLength(2);
    expect(stories[0]).toMatchObject({
      agencyId: "urn:newsml:example.org:20200229:A1",
      date: "2020-02-29",
      dateline: { place: "PARIS", date: "2020-02-29", agency: "EX", raw: "PARIS, 29 fév 2020 (EX) -" },
      headline: { text: "Le pont est ouvert", origin: "given" },
      byline: "Anne Exemple",
      language: "fr",
      source: { format: "newsml1", firstLine: 5, lastLine: 18 },
      paragraphs: ["Le pont est ouvert."],
      marks: ["embargo", "correction"],
      transmission: {
        slug: "pont",
        version: "2",
        categories: ["04000000"],
        keywords: ["ponts", "ports"],
        priority: "2",
        status: "Embargoed",
        embargo: "20200301T060000Z",
        rights: "(c) Exemple",
      },
      asides: [
        { kind: "note", text: "La foule", line: 9 },
        { kind: "sign-off", text: "ae/bd/cf", line: 12 },
        { kind: "note", text: "Le pont.", line: 15 },
      ],
    });
    expect(texts?.[0]?.startsWith('<NewsItem xml:lang="fr">')).toBe(true);
    expect(texts?.[0]?.endsWith("</NewsItem>")).toBe(true);
  });

  it("takes the first of equivalents, plain text by its layout, and what stands in for a date or an id", () => {
    const { stories } = parse(several);
    expect(stories[1]).toMatchObject({
      agencyId: "urn:newsml:example.org:20200229:B2",
      date: "2020-03-01",
      dateline: { place: "OSLO", date: "2020-02-29", agency: "EX" },
      paragraphs: [
        "Editors are asked to kill the storm story, which was wrong in its first line.",
        "A new one follows.",
      ],
      marks: ["kill"],
      transmission: { slug: "storm", priority: "3", status: "Canceled" },
    });
    expect(stories[1]?.inferred).toContainEqual({ field: "date", rule: "envelope-date", line: 4 });
    expect(stories[1]?.diagnostics).toMatchObject([{ rule: "item-ignored", severity: "note", line: 33 }]);
  });

  it("publishes the whole items of a message cut short, and names the broken one", () => {
    const { stories, texts, rejections } = parse(several.slice(0, several.indexOf("A new one")));
    expect(stories.map(({ agencyId }) => agencyId)).toEqual(["urn:newsml:example.org:20200229:A1"]);
    expect(texts).toHaveLength(1);
    expect(rejections).toMatchObject([
      { firstLine: 19, lastLine: 28, diagnostics: [{ rule: "xml-broken", severity: "error", line: 28 }] },
    ]);
    expect(rejections[0]?.diagnostics[0]?.message).toContain("begins on line 19");
  });

  it("publishes nothing of an item that an end tag further out closes", () => {
    const { stories, rejections } = parse(several.replace("</NewsItem>\n<NewsItem>", "<NewsItem>"));
    expect(stories).toHaveLength(1);
    expect(rejections).toHaveLength(1);
  });

  it("rejects a message without items", () => {
    const { stories, rejections } = parse("<NewsML><NewsEnvelope/></NewsML>");
    expect(stories).toEqual([]);
    expect(rejections[0]?.diagnostics[0]?.rule).toBe("no-body");
  });

  it("never throws, wherever the file is cut, and accounts for what is left", () => {
    for (let at = 0; at < several.length; at += 11) {
      const { stories, rejections } = parse(several.slice(0, at));
      expect(stories.length + rejections.length).toBeGreaterThan(0);
    }
  });
});
