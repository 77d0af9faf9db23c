import { describe, expect, it } from "vitest";
import { textsAfter } from "../../src/archive/follows.ts";
import { summarise, textBelow } from "../../src/archive/summary.ts";
import type { Headline } from "../../src/article.ts";
import { deriveHeadline } from "../../src/wire/headline/headline.ts";
import { articleAt } from "../support/stories.ts";

const derived = (text: string, rule: "lede" | "lede-start" | "first-words" | "first-rows"): Headline => ({
  text,
  origin: "derived",
  rule,
  cuts: [],
});

/** What a card says below this headline, of a story of these paragraphs. */
const below = (headline: Headline, ...paragraphs: readonly string[]): string =>
  textBelow(summarise({ ...articleAt("2001-01-01", "a.txt"), headline, paragraphs }, "/a.txt"));

const MILL = "Acme Corp <ACM> said it will sell its Troy mill to Bell Co for five mln dlrs.";

describe("what a card says below a headline that was made of the story's first sentence", () => {
  it("is the sentence behind it, where the headline says all of the first", () => {
    const whole = derived("Acme Corp said it will sell its Troy mill to Bell Co for five mln dlrs", "lede");
    expect(below(whole, `${MILL} It gave no reason.`)).toBe("It gave no reason.");
    expect(below(whole, MILL, "The mill has stood since 1911.")).toBe("The mill has stood since 1911.");
  });

  it("is the rest of the sentence, where the headline breaks off", () => {
    const start = derived("Acme Corp said it will sell its Troy mill…", "lede-start");
    expect(below(start, `${MILL} It gave no reason.`)).toBe(
      "… to Bell Co for five mln dlrs. It gave no reason.",
    );
  });

  it("is what the headline leaves out in the middle, and what comes behind that", () => {
    const middle = derived("Harbour will close for winter…, keepers said", "lede-start");
    expect(below(middle, "The harbour will close for the winter of ice and storms, its keepers said.")).toBe(
      "… of ice and storms, its keepers said.",
    );
  });

  it("is the rest, where a headline that ends well leaves a good part out, but not who said it", () => {
    const well = derived("Harbour will close", "lede");
    expect(
      below(well, "The harbour will close, and the boats that lie there now must leave by Friday at noon."),
    ).toBe("… and the boats that lie there now must leave by Friday at noon.");
    expect(below(well, "The harbour will close, its keepers said on Friday.", "Nobody lives there.")).toBe(
      "Nobody lives there.",
    );
  });

  it("is nothing, where nothing follows", () => {
    expect(below(derived("Harbour will close", "lede"), "The harbour will close.")).toBe("");
  });

  it("takes short paragraphs together, a space behind a sentence", () => {
    const closes = derived("Harbour will close", "lede");
    expect(below(closes, "The harbour will close.", "Nobody waved.", "Fees:", "May 71.5")).toBe(
      "Nobody waved. Fees:; May 71.5",
    );
  });

  it.each([
    ["was sent", { text: "Harbour will close", origin: "given" } as const],
    ["is of rows", derived("Harbour will close", "first-rows")],
    ["is of other words", derived("Keepers lock up port", "lede")],
  ])("is the story's start below one that %s", (_, headline) => {
    expect(below(headline, "The harbour will close.", "Nobody waved at all that day.")).toBe(
      "The harbour will close.; Nobody waved at all that day.",
    );
  });

  it.each([
    "The Tern Ferry Co said it has ordered two boats from the Lund Yard for delivery in May. It paid in fish.",
    "Wheat prices rose three pct in the week to Friday on reports of frost in the north, the board of millers said.",
    "Der Hafen bleibt nach Angaben der Behörde wegen des Eises, das seit Wochen im Becken liegt und wächst, bis zum Frühjahr geschlossen.",
  ])("says no word twice that headlines are made of: %s", (lede) => {
    const { text, rule, cuts } = deriveHeadline([lede], null);
    const [after = ""] =
      textsAfter({ headline: { text, origin: "derived", rule, cuts }, paragraphs: [lede] }) ?? [];
    const rest = after.replace(/^… /, "");
    expect(lede.endsWith(rest)).toBe(true);
    expect(lede.length - rest.length).toBeGreaterThan(text.length / 2);
  });
});
