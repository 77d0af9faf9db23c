import type { CalendarDate } from "../article.ts";
import type { Nth } from "../shards/shares.ts";
import { EXIT, type ExitCode, type Option, UsageError, type Values } from "./command.ts";
import { openNarration } from "./narration.ts";
import { count, number as n, size } from "./words.ts";

/** The options of `build` where several machines make one site. */
export const SHARE_OPTIONS = {
  map: {
    type: "string",
    value: "I/N",
    help: "only read: the Ith of N machines reads its share of the files",
  },
  shard: {
    type: "string",
    value: "I/N",
    help: "only make the Ith of N shares of the site, for dateline merge",
  },
  exchange: {
    type: "string",
    value: "DIR",
    help: "folder of what --map read; written by it, read by --shard",
  },
} as const satisfies Readonly<Record<string, Option>>;

/** What the two kinds of share take from the command line. */
export interface ShareOrder {
  readonly input: string;
  readonly output: string;
  readonly baseUrl: string | null;
  readonly now: CalendarDate | null;
  readonly jobs: number | null;
}

/** Options that a share cannot heed, and who does. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  previous: "dateline merge --previous",
  "allow-shrink": "dateline merge --allow-shrink",
  strict: "dateline merge --strict",
};
/** Those that only reading has no use for. */
const OF_PAGES: readonly string[] = ["output", "base-url", "now"];

/** Runs the share that was asked for; null where the whole site is to be built. */
export async function runShare(values: Values, order: ShareOrder): Promise<ExitCode | null> {
  const [map, shard] = [nthOf("map", values["map"]), nthOf("shard", values["shard"])];
  const { exchange } = values;
  if (exchange === "") throw new UsageError("--exchange is empty. Name the folder of what --map read.");
  if (map === null && shard === null) {
    if (exchange !== undefined) throw new UsageError("--exchange goes with --map or --shard.");
    return null;
  }
  if (map !== null && shard !== null)
    throw new UsageError("--map and --shard are two steps: all machines read first, then they make pages.");
  for (const [option, where] of Object.entries(ELSEWHERE))
    if (values[option] !== undefined)
      throw new UsageError(`--${option} is of the whole site: it goes with ${where}.`);
  const folder = typeof exchange === "string" ? exchange : null;
  const narration = openNarration(values, order.input);
  const told = { ...order, cache: values["no-cache"] !== true, ...narration };
  const line = map !== null ? await read(map) : await make(shard ?? { number: 1, of: 1 });
  narration.closeWith(line.text);
  if (values["json"] === true) process.stdout.write(`${JSON.stringify(line.report)}\n`);
  return EXIT.fine;

  async function read(nth: Nth): Promise<Line> {
    const idle = OF_PAGES.find((option) => values[option] !== undefined);
    if (idle !== undefined) throw new UsageError(`--${idle} goes with --shard: --map only reads.`);
    if (folder === null) throw new UsageError("--map wants --exchange DIR, the folder for what it reads.");
    const { mapFiles } = await import("../shards/map.ts");
    const report = await narration.during(mapFiles({ ...told, exchange: folder, nth }));
    const { files, allFiles, known, stories, memory } = report;
    return {
      report,
      text: `${n(files)} of ${count(allFiles, "file", "files")} read (${n(known)} of them known): ${count(stories, "story", "stories")}, in ${report.folder}. ${size(memory)} of memory in the largest process.`,
    };
  }

  async function make(nth: Nth): Promise<Line> {
    const { buildShard } = await import("../shards/shard.ts");
    const report = await narration.during(
      buildShard({
        ...told,
        output: values["output"] === undefined ? `shard-${nth.number}-of-${nth.of}` : order.output,
        exchange: folder,
        nth,
      }),
    );
    const { years, stories, allStories, pages, reused, files, bytes, memory } = report;
    return {
      report,
      text: `${count(years.length, "year", "years")} with ${n(stories)} of ${count(allStories, "story", "stories")}: ${count(pages, "page", "pages")} (${n(pages - reused)} made anew), ${n(files)} files, ${size(bytes)}, in ${report.folder}. ${size(memory)} of memory in the largest process.`,
    };
  }
}

interface Line {
  readonly report: object;
  readonly text: string;
}

/** Machines that can share an archive: each has at least its years to make. */
const MOST = 999;

function nthOf(option: string, value: Values[string]): Nth | null {
  if (typeof value !== "string") return null;
  const [, first, second] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(value) ?? [];
  const nth = { number: Number(first), of: Number(second) };
  if (first === undefined || nth.number > nth.of || nth.of > MOST)
    throw new UsageError(
      `--${option} takes which of how many machines this is, such as 2/3, not ${JSON.stringify(value)}.`,
    );
  return nth;
}
