import { expect, it } from "vitest";
import { changesView, earlierVersions } from "../../../src/archive/pages/versions.ts";
import type { Article } from "../../../src/article.ts";
import { archiveOf, threadsOf } from "../../support/archive.ts";
import { articleAt, summaryOf } from "../../support/stories.ts";

const told = (date: string, path: string, words: string): Article => ({
  ...articleAt(date, path),
  paragraphs: [`The quay opened to ${words} on the last day of the year.`],
});
const [first, second, third] = [
  told("1986-12-31", "1.txt", "ferries"),
  told("1987-01-01", "2.txt", "barges"),
  told("1987-01-02", "3.txt", "tugs"),
];
const stories = [first, second, third].map(summaryOf);
const archive = archiveOf(stories, { threads: threadsOf({ takes: [stories] }) });

it("a version is asked for beyond its year where a later one is compared with it", () => {
  expect(earlierVersions(archive)).toEqual(new Map([["1987", [summaryOf(first)]]]));
  expect(earlierVersions(archiveOf(stories))).toEqual(new Map());
});

it("what changed is told of versions of two years too", () => {
  const articles = new Map([first, second].map((article) => [article.url, article]));
  const { of, found } = changesView(archive, summaryOf(second), articles) ?? {};
  expect(of).toEqual(summaryOf(first));
  expect(found).toMatchObject({ by: "words", added: 1, removed: 1 });
});
