import type { Bar } from "../../search/found.ts";
import { found as words } from "../../words/en/client-search.ts";
import { share as shareOf, shownDates } from "./words.ts";

/** A bar as it is drawn. */
export interface Column {
  readonly bar: Bar;
  /** Of the highest bar, from 0 to 1. */
  readonly height: number;
  /** `March 1987: 31 of 2,034 stories, 1.5 %` */
  readonly label: string;
  /** Whether its name stands below it. */
  readonly named: boolean;
}

/** Names that fit below a chart on a telephone. */
const MOST_NAMES = 8;
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/**
 * Bars of a chart. `share`: how many of each stretch's own stories were found, and not just how many, since an archive
 * may hold ten times as many of one year as of the next.
 */
export function columnsOf(bars: readonly Bar[], share: boolean): readonly Column[] {
  const value = ({ stories, of }: Bar): number => (share ? (of === 0 ? 0 : stories / of) : stories);
  const most = Math.max(...bars.map(value), 0);
  const step = STEPS.find((each) => bars.length / each <= MOST_NAMES) ?? bars.length;
  return bars.map((bar) => ({
    bar,
    height: most === 0 ? 0 : value(bar) / most,
    label: words.bar(shownDates().stretch(bar.key), bar.stories, bar.of, shareOf(bar.stories, bar.of)),
    named: bar.key.includes("-") || Number(bar.key) % step === 0,
  }));
}

/** The stretch with most of what was found; null where nothing was. */
export function highest(columns: readonly Column[]): Column | null {
  const found = columns.find(({ height }) => height === 1);
  return found ?? null;
}

/** The bars between two days, where these are given; one more either side would show nothing. */
export const barsWithin = (bars: readonly Bar[], from: string | null, to: string | null): readonly Bar[] =>
  bars.filter(({ key }) =>
    key.includes("-")
      ? true
      : (from === null || key >= from.slice(0, 4)) && (to === null || key <= to.slice(0, 4)),
  );
