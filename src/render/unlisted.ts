import { yearOf } from "../archive/calendar.ts";
import { groupBy } from "../archive/groups.ts";
import { unlistedViews } from "../archive/pages/unlisted.ts";
import { unlistedKey } from "../archive/year-key.ts";
import type { Edition, YearSinks } from "./years.ts";

/** The pages of stories to which nothing leads, all in one group: there are few. */
export async function renderUnlisted(
  {
    archive,
    intake,
    records,
    readKey,
    stampOf,
  }: Pick<Edition, "archive" | "intake" | "records" | "readKey" | "stampOf">,
  sinks: Pick<YearSinks, "stands" | "views">,
): Promise<void> {
  if (intake.unlisted.length === 0) return;
  const key = unlistedKey(archive, intake.unlisted, stampOf, readKey);
  if (sinks.stands("unlisted", key) !== null) return;
  const stories = [...groupBy(intake.unlisted, ({ date }) => yearOf(date))].flatMap(([year, summaries]) =>
    unlistedViews(archive, summaries, records(year)),
  );
  await sinks.views("unlisted", key, { stories });
}
