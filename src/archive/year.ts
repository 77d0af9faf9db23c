import type { Records } from "../article.ts";
import { type Archive, linesBy } from "./archive.ts";
import { monthOf, yearOf } from "./calendar.ts";
import { groupBy } from "./groups.ts";
import { type DayView, dayViews } from "./pages/day.ts";
import { type MonthView, monthView } from "./pages/month.ts";
import { type StoryView, storyViews } from "./pages/story.ts";
import { type YearView, yearView } from "./pages/year.ts";
import { groupPlaces } from "./places.ts";

/** All pages in the folder of one year: rendered together, from that year's records alone. */
export interface YearViews {
  /** One after the other, to be gone through once. */
  readonly stories: Iterable<StoryView>;
  readonly days: readonly DayView[];
  readonly months: readonly MonthView[];
  readonly years: readonly YearView[];
}

/** Makes the views of one year; its full records come by address. */
export type YearMaker = (year: string, articles: Records) => YearViews;

/** Gets ready to make the views of each year: what all years need is worked out once. */
export function openYears(archive: Archive): YearMaker {
  const years = new Map(archive.years.map((stretch) => [stretch.key, stretch]));
  const months = groupBy(archive.months, ({ key }) => yearOf(key));
  const days = groupBy(archive.days, ({ key }) => monthOf(key));
  const linesOfMonth = linesBy(archive.lines, monthOf);
  const linesOfYear = linesBy(archive.lines, yearOf);
  return (year, articles) => {
    const stretch = years.get(year);
    if (!stretch) return { stories: [], days: [], months: [], years: [] };
    const ofYear = (months.get(year) ?? []).map((month) => ({ month, days: days.get(month.key) ?? [] }));
    return {
      stories: storyViews(archive, stretch, articles),
      days: ofYear.flatMap((month) => month.days.flatMap((day) => dayViews(archive, day))),
      months: ofYear.map((of) => monthView(archive, of.month, of.days, linesOfMonth.get(of.month.key) ?? [])),
      years: [
        yearView(archive, stretch, {
          days: ofYear.reduce((sum, of) => sum + of.days.length, 0),
          months: ofYear.map(({ month }) => month),
          places: groupPlaces(stretch.stories, archive.placeSlugs),
          lines: linesOfYear.get(year) ?? [],
        }),
      ],
    };
  };
}
