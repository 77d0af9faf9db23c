import type { Archive, Line } from "./archive.ts";
import type { CalendarMonth } from "./calendar.ts";
import { type Heading, headingUrl } from "./headings.ts";
import { monthFeedUrl } from "./history.ts";
import { type Place, placeUrl } from "./places.ts";
import type { Summary } from "./summary.ts";
import { STORIES_A_PAGE } from "./views.ts";

export const FEED_URL = "/feed.xml";
export const RSS_URL = "/rss.xml";
export const JSON_FEED_URL = "/feed.json";
/** The page of corrections and kills, and its feed. */
export const CORRECTIONS_URL = "/corrections/";
export const CORRECTIONS_FEED_URL = `${CORRECTIONS_URL}feed.xml`;

/**
 * Stories that a place, a heading or a storyline must have to be worth a feed of its own. Most have fewer, and hosts count files: of
 * 1,220 places in a month of a wire 251 have as many, of 83 storylines 23. A feed that is there stays, since both grow.
 */
const WORTH_A_FEED = 5;
/** The newest stories of a list that its feed holds, where it does not hold all. */
const NEWEST_OF_A_LIST = 20;
/** Stories in the feed of the archive, or more where the open part of its history has more. */
const NEWEST = 50;

/** The address of a place's feed; null where it has none. `place` holds the stories of all years. */
export const placeFeedUrl = ({ slug, stories }: Place): string | null =>
  stories.length < WORTH_A_FEED ? null : `${placeUrl(slug)}feed.xml`;

/** The address of a heading's feed; null where it has none. */
export const headingFeedUrl = (heading: Heading): string | null =>
  heading.stories.length < WORTH_A_FEED ? null : `${headingUrl(heading)}feed.xml`;

/** The address of a storyline's feed, beside its page; null where it has none. */
export const lineFeedUrl = ({ url, stories }: Line): string | null =>
  stories.length < WORTH_A_FEED ? null : url.replace(/html$/, "xml");

/** The address of a month's stories as a closed part of the archive's history; null while all of it is open. */
export function closedMonthUrl({ history }: Archive, month: CalendarMonth): string | null {
  const url = monthFeedUrl(month);
  return history.closed.some((part) => part.url === url) ? url : null;
}

/** The stories that the archive's own feeds hold, oldest first. */
export const newestStories = ({ stories, history }: Archive): readonly Summary[] =>
  stories.slice(-Math.max(NEWEST, history.open.length));

/**
 * The stories that the feed of a list holds, of all in it; both oldest first. What fits on one page is whole, so that most
 * feeds of places and storylines reach their first story. Of more the newest are enough: a history of each, with whole
 * texts, would tell most stories of an archive once more, and a place's hundred-and-first story would make it anew for
 * all years.
 */
export const storiesOfList = (stories: readonly Summary[]): readonly Summary[] =>
  stories.length <= STORIES_A_PAGE ? stories : stories.slice(-NEWEST_OF_A_LIST);
