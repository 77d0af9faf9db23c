import { firstFrom } from "../archive/order.ts";
import type { CalendarDate } from "../article.ts";
import type { Bar } from "./found.ts";
import { lowerBound } from "./postings.ts";
import type { Root } from "./root.ts";

/** Numbers of stories from `first` on, up to but without `end`. */
export interface Interval {
  readonly first: number;
  readonly end: number;
}

/** What the days tell of the numbers of stories, which stand in the order of their dates. */
export interface Days {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly between: (from: CalendarDate | null, to: CalendarDate | null) => Interval;
  /** See `SearchIndex.bars`. */
  readonly bars: (docs: Uint32Array, year: string | null) => readonly Bar[];
}

export function openDays(root: Pick<Root, "firstDay" | "days" | "stories">): Days {
  const { stories } = root;
  const days = datesOf(root);
  const starts: number[] = [];
  let sum = 0;
  for (const [, count] of days) {
    starts.push(sum);
    sum += count;
  }
  /** Number of the first story on that day or after it. */
  const firstOn = (date: string): number => {
    const at = firstFrom(days.length, (day) => (days[day]?.[0] ?? "") < date);
    return starts[at] ?? stories;
  };
  const between: Days["between"] = (from, to) => {
    const first = from === null ? 0 : firstOn(from);
    // No day sorts between a date and the same with something behind it.
    return { first, end: Math.max(first, to === null ? stories : firstOn(`${to}~`)) };
  };
  const bars: Days["bars"] = (docs, year) => {
    const sorted = docs.slice().sort();
    const count = (from: string, to: string): { readonly stories: number; readonly of: number } => {
      const { first, end } = between(from, to);
      return { stories: lowerBound(sorted, end) - lowerBound(sorted, first), of: end - first };
    };
    if (year !== null)
      return Array.from({ length: 12 }, (_, month) => {
        const key = `${year}-${String(month + 1).padStart(2, "0")}`;
        return { key, ...count(`${key}-01`, `${key}-31`) };
      });
    const [firstYear, lastYear] = [days[0]?.[0], days.at(-1)?.[0]].map((day) =>
      Number(day?.slice(0, 4) ?? 0),
    );
    return Array.from({ length: (lastYear ?? 0) - (firstYear ?? 0) + 1 }, (_, at) => {
      const key = String((firstYear ?? 0) + at).padStart(4, "0");
      return { key, ...count(`${key}-01-01`, `${key}-12-31`) };
    });
  };
  return { first: days[0]?.[0] ?? "", last: days.at(-1)?.[0] ?? "", between, bars };
}

/** The days with stories, and how many there are on each. */
function datesOf({
  firstDay,
  days,
}: Pick<Root, "firstDay" | "days">): readonly (readonly [CalendarDate, number])[] {
  const dates: [CalendarDate, number][] = [];
  let day = Date.parse(firstDay);
  for (let at = 0; at < days.length; at += 2) {
    day += (days[at] ?? 0) * DAY;
    dates.push([new Date(day).toISOString().slice(0, 10), days[at + 1] ?? 0]);
  }
  return dates;
}

const DAY = 86_400_000;
