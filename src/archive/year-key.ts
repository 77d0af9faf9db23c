import { sha256, shortHash } from "../sha256.ts";
import { type Archive, type Line, linesBy } from "./archive.ts";
import { yearOf } from "./calendar.ts";
import type { Stretch } from "./catalogue.ts";
import { groupBy } from "./groups.ts";
import { openNearKey } from "./near-key.ts";
import { headingMarks } from "./pages/heading.ts";
import { barWithin } from "./steps.ts";
import type { Summary } from "./summary.ts";

/**
 * Names all that the views of a year are made from: where it stands, so do they. `ground` is what all stories are made
 * from besides their files. The name of each year takes in
 *
 * - its stories and the one before and after them, by their sources (of which a summary and a record are made);
 * - what was found between them and others: versions, related stories, and the storylines that touch the year;
 * - the days with stories of the years around it, to which its pages lead;
 * - the addresses of its places and headings;
 * - its closed feeds, with the ones before and after them.
 */
export function openYearKeys(
  archive: Archive,
  stampOf: StampOf,
  ground: string,
): (year: Stretch<string>) => string {
  const { stories, years, days, threads } = archive;
  // Each is asked for many times over.
  const stamps = new Map(stories.map((story) => [story.url, stampOf(story)]));
  const stamp = (url: string | undefined): string => (url === undefined ? "" : (stamps.get(url) ?? url));
  const nearKey = openNearKey(threads, stamps);
  const linesOfYear = linesBy(archive.lines, yearOf);
  const daysOfYear = groupBy(days, ({ key }) => yearOf(key));
  const partsOfYear = groupBy(archive.history.closed, ({ url }) => url.slice(1, 5));
  const lineKeys = new Map<Line, string>();
  const lineKey = (line: Line): string => {
    const known = lineKeys.get(line);
    if (known !== undefined) return known;
    const made = [line.url, line.name, ...line.stories.map(({ url }) => stamp(url))].join(" ");
    lineKeys.set(line, made);
    return made;
  };

  return ({ key, start, stories: own }) => {
    const lines = [ground, key];
    const say = (parts: readonly (string | number)[]): void => void lines.push(parts.join(" "));
    say([stamp(stories[start - 1]?.url), stamp(stories[start + own.length]?.url)]);
    const at = years.findIndex((year) => year.key === key);
    for (const year of years.slice(Math.max(0, at - 1), at + 2))
      say([year.key, ...(daysOfYear.get(year.key) ?? []).map((day) => day.key)]);
    // A day of the only year leads to no others like it.
    say([years.length > 1 ? "years" : ""]);
    // A step to a day that is not there yet leads nowhere until a later one is.
    say([years[at + 2]?.key ?? ""]);
    for (const { url, previous } of partsOfYear.get(key) ?? []) say([url, previous ?? ""]);
    for (const line of linesOfYear.get(key) ?? []) say([lineKey(line)]);
    for (const story of own) {
      const { url, place } = story;
      const slug = place === null ? undefined : archive.placeSlugs.get(place);
      let line = `${stamp(url)} ${slug ?? ""} ${threads.storyline(url)?.url ?? ""}`;
      for (const { url: version, shared, kind, by, of, reason } of threads.versions(url))
        line += ` ${stamp(version)} ${shared ?? ""} ${kind ?? ""} ${by ?? ""} ${of ?? ""} ${reason ?? ""}`;
      for (const mark of headingMarks(archive, url)) line += ` ${mark}`;
      lines.push(line);
    }
    say([nearKey(own.map(({ url }) => url))]);
    for (const { url } of own) sayPictures(say, archive, url);
    return sha256(lines.join("\n"));
  };
}

/** What is named for its bytes tells all of a picture but its size, which they tell too. */
function sayPictures(
  say: (parts: readonly string[]) => void,
  { pictures }: Pick<Archive, "pictures">,
  url: string,
): void {
  const own = pictures.get(url);
  if (own !== undefined) say([url, ...own.map((picture) => picture?.url ?? "-")]);
}

/** Names a story by where it stands, what it was read from, and what the list of takedowns did to it. */
export type StampOf = (story: Summary) => string;

/** Works out each stamp once, for all that asks. */
export function openStamps(): StampOf {
  const known = new Map<Summary, string>();
  return (story) => {
    const plain = plainStamp(story);
    if (plain !== null) return plain;
    const before = known.get(story);
    if (before !== undefined) return before;
    const state = `${story.treated?.key ?? ""} ${story.omitted ? "omitted" : ""}`;
    const copies = story.copies.map(
      ({ path, sha256, firstLine, lastLine, url }) => `\n${path}\n${sha256} ${firstLine} ${lastLine} ${url}`,
    );
    const made = shortHash(`${story.url} ${state}${copies.join("")}`, 20);
    known.set(story, made);
    return made;
  };
}

/** That of most stories needs no working out: the key of the record and its date, which may be read in another order. */
const plainStamp = ({ recordKey, date, copies, treated, omitted }: Summary): string | null =>
  recordKey && copies.length === 1 && treated === undefined && omitted === undefined
    ? `${recordKey}${date}`
    : null;

/** Names all that `unlistedViews` makes its views from. */
export const unlistedKey = (
  archive: Archive,
  summaries: readonly Summary[],
  stampOf: StampOf,
  ground: string,
): string =>
  sha256(
    JSON.stringify([
      ground,
      ...summaries.map((summary) => [
        stampOf(summary),
        barWithin(archive, summary.date),
        archive.pictures.get(summary.url) ?? [],
        summary.place === null ? null : (archive.placeSlugs.get(summary.place) ?? null),
        archive.threads.versions(summary.url).map((version) => {
          const story = archive.storyAt.get(version.url);
          return [version, story === undefined ? null : stampOf(story)];
        }),
      ]),
    ]),
  );
