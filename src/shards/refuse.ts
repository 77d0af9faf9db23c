import { groupBy } from "../archive/groups.ts";
import { BuildError } from "../build-error.ts";
import { type Nth, nthName } from "./shares.ts";

/** A folder that is one of several, and what has to be the same in all of them, by what people call it. */
export interface Member {
  readonly folder: string;
  readonly nth: Nth;
  readonly facts: Readonly<Record<string, string>>;
}

/**
 * Throws a BuildError where folders of a kind (`shard`, `map`) are not what one archive was parted into: each once, none
 * missing, all made of the same. `again` says how one is made.
 */
export function refuseUnlike(kind: string, members: readonly Member[], again: (nth: Nth) => string): void {
  const fault = unlike(kind, members, again);
  if (fault !== null) throw new BuildError(`${fault} Nothing was published.`);
}

function unlike(kind: string, members: readonly Member[], again: (nth: Nth) => string): string | null {
  const name = ({ folder, nth }: Member): string => `${folder} (${kind} ${nthName(nth)})`;
  const list = (those: readonly Member[]): string => those.map(name).join(", ");
  const parted = [...groupBy(members, ({ nth }) => nth.of)].sort(([, a], [, b]) => b.length - a.length);
  const [most, fewer] = parted;
  if (most === undefined) return null;
  if (fewer !== undefined)
    return `These ${kind}s are not of one number: ${list(most[1])} beside ${list(fewer[1])}. Leave out those of another build, or make all of them anew with one number.`;
  for (const [number, those] of groupBy(members, ({ nth }) => nth.number))
    if (those.length > 1)
      return `The ${kind} ${number}/${most[0]} is there ${those.length} times: ${those.map(({ folder }) => folder).join(", ")}. Leave out all but one.`;
  for (const fact of Object.keys(members[0]?.facts ?? {})) {
    const [common, other] = [...groupBy(members, ({ facts }) => facts[fact] ?? "")].sort(
      ([, a], [, b]) => b.length - a.length,
    );
    if (common !== undefined && other !== undefined)
      return `These ${kind}s were not made of the same ${fact}: ${list(other[1])} of another than ${list(common[1])}. Make those anew that are out of date.`;
  }
  const there = new Set(members.map(({ nth }) => nth.number));
  const missing = Array.from({ length: most[0] }, (_, at) => at + 1).filter((number) => !there.has(number));
  const [first] = missing;
  if (first === undefined) return null;
  const which = missing.map((number) => nthName({ number, of: most[0] })).join(", ");
  return `${missing.length === 1 ? `The ${kind} ${which} is` : `The ${kind}s ${which} are`} missing. Name ${missing.length === 1 ? "its folder" : "their folders"} too, or make ${missing.length === 1 ? "it" : "the first"} with: ${again({ number: first, of: most[0] })}.`;
}
