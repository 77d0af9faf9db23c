import { isManifest } from "./manifest.ts";
import { apart } from "./text.ts";

/** What pages ask of the rest of the site, and what is wrong with them alone. */
export interface Asked {
  readonly faults: readonly string[];
  /** Every file of the site that they ask for, and one of them that asks for it. */
  readonly wanted: Iterable<readonly [target: string, from: string]>;
}

/** Remembers what the pages ask for and says, once all are known, what would be broken on the site. */
export interface Verifier {
  readonly add: (asked: Asked) => void;
  /** Takes what pages ask for that stay as they are on a site that had all of it: to be looked at where some of that is gone. */
  readonly addKept: (wanted: () => Asked["wanted"]) => void;
  /**
   * Every fault, one line each; `published` holds the paths of all files of the site. `lost` says whether anything may be
   * gone that the site had.
   */
  readonly faults: (published: Pick<ReadonlySet<string>, "has">, lost: boolean) => readonly string[];
}

/**
 * Keeps one entry a link target, not one a link, and none of a target that is `staged` already: what is staged while
 * pages are made stays.
 */
export function openVerifier(staged: Pick<ReadonlySet<string>, "has"> = new Set()): Verifier {
  const wanted = new Map<string, string>();
  const faults: string[] = [];
  const kept: (() => Asked["wanted"])[] = [];
  const want = (asked: Asked["wanted"]): void => {
    for (const [target, from] of asked)
      if (!staged.has(target) && !wanted.has(target)) wanted.set(apart(target), apart(from));
  };
  return {
    add: (asked) => {
      faults.push(...asked.faults);
      want(asked.wanted);
    },
    addKept: (asked) => void kept.push(asked),
    faults: (published, lost) => {
      if (lost) for (const asked of kept) want(asked());
      return [
        ...faults,
        ...[...wanted]
          .filter(([target]) => !published.has(target) && !isManifest(target))
          .map(([target, from]) => `${from}: links to ${target}, which is not on the site`),
      ].sort();
    },
  };
}
