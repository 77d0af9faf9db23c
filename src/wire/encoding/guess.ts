import { CANDIDATES } from "./candidates.ts";
import { decodeAs, MIXED } from "./decode-as.ts";
import { likelihood } from "./score.ts";

/** What an encoding makes of a sample of a file. */
export interface Guess {
  readonly encoding: string;
  readonly text: string;
  /** `ln` of its chance, about: the difference of two tells how much likelier one is. */
  readonly score: number;
}

/** Bytes that all candidates are tried on, and how far behind the best one may be there to be tried on more. */
const FIRST = 700;
const FAR = 40;
/** Against an encoding that was made for a script of which the text has no letter. */
const IDLE = 6;
/** Against what is no candidate, but was named; and against UTF-8 with single bytes of windows-1252 between. */
const OTHER = { rarity: 2, script: "latin" } as const;

/**
 * The ways to read a sample, likeliest first, those that give the same text taken together: what each encoding makes
 * of it is measured against how languages are written.
 */
export function guesses(sample: Buffer): readonly Guess[] {
  const encodings = [...CANDIDATES.map(({ encoding }) => encoding), MIXED];
  const first = rank(sample.subarray(0, FIRST), encodings);
  if (sample.length <= FIRST) return first;
  const bar = (first[0]?.score ?? 0) - FAR;
  return rank(
    sample,
    first.filter(({ score }) => score >= bar).map(({ encoding }) => encoding),
  );
}

/** How likely a sample is in one encoding. */
export function weigh(sample: Buffer, encoding: string): Guess {
  const text = decodeAs(sample, encoding);
  const { rarity, script } = CANDIDATES.find((each) => each.encoding === encoding) ?? OTHER;
  const { score, scripts } = likelihood(text);
  const idle = script !== "latin" && !scripts.includes(script) ? IDLE : 0;
  return { encoding, text, score: score - rarity - idle };
}

/** In the order of `encodings` where two are equally likely. */
function rank(sample: Buffer, encodings: readonly string[]): readonly Guess[] {
  const texts = new Set<string>();
  const all: Guess[] = [];
  for (const encoding of encodings) {
    const text = decodeAs(sample, encoding);
    if (texts.has(text)) continue;
    texts.add(text);
    all.push(weigh(sample, encoding));
  }
  return all.sort((a, b) => b.score - a.score);
}
