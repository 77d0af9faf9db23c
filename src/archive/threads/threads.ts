import type { Article } from "../../article.ts";
import { type Known, openChains } from "./chains.ts";
import { type Lengths, openFeatures } from "./features.ts";
import { type Chapter, joinChapters, type Threads } from "./found.ts";
import { type Counts, openFrequencies } from "./frequencies.ts";
import { type Newest, openRelated } from "./related.ts";
import { type Sending, sendingOf } from "./sending.ts";
import { type Sketch, sketch } from "./sketch.ts";
import { type OpenLines, openStorylines } from "./storylines.ts";
import { openTakes, type Sent, type Take } from "./takes.ts";

/**
 * All that later stories depend on: plain data of a bounded size, which `v8.serialize` writes and reads. What words
 * are worth, the stories of the last days that may yet come again or go on, and the newest ones that others may be
 * like.
 */
export interface State {
  readonly frequencies: Counts;
  readonly lengths: Lengths;
  readonly sent: readonly Sent[];
  readonly chains: readonly Known[];
  readonly open: OpenLines;
  readonly newest: Newest;
}

export interface Threader {
  /** Takes the stories of the whole archive in the catalogue's order (by date); a second copy is passed over. */
  readonly add: (article: Article) => void;
  /** Ends a stretch of time with its last day, as a year: what its stories added. */
  readonly endChapter: () => Chapter;
  /** What a threader needs to go on from here; to be asked where a chapter has ended. */
  readonly state: () => State;
  /** Ends the last chapter, and joins those since the beginning. */
  readonly close: () => Threads;
}

interface Today {
  readonly sketch: Sketch;
  readonly features: Int32Array;
  readonly sending: Sending;
}

/**
 * Opens a threader: an empty one, or one that goes on where another stood.
 *
 * Nothing here looks ahead. What is said of a story is worked out when it comes, from those before it and the others
 * of its day; later ones leave it as it is, but for new takes of it, the storylines that they continue, and a few
 * older stories each (`related.ts`) to which they are truly nearer than what these had.
 */
export function openThreads(known: State | null = null): Threader {
  const frequencies = openFrequencies(known?.frequencies);
  const features = openFeatures(frequencies, known?.lengths ?? null);
  const takes = openTakes(frequencies, known?.sent ?? []);
  const chains = openChains(known?.chains ?? []);
  const storylines = openStorylines(frequencies, known?.open ?? null);
  const related = openRelated(known?.newest ?? null);
  const chapters: Chapter[] = [];
  let from = known?.newest.stories ?? 0;
  let urls: string[] = [];
  let found: Take[] = [];
  let today: Today[] = [];
  let todaysUrls = new Set<string>();

  const endDay = (): void => {
    for (const { sketch: story, features, sending } of today) {
      const given = chains.find(sending, (other) => takes.share(story, other));
      const take = takes.add(story, given);
      const other = take === null ? null : chains.of(take.of);
      if (take !== null && other !== null) found.push({ ...take, sending, other });
      chains.remember({ ...sending, first: take?.first ?? story.story });
      storylines.add(story, take?.first ?? null);
      related.add({ features, day: story.day, first: take?.first ?? story.story });
    }
    storylines.endDay();
    today = [];
    todaysUrls = new Set();
  };
  const endChapter = (): Chapter => {
    endDay();
    const chapter = { from, urls, takes: found, lines: storylines.settle(), ...related.settle() };
    from += urls.length;
    urls = [];
    found = [];
    return chapter;
  };
  return {
    add: (article) => {
      // Its date stands in its address: a second copy comes on the same day.
      if (todaysUrls.has(article.url)) return;
      const story = sketch(article, from + urls.length);
      if (today[0] !== undefined && today[0].sketch.day !== story.day) endDay();
      todaysUrls.add(article.url);
      urls.push(article.url);
      frequencies.count(story.vocabulary.terms);
      today.push({
        sketch: story,
        features: features.of(story.vocabulary),
        sending: sendingOf(article, story.story),
      });
    },
    endChapter: () => {
      const chapter = endChapter();
      chapters.push(chapter);
      return chapter;
    },
    state: () => ({
      frequencies: frequencies.state(),
      lengths: features.state(),
      sent: takes.state(),
      chains: chains.state(),
      open: storylines.state(),
      newest: related.state(),
    }),
    close: () => joinChapters([...chapters, endChapter()]),
  };
}
