import type { CalendarDate } from "../../article.ts";
import type { Rule } from "../../diagnostic.ts";
import { type CalendarMonth, monthsOf, monthUrl, yearName, yearOf, yearUrl } from "../calendar.ts";
import type { Catalogue } from "../catalogue.ts";
import { countBy } from "../groups.ts";
import { type Intake, isRefused, type Reject, type Withheld } from "../intake.ts";
import { byKey } from "../order.ts";
import { paged } from "../paging.ts";
import type { PictureTally } from "../pictures.ts";
import type { Summary } from "../summary.ts";
import { type Touched, touchedOf } from "../treatment.ts";
import type { Paging, Tally, View } from "../views.ts";

export interface HoldingsView extends View {
  /** The day of the build, where the operator wants it told. */
  readonly now: CalendarDate | null;
  readonly published: number;
  readonly merged: number;
  readonly rejected: number;
  readonly withheld: WithheldTally;
  /** How many published stories the operator touched. */
  readonly touched: Touched;
  readonly years: readonly (Tally & {
    readonly days: number;
    readonly months: readonly {
      readonly month: CalendarMonth;
      readonly url: string;
      readonly stories: number;
    }[];
    readonly list: string;
  })[];
  /** Stories read from more than one place; only on the first page. */
  readonly duplicates: readonly Summary[];
  readonly pictures: PictureTally;
  readonly rejects: readonly Reject[];
  readonly rules: readonly { readonly rule: Rule; readonly stories: number }[];
  readonly paging: Paging;
}

/** Stories that are not published, since somebody said so. */
export interface WithheldTally {
  /** In all, each copy counted. */
  readonly copies: number;
  readonly stories: number;
  /** Only on the first page, and so many that a page holds; all are in `withheld.csv`. */
  readonly listed: readonly Pick<Withheld, "date" | "why" | "reason" | "since">[];
}

const WITHHELD_LISTED = 200;
const REJECTS_A_PAGE = 200;
const DUPLICATES_LISTED = 200;

/** What was read, and what became of it. */
export function holdingsViews(
  catalogue: Catalogue,
  intake: Intake,
  now: CalendarDate | null,
): readonly HoldingsView[] {
  const all = [...catalogue.stories, ...intake.unlisted];
  const duplicates = catalogue.stories.filter((story) => story.copies.length > 1);
  const merged = all.reduce((sum, story) => sum + story.copies.length - 1, 0);
  const { withheld } = intake;
  const tally: WithheldTally = {
    copies: withheld.reduce((sum, { copies }) => sum + copies.length, 0),
    stories: withheld.length,
    listed: withheld
      .slice(0, WITHHELD_LISTED)
      .map(({ date, why, reason, since }) => ({ date, why, reason, since })),
  };
  const days = countBy(catalogue.days, (day) => yearOf(day.key));
  const months = new Map(catalogue.months.map(({ key, stories }) => [key, stories.length]));
  const years = catalogue.years.map(({ key, stories }) => ({
    name: yearName(key),
    url: yearUrl(key),
    stories: stories.length,
    days: days.get(key) ?? 0,
    list: `${yearUrl(key)}holdings.csv`,
    months: monthsOf(key).map((month) => ({
      month,
      url: monthUrl(month),
      stories: months.get(month) ?? 0,
    })),
  }));
  const rules = byKey(intake.rules).map(([rule, stories]) => ({ rule, stories }));
  const rejected = intake.rejects.filter(isRefused).length;
  return paged("/holdings/", intake.rejects, REJECTS_A_PAGE).map((page) => ({
    url: page.url,
    now,
    published: all.length,
    merged,
    rejected,
    withheld: page.paging.number === 1 ? tally : { ...tally, listed: [] },
    touched: touchedOf(all),
    years,
    duplicates: page.paging.number === 1 ? duplicates.slice(0, DUPLICATES_LISTED) : [],
    pictures: intake.pictures,
    rejects: page.items,
    rules,
    paging: page.paging,
  }));
}
