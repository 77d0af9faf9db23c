import type { Archive } from "../../archive/archive.ts";
import {
  CORRECTIONS_FEED_URL,
  CORRECTIONS_URL,
  headingFeedUrl,
  lineFeedUrl,
  placeFeedUrl,
  storiesOfList,
} from "../../archive/feeds.ts";
import { HEADING_KINDS, headingUrl } from "../../archive/headings.ts";
import { amendmentsOf } from "../../archive/pages/corrections.ts";
import { placeUrl } from "../../archive/places.ts";
import type { Summary } from "../../archive/summary.ts";
import type { LineName } from "../../archive/threads/names.ts";
import type { Settings } from "../../settings/settings.ts";
import { plainWordsFor } from "../../words/words.ts";
import { visible } from "../visible.ts";
import type { FeedHead } from "./feed.ts";

/** A feed without its texts, and where it stands, root-relative. */
export interface ListFeed extends FeedHead {
  readonly url: string;
  /** Oldest first. */
  readonly stories: readonly Summary[];
}

/** In brackets where no agency sent it, as a derived headline. */
const titled = ({ name, derived }: LineName): string => (derived ? `[${name}]` : name);

/** The feeds of places, headings, storylines and of corrections: all stories of each, or the newest. */
export function* listFeeds(archive: Archive, settings: Settings): Iterable<ListFeed> {
  const since = archive.stories[0]?.date ?? "0001-01-01";
  const { title, language } = settings;
  const words = plainWordsFor(language);
  const feedOf = (page: string, name: string, what: string, all: readonly Summary[]) => {
    const stories = storiesOfList(all);
    const complete = stories.length === all.length;
    return {
      page,
      title: `${visible(name)} · ${title}`,
      description: complete ? what : `${what} ${words.feeds.olderOnPage}`,
      stories,
      complete,
      since,
      history: null,
    };
  };

  for (const place of archive.places) {
    const url = placeFeedUrl(place);
    const what = words.feeds.newestOfPlace(visible(place.name));
    if (url !== null) yield { url, ...feedOf(placeUrl(place.slug), place.name, what, place.stories) };
  }
  for (const heading of HEADING_KINDS.flatMap((kind) => archive.headings.all[kind])) {
    const url = headingFeedUrl(heading);
    const what = words.feeds.newestOfHeading(visible(heading.name));
    if (url !== null) yield { url, ...feedOf(headingUrl(heading), heading.name, what, heading.stories) };
  }
  for (const line of archive.lines) {
    const url = lineFeedUrl(line);
    if (url !== null)
      yield { url, ...feedOf(line.url, titled(line), words.feeds.newestOfLine, line.stories) };
  }
  const amended = amendmentsOf(archive)
    .map(({ story }) => story)
    .reverse();
  const corrections = feedOf(CORRECTIONS_URL, words.site.corrections, words.feeds.corrections, amended);
  yield { url: CORRECTIONS_FEED_URL, ...corrections };
}
