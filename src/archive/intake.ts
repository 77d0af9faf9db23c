import type { CalendarDate, Source } from "../article.ts";
import type { Diagnostic, Rule } from "../diagnostic.ts";
import type { PictureTally } from "./pictures.ts";
import type { Summary } from "./summary.ts";
import type { Withholding } from "./treatment.ts";

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
export interface Withheld extends Withholding {
  /** The address that it would have, root-relative. */
  readonly url: string;
  readonly date: CalendarDate;
  /** Of the files of the input; none where they were taken out since. Not for publication: a name may tell the story. */
  readonly copies: readonly Pick<Source, "path" | "sha256" | "firstLine" | "lastLine">[];
}

/** What the reading pass counted besides the stories themselves. */
export interface Intake {
  readonly rejects: readonly Reject[];
  /** By address. */
  readonly withheld: readonly Withheld[];
  /** Stories whose pages stand, and to which nothing leads. */
  readonly unlisted: readonly Summary[];
  /**
   * Addresses of stories and lists that hold what is no longer to be told: where nothing stands there any more, no file of
   * the site may name them.
   */
  readonly unnamed: readonly string[];
  /** How many published stories carry a warning or note of each rule. */
  readonly rules: ReadonlyMap<Rule, number>;
  readonly pictures: PictureTally;
}

/** False for what was passed over since it is no story. */
export function isRefused({
  diagnostics,
}: {
  readonly diagnostics: readonly Pick<Diagnostic, "severity">[];
}): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
