import { existsSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { BuildError, reason } from "../build-error.ts";
import type { Sort } from "../search/found.ts";
import { openIndex } from "../search/open-index.ts";
import { parseQuery } from "../search/parse-query.ts";
import type { NotUnderstood, Query } from "../search/query.ts";
import { ROOT_FILE } from "../search/root.ts";
import { stemmerOf } from "../search/stems.ts";
import { reasons } from "../words/en/reasons.ts";
import { type Command, EXIT, text, UsageError, type Values } from "./command.ts";
import { openFiles } from "./read-index.ts";

const options = {
  from: { type: "string", value: "DATE", help: "no story before that year, month or day" },
  to: { type: "string", value: "DATE", help: "no story after it" },
  place: { type: "string", value: "PLACE", help: "only stories with that place in their dateline" },
  sort: { type: "string", value: "ORDER", default: "relevance", help: "relevance, newest or oldest" },
  limit: { type: "string", value: "N", default: "10", help: "results to print, or all" },
} as const satisfies Command["options"];

const SORTS: readonly Sort[] = ["relevance", "newest", "oldest"];

/** `dateline search`: asks a built site as its search page would. */
export const searchCommand: Command = {
  name: "search",
  operands: "SITE [QUERY]",
  summary:
    "Asks a built site as its search page would; without QUERY, one query a line from stdin. Prints one JSON object a query: its results, and the files and bytes that a browser would fetch.",
  options,
  async run(values, [site, ...words]) {
    if (site === undefined) throw new UsageError("search wants a site, and what to look for.");
    const sort = SORTS.find((one) => one === text(values, options, "sort"));
    if (sort === undefined) throw new UsageError("--sort takes relevance, newest or oldest.");
    const limit = readLimit(text(values, options, "limit"));
    if (!existsSync(join(site, "search", `${ROOT_FILE}.js`)))
      throw new BuildError(
        `There is no search index in ${site}. Name the folder of a built site; with "search: false" in archive.md it has none.`,
      );
    const restrictions = restrictionsOf(values);
    const files = openFiles(site);
    const answer = async (query: string): Promise<void> => {
      const { load, requests, bytes } = files();
      const index = await openIndex(load, stemmerOf).catch((error: unknown) => {
        throw new BuildError(
          `The search index of ${site} cannot be read (${reason(error)}). Build the site again.`,
        );
      });
      const read = parseQuery(`${query} ${restrictions}`);
      const found = await index.find(read, sort, index.languages[0] ?? "en");
      const first = found.ranked(limit);
      const cards = await index.cards(first);
      const results = cards.flatMap((card, at) =>
        card === null
          ? []
          : [
              {
                url: card.url,
                headline: card.headline,
                date: card.date,
                score: rounded(found.scoreOf(first[at] ?? 0)),
              },
            ],
      );
      const line = { query, total: found.docs.length, results, requests: requests(), bytes: bytes() };
      process.stdout.write(`${JSON.stringify({ ...line, ...told(read, index.missing()) })}\n`);
    };
    if (words.length > 0) await answer(words.join(" "));
    else for await (const line of createInterface({ input: process.stdin })) await answer(line);
    return EXIT.fine;
  },
};

/** What else there is to say of a query: only where there is. */
function told({ notUnderstood }: Query, missing: readonly string[]) {
  return {
    ...(notUnderstood.length > 0 ? { notUnderstood: notUnderstood.map(inWords) } : {}),
    ...(missing.length > 0 ? { missing } : {}),
  };
}

const inWords = ({ text, reason }: NotUnderstood) => ({ text, reason: reasons[reason] });

const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

function readLimit(limit: string): number {
  if (limit === "all") return Number.POSITIVE_INFINITY;
  if (!/^\d{1,9}$/.test(limit)) throw new UsageError("--limit takes a number, or all.");
  return Number(limit);
}

/** The options that restrict a search, as they stand in a query. Throws a UsageError where one means nothing. */
function restrictionsOf(values: Values): string {
  const parts = (["from", "to", "place"] as const).flatMap((name) => {
    const value = text(values, options, name);
    return value === ""
      ? []
      : [name === "place" ? `place:"${value.replaceAll('"', " ")}"` : `${name}:${value}`];
  });
  const [fault] = parseQuery(parts.join(" ")).notUnderstood;
  if (fault !== undefined) throw new UsageError(`${fault.text}: ${reasons[fault.reason]}.`);
  return parts.join(" ");
}
