import { describe, expect, it } from "vitest";
import { cardOf, readRows, rowOf, writeRows } from "../../src/search/card-rows.ts";
import type { Card } from "../../src/search/found.ts";

const CARD: Card = {
  url: "/1987/03/01/ferry-resumes-its-crossings-0a1b2c3d.html",
  headline: "Ferry resumes its crossings",
  derived: false,
  date: "1987-03-01",
  place: "HALIFAX",
  lede: "The ferry to the islands sailed again on Sunday.",
  marks: [],
};
const BY_LEDE = "/1987/03/01/the-ferry-to-the-islands-sailed-again-on-sunday-0a1b2c3d.html";

describe("a card in its file", () => {
  it.each<[string, Partial<Card>, string]>([
    ["a headline that was given", {}, "0a1b2c3d"],
    ["words of its own", { derived: true, url: BY_LEDE }, "0a1b2c3d"],
    ["a longer hash", { url: CARD.url.replace("0a1b2c3d", "0a1b2c3d4e5f") }, "0a1b2c3d4e5f"],
    ["words that its card does not tell", { derived: true }, "ferry-resumes-its-crossings-0a1b2c3d"],
    ["no words", { headline: "…", url: "/1987/03/01/story-0a1b2c3d.html" }, "story-0a1b2c3d"],
    [
      "letters beyond ASCII",
      { headline: "Fähre fährt", url: "/1987/03/01/fahre-fahrt-0a1b2c3d.html" },
      "fahre-fahrt-0a1b2c3d",
    ],
    [
      "words of a lede that was cut",
      { derived: true, lede: `${CARD.lede.slice(0, -1)} …`, url: BY_LEDE },
      "0a1b2c3d",
    ],
    ["a mark and no place", { marks: ["update"], place: null }, "0a1b2c3d"],
  ])("keeps an address of %s", (_, change, name) => {
    const card = { ...CARD, ...change };
    expect(rowOf(card)[0]).toBe(name);
    expect(cardOf(rowOf(card))).toEqual(card);
  });

  it("comes back alone from among others", () => {
    const cards = [
      CARD,
      { ...CARD, headline: "…", url: "/1987/03/01/story-0a1b2c3d.html" },
      { ...CARD, lede: "Zoë\n1" },
    ];
    const read = readRows(writeRows(cards.map(rowOf)).data);
    expect([2, 0, 1].map(read)).toEqual([cards[2], cards[0], cards[1]]);
    expect(read(3)).toBeNull();
  });

  it("is none where it is of another shape", () => {
    expect(cardOf(rowOf(CARD).slice(0, 3))).toBeNull();
  });
});
