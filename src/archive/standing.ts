import type { Kind } from "./threads/sending.ts";
import type { Version } from "./threads/versions.ts";

/** What a later version does to a story. */
export interface Relation {
  readonly url: string;
  readonly kind: Kind;
  /** False where only the words of both say that they are versions of one story. */
  readonly given: boolean;
  /** The agency's, of a correction or a kill. */
  readonly reason: string | null;
}

/** How a story stands among its versions. */
export interface Standing {
  /**
   * The newest version that is no kill, where that is another, sent later, and not killed with this one. One that was
   * sent again (`refile`, `repeat`) is that of this story only where nothing new was sent in between; else a `take`.
   */
  readonly newest: Relation | null;
  /** The newest later version that corrects it. */
  readonly correction: Relation | null;
  /** The later notice that withdraws it. */
  readonly kill: Relation | null;
  /** What it is itself to the versions before it; null for the oldest. */
  readonly kind: Kind | null;
  /** The version that it kills, corrects, or was sent again for; null where it is the oldest. */
  readonly to: string | null;
  /** A notice that withdrew an earlier version, not this one. */
  readonly killedBefore: Relation | null;
  /** The version before it that its words can be compared with. */
  readonly previous: string | null;
}

const ALONE: Standing = {
  newest: null,
  correction: null,
  kill: null,
  kind: null,
  to: null,
  killedBefore: null,
  previous: null,
};

/** How the story at `url` stands among `versions`, all of them, newest first. */
export function standingOf(versions: readonly Version[], url: string): Standing {
  const at = versions.findIndex((version) => version.url === url);
  const own = versions[at];
  if (own === undefined || versions.length < 2) return ALONE;
  const rootOf = rootsOf(versions);
  const relation = (version: Version | undefined): Relation | null =>
    version === undefined || version.kind === null
      ? null
      : {
          url: version.url,
          kind: version.kind,
          given: rootOf(version.url) === rootOf(url),
          reason: version.reason,
        };
  const places = new Map(versions.map((version, place) => [version.url, place]));
  /** A kill means the version that it names and those before it; what was sent between the two stands. */
  const kills = (version: Version, place: number): boolean =>
    version.kind === "kill" && place < at && (places.get(version.of ?? "") ?? at) <= at;
  const later = versions.slice(0, at);
  const earlier = versions.slice(at + 1);
  const kill = versions.find(kills);
  const afterKill = kill === undefined ? later : versions.slice(0, versions.indexOf(kill));
  const spared = [...later, ...earlier].find((version) => version.kind === "kill" && version !== kill);
  return {
    newest: asSentSince(relation(afterKill.find(({ kind }) => kind !== "kill")), later),
    correction: relation(later.find(({ kind }) => kind === "correction")),
    kill: relation(kill),
    kind: own.kind,
    to: own.of,
    killedBefore: own.kind === "kill" ? null : relation(spared),
    previous: own.kind === "kill" ? null : (earlier.find(({ kind }) => kind !== "kill")?.url ?? null),
  };
}

/** A refile or a repeat of words that changed in between is that of another version. */
function asSentSince(newest: Relation | null, later: readonly Version[]): Relation | null {
  const isAgain = ({ kind }: Pick<Version, "kind">): boolean => kind === "refile" || kind === "repeat";
  return newest === null || !isAgain(newest) || later.every(isAgain) ? newest : { ...newest, kind: "take" };
}

/** One address for all versions that the wire itself joins. */
function rootsOf(versions: readonly Version[]): (url: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (url: string): string => {
    let at = url;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  // Oldest first, so that no way to the root is long.
  for (const { url, of, by } of versions.toReversed()) {
    if (of === null || by === null || by === "words") continue;
    const [one, other] = [rootOf(url), rootOf(of)];
    if (one !== other) parents.set(one, other);
  }
  return rootOf;
}
