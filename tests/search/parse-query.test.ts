import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_PARTS } from "../../src/search/draft.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query, Term } from "../../src/search/query.ts";
import { without } from "../../src/search/without.ts";
import { writeQuery } from "../../src/search/write-query.ts";
import { reasons } from "../../src/words/en/reasons.ts";
import { anyText } from "../support/any-text.ts";
import { growth, IN_STEP } from "../support/time.ts";

/**
 * A query in short: `bank & (oil|gas)` for groups, `[bank of england]` for a phrase, `rate!` for an exact word, `infla~`
 * for a prefix, `headline.oil` for a field, `not oil`, `place=seoul`, `place≠seoul`, `2014-11-01..2014-11-30`, and
 * `?text` for what was not understood.
 */
function short(query: Query): string {
  const range = query.from === null && query.to === null ? [] : [`${query.from ?? ""}..${query.to ?? ""}`];
  return [
    ...query.wanted.map((group) => {
      const terms = group.map(shortTerm).join("|");
      return group.length === 1 ? terms : `(${terms})`;
    }),
    ...query.unwanted.map((term) => `not ${shortTerm(term)}`),
    ...query.restrictions.map(({ kind, value, not }) => `${kind}${not ? "≠" : "="}${value}`),
    ...range,
    ...query.notUnderstood.map(({ text }) => `?${text}`),
  ].join(" & ");
}

function shortTerm(term: Term): string {
  const field = term.field === "text" ? "" : `${term.field}.`;
  if (term.kind === "phrase") return `${field}[${term.text}]`;
  return `${field}${term.text}${term.exact ? "!" : ""}${term.prefix ? "~" : ""}`;
}

/** Queries, and what each is read as, by what they show. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, read: string])[]>> = {
  words: [
    ["bank rate", "bank & rate"],
    ["  bank\trate\n", "bank & rate"],
    ["bank　rate", "bank & rate"],
    ["Bank bank BANK rate", "Bank & rate"],
    ["bank, (rate)!", "bank & rate"],
    ["AT&T soon-to-be O'Brien’s 3.5", "AT&T & soon-to-be & O'Brien’s & 3.5"],
    ["the U.S., U.K. and end.", "the & U.S. & U.K. & and & end"],
    ["Fed – rates — up & down", "Fed & rates & up & down"],
    ["=rate =U.S. =OR", "rate! & U.S.! & OR!"],
    ["infla* infla*, U.S.*", "infla~ & U.S.~"],
    ["=infla*", "infla~"],
    ["", ""],
    ["   ", ""],
  ],
  phrases: [
    ['"bank of england" rate', "[bank of england] & rate"],
    ['" bank   of\nengland "', "[bank of england]"],
    [
      "“bank of england” „bank of france“ «banque de france» »Bank für«",
      "[bank of england] & [bank of france] & [banque de france] & [Bank für]",
    ],
    ["‹a b› ＂c d＂ 「e f」 〝g h〟", "[a b] & [c d] & [e f] & [g h]"],
    ['"bank of england”', "[bank of england]"],
    ['"a b""c d"', "[a b] & [c d]"],
    ['rate"bank of"', "rate & [bank of]"],
    ['("bank of england"), rate', "[bank of england] & rate"],
    ['"post"-war', "[post] & war"],
    ['="bank of"', "[bank of]"],
    ['"a OR b" "-c" "headline:d"', "[a OR b] & [-c] & [headline:d]"],
  ],
  "what is left out": [
    ["oil -gas", "oil & not gas"],
    ['-"bank of england" -=rate -infla*', "not [bank of england] & not rate! & not infla~"],
    [
      "-headline:oil headline:-gas -headline:-coal",
      "not headline.oil & not headline.gas & not headline.coal",
    ],
    ["−oil –gas －coal ‐tin -OR", "not oil & not gas & not coal & not tin & not OR"],
    ["—oil --gas soon-to-be -soon-to-be", "oil & gas & soon-to-be & not soon-to-be"],
    ["-(oil) (-gas)", "not oil & not gas"],
    ["oil -oil -OIL", "oil & not oil"],
  ],
  alternatives: [
    ["oil OR gas coal", "(oil|gas) & coal"],
    ["oil OR gas OR coal", "(oil|gas|coal)"],
    ['(oil OR "natural gas") headline:a OR byline:b*', "(oil|[natural gas]) & (headline.a|byline.b~)"],
    ["oil or gas coal", "oil & or & gas & coal"],
    ["oil OR OIL", "oil"],
    ["oil OR gas gas OR oil oil OR gas oil", "(oil|gas) & (gas|oil) & oil"],
    ["(oil) OR (gas)", "(oil|gas)"],
    ["PROFIT OR LOSS", "(PROFIT|LOSS)"],
  ],
  fields: [
    [
      'headline:oil HEADLINE:"bank of" Byline:=smith byline:sm*',
      "headline.oil & headline.[bank of] & byline.smith! & byline.sm~",
    ],
    ["headline：oil", "headline.oil"],
    ["(headline:oil) “headline:oil”", "headline.oil & [headline:oil]"],
    ["headline:byline:x headline:OR =headline:x", "headline.byline:x & headline.OR & headline.x!"],
  ],
  restrictions: [
    [
      'place:seoul -place:"New  York" country:KR lang:pt-BR',
      "place=seoul & place≠New York & country=KR & lang=pt-BR",
    ],
    ["country:-KR place:Seoul place:seoul", "country≠KR & place=Seoul"],
    ["place:U.S. place:washington,", "place=U.S. & place=washington"],
  ],
  dates: [
    ["date:2014", "2014-01-01..2014-12-31"],
    ["date:2014-11 oil", "oil & 2014-11-01..2014-11-30"],
    ["date:2014-11-14", "2014-11-14..2014-11-14"],
    ["date:2000-02 ", "2000-02-01..2000-02-29"],
    ["date:1900-02", "1900-02-01..1900-02-28"],
    ["date:0001 ", "0001-01-01..0001-12-31"],
    ["from:9999", "9999-01-01.."],
    ["from:2014-11", "2014-11-01.."],
    ["to:2014-11", "..2014-11-30"],
    ["from:1987 to:1989-02", "1987-01-01..1989-02-28"],
    ["to:1989 from:1987", "1987-01-01..1989-12-31"],
    ["from:1989 to:1987", "1987-01-01..1989-12-31"],
    ["from:1989-03-02 to:1987-02-01", "1987-02-01..1989-03-02"],
    ["from:1980 from:1987 to:1999 to:1989", "1987-01-01..1989-12-31"],
    ["from:1987-03 date:1987", "1987-03-01..1987-12-31"],
    ["date:2014 date:2016", "2014-01-01..2016-12-31"],
    ["DATE:2014/11/4 ", "2014-11-04..2014-11-04"],
    ["date：２０１４−１１", "2014-11-01..2014-11-30"],
    ['date:"2014-11"', "2014-11-01..2014-11-30"],
  ],
  "no fields at all": [
    ["12:30 https://example.org/a?b=c#d", "12:30 & https://example.org/a?b=c#d"],
    ["UPDATE: oil", "UPDATE & oil"],
    ["外交部：中国", "外交部：中国"],
    ["__proto__ constructor __proto__:x toString", "proto & constructor & proto__:x & toString"],
  ],
  "any script, any text": [
    ["القاهرة -“البنك المركزي”", "القاهرة & not [البنك المركزي]"],
    ["\u200f-النفط \u202bheadline:النفط\u202c", "headline.النفط & not النفط"],
    ['צה"ל "דובר צה"ל אמר"', "צה״ל & [דובר צה״ל אמר]"],
    ["हिन्दी กำลัง 東京", "हिन्दी & กำลัง & 東京"],
    ["oil 🛢️ price", "oil & price"],
    ["<b>oil</b> <script>alert(1)</script>", "b>oil</b & script>alert(1)</script"],
    ["^oil|gas$ [a-z]+ a\\b", "oil|gas & a-z & a\\b"],
    ["oil\0gas\ud800", "oil & gas"],
    ["so\u00adon \ufeffoil", "soon & oil"],
  ],
  "what is not understood": [
    ["oil -", "oil & ?-"],
    ["* oil", "oil & ?*"],
    ["= oil", "oil & ?="],
    ["*** !!!", "?***"],
    ["wo*d *ing a*b*", "?wo*d & ?*ing & ?a*b*"],
    ['"" oil “ ”', 'oil & ?"" & ?“ ”'],
    ['oil "bank of', 'oil & [bank of] & ?"bank of'],
    ['oil "', 'oil & ?"'],
    ['headline:"bank of', 'headline.[bank of] & ?headline:"bank of'],
    ['"infla* rate"', '[infla* rate] & ?"infla* rate"'],
    ["OR oil", "oil & ?OR"],
    ["oil OR", "oil & ?OR"],
    ["oil OR OR gas", "(oil|gas) & ?OR"],
    ["OR", "?OR"],
    ["oil OR -gas", "oil & not gas & ?OR"],
    ["-oil OR gas", "gas & not oil & ?OR"],
    ["oil OR place:x gas", "oil & gas & place=x & ?OR"],
    ['oil OR "" gas', 'oil & gas & ?OR & ?""'],
    ["oil NOT gas", "oil & NOT & gas & ?NOT"],
    ["FED DOES NOT ACT", "FED & DOES & NOT & ACT"],
    ["headline: oil", "oil & ?headline:"],
    ['headline:"" place:', '?headline:"" & ?place:'],
    ["author:smith", "author:smith & ?author:smith"],
    ['author:"john smith"', "author & [john smith] & ?author:"],
    ["place:seo*", "?place:seo*"],
    [
      "date:9999-99 date:2014-02-30 date:0000 date:14 date:x to:",
      "?date:9999-99 & ?date:2014-02-30 & ?date:0000 & ?date:14 & ?date:x & ?to:",
    ],
    [
      "date:1987-1989 from:2014-00 to:2014-01-00 -date:2014",
      "?date:1987-1989 & ?from:2014-00 & ?to:2014-01-00 & ?-date:2014",
    ],
    ["?! … §", "??! … §"],
    ["🎉", "?🎉"],
  ],
};

describe.each(Object.entries(CASES))("reads %s", (_, cases) => {
  it.each(cases)("%j", (text, read) => expect(short(parseQuery(text))).toBe(read));
});

describe("says why it did not understand", () => {
  it.each([
    ["-", "a - belongs right before a word"],
    ["wo*d", "a * stands only at the end of a word"],
    ['"bank', "the second quote is missing, so the phrase was read to the end"],
    ["date:2014-13", "there is no such month"],
    ["date:2014-02-29", "there is no such day"],
    ["date:0000-01", "years go from 0001 to 9999"],
    [
      "from:may",
      "a date is a year, month or day, as in 2014, 2014-11 or 2014-11-14; from: and to: take the ends of a range",
    ],
    ["lang:", "no word stands right behind the colon"],
    ["title:oil", "there is no such field, so it was read as plain words"],
    ["…", "no word stands in it"],
  ])("%s", (text, reason) => {
    const [note, ...others] = parseQuery(text).notUnderstood;
    expect([note?.text, note && reasons[note.reason], others]).toEqual([text, reason, []]);
  });
});

describe("a long query", () => {
  const numbered = (count: number, name = "w"): string =>
    Array.from({ length: count }, (_, index) => `${name}${index}`).join(" ");
  const partsOf = (query: Query): number =>
    query.wanted.flat().length + query.unwanted.length + query.restrictions.length;

  it("is read to the most parts it may have, and the rest is told in one piece", () => {
    const query = parseQuery(numbered(10_000));
    expect(partsOf(query)).toBe(MOST_PARTS);
    expect(query.notUnderstood).toHaveLength(1);
    expect(query.notUnderstood[0]?.text).toMatch(/^w64 w65 .{60,}…$/);
    expect(query.notUnderstood[0]?.reason).toBe("too-many");
    expect(reasons["too-many"]).toContain(`${MOST_PARTS} words`);
  });

  it.each(["OR ", "* ", '"" ', "-", "a ", "NOT a ", "date:2014 ", "a OR b "])(
    "of one part again and again: %j",
    (part) => {
      const query = parseQuery(part.repeat(10_000));
      expect(partsOf(query)).toBeLessThanOrEqual(2);
      expect(query.notUnderstood.length).toBeLessThanOrEqual(2);
    },
  );

  it("of things that mean nothing is told in few words", () => {
    expect(parseQuery(numbered(10_000, "date:x")).notUnderstood).toHaveLength(MOST_PARTS + 1);
  });

  it("has room for its dates, and for words it has already", () => {
    const query = parseQuery(`${numbered(MOST_PARTS)} w3 date:2014`);
    expect(query).toMatchObject({ from: "2014-01-01", notUnderstood: [] });
  });

  it("repeats no long text in a message", () => {
    const [note] = parseQuery(`date:${"😀x".repeat(100_000)}`).notUnderstood;
    expect(Array.from(note?.text ?? "")).toHaveLength(81);
    expect(note?.text.isWellFormed()).toBe(true);
  });

  it.each([
    "a ",
    "a",
    "!",
    "a!",
    "- ",
    "-",
    '"',
    '"a',
    '"a" ',
    "headline:",
    "headline:a ",
    "(",
    "a*",
    "a OR ",
    "NOT ",
    "😀",
    "é.",
    " ",
    "\u200f",
    'א"',
    "date:2014 ",
  ])("takes time linear in its length: %j", (unit) => {
    expect(growth((count) => unit.repeat(count), parseQuery, 10_000)).toBeLessThan(IN_STEP);
  });
});

/** Pieces of the language, well and badly put together. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...'oil Gas U.S. soon-to-be OR or NOT - – — * = : ： " “ ” « » ( ) , . .. é ́ ﷺ 東京 א 😀 \ud83d 12:30 // __proto__ < >'.split(
        " ",
      ),
      ..."headline: byline: place: country： lang: date: from: to: foo: 2014 -11 -30 -99 1987-03 9999 0001-01-01".split(
        " ",
      ),
      " ",
      " ",
      " ",
      "\u200f",
      "\0",
      "\u00a0",
    ),
    { maxLength: 40 },
  )
  .map((each) => each.join(""));
/** More than a query has room for. */
const crowd = fc
  .array(
    fc.oneof(
      fc.nat(90).map((each) => `w${each}`),
      fc.nat(90).map((each) => `-w${each}`),
      fc.nat(9).map((each) => `place:"p ${each}"`),
      fc.constantFrom("OR", "OR", "OR", "NOT", "to:2014", "date:2013", "wo*d", "* -"),
    ),
    { minLength: 50, maxLength: 150, size: "max" },
  )
  .map((each) => each.join(" "));
const typed = fc.oneof(pieces, crowd, anyText({ maxLength: 200 }), fc.string({ unit: "grapheme" }));

describe("the text of a query", () => {
  it.each([
    ["  oil   OR gas “bank of”  ", 'oil OR gas "bank of"'],
    ["-Headline：oil lang:en place:'New York'", "York -headline:oil lang:en place:New"],
    ['place:"seoul" place:"new york" place:"a*b"', 'place:seoul place:"new york" place:"a*b"'],
    ["to:1989 from:1987", "from:1987 to:1989"],
    ["from:1987-01-01 to:1987-12-31", "date:1987"],
    ["from:2000-02 to:2000-02-29", "date:2000-02"],
    ["from:2000-02-02 to:2000-02-02", "date:2000-02-02"],
    ["from:1987-03 to:1987-05-30", "from:1987-03 to:1987-05-30"],
    ["wo*d", ""],
  ])("%j is written %j", (text, written) => expect(writeQuery(parseQuery(text))).toBe(written));

  it("is read as the same query, whatever was typed", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text);
        const again = parseQuery(writeQuery(query));
        expect({ ...again, notUnderstood: [] }).toEqual({ ...query, notUnderstood: [] });
        expect(writeQuery(again)).toBe(writeQuery(query));
      }),
      { numRuns: 3_000 },
    );
  });

  it("holds to the bounds of a query, whatever was typed", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { wanted, unwanted, restrictions, from, to, notUnderstood } = parseQuery(text);
        for (const { text: word } of [...wanted.flat(), ...unwanted]) expect(word).toMatch(/[\p{L}\p{N}]/u);
        for (const { value } of restrictions) expect(value).toMatch(/[\p{L}\p{N}]/u);
        expect(wanted).not.toContainEqual([]);
        for (const day of [from, to]) expect(day ?? "0001-01-01").toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect((from ?? "0001") <= (to ?? "9999-12-31")).toBe(true);
        const parts = wanted.flat().length + unwanted.length + restrictions.length;
        expect(parts).toBeLessThanOrEqual(MOST_PARTS);
        expect(parts + notUnderstood.length).toBeLessThanOrEqual(MOST_PARTS + 1);
        for (const { text, reason } of notUnderstood) expect([text, reason]).not.toContain("");
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a query without a part", () => {
  const query = parseQuery('oil OR gas OR "bank of" coal -oil -tin place:seoul -place:seoul date:2014');
  const word = (text: string): Term => ({ kind: "word", field: "text", text, exact: false, prefix: false });

  it.each([
    [
      { kind: "wanted", term: word("oil") },
      'gas OR "bank of" coal -oil -tin place:seoul -place:seoul date:2014',
    ],
    [
      { kind: "wanted", term: word("coal") },
      'oil OR gas OR "bank of" -oil -tin place:seoul -place:seoul date:2014',
    ],
    [
      { kind: "wanted", term: { kind: "phrase", field: "text", text: "bank of" } },
      "oil OR gas coal -oil -tin place:seoul -place:seoul date:2014",
    ],
    [
      { kind: "unwanted", term: word("oil") },
      'oil OR gas OR "bank of" coal -tin place:seoul -place:seoul date:2014',
    ],
    [
      { kind: "restriction", restriction: { kind: "place", value: "seoul", not: true } },
      'oil OR gas OR "bank of" coal -oil -tin place:seoul date:2014',
    ],
    [{ kind: "from" }, 'oil OR gas OR "bank of" coal -oil -tin place:seoul -place:seoul to:2014'],
    [{ kind: "to" }, 'oil OR gas OR "bank of" coal -oil -tin place:seoul -place:seoul from:2014'],
    [{ kind: "wanted", term: word("lead") }, writeQuery(query)],
  ] as const)("%j", (part, written) => expect(writeQuery(without(query, part))).toBe(written));
});
