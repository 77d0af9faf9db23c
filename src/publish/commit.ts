import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { BuildError, reason } from "../build-error.ts";
import { sha256 } from "../sha256.ts";
import type { Disk } from "./disk.ts";
import { removeEmptyFolders } from "./empties.ts";
import { type ChangesByKind, countKinds } from "./kinds.ts";
import { JOURNAL } from "./leftovers.ts";
import { allBelow } from "./look.ts";
import { type Digests, manifests } from "./manifest.ts";
import { writeCopies } from "./manifest-copy.ts";
import { BrokenOff, type Move, makeMoves } from "./moves.ts";
import { askRights, type Changes, changesOf } from "./preflight.ts";
import { prepareMoves } from "./prepare.ts";
import type { PutAside, Stage } from "./stage.ts";
import { standingYears } from "./standing-years.ts";

/** What a commit did, in files. */
export interface Committed {
  /** `added` and `changed` together. */
  readonly written: number;
  /** Files that the site did not have. */
  readonly added: number;
  /** Files that took the place of another version. */
  readonly changed: number;
  readonly removed: number;
  readonly unchanged: number;
  readonly kinds: ChangesByKind;
  /** Files that our old manifest lists but someone has changed since: left alone. */
  readonly spared: readonly string[];
}

/** What a commit cannot know by itself, and who wants to hear of it. */
export interface CommitOptions {
  /** Whether the file at a path answers in the place of something that is gone or moved: in the new site, in the old. */
  readonly isGone?: (path: string) => boolean;
  readonly wasGone?: (path: string) => boolean;
  /** How many of how many files are in their place. */
  readonly progress?: (done: number, total: number) => void;
}

/** Where the manifests go: those made anew, and those that stand. */
interface ManifestSinks {
  readonly stage: (path: string, text: string) => void;
  readonly adopt: (file: PutAside) => void;
}

const never = (): boolean => false;

/**
 * Puts what is staged in place. Until the first move, and where a move fails, the old site stands as it was. A
 * process that is killed leaves pages of which each is whole, old or new, and every link leads to one; the next
 * build makes the site of them that it would have made of nothing.
 */
export function commit(
  site: Stage,
  { stage, adopt }: ManifestSinks,
  disk: Disk,
  { isGone = never, wasGone = never, progress = () => {} }: CommitOptions,
): Committed {
  const { output, staged, files } = site;
  const standing = standingYears(site.claims, files);
  const texts = manifests(files.loose, sha256, standing);
  for (const [path, text] of texts) stage(path, text);
  for (const [path, digest] of standing)
    adopt({ path, digest, bytes: site.claims.sound.get(path) ?? 0, staged: null });
  const isFirst = !existsSync(output);
  progress(0, staged.size);
  const { stale, spared } = isFirst
    ? publishWhole(site, disk)
    : publishChanges(site, standing, disk, progress);
  progress(staged.size, staged.size);
  try {
    removeEmptyFolders(site, stale, disk);
    const isNew = (path: string) => staged.has(path) || site.claims.told.size > 0;
    const textOf = (path: string) => texts.get(path) ?? readFileSync(join(output, path), "utf8");
    writeCopies({ folder: site.copies, paths: [...texts.keys(), ...standing.keys()], textOf, isNew }, disk);
    for (const folder of [...site.leftovers, site.folder]) disk.clear(folder);
    if (staged.size + stale.length > 0) disk.sync([output]);
  } catch (error) {
    throw new BuildError(
      `The site is published, but Dateline could not clear up behind it (${reason(error)}). Mend that, and build again.`,
    );
  }
  const written = (fresh: boolean): readonly string[] =>
    [...staged].flatMap(([path, one]) => (one.fresh === fresh ? [path] : []));
  const [added, changed] = [written(true), written(false)];
  return {
    written: staged.size,
    added: added.length,
    changed: changed.length,
    removed: stale.length,
    unchanged: files.size - staged.size,
    kinds: {
      added: countKinds(added, isGone),
      changed: countKinds(changed, isGone),
      removed: countKinds(stale, wasGone),
    },
    spared,
  };
}

/** A site that was not there comes as a whole, by one rename. */
function publishWhole({ output, folder }: Stage, disk: Disk): Pick<Changes, "stale" | "spared"> {
  const tree = join(folder, "tree");
  disk.sync(allBelow(tree));
  disk.rename(tree, output);
  disk.sync([dirname(output)]);
  return { stale: [], spared: [] };
}

function publishChanges(
  site: Stage,
  standing: Digests,
  disk: Disk,
  progress: NonNullable<CommitOptions["progress"]>,
): Pick<Changes, "stale" | "spared"> {
  const { folder } = site;
  const changes = changesOf(site, standing);
  const { stale, spared } = changes;
  if (site.staged.size + stale.length === 0) return { stale, spared };
  askRights(site, changes);
  const { place, remove } = prepareMoves(site, changes, disk);
  const [reserve, journal] = [join(folder, "reserve"), join(folder, JOURNAL)];
  disk.write(reserve, Buffer.alloc(roomFor(place)));
  disk.write(`${journal}.new`, journalOf(site, stale));
  disk.sync(allBelow(folder));
  disk.rename(`${journal}.new`, journal);
  disk.sync([folder]);
  disk.remove(reserve);
  const settle = (part: readonly Move[]) =>
    disk.sync(new Set(part.map(({ from, to }) => dirname(part === place ? to : from))));
  try {
    makeMoves([place, remove], settle, disk, progress);
  } catch (error) {
    if (!(error instanceof BrokenOff)) disk.remove(journal);
    throw error;
  }
  return { stale, spared };
}

/** Bytes that folders may need for new names: moves take no other room. */
const roomFor = (moves: readonly Move[]): number =>
  65_536 + 4096 * new Set(moves.filter(({ old }) => old === null).map(({ to }) => dirname(to))).size;

function journalOf({ staged, files, claims }: Stage, stale: readonly string[]): string {
  const line = (path: string, digest = "") => `${digest}  ${path}\n`;
  return [
    ...[...staged.keys()].map((path) => line(path, files.get(path))),
    ...stale.filter((path) => claims.listed.has(path)).map((path) => line(path, claims.listed.get(path))),
  ].join("");
}
