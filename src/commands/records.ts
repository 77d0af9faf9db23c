import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import type { Article } from "../article.ts";
import { located } from "../intake/gazetteer.ts";
import { type Row, rowOf } from "../interop/data/columns.ts";
import { openParquet, ROWS_A_GROUP, rowGroup } from "../interop/data/parquet.ts";
import { csvHead, csvRows } from "../interop/data/text.ts";
import type { Settings } from "../settings/settings.ts";
import { UsageError } from "./command.ts";

/** How records can be written: whole, as JSON, or as the columns that a site has its stories in. */
export const FORMATS = ["ndjson", "json", "csv", "parquet"] as const;
type Format = (typeof FORMATS)[number];

type Write = (part: string | Uint8Array) => void;

/** Takes stories as they are read, each with what its archive says of itself. */
export interface Records {
  readonly take: (article: Article, settings: Settings) => void;
  /** To be called once, after the last. */
  readonly close: () => void;
}

export function openRecords(format: Format, write: Write): Records {
  if (format === "csv") return tabled({ open: () => write(csvHead()), rows: (rows) => write(csvRows(rows)) });
  if (format === "parquet") {
    const file = openParquet(write);
    return tabled({ rows: (rows) => file.add(rowGroup(rows)), close: file.close });
  }
  if (format === "ndjson")
    return { take: (article) => write(`${JSON.stringify(article)}\n`), close: () => {} };
  let before = "[\n";
  return {
    take: (article) => {
      write(before + JSON.stringify(article));
      before = ",\n";
    },
    close: () => write(before === "[\n" ? "[]\n" : "\n]\n"),
  };
}

interface Table {
  readonly open?: () => void;
  /** Takes rows, at least one. */
  readonly rows: (rows: readonly Row[]) => void;
  readonly close?: () => void;
}

/** Characters of text after which rows are written, however few. */
const MOST_AT_ONCE = 1 << 24;

/** Holds stories until there are enough for a row group, and looks up their places together. */
function tabled({ open, rows, close }: Table): Records {
  let waiting: { readonly article: Article; readonly settings: Settings }[] = [];
  let size = 0;
  const flush = (): void => {
    if (waiting.length === 0) return;
    const places = new Set(waiting.flatMap(({ article }) => article.dateline?.place ?? []));
    const found = located([...places]);
    rows(
      waiting.map((one) =>
        rowOf({
          ...one,
          located: found.get(one.article.dateline?.place ?? "") ?? null,
          versions: [],
          killed: false,
        }),
      ),
    );
    waiting = [];
    size = 0;
  };
  open?.();
  return {
    take: (article, settings) => {
      waiting.push({ article, settings });
      size += article.paragraphs.reduce((sum, { length }) => sum + length, 0);
      if (waiting.length === ROWS_A_GROUP || size > MOST_AT_ONCE) flush();
    },
    close: () => {
      flush();
      close?.();
    },
  };
}

/** Where records go: stdout, or a file that is there once it is whole. Throws a UsageError where it cannot be written. */
export function openTarget(file: string | null): { readonly write: Write; readonly close: () => void } {
  if (file === null) return { write: (part) => void process.stdout.write(part), close: () => {} };
  const part = `${file}.part`;
  const handle = opened(file, part);
  return {
    write: (data) => writeWhole(handle, typeof data === "string" ? Buffer.from(data, "utf8") : data),
    close: () => {
      closeSync(handle);
      renameSync(part, file);
    },
  };
}

function opened(file: string, part: string): number {
  try {
    return openSync(part, "w");
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${file} cannot be written (${why}). Name a file in a folder that is there.`);
  }
}

/** The system may take less at once than it is given. */
function writeWhole(handle: number, data: Uint8Array): void {
  for (let at = 0; at < data.length; ) at += writeSync(handle, data, at);
}
