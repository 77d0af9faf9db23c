import { readRows } from "../wire/formats/csv/rows.ts";

/** A story as a year's list of files (`holdings.csv`) has it. */
export interface ListedStory {
  readonly path: string;
  readonly url: string;
  /** As the dateline has it; empty where there is none. */
  readonly place: string;
  /** False where the story is published of another file, and this one says the same. */
  readonly published: boolean;
}

/** What such a list says, by where a story begins in its file. */
export function storiesIn(list: string): readonly ListedStory[] {
  const [head, ...rows] = readRows(list, ",").map(({ cells }) => cells.map(({ text }) => text));
  const [path, url, line, status, place] = ["path", "url", "first_line", "status", "place"].map(
    (name) => head?.indexOf(name) ?? -1,
  );
  const cell = (row: readonly string[], at: number | undefined): string => row[at ?? -1] ?? "";
  return rows
    .sort((a, b) => Number(cell(a, line)) - Number(cell(b, line)))
    .map((row) => ({
      path: cell(row, path),
      url: cell(row, url),
      place: cell(row, place),
      published: cell(row, status) === "published",
    }));
}
