import { expect, test } from "vitest";
import { csv } from "../../src/wire/formats/csv/csv.ts";
import { readAs } from "../support/read-as.ts";

const read = (text: string) => readAs(csv, text, "stories.csv");
const rules = (text: string) =>
  read(text).rejections.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule));

test("reads a story a row, with quotes, line ends and delimiters in quoted cells", () => {
  const text =
    'id,date,headline,body\n17,2016-12-30,"Harbour closes, again","It ""closed"".\n\nIt may open."\n18,2017-01-02,Harbour opens,It opened.\n';
  const { stories, texts } = read(text);
  expect(
    stories.map(({ headline, paragraphs, source }) => [
      headline.text,
      paragraphs,
      source.firstLine,
      source.lastLine,
    ]),
  ).toEqual([
    ["Harbour closes, again", ['It "closed".', "It may open."], 1, 4],
    ["Harbour opens", ["It opened."], 5, 5],
  ]);
  expect(stories[0]?.positions.paragraphs).toEqual([2, 4]);
  expect(texts[1]).toBe("18,2017-01-02,Harbour opens,It opened.\n");
});

test.each([
  ["date,headline,text\n2014-11-14,A,It rained.\n"],
  ["Datum;Titel;Inhalt\n2014-11-14;A;It rained.\n"],
  ["published_at\ttitle\tcontent\n2014-11-14\tA\tIt rained.\n"],
  ["pub date|Hed|Story Text\n2014-11-14|A|It rained.\n"],
  ["sep=;\r\nFecha;Título;Texto\r\n2014-11-14;A;It rained.\r\n"],
])("knows the delimiter and the names in %j", (text) => {
  expect(csv.sniff(text)).toBe(true);
  const [story] = read(text).stories;
  expect([story?.date, story?.headline.text, story?.paragraphs]).toEqual(["2014-11-14", "A", ["It rained."]]);
});

test.each([
  ["SEOUL, Nov 14, 2014\nIt rained, and rained, again.\n"],
  ["The ferry sailed, and the harbour was, at last, quiet.\nNobody came, or went, or spoke.\n"],
  [" date 2014-11-14 SEOUL Nov 14 It rained, snowed, and blew.\n"],
  ["Dear readers,\nwe thank you,\nand remain,\n"],
  ["one word\n"],
])("takes no prose for a table: %j", (text) => expect(csv.sniff(text)).toBe(false));

test("fields have their columns, and what no field takes is a note", () => {
  const text =
    "date,title,text,author,location,lang,tags,section,status,page\n2014-11-14,A,It rained.,By Ann Example,Brixport,en,rain; sea,Local,published,3\n";
  const [story] = read(text).stories;
  expect(story).toMatchObject({
    byline: "Ann Example",
    language: "en",
    dateline: { place: "Brixport" },
    transmission: { keywords: ["rain", "sea"], categories: ["Local"], status: "published" },
    asides: [{ kind: "note", text: "page: 3", line: 2 }],
  });
});

test("the archive may name the columns itself", () => {
  const text = "Ausgabe;Tag;Kopf;Artikel\n1;2014-11-14;A;It rained.\n2;2014-11-15;B;It snowed.\n";
  expect(csv.sniff(text)).toBe(true);
  expect(read(text).rejections[0]?.diagnostics[0]).toMatchObject({
    rule: "table-columns",
    message: expect.stringContaining("“Artikel”"),
  });
  const drafts = csv.parse(text, {
    path: "a.csv",
    columns: { date: "Tag", headline: "kopf", body: "Artikel" },
  });
  expect(
    drafts.map((draft) => draft.kind === "draft" && [draft.dates[0]?.text, draft.headline?.text]),
  ).toEqual([
    ["2014-11-14", "A"],
    ["2014-11-15", "B"],
  ]);
});

test("a table of other things is refused as a table, and says which columns were looked for", () => {
  const { rejections, stories } = read("name,price,stock\nrope,3,17\nbuoy,12,4\n");
  expect(stories).toEqual([]);
  expect(rejections[0]?.diagnostics[0]?.message).toMatch(
    /table with the columns “name”, “price”, “stock”.*body, text.*date.*headline/,
  );
});

test("rows without text, without a day or held back are refused, the others read", () => {
  const text =
    "date,title,text,status\n2014-11-14,A,,\n,B,It rained.,\n2014-11-16,C,It snowed.,draft\n2014-11-17,D,It hailed.,\n";
  expect(rules(text)).toEqual(["no-body", "no-date", "draft"]);
  expect(read(text).stories.map(({ headline }) => headline.text)).toEqual(["D"]);
});

test("a quote that nothing closes is told, and the rows before it are read", () => {
  const text =
    'date,title,text\n2014-11-14,A,It rained.\n2014-11-15,B,"It snowed.\n2014-11-16,C,It hailed.\n';
  expect(read(text).stories.map(({ headline }) => headline.text)).toEqual(["A"]);
  expect(read(text).rejections).toMatchObject([
    { firstLine: 3, lastLine: 4, diagnostics: [{ rule: "cut-short", line: 3 }] },
  ]);
});

test("more cells than columns are a warning, and no word is lost", () => {
  const [story] = read("date,title,text\n2014-11-14,A,It rained, and snowed.\n").stories;
  expect(story?.diagnostics).toMatchObject([
    { rule: "table-row", severity: "warning", line: 2 },
    { rule: "no-dateline" },
  ]);
  expect(story?.asides).toMatchObject([{ text: "column 4: and snowed." }]);
});

test("HTML in a cell is read as such", () => {
  const [story] = read(
    'date,title,text\n2014-11-14,A,"<p>It <em>rained</em>.</p>\n<p>It snowed &amp; blew.</p>"\n',
  ).stories;
  expect(story?.paragraphs).toEqual(["It rained.", "It snowed & blew."]);
  expect(story?.positions.paragraphs).toEqual([2, 3]);
});
