// Fits the weights of src/wire/paragraphs/weights.ts: npm run fit -- CORPUS.jsonl[.gz]
// Each line of a corpus: {"raw": the file's text, "kind": "prose"|"tabular", "paragraphs": [the truth]}.
// A structured perceptron, averaged, over the reader's own decoder. No randomness: the same file gives the
// same table, to the digit. Fits on the first seven stories of ten and quotes the rest, then fits on all and writes.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { openCopy, openedLines } from "../../src/wire/compose/copy.ts";
import { wire } from "../../src/wire/formats/wire/wire.ts";
import { boundariesOf, decode } from "../../src/wire/paragraphs/decode.ts";
import { type Boundary, OFFSETS, RUN, SIZE, TEMPLATES } from "../../src/wire/paragraphs/features.ts";
import { factsOf } from "../../src/wire/paragraphs/features-line.ts";
import { END } from "../../src/wire/paragraphs/line-ends.ts";
import { inferWidth } from "../../src/wire/paragraphs/width.ts";
import type { Line } from "../../src/wire/text/lines.ts";

const PASSES = 20;
/** Primes: a run each, in the order they give. */
const STRIDES = [7919, 15_485_863, 104_729, 1_299_709, 611_953];

interface Sample {
  readonly kind: string;
  readonly lines: readonly Line[];
  readonly truth: readonly boolean[];
}

interface Words {
  readonly openers: ReadonlyMap<string, number>;
  readonly closers: ReadonlyMap<string, number>;
}

function isTruth(value: unknown): value is { raw: string; date: string; kind: string; paragraphs: string[] } {
  return (
    typeof value === "object" && value !== null && "raw" in value && "paragraphs" in value && "kind" in value
  );
}

const solid = (text: string): string => text.replace(/\s+/g, "");

/** A story's lines with, for each, whether it begins a paragraph; null where truth breaks inside a line. */
function sampleOf(json: string): Sample | null {
  const value: unknown = JSON.parse(json);
  if (!isTruth(value)) return null;
  const lines = bodyLines(value.raw, value.date);
  const starts = new Set<number>([0]);
  let sum = 0;
  for (const paragraph of value.paragraphs) {
    sum += solid(paragraph).length;
    starts.add(sum);
  }
  let at = 0;
  const truth = lines.map((line) => {
    const start = starts.has(at);
    at += solid(line.text).length;
    return start;
  });
  return at === sum ? { kind: value.kind, lines, truth } : null;
}

/** The lines of a story's body, without what stands above it. */
function bodyLines(raw: string, issued: string): readonly Line[] {
  const [draft] = wire.parse(raw, { path: "story.txt" });
  if (draft?.kind !== "draft") return [];
  const opened = openCopy(draft.copy, { headline: null, issued, known: null, strict: false });
  return openedLines(opened).filter(({ text }) => text !== "");
}

/** The same story as if its first line had lost the ten columns more of a longer agency mark. */
function withLongerMark(sample: Sample): Sample {
  const end = sample.truth.indexOf(true, 1);
  const lede = sample.lines.slice(0, end === -1 ? sample.lines.length : end);
  const [first] = lede;
  if (!first || lede.length < 2) return sample;
  const words = lede
    .map((line) => line.text)
    .join(" ")
    .split(" ");
  const limit = Math.max(...lede.slice(1).map((line) => line.width), 60);
  const texts: string[] = [];
  let text = "";
  for (const word of words) {
    const room = texts.length === 0 ? limit - 14 - (first.width - first.text.length) : limit;
    if (text !== "" && text.length + 1 + word.length > room) {
      texts.push(text);
      text = "";
    }
    text = text === "" ? word : `${text} ${word}`;
  }
  texts.push(text);
  const fresh = texts.map((body, index) => ({
    number: index + 1,
    text: body,
    indent: 0,
    width: body.length + (index === 0 ? first.width - first.text.length : 0),
  }));
  const tail = end === -1 ? [] : sample.lines.slice(end);
  const tailTruth = end === -1 ? [] : sample.truth.slice(end);
  return {
    kind: sample.kind,
    lines: [...fresh, ...tail],
    truth: [...fresh.map((_, index) => index === 0), ...tailTruth],
  };
}

/** Common words that open and close sentences; words that stand in lower case too, so no names. */
function wordsOfSamples(samples: readonly Sample[]): Words {
  const openers = new Map<string, number>();
  const closers = new Map<string, number>();
  const lower = new Map<string, number>();
  const empty = { openers: new Map<string, number>(), closers: new Map<string, number>() };
  for (const { lines } of samples) {
    for (const [index, line] of lines.entries()) {
      const words = line.text.split(" ");
      for (const word of words) {
        const bare = word.replace(/[^a-z]/g, "");
        if (/^[a-z]/.test(word)) lower.set(bare, (lower.get(bare) ?? 0) + 1);
      }
      if (factsOf(line, empty).end !== END.sentence || index + 1 >= lines.length) continue;
      const first = lines[index + 1]?.text.split(" ")[0] ?? "";
      const last = words.at(-1) ?? "";
      if (/^"?[A-Z]/.test(first)) openers.set(first, (openers.get(first) ?? 0) + 1);
      if (/^[a-z]/.test(last)) closers.set(last, (closers.get(last) ?? 0) + 1);
    }
  }
  const pick = (counts: ReadonlyMap<string, number>, size: number): ReadonlyMap<string, number> => {
    const known = [...counts].filter(
      ([word, count]) => (lower.get(word.toLowerCase().replace(/[^a-z]/g, "")) ?? 0) * 2 > count,
    );
    known.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    return new Map(known.slice(0, size - 1).map(([word], index) => [word, index + 1]));
  };
  return { openers: pick(openers, TEMPLATES.opener), closers: pick(closers, TEMPLATES.closer) };
}

/** Adds `by` to the weights that an answer uses. */
function add(
  weights: Float64Array,
  boundaries: readonly Boundary[],
  starts: readonly boolean[],
  by: number,
): void {
  let run = 1;
  for (const [index, boundary] of boundaries.entries()) {
    if (!starts[index + 1]) {
      run++;
      continue;
    }
    const used = [
      ...boundary.always,
      run === 1 ? boundary.first : boundary.later,
      boundary.duration + Math.min(run, RUN) - 1,
    ];
    for (const bucket of used) weights[bucket] = (weights[bucket] ?? 0) + by;
    run = 1;
  }
}

/** The mean of the averaged weights of some runs, each in another fixed order, to a tenth. */
function train(samples: readonly Sample[], words: Words): Float64Array {
  const data = samples.map((sample) => ({
    truth: sample.truth,
    boundaries: boundariesOf(sample.lines, inferWidth(sample.lines), words),
  }));
  const mean = new Float64Array(SIZE);
  for (const stride of STRIDES) {
    const run = trainOnce(data, stride);
    for (const [bucket, weight] of run.entries())
      mean[bucket] = (mean[bucket] ?? 0) + weight / STRIDES.length;
  }
  return mean.map((weight) => Math.round(weight * 10) / 10);
}

interface Example {
  readonly truth: readonly boolean[];
  readonly boundaries: readonly Boundary[];
}

/** One run of the averaged perceptron; `stride`, a prime, gives the order. */
function trainOnce(data: readonly Example[], stride: number): Float64Array {
  const weights = new Float64Array(SIZE);
  const late = new Float64Array(SIZE);
  let step = 1;
  for (let turn = 0; turn < data.length * PASSES; turn++) {
    const item = data[(turn * stride) % data.length];
    step++;
    if (!item) continue;
    const got = decode(item.boundaries, weights);
    if (got.every((start, index) => start === item.truth[index])) continue;
    add(weights, item.boundaries, item.truth, 1);
    add(weights, item.boundaries, got, -1);
    add(late, item.boundaries, item.truth, step);
    add(late, item.boundaries, got, -step);
  }
  return weights.map((weight, bucket) => weight - (late[bucket] ?? 0) / step);
}

function score(samples: readonly Sample[], words: Words, weights: Float64Array): string {
  const out: string[] = [];
  for (const kind of ["prose", "tabular"]) {
    let [same, extra, missed, exact, stories] = [0, 0, 0, 0, 0];
    for (const { lines, truth } of samples.filter((sample) => sample.kind === kind)) {
      const got = decode(boundariesOf(lines, inferWidth(lines), words), weights);
      let wrong = 0;
      for (let index = 1; index < truth.length; index++) {
        if (got[index] && truth[index]) same++;
        else if (got[index]) [extra, wrong] = [extra + 1, wrong + 1];
        else if (truth[index]) [missed, wrong] = [missed + 1, wrong + 1];
      }
      if (wrong === 0) exact++;
      stories++;
    }
    const f1 = (2 * same) / Math.max(1, 2 * same + extra + missed);
    out.push(
      `${kind}: stories ${stories} F1 ${f1.toFixed(4)} exact ${(exact / Math.max(1, stories)).toFixed(4)} extra ${extra} missed ${missed}`,
    );
  }
  return out.join("\n");
}

/** What each row of the table is about, its buckets in order; said in full in features.ts. */
const NOTES: Readonly<Record<string, string>> = {
  slack: "columns left over behind a later line: below -8, -8 to 1 one by one or in pairs, to 36 and more",
  slackFirst: "the same behind a paragraph's first line",
  slackLede: "the same behind the story's first line; then where the next line opens in lower case",
  pair: "end of the line before (sentence, abbreviation, colon, comma, dash, digit, lower, upper, other) x opening of this one (capital, lower, digit, quote, bracket, other, capitals) x wrap (free, forced)",
  over: "length of this line against W - 4, from longer to shorter",
  duration: "lines so far, 1 to 8: no sentence's end before, a sentence's end before",
  row: "kind of the line before x of this one (words, some figures, columns, mostly figures, `vs`) x wrap (free, forced, wide)",
  rowAhead: "kind of this line x of the next (or none)",
  word: "letters of this line's first word, 1 to 12: no sentence's end before, a sentence's end before",
  pace: "lines to a paragraph in this story, few to many",
  dense: "sentences that end inside lines in this story, none to many",
  said: "speaker in this line (none, second word, soon, later) x sentence's end before",
  quote: "inside a quotation x this line opens with a mark x sentence's end before",
  inner: "a sentence ends inside the line before x inside this one x sentence's end before",
  ahead: "lines to the next certain break, 1 to 6: no sentence's end before, a sentence's end before",
  next: "break behind this line (forced, as a first line only, free, none) x end of this line (sentence, lower or comma, other)",
};

function tableSource(words: Words, weights: Float64Array): string {
  const rows = Object.entries(TEMPLATES).filter(([name]) => name !== "opener" && name !== "closer");
  const offsets: Readonly<Record<string, number>> = OFFSETS;
  const take = (name: string, size: number): number[] => [
    ...weights.slice(offsets[name] ?? 0, (offsets[name] ?? 0) + size),
  ];
  const wordRow = (map: ReadonlyMap<string, number>, name: string, size: number): string =>
    `  ${JSON.stringify("")}: ${take(name, size)[0]},\n${[...map].map(([word, bucket]) => `  ${JSON.stringify(word)}: ${take(name, size)[bucket]},`).join("\n")}`;
  return `// Written by \`npm run fit\`: do not edit. Above nought speaks for a new paragraph; features.ts names the buckets.

/** Weight of each bucket, a row a template. */
export const WEIGHTS = {
${rows.map(([name, size]) => `  // ${NOTES[name] ?? ""}\n  ${name}: [${take(name, size).join(", ")}],`).join("\n")}
};

/** First words of a line after a sentence's end; the empty word stands for all others. */
export const OPENERS: Readonly<Record<string, number>> = {
${wordRow(words.openers, "opener", TEMPLATES.opener)}
};

/** Last words of a sentence that ends a line. */
export const CLOSERS: Readonly<Record<string, number>> = {
${wordRow(words.closers, "closer", TEMPLATES.closer)}
};
`;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("usage: npm run fit -- CORPUS.jsonl[.gz]");
  process.exit(2);
}
const bytes = readFileSync(file);
const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
const samples = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : (sampleOf(line) ?? [])));
const held = (_: Sample, index: number): boolean => index >= samples.length * 0.7;
const part = samples.filter((sample, index) => !held(sample, index));
const rest = samples.filter(held);
const doubled = (list: readonly Sample[]): readonly Sample[] =>
  list.flatMap((sample, index) => (index % 4 === 0 ? [sample, withLongerMark(sample)] : [sample]));
const partWords = wordsOfSamples(part);
const partWeights = train(doubled(part), partWords);
console.log(`fitted on ${part.length}, held out ${rest.length}\n${score(rest, partWords, partWeights)}`);
console.log(
  `held out, with a longer agency mark\n${score(rest.map(withLongerMark), partWords, partWeights)}`,
);
const words = wordsOfSamples(samples);
const weights = train(doubled(samples), words);
console.log(`fitted on all ${samples.length}\n${score(samples, words, weights)}`);
const target = fileURLToPath(new URL("../../src/wire/paragraphs/weights.ts", import.meta.url));
writeFileSync(target, tableSource(words, weights));
execFileSync("npx", ["biome", "check", "--write", target], { stdio: "inherit" });
