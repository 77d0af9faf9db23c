import { describe, expect, it } from "vitest";
import type { Archive } from "../../../src/archive/archive.ts";
import type { StoryView } from "../../../src/archive/pages/story.ts";
import type { Summary } from "../../../src/archive/summary.ts";
import { openYears } from "../../../src/archive/year.ts";
import { archiveOf, spot, threadsOf } from "../../support/archive.ts";
import { articleAt, manyAt, summaryAt } from "../../support/stories.ts";

/** The page of a story in an archive. */
function viewOf(archive: Archive, { url, date }: Summary): StoryView {
  const records = new Map([[url, { ...articleAt(date, "a.txt"), url }]]);
  const [view] = openYears(archive)(date.slice(0, 4), records).stories;
  if (!view) throw new Error(`There is no page for ${url}.`);
  return view;
}
const at = (stories: readonly Summary[], index: number): Summary => {
  const story = stories[index];
  if (!story) throw new Error(`There is no story ${index}.`);
  return story;
};

it("a story by itself leads to its day and its neighbours, and to nothing that is not there", () => {
  const [story, other] = [summaryAt("2014-11-14", "a.txt"), summaryAt("2014-11-15", "b.txt")];
  expect(viewOf(archiveOf([story, other]), story)).toMatchObject({
    url: story.url,
    summary: story,
    time: { day: { url: "/2014/11/14/" } },
    previous: null,
    next: other,
    placeUrl: null,
    located: null,
    versions: [],
    storyline: null,
    related: [],
  });
});

describe("the place of a story", () => {
  const story = summaryAt("2014-11-14", "a.txt", "Oslo");
  const archive = archiveOf(
    [story, summaryAt("2014-11-15", "b.txt", "OSLO"), summaryAt("2014-11-16", "c.txt", "OSLO")],
    {
      located: { OSLO: spot(59.91, 10.75) },
    },
  );

  it("is told whichever way the story spells it", () => {
    expect(viewOf(archive, story)).toMatchObject({
      placeUrl: "/places/oslo/",
      located: { country: "NO", latitude: 59.91 },
    });
  });

  it("has a page even where it could not be told", () => {
    expect(viewOf(archiveOf([story]), story)).toMatchObject({ placeUrl: "/places/oslo/", located: null });
  });

  it("has no page where its name has not one letter", () => {
    const nowhere = { ...story, place: "—" };
    expect(viewOf(archiveOf([nowhere]), nowhere)).toMatchObject({ placeUrl: null, located: null });
  });
});

describe("the takes of a story", () => {
  const takes = manyAt(40, "2014-11-14");
  const archive = archiveOf(takes, { threads: threadsOf({ takes: [takes] }) });
  const listed = (index: number) =>
    viewOf(archive, at(takes, index)).versions.map(({ story }) => takes.indexOf(story));

  it("are listed newest first, itself among them, each with what it shares with an older one", () => {
    const three = takes.slice(0, 3);
    const { versions } = viewOf(archiveOf(three, { threads: threadsOf({ takes: [three] }) }), at(three, 1));
    expect(versions.map(({ story, shared }) => [three.indexOf(story), shared])).toEqual([
      [2, 0.9],
      [1, 0.9],
      [0, null],
    ]);
  });

  it("are a dozen around it at most", () => {
    expect(listed(39)).toEqual([39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29, 28]);
    expect(listed(20)).toEqual([26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15]);
    expect(listed(0)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it("are always itself among others", () => {
    for (const index of takes.keys()) expect(listed(index)).toContain(index);
  });
});

describe("the storyline of a story", () => {
  const stories = manyAt(20, "2014-11-14");
  const archive = archiveOf(stories, { threads: threadsOf({ lines: { Ferry: stories } }) });
  const around = (index: number) => viewOf(archive, at(stories, index)).storyline;
  const shown = (index: number) => around(index)?.stories.map((story) => stories.indexOf(story));

  it("is named", () => {
    expect(around(0)).toMatchObject({ name: "Ferry", url: "/storylines/2014/story-00000000.html" });
  });

  it("says that there are more stories, where there are", () => {
    expect(around(0)?.more).toBe(true);
    const seven = archiveOf(stories, { threads: threadsOf({ lines: { Ferry: stories.slice(0, 7) } }) });
    expect([0, 3].map((index) => viewOf(seven, at(stories, index)).storyline?.more)).toEqual([true, false]);
  });

  it("shows three stories before it and three after it", () => {
    expect(shown(10)).toEqual([7, 8, 9, 10, 11, 12, 13]);
    expect(shown(0)).toEqual([0, 1, 2, 3]);
    expect(shown(1)).toEqual([0, 1, 2, 3, 4]);
    expect(shown(19)).toEqual([16, 17, 18, 19]);
  });
});

it("related stories are five at most, nearest first", () => {
  const [story = summaryAt("2014-11-14", "a.txt"), ...others] = manyAt(9, "2014-11-14");
  const nearest = others.toReversed();
  const archive = archiveOf([story, ...others], {
    threads: threadsOf({ related: { [story.url]: nearest } }),
  });
  expect(viewOf(archive, story).related).toEqual(nearest.slice(0, 5));
});
