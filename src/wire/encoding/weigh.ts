import type { Finding } from "../../diagnostic.ts";
import { decodeAs, MIXED } from "./decode-as.ts";
import { contradicted, doubtful, guessed } from "./findings.ts";
import { type Guess, guesses, weigh } from "./guess.ts";
import { type Sample, sampleOf } from "./sample.ts";

/** `ln` of how much likelier the best reading must be than the next: a guess that is right 19 times of 20 is none. */
const SURE = 3;
const MOST_SHOWN = 2;
/** A declaration is believed unless another reading is likelier by this, and by as much a byte above 7F. */
const ABSURD = 12;
const ABSURD_A_BYTE = 1.5;

/** The encoding to read a file in, and what is to be said of the choice. */
export interface Settled {
  readonly encoding: string;
  readonly findings: readonly Finding[];
}

/** Weighs what a file that is no UTF-8 declares (null: nothing) against its bytes. */
export function settle(file: Buffer, declared: string | null): Settled {
  const sample = sampleOf(file);
  const [best, ...others] = guesses(sample);
  if (best === undefined) return { encoding: declared ?? "windows-1252", findings: [] };
  if (declared !== null) {
    const said = weigh(sample, declared);
    if (!isAbsurd(said, best, sample)) return { encoding: declared, findings: [] };
    if (best.encoding === MIXED) return { encoding: MIXED, findings: [] };
    const taken = { encoding: best.encoding, text: decodeAs(file, best.encoding) };
    const finding = contradicted(
      { encoding: declared, text: decodeAs(file, declared) },
      taken,
      "file",
      taken,
    );
    return { encoding: best.encoding, findings: [finding] };
  }
  const near = others.filter(({ score }) => best.score - score < SURE).slice(0, MOST_SHOWN);
  if (near.length === 0)
    return { encoding: best.encoding, findings: best.encoding === MIXED ? [] : [guessed(best.encoding)] };
  const way = ({ encoding }: Guess) => ({ encoding, text: decodeAs(file, encoding) });
  return { encoding: best.encoding, findings: [doubtful(way(best), near.map(way))] };
}

/** A warning where the encoding that was set for a file makes no sense of it. */
export function judge(file: Buffer, wanted: string, who: "archive.md"): readonly Finding[] {
  const sample = sampleOf(file);
  const [best] = guesses(sample);
  if (best === undefined || !isAbsurd(weigh(sample, wanted), best, sample)) return [];
  const said = { encoding: wanted, text: decodeAs(file, wanted) };
  return [contradicted(said, { encoding: best.encoding, text: decodeAs(file, best.encoding) }, who, said)];
}

function isAbsurd(said: Guess, best: Guess, { telling }: Sample): boolean {
  if (said.text === best.text) return false;
  const high = telling.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0);
  return best.score - said.score > Math.max(ABSURD, ABSURD_A_BYTE * high);
}
