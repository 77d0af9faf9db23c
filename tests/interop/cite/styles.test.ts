import "@citation-js/plugin-csl";
import { Cite } from "@citation-js/core";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article.ts";
import { cslJson } from "../../../src/interop/cite/csl.ts";
import { citation, type Piece, styled } from "../../../src/interop/cite/styles.ts";
import { workOf } from "../../../src/interop/cite/work.ts";
import { article, bare, settings } from "../support/stories.ts";

const URL = "https://example.org/x.html";
const plain = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (typeof piece === "string" ? piece : piece.as === "paragraph" ? "" : piece.text))
    .join("");
const line = (story: Article, publisher: string | null = null): string =>
  plain(citation(workOf(story, settings({ publisher }), URL), URL));
const headed = (text: string, more: Partial<Article> = {}): Article =>
  article({ byline: null, dateline: null, ...more, headline: { text, origin: "given" } });

describe("a citation in one line", () => {
  it("says who, what, where, when and in what", () => {
    expect(line(article(), "Harbour Press")).toBe(
      "Ana Lind, “Ferry sails at last,” OSLO, 14 November 2014. The Harbour (Harbour Press). https://example.org/x.html",
    );
  });

  it("sets a derived headline in square brackets", () => {
    expect(line(bare())).toBe(
      "[Ferry sailed on Friday], 14 November 2014. The Harbour. https://example.org/x.html",
    );
  });

  it("names two authors, and the agency where there is none", () => {
    expect(line(article({ byline: "ANA LIND and Bo Roe, NTA" }))).toMatch(/^ANA LIND and Bo Roe, “Ferry/);
    expect(line(article({ byline: null }))).toMatch(/^NTA, “Ferry/);
  });

  it("gives each author apart, in every style, for one may run from right to left", () => {
    const work = workOf(article({ byline: "سعاد النجار and Bo Roe" }), settings(), URL);
    for (const pieces of [citation(work, URL), ...styled(work).map((style) => style.pieces)])
      for (const piece of pieces)
        if (typeof piece === "string") expect(piece).not.toMatch(/[\u0600-\u06ff]|Roe/);
  });

  it.each([
    ["Is it over?", "“Is it over?” 14"],
    ["Two\n lines", "“Two lines,” 14"],
    ["“After …,” says “Draw?”", "“‘After …,’ says ‘Draw?’” 14"],
  ])("minds the headline %j", (headline, expected) => {
    expect(line(headed(headline))).toContain(expected);
  });

  it.each([
    ["0001-01-01", "1 January 1."],
    ["1987-02-28", "28 February 1987."],
    ["9999-12-31", "31 December 9999."],
  ])("knows the day of %s in every time zone", (date, expected) => {
    expect(line(article({ date }))).toContain(expected);
  });

  it("has room for the number of a paragraph, and for its address", () => {
    const rooms = citation(workOf(article(), settings(), URL), URL).filter(
      (piece) => typeof piece !== "string",
    );
    expect(rooms.flatMap(({ as, text }) => (as === "paragraph" ? [text] : []))).toEqual([", para. ", "#p"]);
  });
});

/** Bylines and headlines, and what the official CSL files of Chicago 18 and MLA 9 make of them. */
const CASES: readonly (readonly [string | null, string, string, string])[] = [
  [
    "Ana Maria Lind",
    "Ferry sails at last",
    "Ana Maria Lind, “Ferry sails at last,” The Harbour, November 14, 2014, https://example.org/x.html.",
    "Lind, Ana Maria. “Ferry sails at last.” The Harbour, 14 Nov. 2014, https://example.org/x.html.",
  ],
  [
    null,
    "Is it over?",
    "“Is it over?,” The Harbour, November 14, 2014, https://example.org/x.html.",
    "“Is it over?” The Harbour, 14 Nov. 2014, https://example.org/x.html.",
  ],
  [
    "Ana Lind and J. R. Roe",
    "Says “Draw”",
    "Ana Lind and J. R. Roe, “Says ‘Draw,’” The Harbour, November 14, 2014, https://example.org/x.html.",
    "Lind, Ana, and J. R. Roe. “Says ‘Draw.’” The Harbour, 14 Nov. 2014, https://example.org/x.html.",
  ],
  [
    "Ana Lind, Bo Sample and Cy Muster",
    "“After …,” says “Draw?”",
    "Ana Lind et al., “‘After …,’ says ‘Draw?,’” The Harbour, November 14, 2014, https://example.org/x.html.",
    "Lind, Ana, et al. “‘After …,’ says ‘Draw?’” The Harbour, 14 Nov. 2014, https://example.org/x.html.",
  ],
  [
    "Martin King, Jr.",
    "Ferry",
    "Martin King Jr., “Ferry,” The Harbour, November 14, 2014, https://example.org/x.html.",
    "King, Martin, Jr. “Ferry.” The Harbour, 14 Nov. 2014, https://example.org/x.html.",
  ],
];

describe("styles", () => {
  const texts = (story: Article, url: string | null = URL): readonly string[] =>
    styled(workOf(story, settings(), url)).map(({ pieces }) => plain(pieces));

  it.each(CASES)("%s, %s by Chicago and MLA", (byline, headline, chicago, mla) => {
    const [first, , third] = texts(headed(headline, { byline }));
    expect([first, third]).toEqual([chicago, mla]);
  });

  it.each([
    [null, "Ferry sails at last"],
    ["Ana Maria Lind", "Is it over?"],
    ["Jean-Paul van der Berg and J.R. Roe", "It is over."],
    ["Ana Lind, Bo Sample and Cy Muster", "Says “Draw”"],
    ["Martin King, Jr.", "“After …,” says “Draw?”"],
    ["Madonna", "Talks in the U.S."],
    [Array.from("ABCDEFGHIJKLMNOPQRSTUV", (letter) => `Ann ${letter}son`).join(", "), "All of them"],
  ])("%s, %s by APA as a citation library sets it", (byline, headline) => {
    const work = workOf(headed(headline, { byline }), settings(), URL);
    const expected = new Cite(cslJson(work)).format("bibliography", { template: "apa" });
    expect(texts(headed(headline, { byline }))[1]).toBe(expected.trim());
  });

  it("name a derived headline in brackets alone, and no address where the archive has none", () => {
    expect(texts(bare(), null)).toEqual([
      "[Ferry sailed on Friday], The Harbour, November 14, 2014.",
      "[Ferry sailed on Friday]. (2014, November 14). The Harbour.",
      "[Ferry sailed on Friday]. The Harbour, 14 Nov. 2014.",
    ]);
  });

  it.each([
    ["1987-05-03", "3 May 1987"],
    ["1987-06-03", "3 June 1987"],
    ["1987-09-30", "30 Sept. 1987"],
    ["0987-12-01", "1 Dec. 987"],
  ])("cut the months of %s as MLA does", (date, expected) => {
    expect(texts(headed("Ferry", { date }))[2]).toContain(expected);
  });

  it("say the paragraph in a note alone: a list of works names the work", () => {
    const rooms = styled(workOf(article(), settings(), URL)).map(
      ({ pieces }) => pieces.filter((piece) => typeof piece !== "string" && piece.as === "paragraph").length,
    );
    expect(rooms).toEqual([2, 0, 0]);
  });
});
