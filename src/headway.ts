/** The stages of a build, in turn. */
export const STAGES = ["read", "gather", "render", "publish"] as const;
export type Stage = (typeof STAGES)[number];

/** How far a stage is. */
export interface Headway {
  /** What is counted. */
  readonly of: "files" | "stories" | "pages";
  readonly done: number;
  /** Null where nobody knows. */
  readonly total: number | null;
  /**
   * How many of them take next to no time, since an earlier build knew them, as far as that is told. Where there are
   * any, what is done does not tell how long the rest takes.
   */
  readonly known: number;
}

/** The stage that took longest. */
export function slowestOf(seconds: Readonly<Record<Stage, number>>): Stage {
  return STAGES.reduce((slowest, stage) => (seconds[stage] > seconds[slowest] ? stage : slowest));
}
