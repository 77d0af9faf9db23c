import type { Archive } from "../../archive/archive.ts";
import {
  CORRECTIONS_FEED_URL,
  CORRECTIONS_URL,
  headingFeedUrl,
  lineFeedUrl,
  placeFeedUrl,
  STORIES_OF_A_LIST,
} from "../../archive/feeds.ts";
import { HEADING_KINDS, headingUrl } from "../../archive/headings.ts";
import { isKilled } from "../../archive/killed.ts";
import { amendmentsOf } from "../../archive/pages/corrections.ts";
import { placeUrl } from "../../archive/places.ts";
import type { Summary } from "../../archive/summary.ts";
import type { LineName } from "../../archive/threads/names.ts";
import type { Settings } from "../../settings/settings.ts";
import { plainWordsFor } from "../../words/words.ts";
import { visible } from "../visible.ts";
import { briefOf } from "./entry.ts";
import type { Feed } from "./feed.ts";

/** A feed and where it stands, root-relative. */
export interface PlacedFeed {
  readonly url: string;
  readonly feed: Feed;
}

/** In brackets where no agency sent it, as a derived headline. */
const titled = ({ name, derived }: LineName): string => (derived ? `[${name}]` : name);

/**
 * The feeds of places, of storylines and of corrections: the newest stories of each, by what the archive remembers of
 * every story. They lead to the text and do not hold it. The newest stories of a place may lie in any year, so that
 * whole texts would make each build read the years that it could leave as they are.
 */
export function* listFeeds(archive: Archive, settings: Settings): Iterable<PlacedFeed> {
  const since = archive.stories[0]?.date ?? "0001-01-01";
  const { title, language } = settings;
  const words = plainWordsFor(language);
  const feedOf = (page: string, name: string, description: string, stories: readonly Summary[]): Feed => ({
    page,
    title: `${visible(name)} · ${title}`,
    description,
    entries: stories
      .slice(-STORIES_OF_A_LIST)
      .map((story) => briefOf(story, isKilled(story, archive.threads), words))
      .reverse(),
    since,
    history: null,
  });

  for (const place of archive.places) {
    const url = placeFeedUrl(place);
    const what = words.feeds.newestOfPlace(visible(place.name));
    if (url !== null) yield { url, feed: feedOf(placeUrl(place.slug), place.name, what, place.stories) };
  }
  for (const heading of HEADING_KINDS.flatMap((kind) => archive.headings.all[kind])) {
    const url = headingFeedUrl(heading);
    const what = words.feeds.newestOfHeading(visible(heading.name));
    if (url !== null) yield { url, feed: feedOf(headingUrl(heading), heading.name, what, heading.stories) };
  }
  for (const line of archive.lines) {
    const url = lineFeedUrl(line);
    if (url !== null)
      yield { url, feed: feedOf(line.url, titled(line), words.feeds.newestOfLine, line.stories) };
  }
  const corrections = feedOf(
    CORRECTIONS_URL,
    words.site.corrections,
    words.feeds.corrections,
    amendmentsOf(archive)
      .map(({ story }) => story)
      .reverse(),
  );
  yield { url: CORRECTIONS_FEED_URL, feed: corrections };
}
