import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Withheld } from "../../../src/archive/intake.ts";
import { answersOf, digestOf, type Past, type Present } from "../../../src/archive/ledger/answers.ts";
import { openIdentities } from "../../../src/archive/ledger/identity.ts";
import { leftStories } from "../../../src/archive/ledger/left.ts";
import type { LedgerRow } from "../../../src/archive/ledger/row.ts";
import { hashedSlug, openFormerPlaces, placeSlug } from "../../../src/archive/places.ts";
import { ledgerRow as row } from "../../support/ledger.ts";

const FERRY = "/2014/11/14/ferry-sails-0a1b2c3d.html";
const LATE = "/2014/11/14/ferry-sails-late-0a1b2c3d.html";
const SATURDAY = "/2014/11/15/ferry-sails-0a1b2c3d.html";
const OTHER = "/2014/11/16/council-meets-11111111.html";
const text = (url: string, copy = ""): string => url.replace(".html", `${copy}.txt`);

interface Given {
  readonly was?: readonly string[];
  readonly rows?: readonly LedgerRow[];
  readonly is?: readonly string[];
  readonly lines?: Readonly<Record<string, string>>;
  readonly withheld?: readonly Withheld[];
  readonly unnamed?: readonly string[];
  readonly now?: string | null;
  /** The places of its datelines. */
  readonly places?: readonly string[];
}

function pastOf({ was = [], rows = [] }: Given): Past {
  const told = new Set(rows.map(({ address }) => address));
  return { addresses: was, stood: (address) => was.includes(address) && !told.has(address), rows };
}

function presentOf({
  is = [],
  lines = {},
  withheld = [],
  unnamed = [],
  now = null,
  places = [],
}: Given): Present {
  const there = new Set(["/", "/places/", ...is]);
  const placesNamed = new Map(places.map((place) => [place, placeSlug(place) ?? ""]));
  return {
    ...openIdentities(() => is),
    has: (address) => there.has(address),
    addresses: () => there,
    placeNow: openFormerPlaces(placesNamed),
    lineOf: (story) => lines[story] ?? null,
    withheld,
    unnamed,
    now,
  };
}

const answers = (given: Given): readonly LedgerRow[] => answersOf(pastOf(given), presentOf(given));
/** What each address answers: `gone`, `redirect /x`. */
const told = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(
    answers(given).map(({ address, answer, to }) => [address, to === null ? answer : `${answer} ${to}`]),
  );

describe("a story", () => {
  it("that is where it was answers for itself", () => {
    expect(answers({ was: [FERRY, text(FERRY)], is: [FERRY, text(FERRY)] })).toEqual([]);
  });

  it("under another slug, or on another day, leads to its hash's new address, and so does its source", () => {
    for (const to of [LATE, SATURDAY])
      expect(told({ was: [FERRY, text(FERRY)], is: [to, text(to)] })).toEqual({
        [FERRY]: `redirect ${to}`,
        [text(FERRY)]: `redirect ${text(to)}`,
      });
  });

  it("that is gone says so, since the day of the build where that is told", () => {
    expect(answers({ was: [FERRY], now: "2026-11-27" })).toEqual([row(FERRY, { date: "2026-11-27" })]);
    expect(answers({ was: [FERRY] })).toEqual([row(FERRY)]);
  });

  it("that had to make room for another has more digits, and is found", () => {
    const longer = FERRY.replace("0a1b2c3d", "0a1b2c3d00000000");
    expect(told({ was: [LATE], is: [longer] })).toEqual({ [LATE]: `redirect ${longer}` });
    const other = FERRY.replace("0a1b2c3d", "0a1b2c3d11111111");
    expect(told({ was: [longer], is: [other] })).toEqual({ [longer]: "gone" });
  });

  it("of which another has the hash alone is gone: an agency may give an id twice", () => {
    expect(told({ was: [FERRY], is: [OTHER.replace("11111111", "0a1b2c3d")] })).toEqual({ [FERRY]: "gone" });
  });

  it("of hash and slug of one that stood there already is gone: a report that comes every day", () => {
    expect(told({ was: [FERRY, SATURDAY], is: [SATURDAY] })).toEqual({ [FERRY]: "gone" });
    expect(told({ was: [FERRY], is: [SATURDAY, SATURDAY.replace("15", "16")] })).toEqual({ [FERRY]: "gone" });
  });

  it("that moved twice leads to where it is, not to what leads on", () => {
    const rows = [row(FERRY, { answer: "redirect", to: SATURDAY })];
    const now = "/2014/11/15/ferry-sails-late-0a1b2c3d.html";
    expect(told({ was: [FERRY, SATURDAY], rows, is: [now] })).toEqual({
      [FERRY]: `redirect ${now}`,
      [SATURDAY]: `redirect ${now}`,
    });
  });

  it("that moved, and is gone, is gone at both addresses", () => {
    const rows = [row(FERRY, { answer: "redirect", to: SATURDAY, date: "2020-01-01" })];
    expect(answers({ was: [FERRY, SATURDAY], rows, now: "2026-11-27" })).toEqual([
      row(FERRY, { to: SATURDAY, date: "2026-11-27" }),
      row(SATURDAY, { date: "2026-11-27" }),
    ]);
  });

  it("and a list that may not be named has a digest in its place, its years and parts too; one that others have stays", () => {
    const lists = ["/bylines/ann-lind/", "/bylines/ann-lind/1994/", "/bylines/ann-lind/1994/page-2.html"];
    expect(told({ was: lists, unnamed: ["/bylines/ann-lind/"] })).toEqual(
      Object.fromEntries(lists.map((list) => [digestOf(list), "removed"])),
    );
    expect(told({ was: lists, unnamed: ["/bylines/ann-lind/"], is: ["/bylines/ann-lind/"] })).toEqual({
      "/bylines/ann-lind/1994/": "redirect /bylines/ann-lind/",
      "/bylines/ann-lind/1994/page-2.html": "redirect /bylines/ann-lind/",
    });
  });

  it("that a hand led to what never stood is gone, and names no such address", () => {
    expect(told({ rows: [row(FERRY, { answer: "redirect", to: OTHER }), row(LATE, { to: OTHER })] })).toEqual(
      {
        [FERRY]: "gone",
        [LATE]: "gone",
      },
    );
  });

  it("that moved, and is withheld, is withheld at both addresses", () => {
    const rows = [row(FERRY, { answer: "redirect", to: SATURDAY })];
    const late = "/2014/11/15/ferry-sails-late-0a1b2c3d.html";
    for (const url of [SATURDAY, late]) {
      const held = {
        url,
        date: "2014-11-15",
        why: "takedown",
        reason: null,
        since: null,
        copies: [],
      } as const;
      const found = told({ was: [SATURDAY, text(SATURDAY)], rows, withheld: [held] });
      expect(found).toMatchObject({
        [FERRY]: "withheld",
        [SATURDAY]: "withheld",
        [text(SATURDAY)]: "withheld",
      });
    }
  });

  it("that moved twice, went and came back is found from its first address too", () => {
    const late = "/2014/11/15/ferry-sails-late-0a1b2c3d.html";
    const rows = [
      row(FERRY, { answer: "redirect", to: late }),
      row(SATURDAY, { answer: "redirect", to: late }),
    ];
    const gone = answers({ was: [late], rows });
    expect(gone.map(({ answer }) => answer)).toEqual(["gone", "gone", "gone"]);
    expect(told({ rows: gone, is: [late] })).toEqual({
      [FERRY]: `redirect ${late}`,
      [SATURDAY]: `redirect ${late}`,
    });
  });

  it("that is back is a page again, and its row goes", () => {
    expect(answers({ was: [FERRY], rows: [row(FERRY)], is: [FERRY] })).toEqual([]);
  });

  it("that stays gone keeps its day and its reason; a ledger is enough to know of it", () => {
    const rows = [row(FERRY, { date: "2020-01-01", reason: "At its author's wish" })];
    expect(answers({ rows, now: "2026-11-27" })).toEqual(rows);
  });

  it("with a copy less leads to the story, and has no page for it", () => {
    expect(told({ was: [text(FERRY, ".2")], is: [FERRY, text(FERRY)] })).toEqual({
      [text(FERRY, ".2")]: `gone ${FERRY}`,
    });
  });
});

describe("what someone held back", () => {
  const withheld: Withheld = {
    url: FERRY,
    date: "2014-11-14",
    why: "takedown",
    reason: "A court's order",
    since: "2025-05-05",
    copies: [],
  };

  it("says so, with the reason and the day, and so does its source", () => {
    const said = { answer: "withheld", date: "2025-05-05", reason: "A court's order" } as const;
    expect(answers({ was: [text(FERRY)], withheld: [withheld], now: "2026-11-27" })).toEqual([
      row(FERRY, said),
      row(text(FERRY), said),
    ]);
  });

  it("for its rights or an embargo, and was never published, has no page whose address would tell its words", () => {
    for (const why of ["rights", "embargo"] as const) {
      expect(answers({ withheld: [{ ...withheld, why, since: null }] })).toEqual([]);
      expect(answers({ was: [FERRY], withheld: [{ ...withheld, why, since: null }] })).toMatchObject([
        { address: FERRY, answer: "withheld" },
      ]);
    }
  });

  it("is gone once nobody holds it back, and it is not back", () => {
    const rows = [row(FERRY, { answer: "withheld", date: "2025-05-05", reason: "A court's order" })];
    expect(answers({ rows, now: "2026-11-27" })).toEqual([row(FERRY, { date: "2026-11-27" })]);
  });

  it("of which not even the address may be named has a digest in its place, for its page, source and storyline", () => {
    const line = "/storylines/2014/ferry-sails-0a1b2c3d.html";
    const was = [FERRY, text(FERRY), line, OTHER];
    const found = answers({ was, is: [LATE, OTHER], unnamed: [FERRY], now: "2026-11-27" });
    expect(JSON.stringify(found)).not.toContain("ferry-sails-0a1b2c3d");
    expect(found.map(({ address }) => address).sort()).toEqual(
      [FERRY, text(FERRY), line].map(digestOf).sort(),
    );
    expect(found).toContainEqual(row(digestOf(FERRY), { answer: "removed", date: "2026-11-27" }));
    // It stands for ever, but where the address holds something again.
    expect(answers({ rows: found, now: "2027-01-01" })).toEqual(found);
    expect(answers({ rows: found, is: [FERRY, text(FERRY), line] })).toEqual([]);
  });
});

describe("other pages", () => {
  it.each<[what: string, address: string, is: readonly string[], answer: string]>([
    ["a day, to its month", "/2014/11/14/", ["/2014/11/", "/2014/"], "gone /2014/11/"],
    ["a day, to its year", "/2014/11/14/", ["/2014/"], "gone /2014/"],
    ["a year, home", "/2014/", [], "gone /"],
    ["a later part, to the first", "/2014/11/14/page-7.html", ["/2014/11/14/"], "redirect /2014/11/14/"],
    ["a later part of a day that is gone", "/2014/11/14/page-7.html", ["/2014/11/"], "gone /2014/11/"],
    ["a place", "/places/oslo/", [], "gone /places/"],
    ["a place's year", "/places/oslo/2014/", ["/places/oslo/"], "redirect /places/oslo/"],
    [
      "a part of a place's year",
      "/places/oslo/2014/page-2.html",
      ["/places/oslo/"],
      "redirect /places/oslo/",
    ],
    ["a country", "/countries/norway/", [], "gone /places/"],
    ["a day of all years", "/on-this-day/11/14/", ["/on-this-day/"], "gone /on-this-day/"],
    ["a year's storylines", "/storylines/2014/", ["/storylines/"], "gone /storylines/"],
    ["the search", "/search/", [], "gone /"],
    [
      "a storyline of which nothing is left",
      "/storylines/2014/ferry-sails-0a1b2c3d.html",
      ["/storylines/2014/"],
      "gone /storylines/2014/",
    ],
    [
      "a storyline that is one no more",
      "/storylines/2014/ferry-sails-0a1b2c3d.html",
      [FERRY],
      `gone ${FERRY}`,
    ],
  ])("%s", (_, address, is, answer) => expect(told({ was: [address], is })).toEqual({ [address]: answer }));

  it("a place of an address made of its letters leads to the one of its name, once the table of datelines knows that", () => {
    const former = `/places/${hashedSlug("القاهرة")}/`;
    const was = [former, `${former}1994/`, `${former}1987/`, `${former}page-2.html`];
    const is = ["/places/cairo/", "/places/cairo/1994/"];
    expect(told({ was, is, places: ["Oslo", "القاهره", "القاهرة"] })).toEqual({
      [former]: "redirect /places/cairo/",
      [`${former}1987/`]: "redirect /places/cairo/",
      [`${former}1994/`]: "redirect /places/cairo/1994/",
      [`${former}page-2.html`]: "redirect /places/cairo/",
    });
    // Of no name in the archive, nothing can be told.
    expect(told({ was: [former], is, places: ["Oslo"] })).toEqual({ [former]: "gone /places/" });
  });

  it("a storyline leads to the one that has its first story now, wherever that stands", () => {
    const [old, line] = [
      "/storylines/2014/ferry-sails-0a1b2c3d.html",
      "/storylines/2014/council-meets-11111111.html",
    ];
    const was = [old, old.replace(".html", ".page-2.html")];
    expect(told({ was, is: [LATE, line], lines: { [LATE]: line } })).toEqual({
      [old]: `redirect ${line}`,
      [old.replace(".html", ".page-2.html")]: `redirect ${line}`,
    });
  });

  it("leads on as before where the address alone does not tell", () => {
    const [old, line] = [
      "/storylines/2014/ferry-sails-0a1b2c3d.html",
      "/storylines/2014/council-meets-11111111.html",
    ];
    const rows = [row(old, { answer: "redirect", to: line })];
    expect(told({ rows, is: [line] })).toEqual({ [old]: `redirect ${line}` });
    expect(told({ rows })).toEqual({ [old]: "gone /" });
  });
});

it("follows no circle, and no way without end", () => {
  const way = Array.from({ length: 2000 }, (_, at) => `/2014/11/14/a-${String(at).padStart(8, "0")}.html`);
  const rows = way.map((address, at) =>
    row(address, { answer: "redirect", to: way[(at + 1) % way.length] ?? "/" }),
  );
  expect(answers({ rows }).every(({ answer }) => answer === "gone")).toBe(true);
});

/** Few names, so that stories meet again under other slugs and days, and lists lose parts. A story has its sources. */
const anyStory = fc
  .tuple(
    fc.constantFrom("14", "15"),
    fc.constantFrom("a", "b"),
    fc.constantFrom("00000000", "11111111"),
    fc.constantFrom([".html", ".txt"], [".html", ".txt", ".2.txt"]),
  )
  .map(([day, slug, hash, ends]) => ends.map((end) => `/2014/11/${day}/${slug}-${hash}${end}`));
const anyList = fc
  .constantFrom(
    "/2014/",
    "/2014/11/",
    "/2014/11/14/",
    "/2014/11/14/page-2.html",
    "/places/oslo/",
    "/places/oslo/2014/",
    "/storylines/2014/a-00000000.html",
    "/storylines/2014/b-11111111.page-2.html",
    "/storylines/",
  )
  .map((address) => [address]);
const anySite = fc
  .array(fc.oneof(anyStory, anyList), { maxLength: 10 })
  .map((parts) => [...new Set(parts.flat())]);

it("of any life of a site: every address that ever was holds something or has one row, and no redirect leads to what leads on", () => {
  fc.assert(
    fc.property(fc.array(anySite, { minLength: 1, maxLength: 6 }), (sites) => {
      const ever = new Set<string>();
      let [was, rows]: [readonly string[], readonly LedgerRow[]] = [[], []];
      for (const is of sites) {
        rows = answers({ was, rows, is });
        for (const address of is) ever.add(address);
        const [there, listed] = [new Set(["/", "/places/", ...is]), rows.map(({ address }) => address)];
        expect(new Set(listed).size).toBe(listed.length);
        for (const address of ever) expect(there.has(address) !== listed.includes(address)).toBe(true);
        for (const { address, answer, to } of rows) {
          if (answer === "redirect") expect(to).not.toBeNull();
          // Of a story that is gone it is where that stood last.
          const last =
            answer === "gone" && /^\/2014.*-\w{8}\.html$/.test(address) && listed.includes(to ?? "");
          if (to !== null) expect(there.has(to) || last).toBe(true);
        }
        // Built again with nothing new, or from what the ledger alone has kept, it says the same.
        const now = [...is, ...listed];
        expect(answers({ was: now, rows, is })).toEqual(rows);
        expect(answers({ was: is, rows, is })).toEqual(rows);
        was = now;
      }
    }),
    { numRuns: 150 },
  );
});

it("what became of stories that stood until now is told apart from what the ledger said before", () => {
  const given: Given = {
    was: [FERRY, text(FERRY), OTHER, text(OTHER), "/2014/", "/2014/11/14/a-22222222.html"],
    rows: [row("/2014/11/14/long-ago-33333333.html")],
    is: [LATE, text(LATE)],
    withheld: [
      {
        url: "/2014/11/14/a-22222222.html",
        date: "2014-11-14",
        why: "rights",
        reason: null,
        since: null,
        copies: [],
      },
    ],
  };
  expect(leftStories(answers(given), pastOf(given).stood)).toEqual({
    removed: [OTHER],
    withheld: ["/2014/11/14/a-22222222.html"],
    moved: [{ from: FERRY, to: LATE }],
  });
});
