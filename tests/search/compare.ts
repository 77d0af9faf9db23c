import type { Found, SearchIndex, Sort } from "../../src/search/found.ts";
import type { Query } from "../../src/search/query.ts";
import type { Scan } from "./scan.ts";

/** Where what the index says of a query is not what going through the stories says, or not what it says elsewhere. */
export type Faults = readonly string[];

/** Results whose cards are counted: of more, it takes too long. */
const MOST_ROWS = 1000;

const SORTS: readonly Sort[] = ["relevance", "newest", "oldest"];

/** Asks an index, and looks whether its answers are right and agree with each other. */
export async function openComparison(index: SearchIndex, scan: Scan) {
  const cards = await index.cards(Array.from({ length: index.stories }, (_, at) => at));
  const urls = cards.map((card) => card?.url ?? "");
  const stories = new Map(scan.stories.map((story) => [story.url, story]));
  const language = index.languages[0] ?? "en";

  /** What must add up to the number of results. */
  const sums = async ({ docs }: Found): Promise<Faults> => {
    const countries = await index.facet(docs, "country");
    const places = await index.facet(docs, "place");
    const found = Array.from(docs, (doc) => stories.get(urls[doc] ?? ""));
    const bars = index.bars(docs, null);
    const months = bars.map(({ key }) => [key, index.bars(docs, key)] as const);
    const rows = docs.subarray(0, MOST_ROWS);
    const exported = (await index.cards(rows)).filter((card) => card !== null);
    return [
      ...told("chart", totalOf(bars), docs.length),
      ...months.flatMap(([year, those]) =>
        told(year, totalOf(those), totalOf(bars.filter(({ key }) => key === year))),
      ),
      ...told("places", totalOf(places), found.filter((story) => story?.place).length),
      ...told("countries", totalOf(countries), found.filter((story) => story?.country).length),
      ...told("rows", exported.length, rows.length),
    ];
  };

  return async (query: Query): Promise<Faults> => {
    const expected = scan.expect(query, language);
    const found = await Promise.all(SORTS.map((sort) => index.find(query, sort, language)));
    const [first] = found;
    if (first === undefined) return [];
    const those = new Set(Array.from(first.docs, (doc) => urls[doc] ?? ""));
    const missed = [...expected.must].filter((url) => !those.has(url));
    const more = [...those].filter((url) => !expected.must.has(url));
    const wrong = more.filter((url) => !expected.may.has(url));
    // Of those that rounding decides about, fewer may be taken; of those to fill up with, never.
    const tooFew = expected.must.size < 10 && more.length < Math.min(expected.more, 10 - expected.must.size);
    return [
      ...(those.size === first.docs.length ? [] : ["a story stands twice"]),
      ...missed.map((url) => `missed ${url}`),
      ...wrong.map((url) => `wrong ${url}`),
      ...(more.length > expected.more || tooFew ? [`${more.length} filled up, not ${expected.more}`] : []),
      ...told("whole", first.whole, expected.whole),
      ...found.flatMap(({ missing }) => missing.map((file) => `no file ${file}`)),
      ...found.flatMap((one, at) => orderFaults(one, SORTS[at] ?? "relevance", first)),
      ...(await sums(first)),
    ];
  };
}

/** Of one query, all orders have the same stories, each in its own, and those that come first are the first of all. */
function orderFaults({ docs, ranked, scoreOf }: Found, sort: Sort, first: Found): Faults {
  const all = ranked(docs.length);
  const rising = all.slice().sort().join();
  const inOrder =
    sort === "relevance"
      ? all.every((doc, at) => at === 0 || scoreOf(doc) <= scoreOf(all[at - 1] ?? 0))
      : all.join() === (sort === "oldest" ? docs : docs.slice().reverse()).join();
  const few = ranked(SHOWN).join() === all.slice(0, SHOWN).join();
  return [
    ...(rising === docs.join() && rising === first.docs.join() ? [] : [`${sort}: other stories`]),
    ...(inOrder && few ? [] : [`${sort}: not in order`]),
  ];
}

const SHOWN = 10;

const totalOf = (parts: readonly { readonly stories: number }[]): number =>
  parts.reduce((sum, { stories }) => sum + stories, 0);

const told = (name: string, got: number, right: number): Faults =>
  got === right ? [] : [`${name}: ${got}, not ${right}`];
