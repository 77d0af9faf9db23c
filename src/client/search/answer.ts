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
  /** The first of the stories found; null for those whose cards could not be had. */
  readonly cards: readonly (Card | null)[];
}

/** Answers a question. Where files are missing, the archive may have been built anew in the meantime: then once more. */
export async function answerTo(asked: Asked, source: Source): Promise<Answer> {
  const answer = await answerFrom(await source.index(), asked);
  if (answer.found.missing.length === 0) return answer;
  const index = await source.renewed();
  return index === null ? answer : answerFrom(index, asked);
}

async function answerFrom(index: SearchIndex, asked: Asked): Promise<Answer> {
  const query = parseQuery(asked.text);
  const found = await index.find(narrowed(query, asked), asked.sort, index.languages[0] ?? "en");
  const cards = await index.cards(found.ranked(asked.shown));
  return { asked, query, index, found: { ...found, missing: index.missing() }, cards };
}

/** By year, or by month where all that is asked for, or all there is, lies within one year. */
export function barsOf({ index, found }: Answer): readonly Bar[] {
  const { from, to } = found.query;
  const year = yearWithin(from, to) ?? yearWithin(index.firstDate, index.lastDate);
  return barsWithin(index.bars(found.docs, year), from, to);
}
