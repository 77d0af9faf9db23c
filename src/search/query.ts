import type { CalendarDate } from "../article.ts";

/** Where a word must stand: anywhere in headline or body, or in one field. */
export type SearchField = "text" | "headline" | "byline";

/** One thing that a story has or has not. `text` is as it was typed, without quotes and operators. */
export type Term =
  /** In any form of the word; `exact` as typed alone (`=word`); `prefix` for all words that begin so (`word*`). */
  | {
      readonly kind: "word";
      readonly field: SearchField;
      readonly text: string;
      readonly exact: boolean;
      readonly prefix: boolean;
    }
  /** These words side by side, in the forms typed. */
  | { readonly kind: "phrase"; readonly field: SearchField; readonly text: string };

/** What a story must be, besides its words. `value` is as typed: `seoul`, `KR` or `Korea`, `en`. */
export interface Restriction {
  readonly kind: "place" | "country" | "lang";
  readonly value: string;
  /** True where the story must not be so. */
  readonly not: boolean;
}

/** Why a part of a query means nothing, or not what it seems to; what is said of it stands in `src/words`. */
export type Reason =
  | "too-many"
  | "no-word"
  | "read-as-word"
  | "no-word-in-quotes"
  | "no-word-behind-field"
  | "second-quote"
  | "star-at-end"
  | "star-in-quotes"
  | "star-in-field"
  | "equals-before-word"
  | "minus-before-word"
  | "or-between"
  | "no-such-field"
  | "dates-left-out"
  | "no-date"
  | "no-such-year"
  | "no-such-month"
  | "no-such-day";

/** A part of a query that means nothing to us, as typed, and why. */
export interface NotUnderstood {
  readonly text: string;
  readonly reason: Reason;
}

/** A query as it was read. */
export interface Query {
  /** Groups of which each is asked for; of the terms of a group one is enough (`OR`). */
  readonly wanted: readonly (readonly Term[])[];
  /** What a story must not have. */
  readonly unwanted: readonly Term[];
  readonly restrictions: readonly Restriction[];
  /** Both ends included; null where open. */
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly notUnderstood: readonly NotUnderstood[];
}
