import { type ByteReader, readBytes } from "./bytes.ts";
import type { RunList, RunWord } from "./run-reader.ts";

/**
 * Takes a story of a run with the steps of a word in its text and in its headline; of one of them there may be none. The
 * steps are good until the next story comes.
 */
export type TakeStory = (doc: number, text: number[], headline: number[]) => void;

/** Goes through the stories of a word in a run, numbered from the run's first. */
export function eachStory({ text, headline }: RunWord, take: TakeStory): void {
  const [inText, inHeadline] = [open(text), open(headline)];
  for (;;) {
    const doc = Math.min(inText.doc(), inHeadline.doc());
    if (doc === Number.POSITIVE_INFINITY) return;
    take(doc, inText.stepsOf(doc), inHeadline.stepsOf(doc));
  }
}

/** How many stories have a word in text or headline, and how many in the headline alone. */
export function countStories({ text, headline }: RunWord): readonly [all: number, only: number] {
  if (headline.stories === 0) return [text.stories, 0];
  const docs = new Set<number>();
  const count = ({ gaps, stories }: RunList): void => {
    const reader = readBytes(gaps);
    let doc = -1;
    for (let at = 0; at < stories; at++) {
      doc += reader.number();
      docs.add(doc);
    }
  };
  count(text);
  count(headline);
  return [docs.size, docs.size - text.stories];
}

const NONE: number[] = [];

function open(list: RunList) {
  const [gaps, places] = [readBytes(list.gaps), readBytes(list.places)];
  let [doc, left] = [-1, list.stories];
  const next = (): void => {
    doc = left-- > 0 ? doc + gaps.number() : Number.POSITIVE_INFINITY;
  };
  next();
  const steps: number[] = [];
  return {
    /** The next of its stories; beyond all where there is none. */
    doc: () => doc,
    /** The steps in a story that is not behind the next one; none where that is another. */
    stepsOf: (story: number): number[] => {
      if (story !== doc) return NONE;
      next();
      return readSteps(places, steps);
    },
  };
}

/** Reads the steps of a story, which a zero ends, in the place of those of the one before. */
function readSteps(reader: ByteReader, steps: number[]): number[] {
  steps.length = 0;
  for (let step = reader.number(); step !== 0; step = reader.number()) steps.push(step);
  return steps;
}
