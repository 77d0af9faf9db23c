import type { CalendarDate } from "../article.ts";
import { sha256 } from "../sha256.ts";

/** What the operator tells readers of a story, on its page. */
export interface Notice {
  readonly kind: "names" | "unlisted" | "note";
  readonly date: CalendarDate;
  readonly text: string;
}

/** Stories that readers are told of, by the kind of notice. */
export type Touched = Readonly<Record<Notice["kind"], number>>;

/** Counts the stories that have a notice of each kind. */
export function touchedOf(
  stories: readonly { readonly treated?: { readonly notices: readonly Notice[] } }[],
): Touched {
  const touched = (kind: Notice["kind"]): number =>
    stories.filter(({ treated }) => treated?.notices.some((notice) => notice.kind === kind)).length;
  return { names: touched("names"), unlisted: touched("unlisted"), note: touched("note") };
}

/** Why a story that was read is not published. */
export interface Withholding {
  /** Who said so: the list of takedowns, or `archive.md` for all stories of a kind. */
  readonly why: "takedown" | "rights" | "embargo";
  /** As the list of takedowns gives it; of rights or an embargo, what the file says. */
  readonly reason: string | null;
  /** The day of the takedown; null where `archive.md` says so. */
  readonly since: CalendarDate | null;
}

/** What the list of takedowns and `archive.md` have done to a story before it is published. */
export interface Treatment {
  /** Why it is not published; null where it is. */
  readonly withheld: Withholding | null;
  /** To be removed from it. */
  readonly names: readonly string[];
  /** Its page stands, and nothing leads there. */
  readonly unlisted: boolean;
  readonly notices: readonly Notice[];
}

export const UNTREATED: Treatment = { withheld: null, names: [], unlisted: false, notices: [] };

/** What is published in the place of a source that may not be shown. */
export const HELD_BACK = "The source of this story is held back; its page says why.\n";

/** Whether a source of this SHA-256 is held back. */
export const isHeldBack = (digest: string): boolean => digest === HELD_BACK_DIGEST;
const HELD_BACK_DIGEST = sha256(HELD_BACK);
