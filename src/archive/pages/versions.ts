import type { Article, Records } from "../../article.ts";
import type { Archive } from "../archive.ts";
import { yearOf } from "../calendar.ts";
import { type Changes, changesBetween } from "../changes.ts";
import { append, type Group } from "../groups.ts";
import { type Relation, standingOf } from "../standing.ts";
import type { Summary } from "../summary.ts";
import type { By } from "../threads/chains.ts";
import { isKillNotice } from "../threads/notice.ts";
import { type Kind, namedBy } from "../threads/sending.ts";

/** A version of a story. */
export interface StoryVersion {
  readonly story: Summary;
  /** The word-for-word part, 0 to 1; null where nothing older is there to compare. */
  readonly shared: number | null;
  /** What it is to those before it, and what says so; null for the oldest. */
  readonly kind: Kind | null;
  readonly by: By | null;
}

/** Another version, and what it does to the one at hand. */
export interface Notice extends Omit<Relation, "url"> {
  readonly story: Summary;
}

/** What is to be said of a story before anything else. */
export interface StandingView {
  readonly newest: Notice | null;
  readonly correction: Notice | null;
  /** The notice that withdrew it, which is the story itself where its agency sent it once more, killed. */
  readonly kill: Notice | null;
  readonly killedBefore: Notice | null;
  /** What it is itself to the versions before it; null for the oldest. */
  readonly kind: Kind | null;
  /** What a kill, a correction or a refile means; null where that is not known. */
  readonly to: Summary | null;
  /** Where that is not in the archive: how the wire names it. */
  readonly names: string | null;
}

/** What changed since the version before; `found` is null where the two cannot be compared, and `why` says it. */
export interface ChangesView {
  readonly of: Summary;
  readonly found: Changes | null;
  readonly why: "much" | "names" | null;
}

const VERSIONS_LISTED = 12;

/** The versions around a story, newest first, itself among them; none where it came once. */
export function listedVersions({ threads, storyAt }: Archive, summary: Summary): readonly StoryVersion[] {
  const all = threads.versions(summary.url);
  const at = all.findIndex(({ url }) => url === summary.url);
  const from = Math.max(0, Math.min(at - VERSIONS_LISTED / 2, all.length - VERSIONS_LISTED));
  return all.slice(from, from + VERSIONS_LISTED).flatMap(({ url, shared, kind, by }) => {
    const story = storyAt.get(url);
    return story ? [{ story, shared, kind, by }] : [];
  });
}

/** What other versions do to a story. */
export function standingView(
  { threads, storyAt }: Archive,
  summary: Summary,
  article: Article,
): StandingView {
  const standing = standingOf(threads.versions(summary.url), summary.url);
  const notice = (relation: Relation | null): Notice | null => {
    const story = relation === null ? undefined : storyAt.get(relation.url);
    if (relation === null || story === undefined) return null;
    const { kind, given, reason } = relation;
    return { kind, given, reason, story };
  };
  const own = threads.versions(summary.url).find(({ url }) => url === summary.url);
  const itself: Notice | null =
    summary.marks.includes("kill") && !isKillNotice(summary)
      ? { story: summary, kind: "kill", given: true, reason: own?.reason ?? null }
      : null;
  const to = standing.to === null ? null : (storyAt.get(standing.to) ?? null);
  return {
    newest: notice(standing.newest),
    correction: notice(standing.correction),
    kill: notice(standing.kill) ?? itself,
    killedBefore: notice(standing.killedBefore),
    kind: standing.kind,
    to,
    names: to === null && isKillNotice(summary) ? namedBy(article) : null,
  };
}

/**
 * The versions that lie in an earlier year than the one that they are compared with, by the year of that one: their records
 * have to be at hand beside those of their own year.
 */
export function earlierVersions({
  stories,
  storyAt,
  threads,
}: Archive): ReadonlyMap<string, readonly Summary[]> {
  const found = new Map<string, Group<Summary>>();
  for (const { url, date } of stories) {
    // Most came once, or within a year.
    if (threads.versions(url).every((version) => storyAt.get(version.url)?.date.startsWith(yearOf(date))))
      continue;
    const of = storyAt.get(standingOf(threads.versions(url), url).previous ?? "");
    if (of !== undefined && yearOf(of.date) !== yearOf(date)) append(found, yearOf(date), of);
  }
  return found;
}

/** What a story changed in the version before it, whose records are among `articles`; null where there is none before it. */
export function changesView(
  { threads, storyAt }: Archive,
  summary: Summary,
  articles: Records,
): ChangesView | null {
  const { previous } = standingOf(threads.versions(summary.url), summary.url);
  const of = previous === null ? undefined : storyAt.get(previous);
  const after = articles.get(summary.url);
  const before = articles.get(of?.url ?? "");
  if (of === undefined || before === undefined || after === undefined) return null;
  if (of.omitted || summary.omitted) return null;
  // What was removed from one of the two alone would stand in what differs.
  if (namesKey(of) !== namesKey(summary)) return { of, found: null, why: "names" };
  const found = changesBetween(before, after);
  return { of, found, why: found === null ? "much" : null };
}

/** Names what was removed from a story; null where nothing was. */
const namesKey = ({ treated }: Summary): string | null =>
  treated?.notices.some(({ kind }) => kind === "names") ? treated.key : null;
