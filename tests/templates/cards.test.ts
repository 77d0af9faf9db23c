import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import type { Item } from "../../src/archive/edition.ts";
import { Edition } from "../../templates/parts/edition.tsx";
import { shown } from "../support/html.ts";
import { articleAt, summaryOf } from "../support/stories.ts";

const STORY = summaryOf({
  ...articleAt("1987-03-19", "mill.txt", "TROY"),
  headline: { text: "Acme Corp will sell its mill", origin: "derived", rule: "lede", cuts: [] },
  paragraphs: ["Acme Corp will sell its mill.", "It has stood since 1911."],
});

const card = (changes: Partial<Item> = {}): string => {
  const item: Item = { story: STORY, tier: "story", earlier: [], storyline: null, ...changes };
  return renderToString(h(Edition, { items: [item], to: (url) => url }));
};

it("a card says its headline once, and below it what the story says next", () => {
  expect(shown(card())).toBe("Acme Corp will sell its millTROY It has stood since 1911.");
});

it("a card below whose headline nothing is left to say tells the place, and without one has no line for it", () => {
  const story = { ...STORY, follows: "" };
  expect(shown(card({ story }))).toBe("Acme Corp will sell its millTROY ");
  expect(card({ story: { ...story, place: null } })).not.toContain("<p");
});

it("a card of a storyline says since when that runs, and its name where a pointer rests alone", () => {
  const storyline = {
    url: "/storylines/1987/mill-0a1b2c3d.html",
    name: "Acme Corp’s mill was sold to Bell Co in the end",
    derived: true,
    stories: ["/1987/03/09/mill-0a1b2c3d.html", STORY.url],
  };
  const html = card({ storyline });
  expect(html).toContain(
    `<a href="${storyline.url}" title="${storyline.name}">Storyline since 9 Mar 1987</a>`,
  );
  expect(shown(html)).not.toContain("was sold");
});
