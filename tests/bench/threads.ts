// Measures takes, storylines and related stories:
//   node --import tsx tests/bench/threads.ts PARSED.ndjson [TRUTH.jsonl[.gz]] [--show takes|lines|related] [--of N]
// PARSED: what `dateline parse --format ndjson` prints. TRUTH, a line each: {"id": file name without its ending,
// "title", "topics": […]}. Without truth only counts and costs are told. --show prints N of them to read by eye,
// spread evenly: takes by rising share; storylines the largest first, then at even steps.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { compareText } from "../../src/archive/order.ts";
import type { Storyline, Threads } from "../../src/archive/threads/found.ts";
import { openThreads } from "../../src/archive/threads/threads.ts";
import type { Article } from "../../src/article.ts";

const EVERY = 5;
const RELATED = 5;

interface Truth {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly string[];
}

const linesOf = (path: string): readonly string[] => {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8").trim().split("\n");
};

function articleOf(line: string): Article {
  const article: Article = JSON.parse(line);
  return article;
}

function truthOf(line: string): Truth {
  const truth: Truth = JSON.parse(line);
  return truth;
}

const option = (name: string): string | null => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? null : (process.argv[at + 1] ?? null);
};
const [parsed = "", truthPath] = process.argv
  .slice(2)
  .filter((arg, at, all) => !/^--/.test(arg) && !/^--/.test(all[at - 1] ?? ""));
const show = option("show");
const of = Number(option("of") ?? 40);

/** A story found twice is one story, as in the catalogue. */
const articles = [
  ...new Map(
    linesOf(parsed)
      .map(articleOf)
      .map((article) => [article.url, article]),
  ).values(),
].sort((a, b) => compareText(a.date, b.date) || compareText(a.source.path, b.source.path));
const truths = new Map(
  truthPath === undefined
    ? []
    : linesOf(truthPath)
        .map(truthOf)
        .map((truth) => [truth.id, truth]),
);
const byUrl = new Map(articles.map((article) => [article.url, article]));
const told = (url: string): Truth | undefined =>
  truths.get((byUrl.get(url)?.source.path ?? "").replace(/^.*\/|\.[^.]*$/g, ""));
const titleOf = (url: string): string =>
  `${byUrl.get(url)?.date} ${told(url)?.id ?? url} ${told(url)?.title ?? byUrl.get(url)?.headline.text}`;

/** Processor milliseconds of this process: others share the machine. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const started = spent();
const threader = openThreads();
for (const article of articles) threader.add(article);
const added = spent();
const threads = threader.close();
const closed = spent();
for (const { url } of articles) threads.related(url, RELATED);
const asked = spent();
const each = (milliseconds: number): string =>
  `${milliseconds.toFixed(0)} ms (${(milliseconds / articles.length).toFixed(3)} a story)`;
console.log(
  `${articles.length} stories: add ${each(added - started)}, close ${each(closed - added)}, related ${each(asked - closed)}, all ${each(asked - started)}`,
);
console.log(`memory ${Math.round(process.memoryUsage().rss / 1e6)} MB, the articles themselves included`);
tellTakes(threads);
tellStorylines(threads);
if (truths.size > 0) tellRelated(threads);

function spread<Item>(items: readonly Item[], count: number): readonly Item[] {
  if (items.length <= count) return items;
  return Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)]).flatMap(
    (item) => item ?? [],
  );
}

function tellTakes({ versions }: Threads): void {
  const pairs = articles.flatMap(({ url }) => {
    const all = versions(url);
    const at = all.findIndex((version) => version.url === url);
    const shared = all[at]?.shared ?? null;
    return shared === null ? [] : [{ url, shared, earlier: all.slice(at + 1).map((version) => version.url) }];
  });
  const shares = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map(
    (least, at, all) =>
      `${least}: ${pairs.filter(({ shared }) => shared >= least && shared < (all[at + 1] ?? 2)).length}`,
  );
  console.log(`takes: ${pairs.length} versions of an earlier story; by share from ${shares.join(", ")}`);
  if (show !== "takes") return;
  for (const { url, shared, earlier } of spread(
    pairs.toSorted((a, b) => a.shared - b.shared),
    of,
  ))
    console.log([shared.toFixed(2), ...[...earlier, url].map(titleOf)].join("\n     "));
}

function tellStorylines({ storylines, versions }: Threads): void {
  const sizes = storylines.map(({ stories }) => stories.length);
  const among = (least: number, most: number): string =>
    `${least}-${most}: ${sizes.filter((size) => size >= least && size <= most).length}`;
  const inAll = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `storylines: ${storylines.length} of ${inAll} stories; ${[among(3, 4), among(5, 8), among(9, 16), among(17, 32), among(33, 200)].join(", ")}`,
  );
  if (show !== "lines") return;
  const describe = ({ name, stories }: Storyline): string =>
    [
      `\n== ${name} (${stories.length})`,
      ...stories
        .filter((url) => versions(url).at(-1)?.url === url || versions(url).length === 0)
        .map(titleOf),
    ].join("\n   ");
  const bySize = storylines.toSorted((a, b) => b.stories.length - a.stories.length);
  for (const line of [...bySize.slice(0, of), ...spread(bySize.slice(of), of)]) console.log(describe(line));
}

function tellRelated({ related }: Threads): void {
  const asking = articles
    .filter(({ url }) => (told(url)?.topics.length ?? 0) > 0)
    .filter((_, at) => at % EVERY === 0);
  let all = 0;
  let withTopics = 0;
  let agreeing = 0;
  for (const { url } of asking) {
    const own = told(url)?.topics ?? [];
    for (const other of related(url, RELATED)) {
      const topics = told(other)?.topics ?? [];
      all++;
      if (topics.length > 0) withTopics++;
      if (topics.some((topic) => own.includes(topic))) agreeing++;
    }
  }
  console.log(
    `related: ${asking.length} stories with topics asked, ${(all / asking.length).toFixed(2)} each; a topic in common: ${(agreeing / withTopics).toFixed(4)} of those with topics, ${(agreeing / all).toFixed(4)} of all`,
  );
  if (show !== "related") return;
  for (const { url } of spread(asking, of))
    console.log([`\n${titleOf(url)}`, ...related(url, RELATED).map(titleOf)].join("\n   "));
}
