import { expect, it } from "vitest";
import { dayViews } from "../../src/archive/pages/day.ts";
import type { Summary } from "../../src/archive/summary.ts";
import { openViewNames } from "../../src/archive/view-name.ts";
import type { View } from "../../src/archive/views.ts";
import { openStamps } from "../../src/archive/year-key.ts";
import { archiveOf } from "../support/archive.ts";
import { summaryAt } from "../support/stories.ts";

const STORIES = [summaryAt("1987-12-01", "one.txt"), summaryAt("1987-12-01", "two.txt")];

/** What the page of their day is named, or what `change` makes of it. */
function nameOf(
  stories: readonly Summary[],
  change: (view: View) => View = (view) => view,
  ground = "ground",
): string {
  const archive = archiveOf(stories);
  const [view] = archive.days.flatMap((day) => dayViews(archive, day));
  if (view === undefined) throw new Error("No day has a page.");
  return openViewNames(archive, openStamps(), ground)(change(view));
}

it("a page keeps its name while its stories and all else of it stay", () => {
  expect(nameOf(STORIES)).toBe(nameOf(structuredClone(STORIES)));
});

it("a page has another name where the source of one of its stories is another", () => {
  const [first, second] = STORIES;
  if (!first || !second) throw new Error("Two stories are needed.");
  const mended = { ...second, copies: second.copies.map((copy) => ({ ...copy, sha256: "0".repeat(64) })) };
  expect(nameOf([first, mended])).not.toBe(nameOf(STORIES));
});

it("a page has another name where it says one thing more, or stories are read in another way", () => {
  expect(nameOf(STORIES, (view) => Object.assign({}, view, { more: 1 }))).not.toBe(nameOf(STORIES));
  expect(nameOf(STORIES, (view) => view, "other ground")).not.toBe(nameOf(STORIES));
});

it("a story that is not the archive's is told in full", () => {
  const stranger = { ...summaryAt("1990-01-01", "three.txt"), headline: "Told whole" };
  expect(nameOf(STORIES, (view) => Object.assign({}, view, { stranger }))).toContain("Told whole");
  expect(nameOf(STORIES)).not.toContain(STORIES[0]?.lede || "no lede");
});
