import { firstFrom } from "../archive/order.ts";
import type { CalendarDate } from "../article.ts";
import type { Bar } from "./found.ts";
import { type Interval, within } from "./postings.ts";
import type { Root } from "./root.ts";

/** What the days tell of the numbers of stories, which stand in the order of their dates. */
export interface Days {
  readonly first: CalendarDate;
  readonly last: () => CalendarDate;
  readonly between: (from: CalendarDate | null, to: CalendarDate | null) => Interval;
  /** See `SearchIndex.bars`. */
  readonly bars: (docs: Uint32Array, year: string | null) => readonly Bar[];
}

export function openDays({ firstDay, days, stories }: Pick<Root, "firstDay" | "days" | "stories">): Days {
  const count = days.length / 2;
  let table: DayTable | null = null;
  /** Made when it is first asked for: no list of results needs it. */
  const opened = (): DayTable => {
    table ??= tableOf(firstDay, days);
    return table;
  };
  /** Made only of the days that are asked for: there are thousands. */
  const dateAt = (at: number): CalendarDate => {
    const number = opened().numbers[at];
    return number === undefined ? "" : new Date(number * DAY).toISOString().slice(0, 10);
  };
  /** Number of the first story on that day or after it. */
  const firstOn = (date: string): number =>
    opened().starts[firstFrom(count, (at) => dateAt(at) < date)] ?? stories;
  const between: Days["between"] = (from, to) => {
    const first = from === null ? 0 : firstOn(from);
    // No day sorts between a date and the same with something behind it.
    return { first, end: Math.max(first, to === null ? stories : firstOn(`${to}~`)) };
  };
  const first = firstDay;
  const last = (): CalendarDate => dateAt(count - 1);
  const bars: Days["bars"] = (docs, year) => {
    const keys =
      year === null
        ? numbersFrom(yearOf(first), yearOf(last()), 4)
        : numbersFrom(1, 12, 2).map((month) => `${year}-${month}`);
    return keys.map((key) => {
      const stretch = between(key, `${key}-99`);
      return { key, stories: within(docs, stretch).length, of: stretch.end - stretch.first };
    });
  };
  return { first, last, between, bars };
}

/** The days with stories, counted from the first of 1970, and the number of the first story of each. */
interface DayTable {
  readonly numbers: Int32Array;
  readonly starts: Uint32Array;
}

function tableOf(firstDay: CalendarDate, days: readonly number[]): DayTable {
  const count = days.length / 2;
  const [numbers, starts] = [new Int32Array(count), new Uint32Array(count)];
  let day = Date.parse(firstDay) / DAY;
  let sum = 0;
  for (let at = 0; at < count; at++) {
    day += days[at * 2] ?? 0;
    numbers[at] = day;
    starts[at] = sum;
    sum += days[at * 2 + 1] ?? 0;
  }
  return { numbers, starts };
}

/** Numbers from one to another, with so many digits. */
const numbersFrom = (first: number, last: number, digits: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(digits, "0"));

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

const DAY = 86_400_000;
