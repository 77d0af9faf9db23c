import { describe, expect, it } from "vitest";
import { EVENTS, filler, march, report, threadsOf, told } from "./support/wire.ts";

const [FERRY] = EVENTS;
if (FERRY === undefined) throw new Error("no events");

describe("threads of few or odd stories", () => {
  it.each([
    ["none", []],
    ["one", [told(march(0), ["The ferry sailed."])]],
    [
      "empty ones",
      [told(march(0), []), told(march(1), [""]), told(march(2), ["", " "], null, { agencyId: "c" })],
    ],
    ["marks only", [told(march(0), ["..."]), told(march(0), ["***", "—"])]],
    ["centuries apart", [told("0987-03-01", [filler(1)]), told("9987-03-01", [filler(1)])]],
  ])("%s", (_, stories) => {
    const threads = threadsOf(stories);
    expect(threads.storylines).toEqual([]);
    for (const { url } of stories) {
      expect([threads.versions(url), threads.storyline(url), threads.related(url, 5)]).toEqual([
        [],
        null,
        expect.any(Array),
      ]);
    }
  });

  it("pass over a second copy of a story", () => {
    const story = told(march(0), [filler(1), filler(2), filler(3)]);
    expect(threadsOf([story, story]).versions(story.url)).toEqual([]);
  });

  it("are those of the first words of a story of eight megabytes", () => {
    const long = Array.from({ length: 40_000 }, (_, n) => filler(n));
    expect(long.join("").length).toBeGreaterThan(8_000_000);
    const stories = [told(march(0), [long.join(" ")]), told(march(0), long, "OSTVIK", { agencyId: "long" })];
    const before = process.cpuUsage().user;
    expect(threadsOf(stories).versions(stories[0]?.url ?? "")).toHaveLength(2);
    expect(process.cpuUsage().user - before).toBeLessThan(3_000_000);
  });

  it("form a storyline in an archive that holds nothing else", () => {
    const { storylines } = threadsOf([0, 1, 2].map((day) => report(FERRY, march(day), day)));
    expect(storylines).toMatchObject([{ stories: expect.objectContaining({ length: 3 }) }]);
  });
});

it("say the same however often they are asked, and whenever they are made", () => {
  const stories = EVENTS.flatMap((event) => [0, 1, 2].map((day) => report(event, march(day), day))).sort(
    (a, b) => (a.date < b.date ? -1 : 1),
  );
  const [one, other] = [threadsOf(stories), threadsOf(stories)];
  expect(one.storylines).toEqual(other.storylines);
  for (const { url } of [...stories, ...stories]) expect(one.related(url, 5)).toEqual(other.related(url, 5));
});
