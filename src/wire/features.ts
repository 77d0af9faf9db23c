import type { Line } from "./lines.ts";

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
  row: 5 * 5 * 2,
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

/** Words that tell, with their buckets (bucket 0 stands for all others). */
export interface Lexicon {
  readonly openers: ReadonlyMap<string, number>;
  readonly closers: ReadonlyMap<string, number>;
}

/** What is known of one line by itself. */
export interface LineFacts {
  readonly width: number;
  readonly firstWord: number;
  readonly end: End;
  readonly begin: number;
  readonly row: number;
  readonly opener: number;
  readonly closer: number;
  /** 0 none, 1 its second word, 2 its third or fourth, 3 later: `said`, `told`, `added` … */
  readonly said: number;
  /** Quotation marks in the line. */
  readonly quotes: number;
  /** 1 where a sentence ends inside the line. */
  readonly inner: number;
}

export const END = {
  sentence: 0,
  abbreviation: 1,
  colon: 2,
  comma: 3,
  dash: 4,
  digit: 5,
  lower: 6,
  upper: 7,
  other: 8,
} as const;
export type End = (typeof END)[keyof typeof END];

/** Facts of a line, in one pass over it. */
export function factsOf(line: Line, lexicon: Lexicon): LineFacts {
  const { text } = line;
  const space = text.indexOf(" ");
  const first = space === -1 ? text : text.slice(0, space);
  const last = text.slice(text.lastIndexOf(" ") + 1);
  const end = endOf(text, last);
  return {
    width: line.width,
    firstWord: first.length,
    end,
    begin: beginOf(first),
    row: rowOf(text),
    opener: lexicon.openers.get(first) ?? 0,
    closer: end === END.sentence ? (lexicon.closers.get(last) ?? 0) : 0,
    said: saidOf(text),
    quotes: quotesOf(text),
    inner: innerOf(text),
  };
}

const ABBREVIATIONS = new Set(
  (
    "Mr. Mrs. Ms. Dr. Prof. Gen. Col. Lt. Sgt. Capt. Maj. Adm. Sen. Rep. Gov. Pres. Rev. St. Ft. Mt. No. vs. Inc. Corp. Co. Ltd. " +
    "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Messrs. Jr. Sr."
  ).split(" "),
);

/** Where a line names its speaker: see `LineFacts.said`. */
function saidOf(text: string): number {
  const match = / (?:said|says|told|added|reported|announced)\b/.exec(text);
  if (!match) return 0;
  let words = 1;
  for (let at = 0; at < match.index; at++) if (text.charCodeAt(at) === 0x20) words++;
  if (words === 1) return 1;
  return words < 4 ? 2 : 3;
}

function quotesOf(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count++;
  return count;
}

/** 1 where a point, and no initial's, is followed by a space and a capital inside the line. */
function innerOf(text: string): number {
  for (let at = text.indexOf(". "); at !== -1; at = text.indexOf(". ", at + 1)) {
    const before = text.charCodeAt(at - 1);
    const two = text.charCodeAt(at - 2);
    const after = text.charCodeAt(at + 2);
    const lower = (before >= 0x61 && before <= 0x7a) || (before >= 0x30 && before <= 0x39) || before === 0x22;
    if (lower && two !== 0x20 && ((after >= 0x41 && after <= 0x5a) || after === 0x22)) return 1;
  }
  return 0;
}

function endOf(text: string, last: string): End {
  let at = text.length - 1;
  while (at > 0 && isCloser(text.charCodeAt(at))) at--;
  const code = text.charCodeAt(at);
  if (code === 0x2e) {
    // One letter or letters with points between (`J.`, `U.S.`) may stand inside a sentence, or end one.
    const letters =
      last.length <= 2 ||
      (last.length <= 6 && last.indexOf(".") < last.length - 1 && last.charCodeAt(1) === 0x2e);
    return at === text.length - 1 && (letters || ABBREVIATIONS.has(last)) ? END.abbreviation : END.sentence;
  }
  if (code === 0x3f || code === 0x21) return END.sentence;
  if (code === 0x3a) return END.colon;
  if (code === 0x2c || code === 0x3b) return END.comma;
  if (code === 0x2d || code === 0x5f || code === 0x2013 || code === 0x2014) return END.dash;
  if (code >= 0x30 && code <= 0x39) return END.digit;
  const char = text.charAt(at);
  if (char !== char.toUpperCase()) return END.lower;
  return char !== char.toLowerCase() ? END.upper : END.other;
}

/** `"`, `'`, `)`, `]` and typographic closing quotes. */
function isCloser(code: number): boolean {
  return (
    code === 0x22 ||
    code === 0x27 ||
    code === 0x29 ||
    code === 0x5d ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0xbb
  );
}

/** 0 capital, 1 lower case, 2 digit, 3 quote, 4 bracket, 5 other, 6 all capitals. */
function beginOf(first: string): number {
  const code = first.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return 2;
  if (code === 0x22 || code === 0x27 || code === 0x201c || code === 0x2018 || code === 0xab) return 3;
  if (code === 0x3c || code === 0x28 || code === 0x5b) return 4;
  const char = first.charAt(0);
  if (char !== char.toUpperCase()) return 1;
  if (char === char.toLowerCase()) return 5;
  return first.length > 1 && first === first.toUpperCase() ? 6 : 0;
}

/** 0 words alone, 1 figures, 2 gaps between columns, 3 figures among few words, 4 figures set against others. */
function rowOf(text: string): number {
  if (hasColumns(text)) return 2;
  let digits = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++;
  }
  if (text.includes(" vs ")) return 4;
  if (digits === 0) return 0;
  return digits * 3 > letters ? 3 : 1;
}

/** True where blanks set columns apart: three or more together, or two together in two places. */
export function hasColumns(text: string): boolean {
  const gap = text.indexOf("  ");
  if (gap === -1) return false;
  if (text.includes("   ")) return true;
  return text.includes("  ", gap + 3);
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

/** Columns by which a paragraph's first line is indented on the printer. */
export const INDENT = 4;
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

/** What a whole story tells: filled once, read at each boundary. */
export interface StoryFacts {
  readonly lines: readonly LineFacts[];
  readonly width: number;
  readonly pace: number;
  readonly dense: number;
  /** 1 where an odd number of quotation marks stands before the line. */
  readonly open: Uint8Array;
  /** Lines from here to the next certain break, this one included. */
  readonly ahead: Uint8Array;
}

const AHEAD = 6;

/** Facts of a story's lines, wrapped to `width` columns. */
export function storyOf(lines: readonly LineFacts[], width: number): StoryFacts {
  const open = new Uint8Array(lines.length + 1);
  const ahead = new Uint8Array(lines.length + 1);
  let certain = 1;
  let inner = 0;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    // A quotation that runs on opens each of its paragraphs with a mark and closes only the last.
    const parity =
      open[index] === 1 && line.begin === 3 && before?.end === END.sentence ? 0 : (open[index] ?? 0);
    open[index + 1] = (parity + line.quotes) % 2;
    inner += line.inner;
  }
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    const next = lines[index + 1];
    if (!line) continue;
    const sure = !next || width - line.width - 1 - next.firstWord >= INDENT + 1;
    if (sure && next) certain++;
    ahead[index] = sure ? 1 : Math.min(AHEAD, (ahead[index + 1] ?? 0) + 1);
  }
  const pace = lines.length / certain;
  const dense = inner / lines.length;
  return {
    lines,
    width,
    open,
    ahead,
    pace: pace < 2 ? 0 : pace < 3 ? 1 : pace < 4 ? 2 : pace < 5 ? 3 : pace < 7 ? 4 : 5,
    dense: dense === 0 ? 0 : dense < 0.06 ? 1 : dense < 0.12 ? 2 : dense < 0.18 ? 3 : dense < 0.25 ? 4 : 5,
  };
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
  const always = [
    OFFSETS.pair + (before.end * 7 + here.begin) * 2 + forced,
    OFFSETS.over + overBucket(here.width - (width - INDENT)),
    OFFSETS.row + (before.row * 5 + here.row) * 2 + forced,
    OFFSETS.opener + here.opener,
    OFFSETS.closer + before.closer,
    OFFSETS.next + nextBucket(here, after, width),
    OFFSETS.word + Math.min(here.firstWord, 12) - 1 + closed * 12,
    OFFSETS.said + here.said * 2 + closed,
    OFFSETS.quote + (story.open[index] ?? 0) * 4 + (here.begin === 3 ? 2 : 0) + closed,
    OFFSETS.inner + (before.inner * 2 + here.inner) * 2 + closed,
    OFFSETS.ahead + (story.ahead[index] ?? 1) - 1 + closed * AHEAD,
  ];
  if (closed === 1 && forced === 1) always.push(OFFSETS.pace + story.pace, OFFSETS.dense + story.dense);
  const firstSlack = slackBucket(slack - INDENT);
  return {
    always,
    first:
      index === 1
        ? OFFSETS.slackLede + (here.begin === 1 ? 16 : 0) + firstSlack
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
