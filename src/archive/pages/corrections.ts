import type { Archive } from "../archive.ts";
import { CORRECTIONS_URL } from "../feeds.ts";
import { paged } from "../paging.ts";
import type { Summary } from "../summary.ts";
import { type Paging, STORIES_A_PAGE, type View } from "../views.ts";

/** A correction or a kill, and the story that it means. */
export interface Amendment {
  readonly story: Summary;
  readonly kind: "correction" | "kill";
  /** Null where it is not in the archive, or not known. */
  readonly of: Summary | null;
  /** False where only the words of both say that it is this story. */
  readonly given: boolean;
  /** In the agency's words. */
  readonly reason: string | null;
}

export interface CorrectionsView extends View {
  readonly amendments: readonly Amendment[];
  readonly corrections: number;
  readonly kills: number;
  readonly paging: Paging;
}

/** Every correction and kill of the archive, newest first. */
export function amendmentsOf({ stories, threads, storyAt }: Archive): readonly Amendment[] {
  return stories
    .flatMap((story): readonly Amendment[] => {
      const kill = story.marks.includes("kill");
      if (!kill && !story.marks.includes("correction")) return [];
      const own = threads.versions(story.url).find(({ url }) => url === story.url);
      const kind = kill ? "kill" : "correction";
      // A repeat of a correction corrects nothing anew; a correction that is the oldest version has its story elsewhere.
      if (own !== undefined && own.kind !== null && own.kind !== kind) return [];
      const of = own?.of === undefined || own.of === null ? null : (storyAt.get(own.of) ?? null);
      return [{ story, kind, of, given: own?.by !== "words", reason: own?.reason ?? null }];
    })
    .toReversed();
}

/** The pages that list them; one that says so where there are none. */
export function correctionsViews(archive: Archive): readonly CorrectionsView[] {
  const all = amendmentsOf(archive);
  const kills = all.filter(({ kind }) => kind === "kill").length;
  return paged(CORRECTIONS_URL, all, STORIES_A_PAGE).map(({ url, items, paging }) => ({
    url,
    amendments: items,
    corrections: all.length - kills,
    kills,
    paging,
  }));
}
