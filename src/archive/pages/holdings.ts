import type { CalendarDate } from "../../article.ts";
import { monthName, monthsOf, monthUrl, yearName, yearOf, yearUrl } from "../calendar.ts";
import type { Catalogue } from "../catalogue.ts";
import { countBy } from "../groups.ts";
import { type Intake, isRefused, type Reject } from "../intake.ts";
import { byKey } from "../order.ts";
import { paged } from "../paging.ts";
import type { Summary } from "../summary.ts";
import type { Paging, Tally, View } from "../views.ts";

export interface HoldingsView extends View {
  /** The day of the build, where the operator wants it told. */
  readonly now: CalendarDate | null;
  readonly published: number;
  readonly merged: number;
  readonly rejected: number;
  readonly years: readonly (Tally & {
    readonly days: number;
    readonly months: readonly Tally[];
    readonly list: string;
  })[];
  /** Stories read from more than one place; only on the first page. */
  readonly duplicates: readonly Summary[];
  readonly rejects: readonly Reject[];
  readonly rules: readonly { readonly rule: string; readonly stories: number }[];
  readonly paging: Paging;
}

const REJECTS_A_PAGE = 200;
const DUPLICATES_LISTED = 200;

/** What was read, and what became of it. */
export function holdingsViews(
  catalogue: Catalogue,
  intake: Intake,
  now: CalendarDate | null,
): readonly HoldingsView[] {
  const duplicates = catalogue.stories.filter((story) => story.copies.length > 1);
  const merged = duplicates.reduce((sum, story) => sum + story.copies.length - 1, 0);
  const days = countBy(catalogue.days, (day) => yearOf(day.key));
  const months = new Map(catalogue.months.map(({ key, stories }) => [key, stories.length]));
  const years = catalogue.years.map(({ key, stories }) => ({
    name: yearName(key),
    url: yearUrl(key),
    stories: stories.length,
    days: days.get(key) ?? 0,
    list: `${yearUrl(key)}holdings.csv`,
    months: monthsOf(key).map((month) => ({
      name: monthName(month),
      url: monthUrl(month),
      stories: months.get(month) ?? 0,
    })),
  }));
  const rules = byKey(intake.rules).map(([rule, stories]) => ({ rule, stories }));
  const rejected = intake.rejects.filter(isRefused).length;
  return paged("/holdings/", intake.rejects, REJECTS_A_PAGE).map((page) => ({
    url: page.url,
    now,
    published: catalogue.stories.length,
    merged,
    rejected,
    years,
    duplicates: page.paging.number === 1 ? duplicates.slice(0, DUPLICATES_LISTED) : [],
    rejects: page.items,
    rules,
    paging: page.paging,
  }));
}
