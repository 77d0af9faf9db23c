import { describe, expect, it } from "vitest";
import { openThreads } from "../../../src/archive/threads/threads.ts";
import {
  type Article,
  type Mark,
  NOTHING_SENT,
  type Story,
  type Transmission,
} from "../../../src/article.ts";
import { filler, march, threadsOf, told, word } from "./support/wire.ts";

interface Sent extends Partial<Pick<Transmission, "slug" | "version" | "status" | "follows">> {
  readonly day?: number;
  readonly id?: string | null;
  readonly headline?: string;
  readonly marks?: readonly Mark[];
  readonly text?: string;
  readonly note?: string;
}

const LEDE =
  "The harbour board of Skardal said it will raise the ferry Astrid, which sank off the northern pier on Sunday with " +
  "a cargo of timber, and hold an open inquiry into how her pumps failed.";

/** A story as an agency sends it; of other words than all the others, where no text is given. */
let seed = 500;
function sent({ day = 1, id = null, headline, marks = [], text, note, ...fields }: Sent): Article {
  const changes: Partial<Story> = {
    agencyId: id,
    marks,
    transmission: { ...NOTHING_SENT, ...fields },
    asides: note === undefined ? [] : [{ kind: "note", text: note, line: 1 }],
  };
  const given: Partial<Story> =
    headline === undefined ? {} : { headline: { text: headline, origin: "given" } };
  return told(march(day), [text ?? filler(seed++)], word(seed), { ...changes, ...given });
}

/** What each of these is to those before it, from the newest on: `2 correction id` is the third, a correction by its id. */
function spineOf(articles: readonly Article[], of = 0): readonly string[] {
  const threads = threadsOf(articles);
  return threads
    .versions(articles[of]?.url ?? "")
    .map(({ url, kind, by }) =>
      [articles.findIndex((article) => article.url === url), kind ?? "first", by ?? ""].join(" ").trim(),
    );
}

const ID = "urn:nha:2001:ferry";

describe("what the wire itself says belongs together", () => {
  it("is one id with further versions, whatever their words", () => {
    const versions = ["1", "2", "003"].map((version) => sent({ id: ID, version }));
    expect(spineOf(versions)).toEqual(["2 update id", "1 update id", "0 first"]);
  });

  it("is in the order of the versions, even where files of one day, or days, have them in another", () => {
    const [third, first, second] = ["3", "1", "2"].map((version) => sent({ id: ID, version }));
    const late = sent({ id: ID, version: "0", day: 3 });
    if (!third || !first || !second) throw new Error("Three were sent.");
    expect(spineOf([third, first, second, late])).toEqual([
      "0 update id",
      "2 update id",
      "1 update id",
      "3 first",
    ]);
  });

  it.each([
    ["correction", ["correction"]],
    ["refile", ["refile"]],
    ["repeat", ["repeat"]],
    ["kill", ["kill"]],
    ["refile", ["refile", "update"]],
    ["correction", ["correction", "update"]],
    ["repeat", ["repeat", "update"]],
  ] as const)("is a %s where it is marked %j", (kind, marks) => {
    const versions = [sent({ id: ID }), sent({ id: ID, day: 2, marks })];
    expect(spineOf(versions)).toEqual([`1 ${kind} id`, "0 first"]);
  });

  it("has a correction that is only repeated as a repeat", () => {
    const text = LEDE.replace("northern", "southern");
    const versions = [
      sent({ id: ID, text: LEDE }),
      sent({ id: ID, day: 2, marks: ["correction"], text }),
      sent({ id: ID, day: 3, marks: ["repeat", "correction"], text }),
    ];
    expect(spineOf(versions)).toEqual(["2 repeat id", "1 correction id", "0 first"]);
  });

  it("is a field that names an earlier item, with its version or without", () => {
    const older = sent({ id: "urn:newsml:nha.example:20010302:ferry" });
    const newer = sent({ id: "urn:other", day: 9, follows: ["urn:newsml:nha.example:20010302:ferry:2N"] });
    expect(spineOf([older, newer])).toEqual(["1 update reference", "0 first"]);
  });

  it("is one keyword line of a day, marked, with some of the words", () => {
    const first = sent({ slug: "BC-Harbor Fire, a0412,0240", text: LEDE });
    const next = sent({
      slug: "BC-Harbor Fire, 1st Ld-Writethru, a0415,0310",
      version: "1st Ld-Writethru",
      text: `${LEDE} ${filler(1)} ${filler(2)}`,
    });
    const other = sent({ slug: "BC-Harbor Fire, 1st Ld-Writethru", version: "1st Ld-Writethru", day: 9 });
    expect(spineOf([first, next, other])).toEqual(["1 update slug", "0 first"]);
  });

  it("is the headline again behind its mark", () => {
    const first = sent({ headline: "Ferry Astrid sinks off Skardal" });
    const next = sent({
      headline: "CORRECTED-UPDATE 2-Ferry Astrid sinks off Skardal",
      marks: ["correction"],
    });
    expect(spineOf([first, next])).toEqual(["1 correction headline", "0 first"]);
  });

  it.each([
    [
      "its slug",
      { slug: "BC-Harbor Fire" },
      "Kill story slugged Harbor Fire sent 0931. It is wrong.",
      "slug",
    ],
    ["its number", { slug: "BC-Fire, a0412,0240" }, "Editors: kill a0412. It is wrong.", "number"],
    [
      "its headline",
      { headline: "Ferry Astrid sinks off Skardal" },
      "Kill “Ferry Astrid sinks off Skardal”.",
      "headline",
    ],
    ["its id", { id: "nha77-ferry" }, "Please kill nha77-ferry, which was wrong.", "reference"],
  ])("is a kill that names a story by %s", (_, named, text, by) => {
    const kill = sent({ marks: ["kill"], text });
    expect(spineOf([sent({}), sent(named), kill], 1)).toEqual([`2 kill ${by}`, "1 first"]);
  });
});

describe("what the wire does not say", () => {
  it("is found from words alone, and called so", () => {
    const others = Array.from({ length: 60 }, (_, n) =>
      told(march(0), [`The council ${filler(n)}`], word(n)),
    );
    const place = "OSTVIK";
    const [first, again, longer] = [
      told(march(1), [LEDE], place),
      told(march(2), [LEDE], place),
      told(march(3), [LEDE, "Captain Lindqvist told the board that two of three pumps had stopped."], place),
    ];
    const threads = threadsOf([...others, first, again, longer]);
    expect(threads.versions(first.url).map(({ kind, by }) => `${kind} ${by}`)).toEqual([
      "take words",
      "repeat words",
      "null null",
    ]);
  });

  it.each([
    ["rows of two tables that are both called 7", [sent({ id: "7" }), sent({ id: "7", day: 2 })]],
    [
      "an id of a month ago",
      [sent({ id: ID, day: 0 }), sent({ id: ID, day: 30, version: "2" }), sent({ id: ID, day: 30 })].slice(
        0,
        1,
      ),
    ],
    [
      "a slug of every day",
      [sent({ slug: "BC-Weather" }), sent({ slug: "BC-Weather, 1st Ld", version: "1st Ld", day: 2 })],
    ],
    [
      "a short headline",
      [sent({ headline: "Dividend" }), sent({ headline: "CORRECTED: Dividend", marks: ["correction"] })],
    ],
    [
      "a correction before what it corrects",
      [sent({ marks: ["correction"], follows: [ID] }), sent({ id: ID, day: 2 })],
    ],
    [
      "a kill that names two stories",
      [
        sent({ slug: "Harbor Fire" }),
        sent({ slug: "Rail Strike" }),
        sent({ marks: ["kill"], text: "Kill Harbor Fire and Rail Strike." }),
      ],
    ],
    ["a kill of an unknown id", [sent({}), sent({ marks: ["kill"], follows: ["urn:nowhere"] })]],
  ])("is nothing for %s", (_, articles) => {
    for (const at of articles.keys()) expect(spineOf(articles, at)).toEqual([]);
  });

  it("has a bound: an id is remembered for thirty days", () => {
    const early = { id: ID, version: "1", day: 0 };
    expect(spineOf([sent(early), sent({ id: ID, version: "2", day: 30 })])).toHaveLength(2);
    const late = told("2001-04-01", [filler(1)], "OSLO", {
      agencyId: ID,
      transmission: { ...NOTHING_SENT, version: "2" },
    });
    expect(spineOf([sent(early), late])).toEqual([]);
  });
});

describe("bad input", () => {
  it("two stories that each correct the other are one after the other, in the order of the wire", () => {
    const [one, two] = [
      sent({ id: "urn:nha:one", marks: ["correction"], follows: ["urn:nha:two"] }),
      sent({ id: "urn:nha:two", marks: ["correction"], follows: ["urn:nha:one"] }),
    ];
    expect(spineOf([one, two])).toEqual(["1 correction reference", "0 first"]);
  });

  it("three hundred versions of one story are one spine, each a step", () => {
    const all = Array.from({ length: 300 }, (_, n) => sent({ id: ID, version: String(n + 1), day: n % 3 }));
    const spine = spineOf(all.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
    expect(spine).toHaveLength(300);
    expect(new Set(all.map(({ url }) => url)).size).toBe(300);
    expect(spine.at(-1)).toMatch(/first$/);
  });

  it("a circle of references has an end", () => {
    const ids = ["urn:nha:a", "urn:nha:b", "urn:nha:c"];
    const all = ids.map((id, at) => sent({ id, follows: [ids[(at + 1) % 3] ?? ""] }));
    expect(spineOf(all)).toEqual(["2 update reference", "0 first"]);
    expect(spineOf(all, 1)).toEqual([]);
  });
});

describe("a kill that names a place, a day and a matter alone", () => {
  const WHALES =
    "A lighthouse keeper has recorded a choir of whales singing in four parts and has offered the record to the radio.";
  const from = (place: string, text: string, day: number, marks: readonly Mark[] = []): Article =>
    told(march(day), [text], place, { marks });
  const notice = (text: string) => from("OSTVIK", text, 3, ["kill"]);
  const kill =
    "Editors please kill our story from Reykjavik of March 3 on a choir of whales. It is the dredger.";
  const killed = (...articles: readonly Article[]) => {
    const threads = threadsOf(articles);
    return articles.filter(({ url }) =>
      threads.versions(url).some((one) => one.kind === "kill" && one.url !== url),
    ).length;
  };

  it("means the one story from there, of that day, on that; inferred", () => {
    const all = [from("REYKJAVIK", WHALES, 2), from("REYKJAVIK", filler(900), 2), notice(kill)];
    expect(killed(...all)).toBe(1);
    expect(threadsOf(all).versions(all[0]?.url ?? "")[0]).toMatchObject({ kind: "kill", by: "words" });
  });

  it("and a word that begins as a month does names no day", () => {
    const text = kill.replace("of March 3 ", "").replace("It is", "It was at market 12 times and is");
    expect(killed(from("REYKJAVIK", WHALES, 2), notice(text))).toBe(1);
  });

  it.each([
    ["of another day", [from("REYKJAVIK", WHALES, 1), notice(kill)]],
    ["from another place", [from("SKARDAL", WHALES, 2), notice(kill)]],
    ["on another matter", [from("REYKJAVIK", filler(901), 2), notice(kill)]],
    [
      "of two that fit alike",
      [
        from("REYKJAVIK", WHALES, 2),
        from("REYKJAVIK", `${WHALES.slice(0, 70)} ${filler(902)}`, 2),
        notice(kill),
      ],
    ],
  ] as const)("and none %s", (_, articles) => {
    expect(killed(...articles)).toBe(0);
  });
});

it.each([
  ["(Corrects the pier)", "Corrects the pier"],
  [
    "Corrects the day in the first paragraph (was Monday)",
    "Corrects the day in the first paragraph (was Monday)",
  ],
])("a reason keeps its own brackets: %s", (note, reason) => {
  const threader = openThreads();
  const all = [sent({ id: ID, version: "1" }), sent({ id: ID, version: "2", marks: ["correction"], note })];
  for (const article of all) threader.add(article);
  expect(threader.close().versions(all[0]?.url ?? "")[0]).toMatchObject({ reason });
});

it("goes on from what was kept as if it had never stopped", () => {
  const all = [
    sent({ id: ID, version: "1" }),
    sent({ slug: "BC-Harbor Fire", day: 2 }),
    sent({ id: ID, version: "2", day: 8, marks: ["correction"], note: "Corrects the pier" }),
  ];
  const whole = openThreads();
  for (const article of all) whole.add(article);
  const first = openThreads();
  for (const article of all.slice(0, 2)) first.add(article);
  const chapters = [first.endChapter()];
  const second = openThreads(structuredClone(first.state()));
  for (const article of all.slice(2)) second.add(article);
  chapters.push(second.endChapter());
  const [, last] = chapters;
  expect(last?.takes.map(({ story, first: begun, by }) => ({ story, begun, by }))).toEqual([
    { story: 2, begun: 0, by: "id" },
  ]);
  expect(whole.close().versions(all[0]?.url ?? "")[0]).toMatchObject({
    kind: "correction",
    by: "id",
    reason: "Corrects the pier",
  });
});
