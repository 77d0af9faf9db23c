import { append, type Group } from "../groups.ts";
import type { By } from "./chains.ts";
import type { Kind, Sending } from "./sending.ts";
import type { Take } from "./takes.ts";

/** A version of a story that came as several takes, updates, corrections, refiles, repeats, and perhaps a kill. */
export interface Version {
  readonly url: string;
  /**
   * How much of it stands word for word in the earlier version nearest to it: the share, 0 to 1, of the shorter
   * one's words that stand in the other, in the same order of five words. null for the oldest, and where the two lie
   * too far apart to be compared.
   */
  readonly shared: number | null;
  /** What it is to the ones before it; null for the oldest. */
  readonly kind: Kind | null;
  /** What says that it is a version; null for the oldest. */
  readonly by: By | null;
  /** The address of the version that it was found to go with; null for the oldest. */
  readonly of: string | null;
  /** Why it kills or corrects, in the agency's words. */
  readonly reason: string | null;
}

/** A version by the numbers of stories. */
export type Told = Omit<Version, "url" | "of"> & { readonly story: number; readonly of: number | null };

/** For each story that came in several versions all of them, newest first. */
export function versionsOf(takes: readonly Take[]): ReadonlyMap<number, readonly Told[]> {
  const groups = new Map<number, Group<Take>>();
  for (const take of takes) append(groups, take.first, take);
  const versions = new Map<number, readonly Told[]>();
  for (const group of groups.values()) {
    const told = inOrder(group).toReversed();
    for (const { story } of told) versions.set(story, told);
  }
  return versions;
}

function inOrder(takes: readonly Take[]): readonly Told[] {
  const sendings = new Map<number, Sending>();
  for (const { sending, other } of takes) for (const one of [sending, other]) sendings.set(one.story, one);
  const order = [...orderOf([...sendings.values()], takes)];
  const place = new Map(order.map(({ story }, at) => [story, at]));
  const links = new Map<number, Group<Take>>();
  for (const take of takes)
    for (const { story } of [take.sending, take.other]) links.set(story, [...(links.get(story) ?? []), take]);
  return order.map((sending, at): Told => {
    const { story, reason } = sending;
    if (at === 0) return { story, shared: null, kind: null, by: null, of: null, reason: null };
    const all = links.get(story) ?? [];
    const otherOf = (take: Take): number => (take.story === story ? take.other.story : take.story);
    const link = all.find((take) => (place.get(otherOf(take)) ?? at) < at) ?? all[0];
    if (!link) return { story, shared: null, kind: "take", by: "words", of: null, reason };
    return {
      story,
      shared: link.shared,
      kind: kindOf(sending, link),
      by: link.by,
      of: otherOf(link),
      reason,
    };
  });
}

/**
 * What its own marks say, but that a correction repeated corrects nothing anew; without marks its field says that it
 * is newer, or nothing but its words do.
 */
function kindOf({ kind, again }: Sending, { by, same }: Take): Kind {
  if (kind === "correction" && again && same) return "repeat";
  if (kind !== null) return kind;
  if (same) return "repeat";
  return by === "words" ? "take" : "update";
}

/**
 * Oldest first: by day, but for versions of one id, which their numbers order whatever their dates say; on one day by
 * version, a story without one right behind that which it was found to go with; a kill last.
 */
function orderOf(sendings: readonly Sending[], takes: readonly Take[]): readonly Sending[] {
  const days = daysOf(sendings);
  const others = new Map(takes.map((take) => [take.story, take.other.story]));
  const ranks = new Map<number, number>();
  for (const { story, version, kind } of sendings.toSorted((a, b) => a.story - b.story)) {
    const found = others.get(story);
    const rank = version ?? (found === undefined ? 0 : (ranks.get(found) ?? 0));
    ranks.set(story, kind === "kill" ? (version === null ? Number.POSITIVE_INFINITY : rank + 0.5) : rank);
  }
  const rankOf = ({ story }: Sending): number => ranks.get(story) ?? 0;
  const dayOf = ({ story, day }: Sending): number => days.get(story) ?? day;
  return sendings.toSorted(
    (a, b) => dayOf(a) - dayOf(b) || compare(rankOf(a), rankOf(b)) || a.story - b.story,
  );
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** No later than any higher version of its id. */
function daysOf(sendings: readonly Sending[]): ReadonlyMap<number, number> {
  const days = new Map<number, number>();
  const earliest = new Map<string, number>();
  const highest = sendings
    .filter(({ version }) => version !== null)
    .sort((a, b) => (b.version ?? 0) - (a.version ?? 0) || b.story - a.story);
  for (const { story, id, day } of highest) {
    if (id === null) continue;
    const own = Math.min(day, earliest.get(id) ?? day);
    earliest.set(id, own);
    days.set(story, own);
  }
  return days;
}
