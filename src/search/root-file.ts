import { countBy } from "../archive/groups.ts";
import type { CalendarDate } from "../article.ts";
import { sha256 } from "../sha256.ts";
import { daysBetween } from "../wire/dateline/date.ts";
import type { IndexFile } from "./index-file.ts";
import { FORMAT, fileName, type PlaceName, ROOT_FILE, type Root, type Segment, writeJson } from "./root.ts";

/** The file that names all others. `dates` are those of all stories, in their order. */
export function rootFile(
  dates: Iterable<CalendarDate>,
  languages: readonly string[],
  segments: readonly Segment[],
): IndexFile {
  const counts = countBy(dates, (date) => date);
  const [firstDay = ""] = counts.keys();
  let last = firstDay;
  const days: number[] = [];
  for (const [day, count] of counts) {
    days.push(daysBetween(last, day), count);
    last = day;
  }
  const stories = segments.reduce((sum, segment) => sum + segment.stories, 0);
  const root: Root = { format: FORMAT, stories, languages, firstDay, days, segments };
  return { name: ROOT_FILE, data: writeJson(root) };
}

/** The file of the names of places, by number from 1. Its own name tells its bytes. */
export function namesFile(places: readonly PlaceName[]): IndexFile {
  const none: PlaceName = ["", null];
  const data = writeJson([none, ...places]);
  return { name: fileName({ id: sha256(data).slice(0, 10) }, "n", 0), data };
}
