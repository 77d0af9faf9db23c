import type { Headway } from "../headway.ts";
import { headwayBar, headwayLine } from "./headway-line.ts";

/**
 * Tells how far a build, or another long command, is, on stderr: one line that is drawn over again on a terminal, a line now and then elsewhere,
 * nothing when quiet.
 */
export interface Progress {
  readonly update: (stage: string, headway: Headway) => void;
  /** A line of its own, above the one that is drawn over; when quiet too. */
  readonly line: (text: string) => void;
  readonly end: () => void;
}

/** Where it is told. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
}

export interface ProgressOptions {
  readonly quiet: boolean;
  readonly screen?: Screen;
  /** Milliseconds from wherever. */
  readonly clock?: () => number;
}

/** Milliseconds between two drawings on a terminal, and between two lines elsewhere. */
const PACE = { terminal: 80, lines: 5000 };
const COLUMNS = 80;
const CLEAR = "\r\x1b[K";

export function openProgress({
  quiet,
  screen = process.stderr,
  clock = () => performance.now(),
}: ProgressOptions): Progress {
  const draws = screen.isTTY === true && process.env["TERM"] !== "dumb";
  const pace = draws ? PACE.terminal : PACE.lines;
  /** What is counted, since when, and when that was told last. */
  let at = { stage: "", of: "", total: -1, since: 0 };
  let told = 0;

  const clear = (): void => {
    if (draws && !quiet) screen.write(CLEAR);
  };
  const update = (stage: string, headway: Headway): void => {
    if (quiet) return;
    const now = clock();
    const { of, done, total } = headway;
    const enters = stage !== at.stage;
    // Counting begins once it is known of how much, or of what.
    if (enters || of !== at.of || (total ?? -1) !== at.total)
      at = { stage, of, total: total ?? -1, since: now };
    const isEnd = draws && done === total;
    if (!enters && !isEnd && now - told < pace) return;
    told = now;
    const moment = { stage, headway, seconds: (now - at.since) / 1000 };
    if (draws) screen.write(CLEAR + headwayBar(moment).slice(0, (screen.columns || COLUMNS) - 1));
    else screen.write(`${headwayLine(moment)}\n`);
  };
  const line = (text: string): void => {
    clear();
    screen.write(`${text}\n`);
    if (draws) told = Number.NEGATIVE_INFINITY;
  };
  return { update, line, end: clear };
}
