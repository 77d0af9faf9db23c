import type { Aside } from "../../article.ts";

/** A line or a paragraph of the copy, and the line of the file on which it begins. */
export interface Unit {
  readonly text: string;
  readonly number: number;
  /** True for a row of a table, which is never taken for anything else. */
  readonly row?: boolean;
}

/** What a unit says about the copy, kept apart from it. */
export function asideOf(kind: Aside["kind"], ...units: readonly Unit[]): Aside {
  return {
    kind,
    text: units
      .map(({ text }) => text)
      .join(" ")
      .trim(),
    line: units[0]?.number ?? 1,
  };
}
