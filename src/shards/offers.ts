import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BuildError } from "../build-error.ts";
import { keepAll } from "../publish/keep-all.ts";
import { lookAt } from "../publish/look.ts";
import { type Digests, isManifest, readManifests, readText } from "../publish/manifest.ts";
import { type Staged, stagedPath } from "../publish/stage.ts";
import type { Staging } from "../publish/staging.ts";
import { sha256 } from "../sha256.ts";
import { bring } from "./bring.ts";
import { siteOf } from "./shard-folder.ts";
import { damaged, type Shard } from "./shards.ts";

/** A file of the site that a shard has. */
interface Offer {
  readonly shard: Shard;
  readonly digest: string;
}

/** The files that shards have, by their paths in the site. */
export type Offers = ReadonlyMap<string, Offer>;

/** What all shards have. Throws a BuildError where a manifest of one is not as it was, or two have one file. */
export function offersOf(shards: readonly Shard[]): Offers {
  const offers = new Map<string, Offer>();
  for (const shard of shards) {
    for (const [path, digest] of filesOf(shard)) {
      const other = offers.get(path);
      if (other !== undefined)
        throw new BuildError(
          `${path} is both in ${other.shard.folder} and in ${shard.folder}: one of them was not made for this archive. Nothing was published. Make both anew.`,
        );
      offers.set(path, { shard, digest });
    }
  }
  return offers;
}

/** The files of the site in a shard, manifests left out. */
function filesOf(shard: Shard): Digests {
  const site = siteOf(shard.folder);
  const files = new Map<string, string>();
  for (const [path, digest] of readManifests(site, () => true)) {
    if (!isManifest(path)) files.set(path, digest);
    else if (sha256(readText(join(site, path)) ?? "") !== digest) throw damaged(shard, path);
  }
  return files;
}

/**
 * Takes files of shards as a build takes what the site has already. Each is looked at before it is taken, and given a
 * second name where that can be: nobody writes to a file of a site or of a shard, they are replaced.
 */
export function offering(staging: Staging, offers: Offers): Staging {
  const { output, live, folder } = staging.aside;
  const has = (path: string, digest: string): boolean => offers.get(path)?.digest === digest;
  const take = (path: string): void => {
    const offer = offers.get(path);
    if (offer === undefined) return;
    const data = read(offer, path);
    const there = live ? lookAt(join(output, path)) : undefined;
    const same =
      there?.isFile() && there.size === data.length && readFileSync(join(output, path)).equals(data);
    const staged: Staged = there ? { fresh: false, number: staging.reserve(1) } : { fresh: true };
    if (!same) bring(fileOf(offer, path), stagedPath(folder, path, staged));
    staging.adopt({ path, digest: offer.digest, bytes: data.length, staged: same ? null : staged });
  };
  const keep: Staging["keep"] = (path, digest, bytes) => {
    if (staging.keep(path, digest, bytes)) return true;
    if (!has(path, digest)) return false;
    take(path);
    return true;
  };
  return {
    ...staging,
    stands: (path, digest, bytes) => staging.stands(path, digest, bytes) || has(path, digest),
    keep,
    keepAll: (files) => keepAll(files, keep, staging.drop),
    adopt: (file) => {
      const { path, digest, bytes, staged } = file;
      if (staged === null && has(path, digest) && !staging.stands(path, digest, bytes)) take(path);
      else staging.adopt(file);
    },
  };
}

const fileOf = ({ shard }: Offer, path: string): string => join(siteOf(shard.folder), path);

function read(offer: Offer, path: string): Uint8Array {
  const file = fileOf(offer, path);
  const data = lookAt(file)?.isFile() ? readFileSync(file) : null;
  if (data === null || sha256(data) !== offer.digest) throw damaged(offer.shard, path);
  return data;
}
