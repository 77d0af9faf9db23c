import { expect, test } from "vitest";
import { FORMATS } from "../../src/wire/formats/index.ts";
import { jsonl } from "../../src/wire/formats/jsonl/jsonl.ts";
import { readAs } from "../support/read-as.ts";

const read = (text: string) => readAs(jsonl, text, "stories.jsonl");
const formatOf = (text: string) => FORMATS.find(({ sniff }) => sniff(text))?.name;

test("reads a record a line, a list, or one alone", () => {
  const one = (title: string) =>
    JSON.stringify({ date: "2014-11-14", title, text: "It rained.\n\nIt snowed." });
  for (const text of [`${one("A")}\n${one("B")}\n`, `[\n${one("A")},\n${one("B")}\n]\n`]) {
    const { stories } = read(text);
    expect(stories.map(({ headline, paragraphs }) => [headline.text, paragraphs])).toEqual([
      ["A", ["It rained.", "It snowed."]],
      ["B", ["It rained.", "It snowed."]],
    ]);
  }
  expect(read(one("A")).stories).toHaveLength(1);
});

test("lists of names and paragraphs, and objects that hold a text", () => {
  const text = JSON.stringify({
    id: 7,
    date: "2014-11-14T09:00:00",
    title: { rendered: "A" },
    content: { rendered: "<p>It rained.</p><p>It snowed.</p>" },
    authors: [{ name: "Ann Example" }, { name: "Bo Sample" }],
    tags: ["rain", "sea"],
    views: 12,
  });
  expect(read(text).stories[0]).toMatchObject({
    agencyId: "7",
    headline: { text: "A" },
    paragraphs: ["It rained.", "It snowed."],
    byline: "Ann Example, Bo Sample",
    transmission: { keywords: ["rain", "sea"] },
    asides: [{ text: "views: 12" }],
  });
});

test.each([
  [
    '{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "items": [RECORD, RECORD]}',
    '{"id": "1", "title": "A", "content_html": "<p>It rained.</p>", "date_published": "2014-11-14T09:00:00Z"}',
  ],
  [
    '{"status": "ok", "articles": [RECORD, RECORD]}',
    '{"source": {"name": "Harbour"}, "author": "Ann", "title": "A", "publishedAt": "2014-11-14T09:00:00Z", "content": "It rained."}',
  ],
  [
    '{"hits": {"hits": [{"_id": "1", "_source": RECORD}, {"_id": "2", "_source": RECORD}]}}',
    '{"title": "A", "date": "2014-11-14", "text": "It rained."}',
  ],
])("records that an answer wraps: %s", (wrapper, record) => {
  const text = wrapper.replaceAll("RECORD", record);
  expect(formatOf(text)).toBe("jsonl");
  expect(
    read(text).stories.map(({ date, headline, paragraphs }) => [date, headline.text, paragraphs]),
  ).toEqual([
    ["2014-11-14", "A", ["It rained."]],
    ["2014-11-14", "A", ["It rained."]],
  ]);
});

test("a record whose text is longer than what is looked at first", () => {
  const text = JSON.stringify({ text: "It rained. ".repeat(1000), date: "2014-11-14", title: "A" });
  expect(formatOf(text.slice(0, 4096))).toBe("jsonl");
  expect(read(text).stories[0]?.date).toBe("2014-11-14");
});

test("the line of a field is told where the record runs over several", () => {
  const text = '{\n  "date": "2014-11-14",\n  "title": "A",\n  "body": "It rained."\n}\n';
  expect(read(text).stories[0]?.positions).toMatchObject({ date: 2, headline: 3, paragraphs: [4] });
});

test("leaves to ninjs what is ninjs, and what is no record of a story to others", () => {
  expect(
    formatOf(
      '{"uri": "a", "versioncreated": "2014-11-14T09:00:00Z", "headline": "A", "body_text": "It rained."}',
    ),
  ).toBe("ninjs");
  expect(formatOf('{"headlines": [{"value": "A"}], "body": "It rained.", "date": "2014-11-14"}')).toBe(
    "ninjs",
  );
  expect(
    formatOf('{"name": "harbour", "version": "1.0.0", "scripts": {"build": "x", "date": "y"}}'),
  ).not.toBe("jsonl");
  expect(formatOf('{"date": "2014-11-14", "headline": "A", "body": "It rained."}')).toBe("jsonl");
});

test("a broken record is refused, the others are read", () => {
  const { stories, rejections } = read(
    '{"date": "2014-11-14", "title": "A", "text": "It rained."}\n{"date": 2014-11-15, "title": "B", "text": "It snowed."}\n{"date": "2014-11-16", "title": "C", "te',
  );
  expect(stories.map(({ headline }) => headline.text)).toEqual(["A"]);
  expect(rejections.map(({ firstLine, diagnostics }) => [firstLine, diagnostics[0]?.rule])).toEqual([
    [2, "bad-json"],
    [3, "bad-json"],
  ]);
});
