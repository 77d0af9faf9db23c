import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { address, digestOf, identity, sourceUrl } from "../../src/archive/permalink.ts";
import { slugify } from "../../src/archive/slug.ts";
import { type Mark, NOTHING_SENT } from "../../src/article.ts";
import { readFile } from "../../src/wire/read.ts";
import { anyText } from "../support/any-text.ts";
import { markdownFile, sha256, story, wireFile } from "../support/stories.ts";
import { growth, IN_STEP } from "../support/time.ts";

/** The addresses of the stories in a file of these bytes. */
const addresses = (text: string | Uint8Array): readonly string[] =>
  readFile(Buffer.from(text), "any/name.txt").stories.map((one) => address(one).url);

/** Published addresses: a row is never edited, whatever else changes. New rows may join. */
const FROZEN: readonly (readonly [string, string, string])[] = [
  [
    "wrapped copy",
    " date 1987-03-02 OSLO March 2 The ferry to Nesodden sailed again on\nMonday after a week of ice, the harbour master said.\n",
    "/1987/03/02/the-ferry-to-nesodden-sailed-again-on-monday-after-a-week-of-7c4747ef.html",
  ],
  [
    "the same copy, issued a day later",
    " date 1987-03-03 OSLO March 2 The ferry to Nesodden sailed again on\nMonday after a week of ice, the harbour master said.\n",
    "/1987/03/03/the-ferry-to-nesodden-sailed-again-on-monday-after-a-week-of-821b89b3.html",
  ],
  [
    "no dateline",
    " date 2001-01-01 Nobody waved when the lighthouse keeper left the rock\nfor good.\n",
    "/2001/01/01/nobody-waved-when-the-lighthouse-keeper-left-the-rock-for-826df830.html",
  ],
  [
    "letters with marks, and letters that only look so",
    " date 1999-12-31 SÃO PAULO Dec 31 Æthelred Übermut naïvely ate crème brûlée\nat Łódź's Straße, he said.\n",
    "/1999/12/31/aethelred-ubermut-naively-ate-creme-brulee-at-lodzs-strasse-1832096f.html",
  ],
  [
    "apostrophes",
    " date 2010-05-06 LONDON May 6 The people's party won't yield, its leader's\naides said.\n",
    "/2010/05/06/the-peoples-party-wont-yield-its-leaders-aides-said-4bcc7bb8.html",
  ],
  [
    "figures",
    " date 2008-09-15 ZURICH Sept 15 1,250.75 points were lost at 3:30 p.m. on\nMonday, traders said.\n",
    "/2008/09/15/1-250-75-points-were-lost-at-3-30-p-m-on-monday-traders-said-31e1cb27.html",
  ],
  [
    "a first word longer than a slug",
    ` date 2012-02-29 TOKYO Feb 29 ${"a".repeat(70)} is not a word, linguists\nsaid on Wednesday.\n`,
    `/2012/02/29/${"a".repeat(60)}-298b4a97.html`,
  ],
  [
    "nothing of ASCII",
    " date 2016-07-08 Лодка вышла из порта в пятницу утром.\n",
    "/2016/07/08/story-cd5d4732.html",
  ],
  [
    "the first year",
    " date 0001-01-01 ROME Jan 1 A year began and few took note of it.\n",
    "/0001/01/01/a-year-began-and-few-took-note-of-it-a3461a75.html",
  ],
  [
    "a given headline",
    "---\ndate: 2014-11-14\nheadline: Envoy to visit Moscow\nplace: SEOUL\n---\n\nThe first paragraph.\n",
    "/2014/11/14/envoy-to-visit-moscow-f1729f73.html",
  ],
  [
    "a given headline and an agency's id",
    "---\ndate: 2014-11-14\nheadline: Envoy to visit Moscow\nid: hna-20141114-0042\n---\n\nThe first paragraph.\n",
    "/2014/11/14/envoy-to-visit-moscow-aa2d943b.html",
  ],
  [
    "Markdown without a headline",
    "---\ndate: 2014-11-14\n---\n\nThe *first* paragraph has [a link](https://example.org/) in it.\n",
    "/2014/11/14/the-first-paragraph-has-a-link-in-it-abc0a3d3.html",
  ],
  [
    "a headline of signs",
    "---\ndate: 2020-03-01\nheadline: “Ça va?” — 50% more, & so on… (updated)\n---\n\nBody.\n",
    "/2020/03/01/ca-va-50-more-so-on-updated-f0e290bd.html",
  ],
  [
    "a headline whose next word would be too much",
    "---\ndate: 2020-03-02\nheadline: Twenty four letters and so on and on until the sixtieth one ends it all\n---\n\nBody.\n",
    "/2020/03/02/twenty-four-letters-and-so-on-and-on-until-the-sixtieth-one-50b4d8da.html",
  ],
];

describe("an address never changes", () => {
  it.each(FROZEN)("%s", (_, text, url) => {
    expect(addresses(text)).toEqual([url]);
  });

  it("Windows-1252", () => {
    const text =
      " date 1994-06-01 PARIS June 1 The caf\xe9 owners\x92 union said on Wednesday it would\nserve no one.\n";
    expect(addresses(Buffer.from(text, "latin1"))).toEqual([
      "/1994/06/01/the-cafe-owners-union-said-on-wednesday-it-would-serve-no-92e070fc.html",
    ]);
  });

  it("the first seed", () => {
    const seed = new URL("../../seeds/000_93fded66cd1e2802.txt", import.meta.url);
    expect(addresses(readFileSync(seed))).toEqual([
      "/2014/11/14/north-korean-leader-kim-jong-un-is-to-send-a-personal-envoy-d3e0b3bf.html",
    ]);
  });
});

describe("an address depends on one story alone", () => {
  const WORDS =
    "The ferry to Nesodden sailed again on Monday after a week of ice. Nobody waved. The harbour master said it would sail on Tuesday too, weather permitting.".split(
      " ",
    );
  const [wrapped = "", url = ""] = FROZEN[0]?.slice(1) ?? [];

  it("not on line ends, nor on how it is wrapped", () => {
    const gap = fc.constantFrom(" ", "  ", "\n", "\r\n", "\n    ", " \n");
    const gaps = fc.array(gap, { minLength: WORDS.length, maxLength: WORDS.length });
    const [expected] = addresses(wireFile("1987-03-02", `OSLO March 2 ${WORDS.join(" ")}`));
    expect(expected).toMatch(/-[0-9a-f]{8}\.html$/);
    fc.assert(
      fc.property(gaps, (between) => {
        const body = WORDS.map((word, index) => word + between[index]).join("");
        expect(addresses(wireFile("1987-03-02", `OSLO March 2 ${body}`))).toEqual([expected]);
      }),
    );
  });

  it.each([
    ["Windows line ends", wrapped.replaceAll("\n", "\r\n")],
    ["old Macintosh line ends", wrapped.replaceAll("\n", "\r")],
    ["a byte order mark", `\uFEFF${wrapped}`],
    ["blank lines around", `\n\n${wrapped}\n\n\n`],
    ["no last line end", wrapped.trimEnd()],
  ])("not on %s", (_, text) => {
    expect(addresses(text)).toEqual([url]);
  });

  it("not on the derived headline, the paragraphs or the place of its file", () => {
    const one = address(story());
    const derived = story({
      headline: { text: "A better headline", origin: "derived", rule: "lede", cuts: [] },
    });
    expect(address(derived).url).toBe(one.url);
    const elsewhere = story({ source: { ...story().source, path: "z/other.txt", firstLine: 7 } });
    expect(address(elsewhere).url).toBe(one.url);
    const split = story({ paragraphs: ["The ferry", "sailed on Friday."] });
    expect(address(split).url).toBe(one.url);
  });

  it("but on every word", () => {
    expect(addresses(wrapped.replace("week", "weak"))).not.toEqual([url]);
  });
});

describe("identity", () => {
  it("is the words' digest, or that of the agency's id", () => {
    expect(identity({ agencyId: null, wordsSha256: "0123456789abcdef" })).toBe("01234567");
    expect(identity({ agencyId: "nta-77", wordsSha256: "0123456789abcdef" })).toBe(
      sha256("nta-77").slice(0, 8),
    );
  });

  it("of a later version of an id begins as that of the first, and stands behind it", () => {
    const version = (number: string | null, marks: readonly Mark[] = []) =>
      digestOf(story({ agencyId: "nta-77", marks, transmission: { ...NOTHING_SENT, version: number } }));
    expect(version("1")).toBe(sha256("nta-77"));
    expect(version(null)).toBe(sha256("nta-77"));
    expect(version("007")).toBe(version("7"));
    const later = ["2", "3", "70000", "70001", "draft"].map((number) => version(number));
    for (const digest of [...later, version("2", ["kill"]), version(null, ["kill"])]) {
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
      expect(digest.slice(0, 12)).toBe(`${sha256("nta-77").slice(0, 8)}ffff`);
    }
    expect(new Set([...later, version("2", ["kill"]), version(null, ["kill"])]).size).toBe(7);
  });

  it("is the record's id, unless the agency gave one", () => {
    expect(address(story()).id).toBe(story().wordsSha256.slice(0, 8));
    expect(address(story({ agencyId: "nta-77" })).id).toBe("nta-77");
    expect(
      readFile(Buffer.from(markdownFile({ date: "2014-11-14", id: "x/../y" }, "Text.")), "a").stories.map(
        (one) => address(one).url,
      ),
    ).toEqual([expect.stringMatching(/^\/2014\/11\/14\/text-[0-9a-f]{8}\.html$/)]);
  });
});

describe("slugify", () => {
  it("is ASCII letters, digits and hyphens, at most 60, whatever the text", () => {
    fc.assert(
      fc.property(anyText({ maxLength: 300 }), (text) => {
        const slug = slugify(text);
        expect(slug.length).toBeLessThanOrEqual(60);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugify(slug)).toBe(slug);
      }),
      { numRuns: 1000 },
    );
  });

  it("takes as many whole words as fit", () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,20}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const taken = slugify(words.join(" ")).split("-");
        expect(taken).toEqual(words.slice(0, taken.length));
        const longer = words.slice(0, taken.length + 1).join("-");
        expect(taken.length === words.length || longer.length > 60).toBe(true);
      }),
    );
  });

  it.each([
    ["ß æ œ ø ł đ ð þ ı", "ss-ae-oe-o-l-d-d-th-i"],
    ["Ærø Øre Łódź Þór ŒUVRE", "aero-ore-lodz-thor-oeuvre"],
    ["the harbour’s crew won't", "the-harbours-crew-wont"],
    ["ﬁve № ½ １２", "five-no-1-2-12"],
  ])("spells %s as %s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it("takes linear time", () => {
    for (const unit of ["-", "a", "\u0301", "a "])
      expect(
        growth((count) => unit.repeat(count), slugify, 250_000),
        unit,
      ).toBeLessThan(IN_STEP);
  });
});

it("puts a source beside its page, further copies numbered", () => {
  expect(sourceUrl("/2014/11/14/a-1a2b3c4d.html")).toBe("/2014/11/14/a-1a2b3c4d.txt");
  expect(sourceUrl("/2014/11/14/a-1a2b3c4d.html", 2)).toBe("/2014/11/14/a-1a2b3c4d.2.txt");
});
