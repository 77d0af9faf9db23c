import { accessSync, constants, existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { BuildError, reason } from "../build-error.ts";
import { isOurs, isUntouched, knownPaths } from "./claims.ts";
import { lookAt, openFolderStates } from "./look.ts";
import { type Digests, yearOfPath } from "./manifest.ts";
import type { Stage } from "./stage.ts";

/** What a commit is to do, in paths relative to the site's root. */
export interface Changes {
  /**
   * Files that the site does not have, by what brings them: the outermost folder that is new with them, or the file
   * itself.
   */
  readonly units: ReadonlyMap<string, readonly string[]>;
  /** Files that replace others. */
  readonly changed: readonly string[];
  /** Files that go. */
  readonly stale: readonly string[];
  /** Files that our old manifests list, and would go had nobody changed them: left alone. */
  readonly spared: readonly string[];
}

/**
 * Finds out what is to be done; in years of which the manifest is `standing`, nothing is. Throws a BuildError where
 * something that is not ours is in the way.
 */
export function changesOf({ output, claims, files, staged }: Stage, standing: Digests): Changes {
  const stateOf = openFolderStates(output);
  const units = new Map<string, string[]>();
  const changed: string[] = [];
  for (const [path, { fresh }] of staged) {
    const state = stateOf(dirname(path));
    if (typeof state === "object") throw inTheWay(state.blockedBy);
    const there = lookAt(join(output, path));
    if (there && (fresh || there.isDirectory() || !isOurs(claims, output, path))) {
      throw inTheWay(join(output, path));
    }
    if (!fresh) {
      changed.push(path);
      continue;
    }
    let unit = path;
    for (let at = dirname(path); stateOf(at) === "missing"; at = dirname(at)) unit = at;
    const files = units.get(unit);
    if (files) files.push(path);
    else units.set(unit, [path]);
  }
  return { units, changed, ...staleFiles({ output, claims, files }, standing, stateOf) };
}

function staleFiles(
  { output, claims, files: now }: Pick<Stage, "output" | "claims" | "files">,
  standing: Digests,
  stateOf: ReturnType<typeof openFolderStates>,
): { readonly stale: readonly string[]; readonly spared: readonly string[] } {
  const stale: string[] = [];
  const spared: string[] = [];
  const years = new Set<string | null>([...standing.keys()].map(yearOfPath));
  for (const path of knownPaths(claims, years)) {
    // Where a folder gave way to a file or a link, what we listed is gone, or lies elsewhere.
    if (now.has(path) || stateOf(dirname(path)) !== "there") continue;
    const there = lookAt(join(output, path));
    if (!there) continue;
    if (there.isFile() && isUntouched(claims, output, path)) stale.push(path);
    else if (claims.listed.has(path)) spared.push(path);
  }
  return { stale, spared };
}

const inTheWay = (path: string): BuildError =>
  new BuildError(
    `${path} is in the way: no build of Dateline is known to have written it. Move it, or choose another --output.`,
  );

/**
 * Asks the system, before anything moves, whether all may: folders be written in, files be replaced and removed.
 * Throws a BuildError that names the first that may not.
 */
export function askRights({ output, folder }: Stage, { units, changed, stale }: Changes): void {
  const device = statSync(folder).dev;
  const gone = [...changed, ...stale];
  for (const parent of new Set([...units.keys(), ...gone].map(dirname))) {
    const path = join(output, parent);
    try {
      accessSync(path, constants.W_OK | constants.X_OK);
    } catch (error) {
      throw forbidden(path, error);
    }
    if (statSync(path).dev !== device) {
      throw new BuildError(
        `${path} is on another disk than the rest of the site, so nothing was published. Pages can only be moved into place within one.`,
      );
    }
  }
  for (const path of gone) {
    try {
      if (existsSync(join(output, path))) accessSync(join(output, path), constants.W_OK);
    } catch (error) {
      // A file without the right to write may still be replaced; one that the system holds fast may not.
      if (!(error instanceof Error && "code" in error && error.code === "EACCES")) {
        throw forbidden(join(output, path), error);
      }
    }
  }
}

const forbidden = (path: string, error: unknown): BuildError =>
  new BuildError(
    `${path} may not be changed (${reason(error)}). The site stands as it was. Mend its rights, and build again.`,
  );
