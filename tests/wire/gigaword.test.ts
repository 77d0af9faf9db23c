import { expect, test } from "vitest";
import { gigaword } from "../../src/wire/formats/gigaword/gigaword.ts";
import { readAs } from "../support/read-as.ts";

const doc = (id: string, type: string, ...lines: readonly string[]) =>
  `<DOC id="${id}" type="${type}" >\n${lines.join("\n")}\n</DOC>\n`;
const read = (text: string) => readAs(gigaword, text, "afp_eng_199405");

test("reads headline, dateline, paragraphs; the day and the language are in the id", () => {
  const text = doc(
    "AFP_FRE_19940512.0004",
    "story",
    "<HEADLINE>",
    "Le ferry part",
    "</HEADLINE>",
    "<DATELINE>",
    "PARIS, May 12 (AFP)",
    "</DATELINE>",
    "<TEXT>",
    "<P>",
    "Il est parti jeudi &amp; il",
    "ne revient pas.",
    "</P>",
    "<P>",
    "Il fait nuit.",
    "</P>",
    "</TEXT>",
  );
  expect(gigaword.sniff(text)).toBe(true);
  expect(read(text).stories[0]).toMatchObject({
    agencyId: "AFP_FRE_19940512.0004",
    date: "1994-05-12",
    language: "fr",
    headline: { text: "Le ferry part", origin: "given" },
    dateline: { place: "PARIS", date: "1994-05-12", agency: "AFP" },
    paragraphs: ["Il est parti jeudi & il ne revient pas.", "Il fait nuit."],
    positions: { headline: 3, dateline: 6, paragraphs: [10, 14] },
    inferred: [{ field: "date", rule: "document-number", line: 1 }],
  });
});

test("advisories are marked, and documents without paragraphs are read by their lines", () => {
  const text =
    doc("APW19941101.0001", "multi", "<TEXT>", "   It sailed.", "   It was dark.", "</TEXT>") +
    doc(
      "APW19941101.0002",
      "advis",
      "<TEXT>",
      "Editors: a picture follows the story of the ferry.",
      "</TEXT>",
    );
  const { stories } = read(text);
  expect(stories.map(({ marks }) => marks)).toEqual([[], ["advisory"]]);
  expect(stories[0]?.paragraphs.join("|")).toBe("It sailed.|It was dark.");
});

test("a document that breaks off is refused", () => {
  const { rejections } = read('<DOC id="APW19941101.0001" type="story" >\n<TEXT>\n<P>\nIt sai');
  expect(rejections).toMatchObject([{ firstLine: 1, lastLine: 4, diagnostics: [{ rule: "cut-short" }] }]);
});
