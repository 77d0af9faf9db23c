import type { Records } from "../../article.ts";
import { type Archive, whereabouts } from "../archive.ts";
import { placeUrl } from "../places.ts";
import { barWithin } from "../steps.ts";
import type { Summary } from "../summary.ts";
import type { StoryView } from "./story.ts";
import { standingView } from "./versions.ts";

/** Views of stories to which nothing leads: without neighbours, and without what was found between stories. */
export function unlistedViews(
  archive: Archive,
  summaries: readonly Summary[],
  articles: Records,
): readonly StoryView[] {
  return summaries.flatMap((summary) => {
    const article = articles.get(summary.url);
    if (!article) return [];
    const slug = summary.place === null ? undefined : archive.placeSlugs.get(summary.place);
    return [
      {
        url: summary.url,
        article,
        summary,
        pictures: archive.pictures.get(summary.url) ?? [],
        time: barWithin(archive, summary.date),
        previous: null,
        next: null,
        position: null,
        placeUrl: slug === undefined ? null : placeUrl(slug),
        located: whereabouts(archive, summary.place),
        headings: [],
        versions: [],
        standing: standingView(archive, summary, article),
        changes: null,
        storyline: null,
        related: [],
      },
    ];
  });
}
