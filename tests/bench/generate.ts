import {
  ACTORS,
  DEEDS,
  DETAILS,
  GOODS,
  MATTERS,
  MONTHS,
  OCCASIONS,
  PLACE_ENDINGS,
  PLACE_OPENINGS,
  PLACE_STEMS,
  ROLES,
  SAYINGS,
  SURNAMES,
} from "./words.ts";

export interface GeneratorOptions {
  /** Files with a story in them, duplicates among them. */
  readonly stories: number;
  /** `YYYY-MM-DD`: the stories spread evenly over `days` from here. */
  readonly firstDate: string;
  readonly days: number;
  /** How many places the stories come from, at most 1,000; the first ones send most. */
  readonly places: number;
  /** Files that hold no story that can be published, besides `stories`. */
  readonly bad?: number;
  /** Another seed, other stories. */
  readonly seed?: number;
}

export interface StoryFile {
  /** Relative to the input folder. */
  readonly path: string;
  readonly text: string;
}

/** One story in so many is the file before it over again, marked, or has a table. */
const DUPLICATE_EVERY = 29;
const MARK_EVERY = 17;
const TABLE_EVERY = 11;

const COLUMNS = 64;
const INDENT = 4;
/** `, ` and `(Reuters) - `, which stood in the first line on paper and are not in the files. */
const LOST_IN_FIRST_LINE = 14;

/**
 * Made-up wire stories in the format of the seeds, the same for the same options on every machine. Each depends on
 * its own number only, so more stories of one seed begin with the fewer.
 */
export function generateStories(options: GeneratorOptions): readonly StoryFile[] {
  const { stories, bad = 0 } = options;
  return [
    ...Array.from({ length: stories }, (_, number) => storyFile(number, options)),
    ...Array.from({ length: bad }, (_, number) => badFile(number, options)),
  ];
}

function storyFile(number: number, options: GeneratorOptions): StoryFile {
  const date = dateOf(number, options);
  const path = `${date.slice(0, 4)}/${String(number).padStart(7, "0")}.txt`;
  const original = number > 0 && number % DUPLICATE_EVERY === 0 ? number - 1 : number;
  return { path, text: storyText(original, options) };
}

function storyText(number: number, options: GeneratorOptions): string {
  const random = mulberry32((options.seed ?? 1) * 1_000_003 + number);
  const date = dateOf(number, options);
  const dateline = `${placeName(skewed(random, Math.min(options.places, 1_000)))} ${monthAndDay(date)}`;
  const mark =
    number % MARK_EVERY === MARK_EVERY - 1 ? pick(random, ["UPDATE 1-", "RPT-", "CORRECTED-"]) : "";
  const paragraphs = Array.from({ length: 4 + below(random, 6) }, (_, at) => paragraph(random, at));
  const body = paragraphs.map((text, at) =>
    wrap(text, at === 0 ? INDENT + dateline.length + LOST_IN_FIRST_LINE : INDENT),
  );
  if (number % TABLE_EVERY === TABLE_EVERY - 1) body.splice(2, 0, table(random));
  return ` date ${date} ${mark}${dateline} ${body.flat().join("\n")}\n`;
}

function badFile(number: number, options: GeneratorOptions): StoryFile {
  const date = dateOf(0, options);
  const year = date.slice(0, 4);
  const texts = [
    "",
    ` date ${date} ESKELUND ${monthAndDay(date)}\n`,
    ` date ${year}-02-30 ESKELUND Feb 28 The bridge opened.\n`,
    "A note that someone left in the folder.\n",
    "\0\0\0\0",
  ];
  return {
    path: `${year}/bad-${String(number).padStart(3, "0")}.txt`,
    text: texts[number % texts.length] ?? "",
  };
}

function paragraph(random: Random, at: number): string {
  if (at === 0) return `${deed(random)}, ${pick(random, ROLES)} said on ${weekday(random)}.`;
  const kind = below(random, 3);
  if (kind === 0) {
    return `"${pick(random, SAYINGS)}," said ${pick(random, SURNAMES)}, ${pick(random, ROLES)}. "${pick(random, SAYINGS)}."`;
  }
  if (kind === 1) return `${detail(random)}. ${deed(random)}.`;
  return `${deed(random)}. ${detail(random)}. ${detail(random)}.`;
}

const deed = (random: Random): string =>
  `${pick(random, ACTORS)} ${pick(random, DEEDS)} ${pick(random, MATTERS)} ${pick(random, OCCASIONS)}`;

const detail = (random: Random): string =>
  pick(random, DETAILS)
    .replace("{n}", String(2 + below(random, 90)))
    .replace("{m}", String(100 + below(random, 900)));

const weekday = (random: Random): string =>
  pick(random, ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]);

/** Two years side by side, right-aligned as a wire sets figures. */
function table(random: Random): readonly string[] {
  const row = (name: string, ...figures: readonly string[]) =>
    name.padEnd(12) + figures.map((figure) => figure.padStart(11)).join("");
  const figure = () => (1_000 + below(random, 9_000)).toLocaleString("en-US");
  const from = below(random, 4);
  return [
    row("", "this year", "last year"),
    ...GOODS.slice(from, from + 5).map((name) => row(name, figure(), figure())),
  ];
}

/** Greedy lines as the printer made them, of which the first has `used` columns less. */
function wrap(text: string, used: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let room = COLUMNS - used;
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = "";
      room = COLUMNS;
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, line];
}

/** A name of its own for each number below 1,000. */
function placeName(number: number): string {
  const [stems, endings] = [PLACE_STEMS.length, PLACE_ENDINGS.length];
  const opening = PLACE_OPENINGS[Math.floor(number / (stems * endings))] ?? "";
  const stem = PLACE_STEMS[number % stems] ?? "";
  return opening + stem + (PLACE_ENDINGS[Math.floor(number / stems + number) % endings] ?? "");
}

function dateOf(number: number, { firstDate, days, stories }: GeneratorOptions): string {
  const day = Math.floor((number * days) / stories);
  return new Date(Date.parse(`${firstDate}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10);
}

const monthAndDay = (date: string): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;

/** A number from 0 up to 1, 1 left out. */
type Random = () => number;

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

/** Small numbers far more often than large ones. */
const skewed = (random: Random, limit: number): number => Math.floor(random() ** 2 * limit);

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

/** A small generator of 32 bits, good enough to mix words with. */
function mulberry32(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
