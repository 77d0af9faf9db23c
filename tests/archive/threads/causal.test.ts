import { deserialize, serialize } from "node:v8";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinChapters, type Threads } from "../../../src/archive/threads/found.ts";
import { openThreads, type State } from "../../../src/archive/threads/threads.ts";
import type { Article } from "../../../src/article.ts";
import { EVENTS, filler, march, report, threadsOf, told } from "./support/wire.ts";

const SHOWN = 5;

/** What happened: on each day, reports of events and a story of nothing. */
const news: fc.Arbitrary<readonly Article[]> = fc
  .array(fc.array(fc.record({ event: fc.constantFrom(...EVENTS), number: fc.nat(40) }), { maxLength: 6 }), {
    minLength: 2,
    maxLength: 14,
  })
  .map((days) => {
    const stories = days.flatMap((day, at) => [
      told(march(at), [filler(at)]),
      ...day.map(({ event, number }) => report(event, march(at), number)),
    ]);
    return [...new Map(stories.map((story) => [story.url, story])).values()];
  });

const pages = ({ related }: Threads, stories: readonly Article[]): readonly (readonly string[])[] =>
  stories.map(({ url }) => related(url, SHOWN));

describe("what a story's page says of related ones", () => {
  it("is changed by a later story on five pages at most, and what stays keeps its order", () => {
    let changes = 0;
    fc.assert(
      fc.property(news, fc.nat(60), (stories, cut) => {
        const early = stories.slice(0, cut);
        const later = new Set(stories.slice(cut).map(({ url }) => url));
        const [then, now] = [pages(threadsOf(early), early), pages(threadsOf(stories), early)];
        let changed = 0;
        now.forEach((page, at) => {
          const before = then[at] ?? [];
          const stayed = page.filter((url) => !later.has(url));
          expect(stayed).toEqual(before.filter((url) => page.includes(url)));
          if (page.join() === before.join()) return;
          changed++;
          // Nothing goes but for one that is nearer.
          expect(page.length).toBeGreaterThanOrEqual(before.length);
          expect(stayed.length).toBeLessThan(page.length);
        });
        expect(changed).toBeLessThanOrEqual(5 * later.size);
        changes += changed;
      }),
      { numRuns: 150 },
    );
    expect(changes).toBeGreaterThan(0);
  });

  it("has the later story where it is nearer than what stood there", () => {
    const [ferry, merger] = EVENTS;
    if (ferry === undefined || merger === undefined) throw new Error("no events");
    const first = report(ferry, march(0), 1);
    const far = [2, 3, 4, 5, 6].map((number) => report(merger, march(1), number));
    const near = report(ferry, march(2), 7);
    const threads = threadsOf([first, ...far, near]);
    expect(threads.related(first.url, SHOWN)).toHaveLength(SHOWN);
    expect(threads.related(first.url, 1)).toEqual([near.url]);
    expect(threads.related(near.url, 1)).toEqual([first.url]);
    // Those have four others of their own matter.
    for (const { url } of far) expect(threads.related(url, 4)).not.toContain(near.url);
  });
});

/** The chapters of stories cut at these places, each by a threader that knows no more than the state before it. */
function inChapters(stories: readonly Article[], cuts: readonly string[]): Threads {
  const dates = [...cuts, "9999"];
  let state: State | null = null;
  const chapters = dates.map((date, at) => {
    const threader = openThreads(state);
    for (const story of stories)
      if (story.date < date && story.date >= (dates[at - 1] ?? "")) threader.add(story);
    const chapter = threader.endChapter();
    state = deserialize(serialize(threader.state()));
    return deserialize(serialize(chapter));
  });
  return joinChapters(chapters);
}

const all = (threads: Threads, stories: readonly Article[]) => ({
  storylines: threads.storylines,
  stories: stories.map(({ url }) => [
    threads.related(url, 12),
    threads.versions(url),
    threads.storyline(url)?.url,
  ]),
});

it("a threader goes on from the state of another as if it had read all", () => {
  fc.assert(
    fc.property(news, fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 3 }), (stories, cuts) => {
      const dates = [...new Set(cuts)].sort((a, b) => a - b).map(march);
      expect(all(inChapters(stories, dates), stories)).toEqual(all(threadsOf(stories), stories));
    }),
    { numRuns: 25 },
  );
});

it("a threader that ends chapters goes on from itself", () => {
  const stories = EVENTS.flatMap((event, at) =>
    [0, 1, 2, 3].map((day) => report(event, march(day * 2), day + 10 * at)),
  ).sort((a, b) => (a.date < b.date ? -1 : 1));
  const threader = openThreads();
  stories.forEach((story, at) => {
    if (at > 0 && story.date !== stories[at - 1]?.date) threader.endChapter();
    threader.add(story);
  });
  expect(all(threader.close(), stories)).toEqual(all(threadsOf(stories), stories));
});
