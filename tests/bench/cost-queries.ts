import type { Card } from "../../src/search/found.ts";
import type { Query, Term } from "../../src/search/query.ts";
import { wordsOf } from "../../src/search/words.ts";
import { NO_QUERY } from "../search/random-queries.ts";

/** Queries of a kind. */
export interface QueryKind {
  readonly name: string;
  readonly queries: readonly Query[];
}

const QUERIES = 300;
/** Words that stand in most ledes, of which common queries and phrases are made. */
const COMMON = 100;

/** What people ask, made of the ledes of some stories, the same for the same ones. */
export function costQueries(cards: readonly Card[]): readonly QueryKind[] {
  const ledes = cards.map(({ lede }) => wordsOf(lede)).filter((words) => words.length >= 12);
  const common = mostCommon(ledes);
  const among = new Set(common);
  const phrases = new Set(
    ledes.flatMap((words) =>
      words.flatMap((_, at) =>
        [2, 3]
          .map((length) => words.slice(at, at + length))
          .filter((run) => run.length > 1 && run.every((word) => among.has(word)))
          .map((run) => run.join(" ")),
      ),
    ),
  );
  return [
    {
      name: "titles",
      queries: ledes.slice(0, QUERIES).map((words, at) => {
        const length = 5 + (at % 5);
        const start = (at * 7) % (words.length - length + 1);
        return wanting(words.slice(start, start + length).map(word));
      }),
    },
    { name: "one common word", queries: common.map((text) => wanting([word(text)])) },
    {
      name: "three common words",
      queries: common.map((_, at) =>
        wanting([at, at * 3 + 1, at * 7 + 2].map((place) => word(common[place % common.length] ?? ""))),
      ),
    },
    {
      name: "common phrases",
      queries: [...phrases]
        .slice(0, QUERIES)
        .map((text) => wanting([{ kind: "phrase", field: "text", text }])),
    },
  ];
}

function mostCommon(texts: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const words of texts) for (const one of new Set(words)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, COMMON)
    .map(([one]) => one);
}

const wanting = (terms: readonly Term[]): Query => ({ ...NO_QUERY, wanted: terms.map((term) => [term]) });

const word = (text: string): Term => ({ kind: "word", field: "text", text, exact: false, prefix: false });
