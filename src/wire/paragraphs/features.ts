import type { LineFacts } from "./features-line.ts";
import { AHEAD, INDENT, type StoryFacts } from "./features-story.ts";
import { END, NO_CASE, QUOTE } from "./line-ends.ts";

/**
 * What a boundary between two wrapped lines tells about the paragraphs. Each template has a few buckets,
 * each bucket a weight (weights.ts): above nought speaks for a new paragraph. tests/bench/fit.ts fits them.
 */
export const TEMPLATES = {
  /** Slack behind a later line of a paragraph: columns left over had the next word joined it. */
  slack: 16,
  /** The same behind a first line, which held 4 columns less. */
  slackFirst: 16,
  /** The same behind the story's first line, which lost its agency mark: by [next line opens lower-case][bucket]. */
  slackLede: 32,
  /** How the line before ends, how this one begins, and whether the wrap forced the break. */
  pair: 9 * 7 * 2,
  /** Length of this line: a first line holds at most W - 4. */
  over: 8,
  /** Lines the paragraph has run, by whether the line before ends a sentence. */
  duration: 16,
  /** Figures and gaps in the line before and in this one, and whether the wrap forced the break. */
  row: 5 * 5 * 3,
  /** Figures and gaps in this line and the next. */
  rowAhead: 5 * 6,
  /** Length of this line's first word, by whether the line before ends a sentence: a long one wraps easily. */
  word: 12 * 2,
  /** How many lines a paragraph of this story runs, told by its certain breaks, behind a sentence's end. */
  pace: 6,
  /** How many sentences end inside the story's lines, behind a sentence's end. */
  dense: 6,
  /** Where this line says who said it: not, second word, third or fourth, later. */
  said: 4 * 2,
  /** Inside quotation marks, by whether this line opens with one and the line before ends a sentence. */
  quote: 8,
  /** Whether the line before holds an earlier sentence's end, and whether this line does. */
  inner: 4 * 2,
  /** Lines from this one to the next certain break, behind a sentence's end. */
  ahead: 6 * 2,
  /** Slack behind this line, were it a paragraph's first or a later one. */
  next: 4 * 3,
  /** Common first words of a sentence. */
  opener: 96,
  /** Common last words of a sentence. */
  closer: 48,
} as const;

export type Template = keyof typeof TEMPLATES;

/** Where each template's buckets begin in the flat table. */
export const OFFSETS: Readonly<Record<Template, number>> = offsets();
export const SIZE = Object.values(TEMPLATES).reduce((sum, size) => sum + size, 0);

function offsets(): Record<Template, number> {
  const at = {
    slack: 0,
    slackFirst: 0,
    slackLede: 0,
    pair: 0,
    over: 0,
    duration: 0,
    row: 0,
    rowAhead: 0,
    word: 0,
    pace: 0,
    dense: 0,
    said: 0,
    quote: 0,
    inner: 0,
    ahead: 0,
    next: 0,
    opener: 0,
    closer: 0,
  };
  let sum = 0;
  for (const [name, size] of Object.entries(TEMPLATES)) {
    Object.assign(at, { [name]: sum });
    sum += size;
  }
  return at;
}

/** Bucket of a slack in columns: nought and more would have fitted, so the paragraph ended there. */
function slackBucket(slack: number): number {
  if (slack < -8) return 0;
  if (slack < -5) return 1;
  if (slack < -3) return 2;
  if (slack < 2) return slack + 6;
  if (slack < 4) return 8;
  if (slack < 6) return 9;
  if (slack < 9) return 10;
  if (slack < 13) return 11;
  if (slack < 19) return 12;
  if (slack < 27) return 13;
  return slack < 36 ? 14 : 15;
}

function overBucket(over: number): number {
  if (over > 4) return 0;
  if (over > 0) return 1;
  if (over > -2) return 2;
  if (over > -5) return 3;
  if (over > -9) return 4;
  if (over > -16) return 5;
  return over > -30 ? 6 : 7;
}

/** Lines of a paragraph that the decoder tells apart; the last stands for all beyond. */
export const RUN = 8;

/** The buckets that hold at one boundary. `first` and `later` go with the length of the paragraph so far. */
export interface Boundary {
  readonly always: readonly number[];
  /** Where the line before is the first of its paragraph. */
  readonly first: number;
  /** Where it is not. */
  readonly later: number;
  /** Base of the duration buckets: add lines so far (1..RUN) - 1. */
  readonly duration: number;
}

/** Buckets at the boundary before line `index` (from 1). */
export function boundaryAt(story: StoryFacts, index: number): Boundary | null {
  const { lines, width } = story;
  const before = lines[index - 1];
  const here = lines[index];
  if (!before || !here) return null;
  const after = lines[index + 1];
  const slack = width - before.width - 1 - here.firstWord;
  const forced = slack < 0 ? 1 : 0;
  const closed = before.end === END.sentence ? 1 : 0;
  const begin = here.begin === NO_CASE ? 1 - closed : here.begin;
  const always = [
    OFFSETS.pair + (before.end * 7 + begin) * 2 + forced,
    OFFSETS.over + overBucket(here.width - (width - INDENT)),
    OFFSETS.row + (before.row * 5 + here.row) * 3 + (slack < 0 ? 1 : slack < 9 ? 0 : 2),
    OFFSETS.rowAhead + here.row * 6 + (after ? after.row : 5),
    OFFSETS.opener + here.opener,
    OFFSETS.closer + before.closer,
    OFFSETS.next + nextBucket(here, after, width),
    OFFSETS.word + Math.min(here.letters, 12) - 1 + closed * 12,
    OFFSETS.said + here.said * 2 + closed,
    OFFSETS.quote + (story.open[index] ?? 0) * 4 + (begin === QUOTE ? 2 : 0) + closed,
    OFFSETS.inner + (before.inner * 2 + here.inner) * 2 + closed,
    OFFSETS.ahead + (story.ahead[index] ?? 1) - 1 + closed * AHEAD,
  ];
  if (closed === 1 && forced === 1) always.push(OFFSETS.pace + story.pace, OFFSETS.dense + story.dense);
  const firstSlack = slackBucket(slack - INDENT);
  return {
    always,
    first:
      index === 1 && before.cut
        ? OFFSETS.slackLede + (begin === 1 ? 16 : 0) + firstSlack
        : OFFSETS.slackFirst + firstSlack,
    later: OFFSETS.slack + slackBucket(slack),
    duration: OFFSETS.duration + (before.end === END.sentence ? RUN : 0),
  };
}

/** Does the break behind this line fit it as a first line (0), only as a later one (1), neither (2)? By its end. */
function nextBucket(here: LineFacts, after: LineFacts | undefined, width: number): number {
  const kind = here.end === END.sentence ? 0 : here.end === END.lower || here.end === END.comma ? 1 : 2;
  if (!after) return 9 + kind;
  const slack = width - here.width - 1 - after.firstWord;
  const fit = slack < 0 ? 0 : slack < INDENT ? 1 : 2;
  return fit * 3 + kind;
}
