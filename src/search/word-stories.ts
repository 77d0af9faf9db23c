import type { RunList, RunWord } from "./run-reader.ts";

/**
 * Takes a story of a run with the steps of a word in its text and in its headline; of one of them there may be none. The
 * steps are good until the next story comes.
 */
export type TakeStory = (doc: number, text: number[], headline: number[]) => void;

/** Goes through the stories of a word in a run, numbered from the run's first. */
export function eachStory({ text, headline }: RunWord, take: TakeStory): void {
  const inText = open(text);
  if (headline.stories === 0) {
    for (; inText.doc !== END; advance(inText)) take(inText.doc, stepsOf(inText), NONE);
    return;
  }
  const inHeadline = open(headline);
  for (;;) {
    const doc = Math.min(inText.doc, inHeadline.doc);
    if (doc === END) return;
    const [own, above] = [inText.doc === doc, inHeadline.doc === doc];
    take(doc, own ? stepsOf(inText) : NONE, above ? stepsOf(inHeadline) : NONE);
    if (own) advance(inText);
    if (above) advance(inHeadline);
  }
}

/** How many stories have a word in the headline alone. */
export function countAlone({ text, headline }: RunWord): number {
  if (headline.stories === 0) return 0;
  const [inText, inHeadline] = [open(text), open(headline)];
  let alone = 0;
  for (; inHeadline.doc !== END; advance(inHeadline)) {
    while (inText.doc < inHeadline.doc) advance(inText);
    if (inText.doc !== inHeadline.doc) alone++;
  }
  return alone;
}

/** Beyond all stories. */
const END = 2 ** 30;
const NONE: number[] = [];

/** Bytes, and how far they were read: there are so many lists that no object with methods is made for each. */
interface Bytes {
  readonly data: Uint8Array;
  at: number;
}

/** A list, and the story of it that is next. */
interface Opened {
  readonly gaps: Bytes;
  readonly places: Bytes;
  readonly steps: number[];
  left: number;
  doc: number;
}

function open(list: RunList): Opened {
  const opened = {
    gaps: { data: list.gaps, at: 0 },
    places: { data: list.places, at: 0 },
    steps: [],
    left: list.stories,
    doc: -1,
  };
  advance(opened);
  return opened;
}

function advance(list: Opened): void {
  list.doc = list.left-- > 0 ? list.doc + numberIn(list.gaps) : END;
}

/** The steps of the story at hand, which a zero ends; to be asked for each story once. */
function stepsOf({ places, steps }: Opened): number[] {
  let count = 0;
  for (let step = numberIn(places); step !== 0; step = numberIn(places)) steps[count++] = step;
  if (steps.length !== count) steps.length = count;
  return steps;
}

/** As `ByteReader` reads it. */
function numberIn(bytes: Bytes): number {
  const first = bytes.data[bytes.at++] ?? 0;
  if (first < 128) return first;
  let [value, unit] = [first & 127, 128];
  for (;;) {
    const part = bytes.data[bytes.at++] ?? 0;
    value += (part & 127) * unit;
    if (part < 128) return value;
    unit *= 128;
  }
}
