import { describe, expect, it } from "vitest";
import { EVENTS, filler, march, report, threadsOf, told } from "./support/wire.ts";

const stories = EVENTS.flatMap((event, at) =>
  [0, 1, 2].map((day) => report(event, march(day * 2), day + 10 * at)),
).sort((a, b) => (a.date < b.date ? -1 : 1));
const eventOf = (url: string): number =>
  EVENTS.findIndex(({ names }) =>
    stories.find((story) => story.url === url)?.paragraphs[1]?.includes(names[0] ?? ""),
  );

describe("related stories", () => {
  const { related } = threadsOf(stories);

  it("are of the same matter first", () => {
    for (const { url } of stories) expect(related(url, 2).map(eventOf)).toEqual([eventOf(url), eventOf(url)]);
  });

  it("are other stories, no more than asked for", () => {
    for (const { url } of stories) {
      const five = related(url, 5);
      expect(five.length).toBeLessThanOrEqual(5);
      expect(new Set([url, ...five]).size).toBe(five.length + 1);
      expect(related(url, 0)).toEqual([]);
    }
  });

  it("are none for a story the archive lacks", () => {
    expect(related("/none.html", 5)).toEqual([]);
  });

  it("are never versions of the story, and one version of each other story", () => {
    const text = [filler(1), `The ferry Astrid sank off Skardal. ${filler(2)}`, filler(3)];
    const takes = [told(march(0), text), told(march(1), text), told(march(1), [...text, filler(4)])];
    const other = told(march(2), [
      `Divers saw the ferry Astrid off Skardal. ${filler(2).slice(0, 80)}`,
      filler(5),
    ]);
    const threads = threadsOf([...takes, other]);
    expect(takes.map(({ url }) => threads.related(url, 5))).toEqual(takes.map(() => [other.url]));
    expect(threads.related(other.url, 5)).toHaveLength(1);
  });

  it("are nearer in time, of equal ones", () => {
    const year = (n: number) => told(`${2001 + n}-03-01`, [`The ferry Astrid sank off Skardal, ${n}.`]);
    const all = [0, 1, 2, 5, 9].map(year);
    const [, , third] = all;
    expect(threadsOf(all).related(third?.url ?? "", 4)).toEqual([1, 0, 3, 4].map((at) => all[at]?.url));
  });
});
