import type { OwnSegment } from "../search/root.ts";
import type { Languages, RunFile } from "./make-run.ts";

/** Runs to make a segment of, in the order of their stories; `base` is the number of the first. */
export interface SegmentTask {
  readonly base: number;
  readonly runs: readonly RunFile[];
}

/** A segment, and the names of its files. */
export interface MadeSegment {
  readonly segment: OwnSegment;
  readonly files: readonly string[];
  readonly languages: Languages;
}
