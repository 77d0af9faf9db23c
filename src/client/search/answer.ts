import type { Bar, Card, Found, SearchIndex } from "../../search/found.ts";
import { parseQuery } from "../../search/parse-query.ts";
import type { Query } from "../../search/query.ts";
import { type Asked, narrowed, yearWithin } from "./asked.ts";
import { barsWithin } from "./bars.ts";
import type { Source } from "./source.ts";

/** What was asked, and what was found. */
export interface Answer {
  readonly asked: Asked;
  /** What the text says, without the two fields of dates. */
  readonly query: Query;
  readonly index: SearchIndex;
  readonly found: Found;
  /** The stories that are to be shown, in their order. */
  readonly first: Uint32Array;
  /** Of the first of these, as far as they were fetched; null for those that could not be had. */
  readonly cards: readonly (Card | null)[];
}

/** Cards that a telephone has room for: a reader looks at them while the others are fetched. */
const AT_A_GLANCE = 3;

/**
 * Answers a question, with the first few cards. Where files are missing, the archive may have been built anew in the
 * meantime: then once more.
 */
export async function answerTo(asked: Asked, source: Source): Promise<Answer> {
  const answer = await answerFrom(await source.index(), asked);
  if (answer.found.missing.length === 0) return answer;
  const index = await source.renewed();
  return index === null ? answer : answerFrom(index, asked);
}

/** An answer with all its cards: of another index, where the archive was built anew since the first were fetched. */
export async function wholeOf(answer: Answer, source: Source): Promise<Answer> {
  const { asked, index, found, first, cards } = answer;
  const rest = await index.cards(first.subarray(cards.length));
  const missing = index.missing();
  if (missing.length > found.missing.length) {
    const renewed = await source.renewed();
    if (renewed !== null) return wholeOf(await answerFrom(renewed, asked), source);
  }
  return { ...answer, found: { ...found, missing }, cards: [...cards, ...rest] };
}

async function answerFrom(index: SearchIndex, asked: Asked): Promise<Answer> {
  const query = parseQuery(asked.text);
  const found = await index.find(narrowed(query, asked), asked.sort, index.languages[0] ?? "en");
  const first = found.ranked(asked.shown);
  const cards = await index.cards(first.subarray(0, AT_A_GLANCE));
  return { asked, query, index, found: { ...found, missing: index.missing() }, first, cards };
}

/** By year, or by month where all that is asked for, or all there is, lies within one year. */
export function barsOf({ index, found }: Answer): readonly Bar[] {
  const { from, to } = found.query;
  const year = yearWithin(from, to) ?? yearWithin(index.firstDate, index.lastDate);
  return barsWithin(index.bars(found.docs, year), from, to);
}
