import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { COLUMNS, type Column, type Row } from "./columns.ts";

/** Rows that go into a row group: many enough to pack well. */
export const ROWS_A_GROUP = 2500;
/** The same where stories come: so few that one more makes little anew. */
export const ROWS_A_NEW_GROUP = 100;

type Groups = ParquetWriter["row_groups"];
type Schema = ParquetWriter["schema"];

/** Rows as they stand in a Parquet file, wherever in it; may be kept and put into another file. */
export interface RowGroup {
  readonly rows: number;
  readonly bytes: Uint8Array;
  /** Where its columns begin, counted from the first of `bytes`. */
  readonly group: Groups[number];
}

/** "PAR1" begins and ends a file (Apache Parquet, "File format"). */
const MAGIC = 4;
const DAY = 86_400_000;

const SCHEMA: Schema = [
  { name: "stories", num_children: COLUMNS.length },
  ...COLUMNS.map((column) => elementOf(column)),
];

function elementOf({ name, type, required }: Column): Schema[number] {
  const base = { name, repetition_type: required ? "REQUIRED" : "OPTIONAL" } as const;
  if (type === "date") return { ...base, type: "INT32", converted_type: "DATE" };
  if (type === "integer") return { ...base, type: "INT32" };
  if (type === "number") return { ...base, type: "DOUBLE" };
  return { ...base, type: "BYTE_ARRAY", converted_type: "UTF8" };
}

/** Encodes rows, at least one, as a row group. Snappy by plain code: other packers give other bytes on other machines. */
export function rowGroup(rows: readonly Row[]): RowGroup {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: SCHEMA });
  const columnData = COLUMNS.map(({ name, type }, at) => ({
    name,
    data: rows.map((row) => (type === "date" ? daysSince1970(row[at]) : (row[at] ?? null))),
    // Its index would tell where pages stand in the file.
    offsetIndex: false,
  }));
  parquet.write({ columnData, rowGroupSize: rows.length });
  const [group] = parquet.row_groups;
  if (group === undefined) throw new Error("A row group without rows.");
  return { rows: rows.length, bytes: writer.getBytes().slice(MAGIC), group: moved(group, -MAGIC) };
}

/** A Parquet file that is being written. */
export interface ParquetFile {
  readonly add: (group: RowGroup) => void;
  /** Writes the foot, which tells where all stands. A file without any row has it too. */
  readonly close: () => void;
}

/** Writes a Parquet file of row groups, part by part. */
export function openParquet(write: (part: Uint8Array) => void): ParquetFile {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({ writer, schema: SCHEMA, createdBy: "Dateline" });
  write(writer.getBytes().slice());
  let at = MAGIC;
  return {
    add: ({ rows, bytes, group }) => {
      parquet.row_groups.push(moved(group, at));
      parquet.num_rows += BigInt(rows);
      write(bytes);
      at += bytes.length;
    },
    close: () => {
      parquet.finish();
      write(writer.getBytes().slice(MAGIC));
    },
  };
}

/** The row group with all that it says of its place in the file shifted by so many bytes. */
function moved(group: Groups[number], by: number): Groups[number] {
  const shift = BigInt(by);
  return {
    ...group,
    columns: group.columns.map(({ meta_data, ...chunk }) => ({
      ...chunk,
      file_offset: chunk.file_offset + shift,
      ...(meta_data === undefined
        ? {}
        : {
            meta_data: {
              ...meta_data,
              data_page_offset: meta_data.data_page_offset + shift,
              ...(meta_data.dictionary_page_offset === undefined
                ? {}
                : { dictionary_page_offset: meta_data.dictionary_page_offset + shift }),
            },
          }),
    })),
  };
}

/** Days since 1970-01-01, as Parquet writes a date; those before are negative. */
const daysSince1970 = (date: Row[number] | undefined): number =>
  Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY);
