import { parquetMetadata, parquetReadObjects, parquetSchema } from "hyparquet";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/article.ts";
import { COLUMNS, type Row, rowOf } from "../../../src/interop/data/columns.ts";
import { openParquet, type RowGroup, rowGroup } from "../../../src/interop/data/parquet.ts";
import { csvHead, csvRows, ndjsonRows } from "../../../src/interop/data/text.ts";
import { spot } from "../../support/archive.ts";
import { parseCsv } from "../../support/csv.ts";
import { article, bare, filledWith } from "../support/stories.ts";

const row = (one: Article, place = true): Row =>
  rowOf({
    article: one,
    versions: [],
    killed: false,
    located: place ? spot(-36.85, -174.76, "NZ") : null,
    settings: { baseUrl: "https://example.org/", rights: "CC0" },
  });

/** Stories of every kind that a reader of tables may stumble over. */
const ROWS: readonly Row[] = [
  row(article()),
  row(bare(), false),
  row({ ...bare(), date: "0001-01-01", paragraphs: [] }, false),
  row(article({ date: "9999-12-31" })),
  ...[
    "007",
    "1e5",
    "NA",
    "null",
    "true",
    '=HYPERLINK("x","y")',
    "-1",
    "'=1",
    "''",
    '"',
    'a"b',
    "a,b",
    "😀",
    "a\0\ud800",
  ]
    .concat("line\nline", "\n=1", "\t", "<script>alert(1)</script>", "\u2028", "1990-01-01")
    .map((text) => row(filledWith(text))),
];

const asObjects = (rows: readonly Row[]) =>
  rows.map((one) => Object.fromEntries(COLUMNS.map(({ name }, at) => [name, one[at]])));

function fileOf(groups: readonly RowGroup[]): ArrayBuffer {
  const parts: Uint8Array[] = [];
  const file = openParquet((part) => void parts.push(part));
  for (const group of groups) file.add(group);
  file.close();
  const whole = new Uint8Array(Buffer.concat(parts));
  return whole.buffer;
}

async function readParquet(file: ArrayBuffer) {
  const rows = await parquetReadObjects({ file });
  return rows.map((one) => ({ ...one, date: one["date"].toISOString().slice(0, 10) }));
}

describe("the same rows", () => {
  it("come back from NDJSON", () => {
    const lines = ndjsonRows(ROWS).split("\n");
    expect(lines.pop()).toBe("");
    expect(lines.map((line) => JSON.parse(line))).toEqual(asObjects(ROWS));
  });

  it("come back from CSV, once the guard against formulas is taken away", () => {
    const [names = [], ...rows] = parseCsv(csvHead() + csvRows(ROWS));
    expect(names).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows).toEqual(ROWS.map((one) => one.map((cell) => String(cell ?? ""))));
  });

  it("come back from Parquet, whatever row groups they stand in", async () => {
    const groups = [ROWS.slice(0, 1), ROWS.slice(1, 9), ROWS.slice(9)].map(rowGroup);
    const file = fileOf(groups);
    expect(parquetMetadata(file).row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([
      1,
      8,
      ROWS.length - 9,
    ]);
    expect(await readParquet(file)).toEqual(asObjects(ROWS));
  });

  it("come back from a row group that was encoded for another file", async () => {
    const [first, second] = [rowGroup(ROWS.slice(0, 3)), rowGroup(ROWS.slice(3))];
    expect(await readParquet(fileOf([second, first]))).toEqual(
      asObjects([...ROWS.slice(3), ...ROWS.slice(0, 3)]),
    );
  });
});

describe("a Parquet file", () => {
  it("is typed: dates, numbers, texts", () => {
    const types = parquetSchema(parquetMetadata(fileOf([rowGroup(ROWS)]))).children.map(({ element }) => [
      element.name,
      element.converted_type ?? element.type,
    ]);
    expect(Object.fromEntries(types)).toMatchObject({
      id: "UTF8",
      date: "DATE",
      latitude: "DOUBLE",
      words: "INT32",
      body: "UTF8",
    });
    expect(types).toHaveLength(COLUMNS.length);
  });

  it("without a story is one all the same", async () => {
    const file = fileOf([]);
    expect(Number(parquetMetadata(file).num_rows)).toBe(0);
    expect(await parquetReadObjects({ file })).toEqual([]);
  });

  it("of the same rows has the same bytes", () => {
    expect(Buffer.from(fileOf([rowGroup(ROWS)])).equals(Buffer.from(fileOf([rowGroup(ROWS)])))).toBe(true);
  });
});
