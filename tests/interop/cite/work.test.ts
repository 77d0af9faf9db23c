import { describe, expect, it } from "vitest";
import { headed, printed, workOf } from "../../../src/interop/cite/work.ts";
import { article, bare, settings } from "../support/stories.ts";

const URL = "https://example.org/2014/11/14/ferry-sails-at-last-1a2b3c4d.html";

it("knows of a story what is cited", () => {
  expect(workOf(article(), settings({ publisher: "Harbour Press" }), URL)).toEqual({
    title: "Ferry sails at last",
    derived: false,
    authors: [{ family: "Lind", given: "Ana", suffix: null }],
    agency: "NTA",
    date: "2014-11-14",
    place: "OSLO",
    language: "en",
    archive: "The Harbour",
    publisher: "Harbour Press",
    url: URL,
    id: "nta-77",
    key: "ferry2014-1a2b3c4d",
  });
});

it("marks a title that was made, and says nothing that no one gave", () => {
  const work = workOf(bare(), settings(), null);
  expect(headed(work)).toBe("[Ferry sailed on Friday]");
  expect([work.authors, work.agency, work.place, work.publisher, work.url]).toEqual([
    [],
    null,
    null,
    null,
    null,
  ]);
});

it("has the agency for an author where no one is named", () => {
  expect(workOf(article({ byline: null }), settings(), URL).authors).toEqual([{ literal: "NTA" }]);
});

it.each([
  ["/2014/11/14/the-ferry-1a2b3c4d.html", "ferry2014-1a2b3c4d"],
  ["/2014/11/14/1986-1a2b3c4d.html", "story2014-1a2b3c4d"],
  ["/2014/11/14/story-1a2b3c4d5e6f.html", "story2014-1a2b3c4d5e6f"],
])("names %s %s", (url, key) => {
  expect(workOf(article({ url }), settings(), null).key).toBe(key);
});

describe("what stands in a citation", () => {
  it.each([
    ["Two\r\n lines\u2028more", "Two lines more"],
    ["a\0b\u0085c", "a b c"],
    ["\u202eevil\u202c", "evil"],
    ["half \ud800 of one\ufffe", "half \ufffd of one\ufffd"],
  ])("is one line of signs that all can show: %j", (text, line) => {
    expect(printed(text)).toBe(line);
  });

  it("is no longer than names are", () => {
    const long = "word ".repeat(2000);
    const work = workOf(
      article({ headline: { text: long, origin: "given" }, byline: long, id: long }),
      settings(),
      null,
    );
    expect(work.title).toHaveLength(301);
    expect(work.title).toMatch(/word …$/);
    expect(JSON.stringify(work).length).toBeLessThan(1000);
  });
});
