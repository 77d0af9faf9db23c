import { dirname, join } from "node:path";
import type { Disk } from "./disk.ts";
import { isManifest } from "./manifest.ts";
import type { Move } from "./moves.ts";
import { byRank, isPage } from "./order.ts";
import { PLACEHOLDER } from "./placeholder.ts";
import type { Changes } from "./preflight.ts";
import { FRESH, type Stage, stagedPath } from "./stage.ts";

/** The moves of a commit: all that come, before any that goes. */
export interface Moves {
  readonly place: readonly Move[];
  readonly remove: readonly Move[];
}

/**
 * The moves that turn the old site into the new one, in an order in which no page ever links to what is not there:
 * new files, pages that lead to them, removals. Pages that are new link to one another, and so do pages that go: a
 * placeholder without links holds the address of one until the others are there, or gone. All that a move needs is
 * made here, in the staging folder, so that the moves themselves take no room on the disk.
 */
export function prepareMoves(site: Stage, changes: Changes, disk: Disk): Moves {
  const { output, folder, claims } = site;
  const out = (path: string): string => join(output, path);
  const spare = openSpare(join(folder, "spare"), disk);
  const tree = (path: string): string => stagedPath(folder, path, FRESH);
  const placeholder = join(folder, "placeholder.html");
  disk.write(placeholder, PLACEHOLDER);
  const hold = (at: string): string => {
    disk.copy(placeholder, at);
    return at;
  };
  const keepOld = (path: string): string => {
    const old = spare();
    disk.copy(out(path), old);
    return old;
  };

  const arrive = (unit: string): Move => ({ from: tree(unit), to: out(unit), old: null });
  /** A unit whose pages are held by placeholders at first. */
  const held = ([unit, files]: Unit): { readonly first: Move; readonly last: readonly Move[] } => {
    const pages = files.filter(isPage);
    if (unit === pages[0]) {
      const page = arrive(unit);
      return { first: { ...page, from: hold(spare()) }, last: [{ ...page, old: hold(spare()) }] };
    }
    const last = pages.map((path) => {
      const from = spare();
      disk.rename(tree(path), from);
      hold(tree(path));
      return { from, to: out(path), old: hold(spare()) };
    });
    return { first: arrive(unit), last };
  };
  const replace = (path: string): Move => {
    const staged = site.staged.get(path) ?? FRESH;
    return {
      from: stagedPath(folder, path, staged),
      to: out(path),
      old: staged.fresh ? null : keepOld(path),
    };
  };
  const withdraw = (path: string): Move => ({ from: hold(spare()), to: out(path), old: keepOld(path) });
  const leave = (path: string): Move => ({ from: out(path), to: spare(), old: null });

  const all: readonly Unit[] = [...changes.units].filter(([unit]) => !isManifest(unit));
  const withoutPages = all.filter(([, files]) => !files.some(isPage));
  const [largest, ...others] = all
    .filter(([, files]) => files.some(isPage))
    .sort(([, a], [, b]) => b.length - a.length);
  // Before home is there, nobody reads: folders go as they are, home last.
  const isFirst = claims.listed.isEmpty && claims.told.size === 0;
  const units = isFirst ? [] : others.map(held);
  const whole = largest === undefined ? [] : isFirst ? homeLast([largest, ...others]) : [largest];
  const lists = [...changes.changed, ...[...changes.units.keys()].filter(isManifest)].sort(byRank);
  const pagesThatGo = changes.stale.filter(isPage);

  return {
    place: [
      ...withoutPages.map(([unit]) => arrive(unit)),
      ...units.map(({ first }) => first),
      ...whole.map(([unit]) => arrive(unit)),
      ...units.flatMap(({ last }) => last),
      ...lists.map(replace),
      ...(pagesThatGo.length > 1 ? pagesThatGo.map(withdraw) : []),
    ],
    remove: [...pagesThatGo, ...changes.stale.filter((path) => !isPage(path))].map(leave),
  };
}

type Unit = readonly [path: string, files: readonly string[]];

const homeLast = (units: readonly Unit[]): readonly Unit[] =>
  [...units].sort(([a], [b]) => Number(a === "index.html") - Number(b === "index.html"));

/** Hands out free paths in `folder`, not too many in one. */
function openSpare(folder: string, disk: Disk): () => string {
  let count = 0;
  return () => {
    const path = join(folder, String(Math.floor(count / 1000)), String(count));
    if (count++ % 1000 === 0) disk.makeFolder(dirname(path));
    return path;
  };
}
