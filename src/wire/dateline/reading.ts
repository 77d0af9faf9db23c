/** The day that a dateline names. */
export interface DatelineDay {
  /** Null where the file does not give it. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** True where the month's name is English. */
  readonly english: boolean;
}

/** A dateline as it stands. */
export interface DatelineReading {
  /** Verbatim; empty where it names a day and an agency alone. */
  readonly place: string;
  readonly day: DatelineDay | null;
  readonly agency: string | null;
  readonly raw: string;
  /** Characters it takes, with the space behind it: the lede begins there. */
  readonly length: number;
  /** True where the dash before the lede stands in the file. */
  readonly separated: boolean;
}
