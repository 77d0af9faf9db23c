import type { CalendarDate, Source } from "../article.ts";
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

/** A story that was read and is not published, since someone said so. Its address answers with a tombstone. */
export interface Withheld {
  /** The address that it would have, root-relative. */
  readonly url: string;
  readonly date: CalendarDate;
  /** Who said so: the list of takedowns, or `archive.md` for all stories of a kind. */
  readonly why: "takedown" | "rights" | "embargo";
  /** As the list of takedowns gives it; of rights or an embargo, what the file says. */
  readonly reason: string | null;
  /** The day of the takedown; null where `archive.md` says so. */
  readonly since: CalendarDate | null;
  readonly copies: readonly Pick<Source, "path" | "sha256" | "firstLine" | "lastLine">[];
}

/** What the reading pass counted besides the stories themselves. */
export interface Intake {
  readonly rejects: readonly Reject[];
  readonly withheld: readonly Withheld[];
  /** Addresses that must be named nowhere, since what they are made of was taken out of the story; root-relative. */
  readonly unnamed: readonly string[];
  /** How many published stories carry a warning or note of each rule. */
  readonly rules: ReadonlyMap<string, number>;
}

/** False for what was passed over since it is no story. */
export function isRefused({ diagnostics }: Reject): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
