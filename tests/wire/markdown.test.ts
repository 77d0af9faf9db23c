import { describe, expect, it } from "vitest";
import { NOTHING_SENT } from "../../src/article.ts";
import { markdown } from "../../src/wire/formats/markdown/markdown.ts";
import { hashWords } from "../../src/wire/text/words.ts";
import { readAs } from "../support/read-as.ts";

const context = { path: "ferry.md", encoding: "utf-8", sha256: "0".repeat(64) };
const parse = (text: string) => readAs(markdown, text, context.path);
const storyOf = (text: string) => parse(text).stories[0];
const rejects = (text: string) =>
  parse(text).rejections.flatMap(({ diagnostics }) => diagnostics.map(({ rule, line }) => `${rule}:${line}`));
const head = (lines: string, body = "The ferry sailed.\n") => `---\n${lines}\n---\n${body}`;

const FULL = head(
  [
    "date: 2014-11-14",
    "headline: Ferry sails at last",
    "byline: Ana Lind",
    "place: OSLO",
    "language: NB-no",
    "id: nta-77",
  ].join("\n"),
  "The *ferry* sailed.\n\nIt had waited a week.\n",
);

describe("a Markdown story", () => {
  it("takes its fields from the front matter", () => {
    expect(storyOf(FULL)).toEqual({
      agencyId: "nta-77",
      wordsSha256: hashWords(FULL),
      source: { ...context, format: "markdown", firstLine: 1, lastLine: 11 },
      date: "2014-11-14",
      dateline: { place: "OSLO", date: null, agency: null, raw: "OSLO" },
      headline: { text: "Ferry sails at last", origin: "given" },
      byline: "Ana Lind",
      language: "nb-NO",
      paragraphs: ["The ferry sailed.", "It had waited a week."],
      tables: [],
      markup: "<p>The <em>ferry</em> sailed.</p>\n<p>It had waited a week.</p>\n",
      marks: [],
      transmission: NOTHING_SENT,
      asides: [],
      positions: { date: 2, headline: 3, dateline: 5, byline: 4, paragraphs: [9, 11] },
      inferred: [],
      diagnostics: [],
    });
  });

  it("says what it had to infer", () => {
    const story = storyOf(head("date: 2014-11-14"));
    expect(story).toMatchObject({ dateline: null, byline: null, agencyId: null, language: "en" });
    expect(story?.headline.origin).toBe("derived");
    expect(story?.inferred.map(({ field }) => field)).toEqual(["headline", "language"]);
    expect(story?.inferred.every(({ line, rule }) => line >= 1 && rule !== "")).toBe(true);
  });

  it("has the same words whatever its line ends", () => {
    expect(storyOf(FULL.replaceAll("\n", "\r\n"))?.wordsSha256).toBe(storyOf(FULL)?.wordsSha256);
    expect(storyOf(FULL.replaceAll("\n", "\r"))?.paragraphs).toEqual(storyOf(FULL)?.paragraphs);
  });

  it("sets a headline of several lines as one", () => {
    expect(storyOf(head("date: 2014-11-14\nheadline: >\n  Ferry\n  sails"))?.headline.text).toBe(
      "Ferry sails",
    );
  });

  it("warns of keys and values that it cannot use, and is published", () => {
    const story = storyOf(head("date: 2014-11-14\ncolour: red\nlanguage: Norwegian Bokmål"));
    expect(story?.diagnostics.map(({ rule, line, severity }) => `${severity} ${rule}:${line}`)).toEqual([
      "note front-matter-key:3",
      "warning front-matter-value:4",
    ]);
    expect(story?.language).toBe("en");
  });

  it("takes markup and templates in a field for words", () => {
    const hostile = `</script><!-- {{ x }} {% y %} <%= z %> \${w} <b>b</b>`;
    const field = JSON.stringify(hostile);
    const story = storyOf(
      head(`date: 2014-11-14\nheadline: ${field}\nbyline: ${field}\nplace: ${field}`, hostile),
    );
    expect(story?.headline.text).toBe(hostile);
    expect(story?.byline).toBe(hostile);
    expect(story?.dateline?.place).toBe(hostile);
    // Tags and the code of site generators are no words.
    expect(story?.paragraphs).toEqual([`<!-- {{ x }} <%= z %> \${w} b`]);
    expect(story?.markup).not.toMatch(/<(?!\/?(?:p|strong)>)/);
  });

  it.each([
    ["14 November 2014", "2014-11-14"],
    ["2014-11-14T23:30:00-05:00", "2014-11-14"],
  ])("may have its day as %s", (date, day) => {
    expect(storyOf(head(`date: ${date}`))?.date).toBe(day);
  });

  it.each(["0001-01-01", "9999-12-31", "2000-02-29"])("may bear the date %s", (date) => {
    expect(storyOf(head(`date: ${date}`))?.date).toBe(date);
  });
});

describe("a Markdown story is refused", () => {
  it.each([
    ["without a date", "place: OSLO", "no-date:1"],
    ["with an empty date", "date:", "no-date:1"],
    ["on 30 February", "place: OSLO\ndate: 2014-02-30", "bad-date:3"],
    ["on 29 February 1900", "date: 1900-02-29", "bad-date:2"],
    ["in the year 0", "date: 0000-01-01", "bad-date:2"],
    ["in a year of five digits", "date: 12014-01-01", "bad-date:2"],
  ])("%s", (_, lines, rule) => {
    expect(rejects(head(lines))).toEqual([rule]);
  });

  it.each(["", "\n\n", "***\n", "#\n", "![](x.png)\n"])("without a word in its body: %j", (body) => {
    expect(rejects(head("date: 2014-11-14", body))[0]).toMatch(/^no-body:/);
  });

  it("for all that is wrong with it, in one go", () => {
    expect(rejects(head("date: someday\ncolour: red"))).toEqual(["bad-date:2", "front-matter-key:3"]);
  });

  it("with all its lines accounted for", () => {
    expect(parse("---\ndate: x\n---\nText\nmore\n").rejections).toMatchObject([
      { firstLine: 1, lastLine: 5 },
    ]);
  });
});
