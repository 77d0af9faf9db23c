import { type Headway, STAGES } from "../headway.ts";
import { duration, number } from "./words.ts";

const WIDTH = 16;
/** Seconds before a rate tells something. */
const FIRST_RATE = 1;
/** Seconds, and the part of all that is done, before the time left is more than a guess. */
const FIRST_ESTIMATE = 2;
const LEAST_DONE = 0.01;

/** How far a stage is, `seconds` after its counting began. */
export interface Moment {
  /** One of a build's, or all that another command does. */
  readonly stage: string;
  readonly headway: Headway;
  readonly seconds: number;
}

/** `3/4 render`: which stage it is of how many; the name alone where there is one. */
function stageName(stage: string): string {
  const names: readonly string[] = STAGES;
  const at = names.indexOf(stage);
  return at === -1 ? stage : `${at + 1}/${STAGES.length} ${stage}`;
}

/** `3/4 render 34,000/100,000 stories, 1,234/s, about 54 s for the rest`. Where nothing is counted, `4/4 publish …`. */
export function headwayLine(moment: Moment): string {
  return `${stageName(moment.stage)} ${countsOf(moment)}`;
}

/** The same with a bar, for a terminal. */
export function headwayBar(moment: Moment): string {
  const { done, total } = moment.headway;
  const filled = total === null || total === 0 ? null : Math.floor((WIDTH * done) / total);
  const bar = filled === null ? "" : `[${"#".repeat(filled).padEnd(WIDTH, ".")}] `;
  return `${stageName(moment.stage).padEnd(11)} ${bar}${countsOf(moment)}`;
}

function countsOf({ headway, seconds }: Moment): string {
  const { of, done, total } = headway;
  if (done === 0 && total === null) return "…";
  const counts = `${number(done)}${total === null ? "" : `/${number(total)}`} ${of}`;
  const rate = done > 0 && seconds >= FIRST_RATE ? [rateOf(done / seconds)] : [];
  const left = secondsLeft(headway, seconds);
  return [counts, ...rate, ...(left === null ? [] : [`about ${duration(left)} for the rest`])].join(", ");
}

const rateOf = (rate: number): string => `${rate < 10 ? rate.toFixed(1) : number(Math.round(rate))}/s`;

/**
 * Seconds that the stage will still take, by what it has taken so far. Null where that would be a guess: early on,
 * where nobody knows how much there is, and where some of it took no time since an earlier build knew it.
 */
export function secondsLeft({ done, total, known }: Headway, seconds: number): number | null {
  if (total === null || known > 0 || seconds < FIRST_ESTIMATE || done < LEAST_DONE * total) return null;
  return done === 0 || done >= total ? null : ((total - done) * seconds) / done;
}
