/**
 * How well the search finds a story by the title that its editor gave it, which no story of the folder holds:
 *
 *     npm run -s ranking -- FOLDER TRUTH.jsonl.gz
 *
 * 768 titles are the queries, the story of each the only right answer. Prints MRR@10, the part of queries with the right
 * story first, and what the queries cost: MiniSearch on the same stories, the ranking of the books in memory, and the
 * site as it is built, asked through its files as a browser would that has none of them.
 */
import { join } from "node:path";
import MiniSearch from "minisearch";
import type { Article } from "../../src/article.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import { wordsOf } from "../../src/search/words.ts";
import { testFolder } from "../support/folder.ts";
import { readStories } from "../support/read-stories.ts";
import { buildQuietly } from "../support/search-index.ts";
import { type Asked, openSite } from "./built-search.ts";
import { plainRanking, type Rank, type Ranked } from "./plain-ranking.ts";
import { quantile } from "./quantile.ts";
import { bestPossible, drawTitles, type Title } from "./titles.ts";

const TITLES = 768;
const TOP = 10;

const [folder, truth] = process.argv.slice(2);
if (folder === undefined || truth === undefined)
  throw new Error("A folder of stories, please, and a file with their titles.");

const titles = drawTitles(truth, TITLES);
const { articles, urls } = readStories(folder);
const stories = articles.map(rankedOf);
print(`${titles.length} titles, ${stories.length} stories`, ["MRR@10", "top-1"]);
row("as good as can be", bestPossible(truth, titles));
row("MiniSearch 7, OR, lede × 3", scoreOf(titles.map(ranksOf(miniSearch(stories)))));
row("BM25F in memory, all words", scoreOf(titles.map(ranksOf(await plainRanking(stories)))));

const site = testFolder();
try {
  await buildQuietly(folder, join(site.path, "site"));
  await tryIndex("Dateline, the title's words", plainQuery);
  await tryIndex("Dateline, the title as it stands", parseQuery);
} finally {
  site.remove();
}

async function tryIndex(name: string, queryOf: (title: string) => Query): Promise<void> {
  const ask = openSite(join(site.path, "site"));
  const [ranks, answers]: [number[], Asked[]] = [[], []];
  for (const title of titles) {
    const asked = await ask(queryOf(title.title));
    answers.push(asked);
    ranks.push(asked.cards.findIndex((card) => card?.url === urlOf(title)) + 1);
  }
  row(name, scoreOf(ranks));
  for (const [label, figures, unit] of [
    ["requests", answers.map(({ requests }) => requests), ""],
    ["fetched", answers.map(({ bytes }) => bytes / 1000), " kB"],
    ["found", answers.map(({ found }) => found.docs.length), ""],
  ] as const) {
    const [middle, most] = [quantile(figures, 0.5), quantile(figures, 0.95)];
    print(
      `  ${label}, p50 and p95`,
      [middle, most].map((figure) => figure.toFixed(0) + unit),
    );
  }
}

/** A title as plain words, whatever signs stand in it. */
function plainQuery(title: string): Query {
  const wanted = [...new Set(wordsOf(title))].map((word) => [
    { kind: "word", field: "text", text: word, exact: false, prefix: false } as const,
  ]);
  return { wanted, unwanted: [], restrictions: [], from: null, to: null, notUnderstood: [] };
}

function miniSearch(those: readonly Ranked[]): Rank {
  const index = new MiniSearch<Ranked>({ idField: "url", fields: ["lede", "body"] });
  index.addAll(those);
  return (query) => index.search(query, { boost: { lede: 3 } }).map(({ id }) => String(id));
}

function rankedOf({ url, paragraphs }: Article): Ranked {
  const [lede = "", ...rest] = paragraphs;
  return { url, lede, body: rest.join("\n") };
}

/** The page of a title's story, which it may share with the same story sent twice. */
function urlOf({ id }: Title): string | undefined {
  return urls.get(`${id}.txt`);
}

/** Where its story stands in what a title finds, from 1; 0 where it is not among the first ten. */
function ranksOf(rank: Rank): (title: Title) => number {
  return (title) => {
    const right = urlOf(title);
    return right === undefined ? 0 : rank(title.title).slice(0, TOP).indexOf(right) + 1;
  };
}

function scoreOf(ranks: readonly number[]): readonly [mrr: number, top: number] {
  const mrr = ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0);
  return [mrr / ranks.length, ranks.filter((rank) => rank === 1).length / ranks.length];
}

function row(name: string, figures: readonly number[]): void {
  print(
    name,
    figures.map((figure) => figure.toFixed(3)),
  );
}

function print(name: string, cells: readonly string[]): void {
  console.log(`${name.padEnd(36)}${cells.map((cell) => cell.padStart(10)).join("")}`);
}
