import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { wire } from "../../src/wire/formats/wire/wire.ts";
import { readAs } from "../support/read-as.ts";

const folder = new URL("cases/", import.meta.url);
const context = { path: "case.txt", encoding: "utf-8", sha256: "0".repeat(64) };
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");

/** What a case tells of a reading, in the order of its file: short enough to be checked by eye. */
function told(text: string): unknown {
  const { stories, rejections } = readAs(wire, text, context.path);
  const rejected = rejections.map(({ firstLine, lastLine, diagnostics }) => ({
    rejected: diagnostics.map(({ rule, line }) => `${rule}:${line}`),
    lines: [firstLine, lastLine],
  }));
  const read = stories.map((story) => ({
    date: story.date,
    dateline: story.dateline,
    headline: story.headline.text,
    byline: story.byline,
    marks: story.marks,
    lastLine: story.source.lastLine,
    inferred: story.inferred.map(({ field, rule, line }) => `${field} ${rule} ${line}`),
    findings: story.diagnostics.map(({ rule, line }) => `${rule}:${line}`),
    tables: story.tables,
    paragraphs: story.paragraphs,
  }));
  return [...rejected, ...read];
}

describe("wire text, case by case", () => {
  it("has cases", () => expect(names.length).toBeGreaterThan(15));
  for (const name of names) {
    it(name, () => expect(told(read(`${name}.txt`))).toEqual(JSON.parse(read(`${name}.json`))));
    it(`${name}, with the line ends of other machines`, () => {
      const text = read(`${name}.txt`);
      const expected: unknown = JSON.parse(read(`${name}.json`));
      expect(told(text.replaceAll("\n", "\r\n"))).toEqual(expected);
      expect(told(text.replaceAll("\n", "\r"))).toEqual(expected);
    });
  }
});
