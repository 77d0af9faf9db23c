/** The stages of a build, in turn. */
export const STAGES = ["read", "gather", "render", "publish"] as const;
export type Stage = (typeof STAGES)[number];

/** The stage that took longest. */
export function slowestOf(seconds: Readonly<Record<Stage, number>>): Stage {
  return STAGES.reduce((slowest, stage) => (seconds[stage] > seconds[slowest] ? stage : slowest));
}
