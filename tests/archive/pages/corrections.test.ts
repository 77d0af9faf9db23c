import { expect, it } from "vitest";
import { correctionsViews } from "../../../src/archive/pages/corrections.ts";
import { archiveOf } from "../../support/archive.ts";
import { manyAt, summaryAt } from "../../support/stories.ts";

it("lists corrections and kills, newest first, and says so where there are none", () => {
  const plain = summaryAt("2014-11-14", "a.txt");
  const correction = { ...summaryAt("2014-11-15", "b.txt"), marks: ["correction"] as const };
  const kill = { ...summaryAt("2014-11-16", "c.txt"), marks: ["kill", "correction"] as const };
  expect(correctionsViews(archiveOf([plain]))).toMatchObject([{ url: "/corrections/", amendments: [] }]);
  expect(correctionsViews(archiveOf([plain, correction, kill]))).toMatchObject([
    {
      corrections: 1,
      kills: 1,
      amendments: [
        { kind: "kill", story: { url: kill.url }, of: null },
        { kind: "correction", story: { url: correction.url }, of: null },
      ],
    },
  ]);
});

it("has a hundred on a page", () => {
  const pages = correctionsViews(archiveOf(manyAt(201, "2014-11-14", { marks: ["kill"] })));
  expect(pages.map(({ url, amendments }) => [url, amendments.length])).toEqual([
    ["/corrections/", 100],
    ["/corrections/page-2.html", 100],
    ["/corrections/page-3.html", 1],
  ]);
});
