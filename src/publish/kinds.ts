import { countBy } from "../archive/groups.ts";
import { KINDS, type Kind, kindOf } from "../archive/kind.ts";

/** How many files there are of each kind; a kind of which there is none is left out. */
export type Kinds = Readonly<Partial<Record<Kind, number>>>;

/** What became of files, by kind; those that stayed as they were are not counted. */
export interface ChangesByKind {
  /** Files that the site did not have. */
  readonly added: Kinds;
  /** Files that took the place of another version. */
  readonly changed: Kinds;
  readonly removed: Kinds;
}

export const NO_CHANGES: ChangesByKind = { added: {}, changed: {}, removed: {} };

/** Counts files by kind; `isGone` tells what answers in the place of something that is gone or moved. */
export function countKinds(paths: Iterable<string>, isGone: (path: string) => boolean): Kinds {
  const counts = countBy(paths, (path) => (isGone(path) ? "gone" : kindOf(path)));
  return Object.fromEntries(
    KINDS.flatMap((kind) => {
      const count = counts.get(kind);
      return count === undefined ? [] : [[kind, count]];
    }),
  );
}
