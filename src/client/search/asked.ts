import type { Sort } from "../../search/found.ts";
import type { Query } from "../../search/query.ts";
import { readSpan } from "../../search/span.ts";

/** What a reader asks for, all of which stands in the address of the page. */
export interface Asked {
  /** As typed. */
  readonly text: string;
  /** What the two fields hold, `YYYY-MM-DD`; empty where open. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  /** Whether the chart shows shares and not numbers. */
  readonly share: boolean;
  /** Results shown, in steps of ten. */
  readonly shown: number;
}

export const STEP = 10;
export const NOTHING: Asked = { text: "", from: "", to: "", sort: "relevance", share: false, shown: STEP };

/** Results that an address can ask for at once; more come by steps. */
const MOST_SHOWN = 500;

/** More than anyone types; what is longer is cut, so that an address cannot keep the page busy. */
const LONGEST_TEXT = 100_000;

/** Reads the query of an address, `?q=flood&from=1987-01-01`. What it does not know counts as not said. */
export function askedOf(search: string): Asked {
  const fields = new URLSearchParams(search);
  const sort = fields.get("sort");
  const shown = Math.ceil(Number(fields.get("show")) / STEP) * STEP;
  return {
    text: (fields.get("q") ?? "").slice(0, LONGEST_TEXT).trim(),
    from: dateOf(fields.get("from")),
    to: dateOf(fields.get("to")),
    sort: sort === "newest" || sort === "oldest" ? sort : "relevance",
    share: fields.get("share") === "1",
    shown: shown > STEP ? Math.min(shown, MOST_SHOWN) : STEP,
  };
}

const dateOf = (said: string | null): string => (/^\d{4}-\d\d-\d\d$/.test(said ?? "") ? (said ?? "") : "");

/** The address of what is asked, relative to the page: `?q=flood`. What is usual is left out. */
export function addressOf({ text, from, to, sort, share, shown }: Asked): string {
  const fields = new URLSearchParams();
  if (text !== "") fields.set("q", text);
  if (from !== "") fields.set("from", from);
  if (to !== "") fields.set("to", to);
  if (sort !== "relevance") fields.set("sort", sort);
  if (share) fields.set("share", "1");
  if (shown > STEP) fields.set("show", String(shown));
  return `?${fields}`;
}

/** Whether anything is asked for at all. */
export const isAsked = ({ text, from, to }: Asked): boolean => text !== "" || from !== "" || to !== "";

/** The query with the days of the two fields, which may stand in either order. */
export function narrowed(query: Query, { from, to }: Asked): Query {
  const [first, last] = from !== "" && to !== "" && from > to ? [to, from] : [from, to];
  return {
    ...query,
    from: first !== "" && (query.from === null || query.from < first) ? first : query.from,
    to: last !== "" && (query.to === null || query.to > last) ? last : query.to,
  };
}

/** The year within which a stretch lies; null where it is open or reaches over several. */
export function yearWithin(from: string | null, to: string | null): string | null {
  const year = from?.slice(0, 4) ?? null;
  return year !== null && year === to?.slice(0, 4) ? year : null;
}

/** First and last day of a year or a month: `1987`, `1987-03`. */
export function stretchOf(key: string): { readonly from: string; readonly to: string } {
  const span = readSpan(key);
  return typeof span === "string" ? { from: "", to: "" } : { from: span.first, to: span.last };
}
