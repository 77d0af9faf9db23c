import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/archive/catalogue.ts";
import { edition, keptFront, LEADS, openEditions } from "../../src/archive/edition.ts";
import type { Summary } from "../../src/archive/summary.ts";
import type { Threads } from "../../src/archive/threads/found.ts";
import type { Mark } from "../../src/article.ts";
import { threadsOf } from "../support/archive.ts";
import { manyAt, summaryAt } from "../support/stories.ts";

const DATE = "2014-11-14";

/** A story of that day by its name, long enough to have its lede shown; `changes` makes something else of it. */
const told = (name: string, changes: Partial<Summary> = {}): Summary => ({
  ...summaryAt(DATE, `${name}.txt`, "OSLO"),
  words: 300,
  ...changes,
});
const nameOf = (story: Summary | undefined) => story?.copies[0]?.path.replace(".txt", "");
const order = (stories: readonly Summary[], threads: Threads = threadsOf()) =>
  edition(stories, threads).map(({ story }) => nameOf(story));
const tiers = (...stories: readonly Summary[]) => edition(stories, threadsOf()).map(({ tier }) => tier);

describe("the order of an edition", () => {
  it("is full stories, then briefs, then figures, whatever their weight", () => {
    const stories = [
      told("prices", { tabular: true, words: 5_000 }),
      told("short", { words: 119 }),
      told("shortest", { words: 0 }),
      told("whole", { words: 120, place: null }),
    ];
    expect(order(stories)).toEqual(["whole", "short", "shortest", "prices"]);
    expect(tiers(...stories)).toEqual(["story", "brief", "brief", "figures"]);
  });

  it("begins with the longest, up to the length of a column", () => {
    expect(order([told("c", { words: 200 }), told("b", { words: 400 }), told("a", { words: 600 })])).toEqual([
      "a",
      "b",
      "c",
    ]);
    expect(order([told("first", { words: 600 }), told("endless", { words: 60_000 })])).toEqual([
      "first",
      "endless",
    ]);
  });

  it("is the order of the wire among equals", () => {
    const stories = manyAt(300, DATE, { words: 200 });
    expect(edition(stories, threadsOf()).map(({ story }) => story)).toEqual(stories);
  });

  it("puts a story that went on for days before a longer one that did not", () => {
    const running = told("running");
    const others = ["2014-11-12", "2014-11-13", "2014-11-15"].map((date) => summaryAt(date, "x.txt"));
    const threads = threadsOf({ lines: { "Ferry, strike": [...others, running] } });
    expect(order([told("longer", { words: 400 }), running], threads)).toEqual(["running", "longer"]);
  });

  it("lets no storyline outweigh all else, however long it is", () => {
    const running = told("running", { words: 120 });
    const threads = threadsOf({ lines: { Prices: [...manyAt(5_000, "2014-11-13"), running] } });
    expect(order([told("long", { words: 600 }), running], threads)).toEqual(["long", "running"]);
  });

  it("puts a story that was sent again before one as long that was not", () => {
    const [first, again] = [told("first"), told("first-again")];
    expect(order([told("other"), first, again], threadsOf({ takes: [[first, again]] }))).toEqual([
      "first-again",
      "other",
    ]);
  });

  it("puts a correction before what is as long, and a kill before all but the lead", () => {
    const stories = [
      told("plain"),
      told("corrected", { marks: ["correction"] }),
      told("killed", { marks: ["kill"] }),
    ];
    expect(order(stories)).toEqual(["corrected", "killed", "plain"]);
  });

  it("puts a story of no place after one as long", () => {
    expect(order([told("nowhere", { place: null }), told("oslo")])).toEqual(["oslo", "nowhere"]);
  });
});

describe("the lead of an edition", () => {
  it("is the heaviest full story of which nothing is in doubt", () => {
    const stories = [
      told("doubtful", { words: 600, sound: false }),
      told("sound", { sound: true }),
      told("brief", { words: 20, sound: true }),
    ];
    expect(order(stories)).toEqual(["sound", "doubtful", "brief"]);
    expect(order(stories.slice(0, 1))).toEqual(["doubtful"]);
  });

  it.each<[string, readonly Summary[], readonly (readonly [string, string])[]]>([
    [
      "the longest brief where no story is longer",
      [told("short", { words: 20 }), told("longer", { words: 90 })],
      [
        ["longer", "story"],
        ["short", "brief"],
      ],
    ],
    [
      "a sound brief before a longer one in doubt",
      [told("doubtful", { words: 90, sound: false }), told("sound", { words: 20, sound: true })],
      [
        ["sound", "story"],
        ["doubtful", "brief"],
      ],
    ],
    [
      "no kill, be all else short",
      [told("killed", { marks: ["kill"] }), told("short", { words: 20 })],
      [
        ["short", "story"],
        ["killed", "story"],
      ],
    ],
    ["a kill where there is nothing else", [told("killed", { marks: ["kill"] })], [["killed", "story"]]],
    [
      "no note to editors, and no table",
      [told("prices", { tabular: true }), told("advisory", { marks: ["advisory"] })],
      [
        ["advisory", "brief"],
        ["prices", "figures"],
      ],
    ],
  ])("is %s", (_, stories, expected) => {
    expect(edition(stories, threadsOf()).map(({ story, tier }) => [nameOf(story), tier])).toEqual(expected);
  });
});

describe("stories of one headline", () => {
  it("are one with its takes, the newest before the others", () => {
    const headline = "Two banks said they are cutting their base rates to 10.5 pct from 11 pct";
    const stories = [told("one", { headline }), told("other"), told("two", { headline })];
    const found = edition(stories, threadsOf()).map(({ story, earlier }) => [
      nameOf(story),
      earlier.map(nameOf),
    ]);
    expect(found).toEqual([
      ["two", ["one"]],
      ["other", []],
    ]);
  });
});

describe("the tier of a story", () => {
  it.each<[string, Partial<Summary>, string]>([
    ["120 words are a story", { words: 120 }, "story"],
    ["119 words are a brief", { words: 119 }, "brief"],
    ["an advisory is a brief however long", { words: 900, marks: ["advisory"] }, "brief"],
    ["a kill of a few words is no brief", { words: 9, marks: ["kill"] }, "story"],
    ["a correction of a few words is no brief", { words: 9, marks: ["correction"] }, "story"],
    ["nor one that is an advisory too", { words: 9, marks: ["advisory", "correction"] }, "story"],
    ["an update of a few words is a brief", { words: 9, marks: ["update"] }, "brief"],
    ["tables are figures", { words: 900, tabular: true }, "figures"],
    ["few figures are figures", { words: 9, tabular: true }, "figures"],
  ])("%s", (_, changes, tier) => {
    const items = edition([told("a", changes), told("lead")], threadsOf());
    expect(items.find(({ story }) => nameOf(story) === "a")).toMatchObject({ tier });
  });
});

describe("a day of hundreds", () => {
  const full = manyAt(60, DATE, { words: 600 });
  const grave = told("corrected", { words: 9, marks: ["correction"] });
  const items = edition([told("short", { words: 50 }), ...full, grave], threadsOf());

  it("has forty stories with their ledes, and the others as briefs before those that are short", () => {
    expect(items.slice(0, 40).map(({ story, tier }) => [story, tier])).toEqual(
      full.slice(0, 40).map((story) => [story, "story"]),
    );
    expect(items.slice(41).map(({ story, tier }) => [nameOf(story), tier])).toEqual(
      [...full.slice(40).map(nameOf), "short"].map((name) => [name, "brief"]),
    );
  });

  it("sets a correction in full all the same, before the briefs", () => {
    expect(items[40]).toMatchObject({ story: grave, tier: "story" });
  });

  it("keeps its tables last", () => {
    const prices = told("prices", { tabular: true });
    expect(edition([prices, ...full], threadsOf()).at(-1)).toMatchObject({ story: prices, tier: "figures" });
  });
});

describe("takes of one story", () => {
  const yesterday = summaryAt("2014-11-13", "yesterday.txt");
  const [first, second, third] = [told("first"), told("second"), told("third", { words: 10 })];
  const threads = threadsOf({ takes: [[yesterday, first, second, third]] });

  it("are one item: the newest, with those of the same day that it replaced, newest first", () => {
    const items = edition([first, told("between"), second, third], threads);
    expect(items.map(({ story, earlier }) => [nameOf(story), earlier.map(nameOf)])).toEqual([
      ["between", []],
      ["third", ["second", "first"]],
    ]);
  });

  it("leave a day's only take alone", () => {
    expect(edition([second], threads)).toMatchObject([{ story: second, earlier: [] }]);
  });

  it("are of the tier of the newest", () => {
    const [, item] = edition([first, third, told("lead")], threads);
    expect(item).toMatchObject({ tier: "brief", earlier: [first] });
  });

  it("name the storyline of the newest", () => {
    const both = threadsOf({ takes: [[first, second]], lines: { Old: [first], New: [second] } });
    expect(edition([first, second], both)).toMatchObject([{ storyline: { name: "New" } }]);
  });

  it("take a moment even for a day that was sent again and again", () => {
    const day = manyAt(5_000, DATE);
    const [item, ...others] = edition(day, threadsOf({ takes: [day] }));
    expect(others).toEqual([]);
    expect([item?.story, ...(item?.earlier ?? [])]).toEqual([...day].reverse());
  });
});

describe("any edition", () => {
  const MARKS: readonly Mark[] = ["update", "correction", "repeat", "refile", "kill", "embargo", "advisory"];
  const shape = fc.record({
    words: fc.oneof(fc.nat(130), fc.nat(2_000)),
    tabular: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
    marks: fc.subarray([...MARKS], { maxLength: 2 }),
    place: fc.constantFrom("OSLO", null),
    /** Stories of one number are takes of one story; those of number 0 came once. */
    take: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(6)),
    /** So with storylines. */
    line: fc.nat(4),
  });
  type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;
  const dayOf = (shapes: readonly Shape[]) => {
    const stories = manyAt(shapes.length, DATE).map((story, at) => ({ ...story, ...shapes[at] }));
    const groups = (key: "take" | "line") =>
      [1, 2, 3, 4, 5, 6]
        .map((number) => stories.filter((_, at) => shapes[at]?.[key] === number))
        .filter(({ length }) => length > 0);
    const lines = Object.fromEntries(groups("line").map((line, at) => [`Line ${at}`, line]));
    return { stories, threads: threadsOf({ takes: groups("take"), lines }) };
  };
  const day = fc.array(shape, { maxLength: 30 }).map(dayOf);
  const crowded = fc.array(shape, { minLength: 60, maxLength: 90 }).map(dayOf);

  it("holds every story of the day once, as an item or as an earlier take", () => {
    fc.assert(
      fc.property(day, ({ stories, threads }) => {
        const shown = edition(stories, threads).flatMap(({ story, earlier }) => [story, ...earlier]);
        expect(shown.map(({ url }) => url).sort()).toEqual(stories.map(({ url }) => url).sort());
      }),
    );
  });

  it("has its tiers in order, no kill or correction among the briefs, and all tables among the figures", () => {
    const TIERS = ["story", "brief", "figures"];
    fc.assert(
      fc.property(fc.oneof(day, crowded), ({ stories, threads }) => {
        const items = edition(stories, threads);
        const ranks = items.map(({ tier }) => TIERS.indexOf(tier));
        expect(ranks).toEqual([...ranks].sort());
        for (const { tier, story } of items) {
          expect(tier === "figures").toBe(story.tabular);
          if (tier === "brief") expect(story.marks).not.toContain("kill");
          if (tier === "brief") expect(story.marks).not.toContain("correction");
        }
      }),
      // Crowded days are slow to shrink.
      { endOnFailure: true },
    );
  });

  it("shows of the takes of a day the newest", () => {
    fc.assert(
      fc.property(day, ({ stories, threads }) => {
        for (const { story, earlier } of edition(stories, threads)) {
          for (const older of earlier) expect(stories.indexOf(older)).toBeLessThan(stories.indexOf(story));
        }
      }),
    );
  });

  it("ranks a story no lower for being longer", () => {
    fc.assert(
      fc.property(day, fc.nat(), fc.nat(500), ({ stories }, choice, more) => {
        const chosen = stories[choice % Math.max(1, stories.length)];
        if (!chosen) return;
        const rank = (words: number) =>
          edition(
            stories.map((story) => (story === chosen ? { ...story, words } : story)),
            threadsOf(),
          ).findIndex(({ story }) => story.url === chosen.url);
        expect(rank(chosen.words + more)).toBeLessThanOrEqual(rank(chosen.words));
      }),
    );
  });

  // What `edition` is given is in the order of the wire, which is the catalogue's: that order breaks ties.
  it("is the same whatever the order the files were read in", () => {
    const shuffled = day.chain(({ stories, threads }) =>
      fc
        .shuffledSubarray([...stories], { minLength: stories.length })
        .map((read) => ({ stories, threads, read })),
    );
    fc.assert(
      fc.property(shuffled, ({ stories, threads, read }) => {
        expect(edition(catalogue(read).stories, threads)).toEqual(edition(stories, threads));
      }),
    );
  });

  it("has a front that says the same as it was kept by an earlier build", () => {
    fc.assert(
      fc.property(fc.oneof(day, crowded), ({ stories, threads }) => {
        const [one] = catalogue(stories).days;
        if (!one) return;
        const front = openEditions(threads).front(one);
        const later = openEditions(threads);
        later.know(one, JSON.parse(JSON.stringify(keptFront(front, one.stories))));
        expect(JSON.stringify(later.front(one))).toBe(JSON.stringify(front));
      }),
    );
  });
});

describe("the editions of an archive", () => {
  const [day] = catalogue(manyAt(LEADS + 2, DATE, { words: 300 })).days;
  if (!day) throw new Error("There is no day.");
  const items = edition(day.stories, threadsOf());

  it("are whole on their own pages, and a few leads and a number on others", () => {
    const editions = openEditions(threadsOf());
    expect(editions.whole(day)).toEqual(items);
    expect(editions.front(day)).toEqual({ leads: items.slice(0, LEADS), length: LEADS + 2 });
  });

  it("are worked out once, whichever page asks first", () => {
    for (const asks of [["whole", "front", "front"] as const, ["front", "front", "front"] as const]) {
      let asked = 0;
      const versions = (): [] => {
        asked++;
        return [];
      };
      const editions = openEditions({ ...threadsOf(), versions });
      for (const part of asks) editions[part](day);
      expect(asked).toBe(day.stories.length);
    }
  });
});
