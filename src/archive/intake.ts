import type { Diagnostic } from "../diagnostic.ts";

/** A file or a part of one that is not published: refused, or passed over with a note. */
export interface Reject {
  readonly path: string;
  /** Of the file; null where it was never read. */
  readonly sha256: string | null;
  readonly bytes: number | null;
  readonly firstLine: number | null;
  readonly lastLine: number | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What the reading pass counted besides the stories themselves. */
export interface Intake {
  readonly rejects: readonly Reject[];
  /** How many published stories carry a warning or note of each rule. */
  readonly rules: ReadonlyMap<string, number>;
}

/** False for what was passed over since it is no story. */
export function isRefused({ diagnostics }: Reject): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
