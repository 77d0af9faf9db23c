/** Where on today's map a story was filed from. */
export interface Located {
  /** Name readers know today: `Calgary`, `Beijing`. */
  readonly name: string;
  /** State or province: `Alberta`, `Texas`; null where it would say nothing. */
  readonly region: string | null;
  /** ISO 3166-1 alpha-2, of today: BONN is in DE. */
  readonly country: string;
  /** Degrees north, rounded to two decimals; south is negative. */
  readonly latitude: number;
  /** Degrees east, rounded to two decimals; west is negative. */
  readonly longitude: number;
  /** 0 to 1: how sure the rule is. */
  readonly confidence: number;
  /** Which rule told the place. */
  readonly rule: LocatingRule;
}

/** How a place was told, from the surest to the least. */
export type LocatingRule =
  /** Stands in the table of datelines kept by hand. */
  | "curated"
  /** The dateline names the state or province. */
  | "region-named"
  /** The dateline names the country, or is one. */
  | "country-named"
  /** The gazetteer knows one place of this name. */
  | "only-one-of-its-name"
  /** The gazetteer knows several, and one is much the largest. */
  | "largest-of-its-name";
