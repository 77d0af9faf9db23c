import { expect, it } from "vitest";
import { sentUnder } from "../../src/archive/subjects.ts";
import { NOTHING_SENT } from "../../src/article.ts";

it.each([
  ["the names that the file gives", { subjects: ["Trade"], categories: ["04000000"] }, ["Trade"]],
  ["names of categories", { categories: ["acq", "Local news"] }, ["acq", "Local news"]],
  [
    "codes of IPTC's by their first level",
    { categories: ["04003005", "medtop:15000000", "subj:17000000"] },
    ["economy, business and finance", "sport", "weather"],
  ],
  ["no number that nobody has a name for", { categories: ["medtop:20000170", "12", "99000000", "04.1"] }, []],
  [
    "each once, on one line",
    { categories: ["Local  news", "Local news", " ", "x".repeat(81)] },
    ["Local news"],
  ],
])("a story's subjects are %s", (_, sent, subjects) => {
  expect(sentUnder({ ...NOTHING_SENT, ...sent }).subjects).toEqual(subjects);
});

it("its keywords are those that are no subject, and not more than a list of them", () => {
  const keywords = ["TRADE", "ferries", "1987", ...Array.from({ length: 99 }, (_, n) => `word ${n}`)];
  const under = sentUnder({ ...NOTHING_SENT, subjects: ["Trade"], keywords });
  expect(under.keywords.slice(0, 2)).toEqual(["ferries", "word 0"]);
  expect(under.keywords).toHaveLength(24);
});
