import type { CalendarDate } from "../../article.ts";
import { monthName, monthOf, monthsOf, monthUrl, yearName, yearUrl } from "../calendar.ts";
import type { Catalogue } from "../catalogue.ts";
import { type Intake, isRefused, type Reject } from "../intake.ts";
import { paged } from "../paging.ts";
import type { Summary } from "../summary.ts";
import { countBy, type Paging, type Tally, type View } from "../views.ts";

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
  const years = catalogue.years.map(({ key, stories }) => {
    const months = countBy(stories, (story) => monthOf(story.date));
    return {
      name: yearName(key),
      url: yearUrl(key),
      stories: stories.length,
      days: countBy(stories, (story) => story.date).size,
      list: `${yearUrl(key)}holdings.csv`,
      months: monthsOf(key).map((month) => ({
        name: monthName(month),
        url: monthUrl(month),
        stories: months.get(month) ?? 0,
      })),
    };
  });
  const rules = [...intake.rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, stories]) => ({ rule, stories }));
  return paged("/holdings/", intake.rejects, REJECTS_A_PAGE).map((page) => ({
    url: page.url,
    now,
    published: catalogue.stories.length,
    merged,
    rejected: intake.rejects.filter(isRefused).length,
    years,
    duplicates: page.paging.number === 1 ? duplicates.slice(0, DUPLICATES_LISTED) : [],
    rejects: page.items,
    rules,
    paging: page.paging,
  }));
}
