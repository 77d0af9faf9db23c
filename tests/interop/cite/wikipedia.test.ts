import fc from "fast-check";
import { expect, it } from "vitest";
import { citeNews } from "../../../src/interop/cite/wikipedia.ts";
import { headed, workOf } from "../../../src/interop/cite/work.ts";
import { article, bare, settings } from "../support/stories.ts";
import { hostile, hostileStory } from "./support/hostile.ts";

const URL = "https://example.org/x.html";

/**
 * Reads a template of wikitext as MediaWiki's preprocessor does, and throws where a value holds what it would take for
 * an order: another template, a link, an element, a table, bold type, a signature, an address or a magic word.
 */
function readTemplate(text: string): ReadonlyMap<string, string> {
  const [, name, inner = ""] = /^\{\{([^|{}]+?) *\|([^\n]*)\}\}$/.exec(text) ?? [];
  expect(name).toBe("cite news");
  const fields = new Map<string, string>();
  for (const piece of inner.split("|")) {
    const at = piece.indexOf("=");
    const [key, value] = [piece.slice(0, at).trim(), piece.slice(at + 1).trim()];
    expect(key).toMatch(/^[a-z]+\d*$/);
    expect(fields.has(key)).toBe(false);
    if (key === "url") expect(value).toMatch(/^https:\/\/[^\s|{}[\]<>"']+$/);
    else expect(value).not.toMatch(/[{}[\]<>]|''|~~~|__|:\/\/|^[*#:;]/);
    fields.set(
      key,
      value.replace(/&#(\d+);|&amp;/g, (_, code) => (code ? String.fromCharCode(code) : "&")),
    );
  }
  return fields;
}

it("is a template with what the wire gave, and no day of access", () => {
  const story = article({ byline: "Ana Lind and Martin King, Jr.", language: "no" });
  expect(citeNews(workOf(story, settings({ publisher: "Harbour Press" }), URL))).toBe(
    "{{cite news |last1=Lind |first1=Ana |last2=King |first2=Martin Jr. |title=Ferry sails at last" +
      " |work=The Harbour |publisher=Harbour Press |agency=NTA |place=OSLO |date=14 November 2014 |language=no" +
      " |url=https://example.org/x.html}}",
  );
});

it("marks a derived headline, and says nothing that no one gave", () => {
  expect(citeNews(workOf(bare(), settings(), null))).toBe(
    "{{cite news |title=&#91;Ferry sailed on Friday&#93; |work=The Harbour |date=14 November 2014}}",
  );
});

it("has an agency for an agency and not for an author", () => {
  const fields = readTemplate(citeNews(workOf(article({ byline: "Reuters" }), settings(), URL)));
  expect([fields.get("agency"), fields.has("author")]).toEqual(["NTA", false]);
});

it("gives hostile texts to a reader of wikitext as texts", () => {
  fc.assert(
    fc.property(hostileStory, hostile, (story, publisher) => {
      const work = workOf(story, settings({ publisher }), URL);
      const fields = readTemplate(citeNews(work));
      expect([
        fields.get("title"),
        fields.get("publisher"),
        fields.get("agency"),
        fields.get("place"),
      ]).toEqual([headed(work), work.publisher, work.agency ?? undefined, work.place]);
    }),
  );
});
