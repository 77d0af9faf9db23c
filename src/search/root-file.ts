import type { CalendarDate } from "../article.ts";
import type { IndexFile } from "./index-file.ts";
import { FORMAT, ROOT_FILE, type Root, type Segment, writeJson } from "./root.ts";

/** The file that names all others. `dates` are those of all stories, in their order. */
export function rootFile(
  dates: Iterable<CalendarDate>,
  languages: readonly string[],
  segments: readonly Segment[],
): IndexFile {
  const days = new Map<CalendarDate, number>();
  for (const date of dates) days.set(date, (days.get(date) ?? 0) + 1);
  const stories = segments.reduce((sum, segment) => sum + segment.stories, 0);
  const root: Root = { format: FORMAT, stories, languages, days: [...days], segments };
  return { name: ROOT_FILE, data: writeJson(root) };
}
