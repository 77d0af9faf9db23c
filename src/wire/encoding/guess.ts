import { CANDIDATES } from "./candidates.ts";
import { decodeAs, MIXED } from "./decode-as.ts";
import type { Sample } from "./sample.ts";
import { likelihood, scoreOfWords, type WordScore } from "./score.ts";

/** What an encoding makes of the telling words of a file. */
export interface Guess {
  readonly encoding: string;
  readonly text: string;
  /** `ln` of its chance, about: the difference of two tells how much likelier one is. */
  readonly score: number;
}

/** Candidates are tried on a beginning with so many bytes above 7F, and those left on the next: most are soon out. */
const STAGES = [24, 120, Number.POSITIVE_INFINITY] as const;
/** How far behind the best a candidate is out. */
const FAR = 40;
/** Against an encoding that was made for a script of which the text has no letter. */
const IDLE = 6;
/** Of what is no candidate, but was named; and of UTF-8 with single bytes of windows-1252 between. */
const OTHER = { rarity: 2, script: "latin" } as const;

/**
 * The ways to read a sample, likeliest first, those that give the same text taken together: what each encoding makes
 * of it is measured against how languages are written.
 */
export function guesses({ telling, plain }: Sample): readonly Guess[] {
  const words = scoreOfWords(plain);
  let left: readonly string[] = [...CANDIDATES.map(({ encoding }) => encoding), MIXED];
  for (const high of STAGES) {
    const part = telling.subarray(0, lengthWith(telling, high));
    const groups = [...groupsOf(part, left)].map(([text, encodings]) => ({
      encodings,
      guess: best(text, encodings, words),
    }));
    groups.sort((a, b) => b.guess.score - a.guess.score);
    if (part.length === telling.length) return groups.map(({ guess }) => guess);
    const bar = (groups[0]?.guess.score ?? 0) - FAR;
    const near = new Set(groups.flatMap(({ encodings, guess }) => (guess.score >= bar ? encodings : [])));
    left = left.filter((encoding) => near.has(encoding));
  }
  return [];
}

/** How likely a sample is in one encoding. */
export function weigh({ telling, plain }: Sample, encoding: string): Guess {
  return best(decodeAs(telling, encoding), [encoding], scoreOfWords(plain));
}

/** Encodings by the text that they give, in their order. */
function groupsOf(part: Buffer, encodings: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const encoding of encodings) {
    const text = decodeAs(part, encoding);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [encoding]);
    else group.push(encoding);
  }
  return groups;
}

/** A text by the likeliest of the encodings that give it. */
function best(text: string, encodings: readonly string[], words: WordScore): Guess {
  const { score, scripts } = likelihood(text, words);
  const guesses = encodings.map((encoding) => {
    const { rarity, script } = CANDIDATES.find((each) => each.encoding === encoding) ?? OTHER;
    return {
      encoding,
      text,
      score: score - rarity - (script !== "latin" && !scripts.includes(script) ? IDLE : 0),
    };
  });
  return guesses.reduce((most, each) => (each.score > most.score ? each : most));
}

/** The bytes up to the end of the word with so many above 7F, or of a long word's part. */
function lengthWith(telling: Buffer, high: number): number {
  let count = 0;
  for (let at = 0; at < telling.length; at++) {
    if ((telling[at] ?? 0) > 0x7f) count++;
    if (count < high) continue;
    const end = telling.subarray(at, at + 200).findIndex((byte) => byte <= 32);
    return end === -1 ? Math.min(telling.length, at + 200) : at + end + 1;
  }
  return telling.length;
}
