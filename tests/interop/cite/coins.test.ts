import fc from "fast-check";
import { expect, it } from "vitest";
import { coins } from "../../../src/interop/cite/coins.ts";
import { settings } from "../support/stories.ts";
import { hostile } from "./support/hostile.ts";

const story = {
  headline: "Ferry sails",
  derived: false,
  date: "2014-11-14",
  url: "/2014/11/14/ferry-0000000b.html",
};

it("is a ContextObject of a newspaper article", () => {
  expect(coins({ ...story, derived: true }, settings({ baseUrl: "https://example.org/news/" }))).toBe(
    "ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=newspaperArticle" +
      "&rft.title=%5BFerry%20sails%5D&rft.source=The%20Harbour&rft.date=2014-11-14" +
      "&rft.identifier=https%3A%2F%2Fexample.org%2Fnews%2F2014%2F11%2F14%2Fferry-0000000b.html",
  );
});

it("has no address where the archive names no host", () => {
  expect(coins(story, settings())).not.toContain("identifier");
});

it("gives every headline back, as a query is read", () => {
  fc.assert(
    fc.property(hostile, hostile, (headline, title) => {
      const fields = [...new URLSearchParams(coins({ ...story, headline }, settings({ title })))];
      expect(fields.map(([key]) => key)).toEqual([
        "ctx_ver",
        "rft_val_fmt",
        "rft.type",
        "rft.title",
        "rft.source",
        "rft.date",
      ]);
      const line = (text: string) => text.replace(/[\u202e]/g, "").replace(/[\p{Cs}\ufffe]/gu, "\ufffd");
      const told = (text: string) =>
        line(text)
          .replace(/[\s\p{Cc}]+/gu, " ")
          .trim();
      expect([fields[3]?.[1], fields[4]?.[1]]).toEqual([told(headline), told(title)]);
    }),
  );
});
