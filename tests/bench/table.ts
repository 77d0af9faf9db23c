import type { Cost } from "./measure.ts";

/** One whole process. */
export interface Run extends Cost {
  /** Files of the site, where a build told of them. */
  readonly written: number | null;
  readonly removed: number | null;
}

/** The runs of one round by name, in the order in which the table is to have them. */
export type Round = ReadonlyMap<string, Run>;

export const [PLAIN, HUGO, FIRST] = ["plain writing", "Hugo", "first build"] as const;
const FLOORS: readonly string[] = [PLAIN, HUGO];

/** What the rounds of an archive cost: medians, and the medians of each round's ratios, which are the figures to keep. */
export function tableOf(stories: number, rounds: readonly Round[]): string {
  const names = [...(rounds[0]?.keys() ?? [])];
  const heads = ["wall", "cpu", "memory", "of first", "(cpu)", "written", "removed"];
  const title = `${stories.toLocaleString("en")} stories`;
  return [
    line(title, heads),
    ...names.map((name) => line(name, cellsOf(name, rounds))),
    ...FLOORS.filter((name) => names.includes(name)).map((name) => {
      const times = (key: keyof Cost): string => figure(ratio(rounds, FIRST, name, key), "", 1);
      return `first build / ${name}: wall ${times("seconds")}, cpu ${times("cpu")}, memory ${times("megabytes")}`;
    }),
  ].join("\n");
}

function cellsOf(name: string, rounds: readonly Round[]): readonly string[] {
  const runs = rounds.flatMap((round) => round.get(name) ?? []);
  const share = (key: keyof Cost): string => figure(100 * ratio(rounds, name, FIRST, key), "%", 1);
  const count = (key: "written" | "removed"): string => runs[0]?.[key]?.toLocaleString("en") ?? "";
  return [
    figure(median(runs.map(({ seconds }) => seconds)), "s", 2),
    figure(median(runs.map(({ cpu }) => cpu)), "s", 2),
    figure(median(runs.map(({ megabytes }) => megabytes)), "MB", 0),
    ...(name === FIRST || FLOORS.includes(name) ? ["", ""] : [share("seconds"), share("cpu")]),
    count("written"),
    count("removed"),
  ];
}

const line = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(26)}${cells.map((cell) => cell.padStart(10)).join("")}`.trimEnd();

/** What one run is of another in the same round, since a machine that drifts between rounds drifts for both. */
const ratio = (rounds: readonly Round[], one: string, other: string, key: keyof Cost): number =>
  median(
    rounds.map((round) => (round.get(one)?.[key] ?? Number.NaN) / (round.get(other)?.[key] ?? Number.NaN)),
  );

function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

const figure = (value: number, unit: string, digits: number): string =>
  Number.isFinite(value) ? `${value.toFixed(digits)} ${unit}`.trimEnd() : "–";
