import { existsSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { BuildError } from "../build-error.ts";
import { isLedger } from "../interop/ledger.ts";
import { sha256 } from "../sha256.ts";
import { isManifest, MANIFEST, readManifests, readText } from "./manifest.ts";

/** An older site whose addresses the new one is to answer too. */
export interface PreviousSite {
  readonly folder: string;
  /** What its manifests list. */
  readonly paths: ReadonlySet<string>;
  /** Names all that is taken from it. */
  readonly key: string;
}

/**
 * Reads what an older site in `folder` published. Throws a BuildError where it is no site of Dateline, where its
 * manifests are damaged, so that addresses would be forgotten, or where it is the output itself.
 */
export function readPrevious(folder: string, output: string): PreviousSite {
  if (!existsSync(folder)) {
    throw new BuildError(`There is no folder ${folder}. --previous takes the folder of an older site.`);
  }
  if (!statSync(folder).isDirectory()) {
    throw new BuildError(`${folder} is a file. --previous takes the folder of an older site.`);
  }
  if (realpathSync(folder) === output) {
    throw new BuildError(
      `--previous names the output itself (${folder}), of which all addresses are kept anyway. Leave it out.`,
    );
  }
  const listed = readManifests(folder);
  if (listed.size === 0) {
    throw new BuildError(
      `${folder} has no ${MANIFEST} of ours: it is no site of Dateline. --previous takes the folder that an older build published.`,
    );
  }
  const damaged = [...listed].filter(
    ([path, digest]) => isManifest(path) && sha256(readText(join(folder, path)) ?? "") !== digest,
  );
  const [first] = damaged;
  if (first) {
    throw new BuildError(
      `${join(folder, first[0])} is missing, or is not as it was published, so addresses of the older site would be forgotten. Take a whole copy of that site, or build without --previous.`,
    );
  }
  const paths = new Set(listed.keys());
  const texts = [MANIFEST, ...[...paths].filter(isLedger)].map((path) => readText(join(folder, path)));
  return { folder, paths, key: sha256(JSON.stringify(texts)) };
}
