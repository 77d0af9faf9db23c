import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/archive/catalogue.ts";
import { historyOf } from "../../src/archive/history.ts";
import type { Summary } from "../../src/archive/summary.ts";
import { manyAt } from "../support/stories.ts";

/** So many stories of each day, cut: the closed parts with their sizes, and how many stories are open. */
const cut = (days: Readonly<Record<string, number>>) => {
  const stories = Object.entries(days).flatMap(([day, count]) => manyAt(count, day));
  return historyOf(catalogue(stories).days);
};
const told = (days: Readonly<Record<string, number>>) => {
  const { closed, open } = cut(days);
  return { closed: closed.map(({ url, stories }) => `${url} ${stories.length}`), open: open.length };
};
const urls = (stories: readonly Summary[]) => stories.map(({ url }) => url);

describe("the history of a feed", () => {
  it("is a part a month, the newest open", () => {
    expect(told({ "1987-02-26": 5, "1987-02-28": 5, "1987-03-01": 3, "1988-01-01": 2 })).toEqual({
      closed: ["/1987/02/feed.xml 10", "/1987/03/feed.xml 3"],
      open: 2,
    });
  });

  it("is several parts of a month where it has more than a hundred stories, each of whole days", () => {
    expect(told({ "1987-03-01": 60, "1987-03-02": 60, "1987-03-03": 250, "1987-03-04": 1 })).toEqual({
      closed: ["/1987/03/feed.xml 120", "/1987/03/feed-2.xml 250"],
      open: 1,
    });
  });

  it("cuts even a day where it has more than a thousand", () => {
    expect(told({ "1987-03-01": 2500, "1987-03-02": 1 })).toEqual({
      closed: ["/1987/03/feed.xml 1000", "/1987/03/feed-2.xml 1000", "/1987/03/feed-3.xml 500"],
      open: 1,
    });
  });

  it("is of one open part, or of none, where there is little", () => {
    expect(told({ "1987-03-01": 400 })).toEqual({ closed: [], open: 400 });
    expect(told({})).toEqual({ closed: [], open: 0 });
  });

  it("leads from each part to the one before", () => {
    const { closed } = cut({ "1986-12-31": 1, "1987-01-01": 1, "1987-02-01": 1, "1987-03-01": 1 });
    expect(closed.map(({ previous }) => previous)).toEqual([null, "/1986/12/feed.xml", "/1987/01/feed.xml"]);
  });

  it("changes no closed part when stories are added day by day, and those of a day bit by bit", () => {
    const known = new Map<string, readonly string[]>();
    const counts: Record<string, number> = {};
    for (const [day, count] of [
      ["1987-03-01", 70],
      ["1987-03-02", 20],
      ["1987-03-02", 150],
      ["1987-03-02", 151],
      ["1987-03-03", 99],
      ["1987-04-01", 1],
      ["1988-01-01", 1],
    ] as const) {
      counts[day] = count;
      const { closed, open } = cut(counts);
      for (const { url, stories } of closed) {
        expect(known.get(url) ?? urls(stories)).toEqual(urls(stories));
        known.set(url, urls(stories));
      }
      const all = [...closed.flatMap(({ stories }) => urls(stories)), ...urls(open)];
      expect(all).toEqual(
        urls(catalogue(Object.entries(counts).flatMap(([at, n]) => manyAt(n, at))).stories),
      );
    }
    expect([...known.keys()]).toEqual(["/1987/03/feed.xml", "/1987/03/feed-2.xml", "/1987/04/feed.xml"]);
  });
});
