import type { Stretch } from "./aside.ts";
import { pauseFrom } from "./boundary.ts";
import type { Candidate, Cut } from "./candidate.ts";
import { isOfficial, tellsOwn } from "./claim.ts";
import type { Facts } from "./facts.ts";
import type { Strength } from "./phrase.ts";
import { shortSpeaker } from "./speaker.ts";

/** What is left out beside the end. */
export interface Way {
  readonly asides: readonly Stretch[];
  readonly office: boolean;
  readonly speaker: "whole" | "none" | "short" | "name";
  /** What is lost. */
  readonly loss: number;
}

export const WHOLE: Way = { asides: [], office: false, speaker: "whole", loss: 0 };
const SPEAKERS = ["whole", "none", "short", "name"] as const;
/** What is lost by each; that of an office goes only with its figures, of those who tell their own deed as the last. */
const LOSS = { aside: 3, office: 10, whole: 0, none: 1, short: 2, name: 6, own: 7 };

/** Asides that are left out in any combination; of more, one or all. */
const FEW = 4;

/** The ways to leave something out of a sentence, the least first: any of its asides, the office, the speaker. */
export function waysOf({ words, said, office, asides, end }: Facts): readonly Way[] {
  const own = said !== null && tellsOwn(words, said, end) && !isOfficial(words, said, words.slice(0, end));
  let some: readonly (readonly Stretch[])[] = [[]];
  if (asides.length > FEW) some = [[], ...asides.map((aside) => [aside]), asides];
  else for (const aside of asides) some = some.concat(some.map((set) => [...set, aside]));
  return some
    .flatMap((gone) => (office === null ? [false] : [false, true]).map((without) => ({ gone, without })))
    .flatMap(({ gone, without }) =>
      (said === null ? (["whole"] as const) : SPEAKERS).map((speaker) => ({
        asides: gone,
        office: without,
        speaker,
        loss:
          gone.length * LOSS.aside +
          (without ? LOSS.office : 0) +
          LOSS[own && speaker === "none" ? "own" : speaker],
      })),
    )
    .sort((a, b) => a.loss - b.loss);
}

/** The sentence with every word of it but, where a company tells its own deed, `said it`. */
export const entire = (facts: Facts): Candidate =>
  withEnd({ ...facts, said: null, end: facts.words.length }, facts.words.length, WHOLE);

/** What stays of who said it. */
export function speakerOf({ words, said }: Facts, { speaker }: Way): readonly Stretch[] {
  if (said === null || speaker === "none") return [];
  return speaker === "whole" ? [said] : shortSpeaker(words, said, speaker === "name");
}

/** Characters, at least, that are said up to `end`. */
export function leastLength(
  { lengths, own, office }: Facts,
  end: number,
  { asides, office: short }: Way,
): number {
  const sizeOf = ({ from, to }: Stretch): number =>
    to > end ? 0 : (lengths[to] ?? 0) - (lengths[from] ?? 0);
  let length = lengths[end] ?? 0;
  if (own !== null) length -= sizeOf(own);
  if (office !== null && short) length -= sizeOf(office);
  for (const one of asides) length -= sizeOf(one);
  return length;
}

/** What is said up to `end`, and who said it; `open` where it breaks off there. */
export function withEnd(facts: Facts, end: number, way: Way, open = false): Candidate {
  const { words, own, said, office } = facts;
  const { speaker } = way;
  const gone: Stretch[] = own !== null && own.to <= end ? [own] : [];
  const short = office !== null && way.office ? [office] : [];
  gone.push(...way.asides.filter(({ to }) => to <= end));
  // `A ship owner, | Bell Lines Ltd, | said`: the comma behind the name goes as well.
  for (const { from, to } of way.asides)
    if (from === 0 && words[to - 1]?.stop === ",")
      gone.push({ from: pauseFrom(words, to) + 1, to: pauseFrom(words, to) + 1 });
  const cuts: Cut[] = [];
  if (open) cuts.push("rest");
  else if (end < facts.end || (said !== null && said.to < words.length)) cuts.push("tail");
  if (own !== null && gone[0] === own) cuts.push("said-it");
  if (gone.length > cuts.filter((cut) => cut === "said-it").length) cuts.push("aside");
  if (short.length > 0 || (said !== null && speaker !== "whole")) cuts.push("speaker");
  return {
    kept: without({ from: 0, to: end }, [...gone, ...short]),
    speaker: speakerOf(facts, way),
    cuts,
    open,
  };
}

/** Where a sentence ends with a strength, the last first. */
export const endsWith = ({ words, end, endAt }: Facts, strength: Strength): readonly number[] =>
  words.flatMap((_, at) => (at > 4 && at < end && endAt(at) === strength ? [at] : [])).reverse();

/** True for a place in the midst of an aside. */
export const isInAside = ({ asides }: Way, at: number): boolean =>
  asides.some(({ from, to }) => at > from && at < to);

function without(whole: Stretch, gone: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  let { from } = whole;
  for (const one of [...gone].sort((a, b) => a.from - b.from)) {
    if (one.from > from) kept.push({ from, to: one.from });
    from = Math.max(from, one.to);
  }
  if (from < whole.to) kept.push({ from, to: whole.to });
  return kept;
}
