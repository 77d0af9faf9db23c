import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article.ts";
import { growth, IN_STEP } from "../../support/time.ts";
import { filler, march, threadsOf, told, word } from "./support/wire.ts";

const LEDE =
  "The harbour board of Skardal said it will raise the ferry Astrid, which sank off the northern pier on Sunday with " +
  "a cargo of timber, and hold an open inquiry into how her pumps failed.";
const MORE =
  "Captain Lindqvist told the board that two of three pumps had stopped an hour before, and that no ship had answered " +
  "his calls. Divers from Vesthavn go down on Thursday, weather allowing.";

/** Other stories, so that common words are known to be common. */
const OTHERS = Array.from({ length: 60 }, (_, n) =>
  told(
    march(0),
    [`The council of ${word(n)} said it will hold an open meeting on the budget. ${filler(n)}`],
    word(n),
  ),
);

/** For each story the numbers of its versions, newest first. */
function versionsAmong(articles: readonly Article[]): readonly (readonly number[])[] {
  const threads = threadsOf([...OTHERS, ...articles]);
  return articles.map(({ url }) =>
    threads.versions(url).map((version) => articles.findIndex((article) => article.url === version.url)),
  );
}

describe("versions", () => {
  it("are takes that grow, a repeat and a correction, newest first", () => {
    const first = told(march(1), [LEDE]);
    const take = told(march(1), [LEDE, MORE]);
    const correction = told(march(2), [LEDE.replace("northern", "southern"), MORE]);
    expect(versionsAmong([first, take, correction])).toEqual([
      [2, 1, 0],
      [2, 1, 0],
      [2, 1, 0],
    ]);
  });

  it("say how much of the shorter one stands word for word in the other", () => {
    const first = told(march(1), [LEDE]);
    const take = told(march(1), [LEDE, MORE]);
    const { versions } = threadsOf([...OTHERS, first, take]);
    expect(versions(take.url)).toMatchObject([
      { url: take.url, shared: 1, kind: "take", by: "words", of: first.url },
      { url: first.url, shared: null, kind: null, by: null, of: null },
    ]);
  });

  it("follow each other within three days", () => {
    const again = (day: number) =>
      versionsAmong([told(march(1), [LEDE, MORE]), told(march(day), [LEDE, MORE])]);
    expect(again(4)[0]).toEqual([1, 0]);
    expect(again(5)[0]).toEqual([]);
  });

  it("join in a chain", () => {
    const days = [1, 3, 6, 9].map((day) => told(march(day), [LEDE, MORE]));
    expect(versionsAmong(days)[0]).toEqual([3, 2, 1, 0]);
  });

  it("are none for a story of its own, or one the archive lacks", () => {
    const threads = threadsOf(OTHERS);
    expect(OTHERS.flatMap(({ url }) => threads.versions(url))).toEqual([]);
    expect(threads.versions("/2001/03/01/none-00000000.html")).toEqual([]);
  });
});

describe("no versions", () => {
  const dividend = (cents: string, record: number, place: string, day = 1) =>
    told(
      march(day),
      [`Qtly div ${cents} cts vs ${cents} cts prior`, "Pay April 15", `Record March ${record}`],
      place,
    );

  it.each([
    ["dividends with another record date", [dividend("ten", 30, "LIND"), dividend("ten", 29, "LIND")]],
    ["dividends of other places", [dividend("ten", 30, "LIND"), dividend("ten", 30, "GREN")]],
    ["dividends days apart", [dividend("ten", 30, "LIND"), dividend("ten", 30, "LIND", 3)]],
    ["dividends of other sums", [dividend("ten", 30, "LIND"), dividend("six", 30, "LIND")]],
    [
      "tables of two companies",
      [
        "12 cts vs 19 cts, 369,000 vs 358,000, 7.1 mln vs 6.7",
        "41 cts vs 7 cts, 1,104 vs 8,220, 9.3 mln vs 8.8",
      ].map((row) =>
        told(march(1), [
          `Shr ${row} mln. Avg shrs 3,050,000 vs 3,050,000. Year shr and net include a tax gain`,
        ]),
      ),
    ],
    [
      "a bank's daily notice",
      ["450 mln to 6-1/8", "620 mln to 6-1/4", "380 mln to 6-3/16"].map((rate, day) =>
        told(march(day + 1), [
          `The Central Bank of Vest entered the money market to lend ${rate.split(" ")[0]} mln crowns overnight, a ` +
            `spokesman said. Dealers said overnight money stood at ${rate.split(" ").at(-1)} pct when the bank began ` +
            "its temporary and indirect supply of reserves to the banking system of the country.",
        ]),
      ),
    ],
    [
      "two bonds of the same terms",
      ["Kvitland Railways", "Marl Timber"].map((borrower) =>
        told(march(1), [
          `${borrower} is issuing a bond of 100 mln crowns due April 15, 2011 paying seven pct and priced at par, ` +
            "lead manager Bank of Ost said. The bond is available in denominations of 1,000 and 10,000 crowns and " +
            "will be listed in Vesthavn. Payment date is April 15. Fees are one pct for selling and half a pct for " +
            `management and underwriting combined. Guarantor is the ${borrower === "Marl Timber" ? "Forest Fund" : "state"}.`,
        ]),
      ),
    ],
    [
      "two stories that share an old paragraph",
      [
        "Okafor of the seamen's union said crews will strike.",
        "The ministry of works closed the northern pier.",
      ].map((news, n) => told(march(1), [`${news} ${filler(n + 700)} ${filler(n + 800)}`, LEDE])),
    ],
  ])("%s", (_, articles) => {
    expect(versionsAmong(articles).flat()).toEqual([]);
  });
});

it("puts all of many identical stories together, in time that follows their number", () => {
  const same = (count: number) =>
    Array.from({ length: count }, (_, n) => told(march(1), [MORE], null, { agencyId: `a${n}` }));
  const find = (articles: readonly Article[]) =>
    expect(threadsOf(articles).versions(articles[0]?.url ?? "")).toHaveLength(articles.length);
  // Above the length of the lists of what is remembered, below which each story is looked up among all before it.
  expect(growth(same, find, 550)).toBeLessThan(IN_STEP);
});
