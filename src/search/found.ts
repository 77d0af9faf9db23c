import type { CalendarDate } from "../article.ts";
import type { Query, Term } from "./query.ts";

export type Sort = "relevance" | "newest" | "oldest";

/** A story in a list of results. */
export interface Card {
  /** Root-relative address of its page. */
  readonly url: string;
  readonly headline: string;
  /** True where the headline was made of the story's words. */
  readonly derived: boolean;
  readonly date: CalendarDate;
  readonly place: string | null;
  /** The start of its body, at most 240 characters. */
  readonly lede: string;
  readonly marks: readonly string[];
}

/** How a word of the query was taken. */
export interface WordRead {
  readonly term: Term;
  /** `found`; `unknown`: no story has it; `common`: so many have it that it was not looked for. */
  readonly outcome: "found" | "unknown" | "common";
  /** Forms of it that stories have, most frequent first. */
  readonly forms: readonly string[];
  /** Stories that have it. */
  readonly stories: number;
  /** A word near it that stories have, where it is unknown. */
  readonly suggestion: string | null;
}

/** What a search found. List, counts and export speak of the same stories. */
export interface Found {
  readonly query: Query;
  /** Numbers of the stories, sorted. Stories are numbered in the order of their dates, from 0. */
  readonly docs: Uint32Array;
  /** So many of them, or all there are, in the order asked for: to tell the first takes far less time than to sort all. */
  readonly ranked: (count: number) => Uint32Array;
  /** Relevance of one of them; 0 where nothing was asked for but dates and the like. */
  readonly scoreOf: (doc: number) => number;
  /** How many of them hold all that was asked for; less than there are where stories were taken that hold most of it. */
  readonly whole: number;
  readonly words: readonly WordRead[];
  /** Files that could not be had, so that the answer goes without what they tell. */
  readonly missing: readonly string[];
}

/** One bar of the chart: `1987` or `1987-03`. */
export interface Bar {
  readonly key: string;
  readonly stories: number;
  /** All stories of the archive in that stretch. */
  readonly of: number;
}

/** A value that results have, and how many. */
export interface FacetCount {
  readonly value: string;
  readonly stories: number;
}

/** An opened index. All methods are safe to call at once. */
export interface SearchIndex {
  /** Stories of the archive, its first and last day, and the languages of its stories, most frequent first. */
  readonly stories: number;
  readonly firstDate: CalendarDate;
  readonly lastDate: CalendarDate;
  readonly languages: readonly string[];
  /** Finds stories; never throws for anything in the query. `language` is the one the query is written in. */
  readonly find: (query: Query, sort: Sort, language: string) => Promise<Found>;
  /** The cards of these stories, in their order; null where a file could not be had. */
  readonly cards: (docs: Iterable<number>) => Promise<readonly (Card | null)[]>;
  /** Results, sorted by their numbers, by year, or by month of one year; every year from first to last, also those with none. */
  readonly bars: (docs: Uint32Array, year: string | null) => readonly Bar[];
  /** The same by place as the dateline names it, or by country (ISO 3166-1 alpha-2); most stories first. */
  readonly facet: (docs: Uint32Array, kind: "place" | "country") => Promise<readonly FacetCount[]>;
  /** Files that could not be had when they were last asked for, sorted. */
  readonly missing: () => readonly string[];
}
