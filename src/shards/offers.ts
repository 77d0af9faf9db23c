import { readFileSync } from "node:fs";
import { join } from "node:path";
import { BuildError } from "../build-error.ts";
import { type Digests, isManifest, readManifests, readText } from "../publish/manifest.ts";
import type { Staging } from "../publish/staging.ts";
import { sha256 } from "../sha256.ts";
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

/** Takes files of shards as a build takes what the site has already; each is looked at before it is taken. */
export function offering(staging: Staging, offers: Offers): Staging {
  const has = (path: string, digest: string): boolean => offers.get(path)?.digest === digest;
  const take = (path: string): void => {
    const offer = offers.get(path);
    if (offer === undefined) return;
    const data = read(offer, path);
    staging.stage(path, data);
  };
  return {
    ...staging,
    stands: (path, digest, bytes) => staging.stands(path, digest, bytes) || has(path, digest),
    keep: (path, digest, bytes) => {
      if (staging.keep(path, digest, bytes)) return true;
      if (!has(path, digest)) return false;
      take(path);
      return true;
    },
    adopt: (file) => {
      const { path, digest, bytes, staged } = file;
      if (staged === null && has(path, digest) && !staging.stands(path, digest, bytes)) take(path);
      else staging.adopt(file);
    },
  };
}

function read({ shard, digest }: Offer, path: string): Uint8Array {
  let data: Uint8Array;
  try {
    data = readFileSync(join(siteOf(shard.folder), path));
  } catch {
    throw damaged(shard, path);
  }
  if (sha256(data) !== digest) throw damaged(shard, path);
  return data;
}
