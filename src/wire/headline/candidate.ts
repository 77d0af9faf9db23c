import type { Stretch } from "./aside.ts";
import type { Facts } from "./facts.ts";
import { endsQuoted } from "./quotes.ts";
import type { Word } from "./word.ts";

/** What was left out of a lede, by name. */
export type Cut =
  | "initials"
  | "opening"
  | "form"
  | "place"
  | "given"
  | "title"
  | "filler"
  | "articles"
  | "that"
  | "day"
  | "said-it"
  | "aside"
  | "tail"
  | "speaker"
  | "rest";

/** A way to shorten a sentence. */
export interface Candidate {
  /** What stays of what is said, in its order. */
  readonly kept: readonly Stretch[];
  /** What stays of who said it, behind the comma. */
  readonly speaker: readonly Stretch[];
  readonly cuts: readonly Cut[];
  /** True where what is said breaks off: `…`. */
  readonly open: boolean;
}

/** A candidate, and how it is printed. */
export interface Made {
  readonly text: string;
  /** What is said, its articles and days included. */
  readonly said: readonly Word[];
  readonly cuts: readonly Cut[];
  readonly candidate: Candidate;
  /** False for first words that are no statement, since the sentence has its verb beyond all reach. */
  readonly sound: boolean;
  /** True for one with the shortest names, and words left out that are missed a little. */
  readonly bare: boolean;
}

/** What a candidate says, its articles and days included. */
export const wordsOf = ({ words }: Facts, { kept }: Candidate): readonly Word[] =>
  kept.flatMap(({ from, to }) => words.slice(from, to));

/** The text of a candidate, without the articles and days that a headline does without, and all that was cut. */
export function render(facts: Facts, candidate: Candidate): Pick<Made, "text" | "cuts"> {
  const { kept, speaker, open } = candidate;
  const cuts: Cut[] = [...candidate.cuts];
  const whole = bare(setType(facts, kept, cuts));
  const quoted = open && endsQuoted(wordsOf(facts, candidate)) && !endsQuoted(facts.words);
  const head = open ? `${whole}…${quoted ? '"' : ""}` : whole;
  const text = speaker.length === 0 ? head : `${head}, ${bare(setType(facts, speaker, cuts))}`;
  return { text: text.charAt(0).toUpperCase() + text.slice(1), cuts };
}

/** Characters that a candidate has about, and no more than three less than it has. */
export function lengthOf({ lengths }: Facts, { kept, speaker }: Pick<Candidate, "kept" | "speaker">): number {
  let length = 0;
  for (const { from, to } of [...kept, ...speaker]) length += (lengths[to] ?? 0) - (lengths[from] ?? 0);
  return length - 3;
}

/** The text of stretches; why their words are cut is put onto `cuts`. */
function setType({ words, spared, own }: Facts, stretches: readonly Stretch[], cuts: Cut[]): string {
  let text = "";
  let before = 0;
  for (const { from, to } of stretches) {
    // `Acme, a unit of Bell, said it will`: the comma that closes the aside stays.
    const closes = own !== null && before === own.from && from === own.to && /,.*,$/.test(text);
    if (text !== "" && !closes) text = bare(text);
    before = to;
    // `Minister Doe` for `Minister Jane Doe`, but no `Doe` alone.
    let led = false;
    for (let at = from; at < to; at++) {
      const word = words[at];
      if (word === undefined) break;
      const cut = spared[at] ?? null;
      if (cut === null || (cut === "given" && !led)) {
        led = cut === null;
        text += text === "" ? word.text : ` ${word.text}`;
        continue;
      }
      if (!cuts.includes(cut)) cuts.push(cut);
      // `Acme Steel Inc's`; the comma of a town goes with its state.
      if (cut === "form" && /['’]s$/.test(word.bare)) text += text.endsWith("s") ? "'" : "'s";
      if (cut === "place") text = bare(text);
      else if (word.stop === "," || word.stop === ";" || word.stop === ":") text = bare(text) + word.stop;
    }
  }
  return text;
}

/** Without the comma, dash or stop at its end; the point of `U.S.` stays. */
function bare(text: string): string {
  if (/[A-Za-z0-9]$/.test(text)) return text;
  const cut = text.replace(/[\s,;:–—-]+(["'”’)]*)$/, "$1");
  return /(?:^|[\s.(])[A-Za-z]\.$/.test(cut.slice(-4)) ? cut : cut.replace(/[\s,;:.–—-]+(["'”’)]*)$/, "$1");
}
