import type { Finding } from "../diagnostic.ts";

/** A row of the list by its columns, before it is checked. */
export interface ListRow {
  readonly line: number;
  /** By the name of the column, in small letters; empty ones are left out. */
  readonly values: ReadonlyMap<string, Value>;
}

/** One text or, of names in YAML, several. */
export interface Value {
  readonly texts: readonly string[];
  readonly line: number;
}

export const COLUMNS = ["address", "id", "date", "reason", "action", "names", "text"] as const;

/** The rows of a list, in whichever form it is written, and what kept others from being read. */
export interface ListReading {
  readonly rows: readonly ListRow[];
  readonly errors: readonly Finding[];
}
