import { existsSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { BuildError } from "../build-error.ts";
import { MANIFEST } from "../publish/manifest.ts";
import { refuseUnlike } from "./refuse.ts";
import { damageOf, readLabel } from "./seal.ts";
import { SHARD, SHARD_FORMAT, type ShardLabel, shardName, siteOf } from "./shard-folder.ts";
import { nthName } from "./shares.ts";

/** A shard that was brought to be merged. */
export interface Shard {
  readonly folder: string;
  readonly label: ShardLabel;
}

/**
 * Reads the labels of shards. Throws a BuildError where a folder is none, where one is missing, doubled, of other stories,
 * settings or another version, or where its parts are not as they were written.
 */
export function readShards(folders: readonly string[], engine: string): readonly Shard[] {
  const shards = folders.map(readShard).sort((a, b) => a.label.shard.number - b.label.shard.number);
  refuseUnlike(
    "shard",
    shards.map(({ folder, label }) => ({
      folder,
      nth: label.shard,
      facts: {
        "version of Dateline and Node": label.engine,
        stories: label.stories,
        "settings (archive.md, list of takedowns, --base-url, --now, public/)": label.settings,
      },
    })),
    (nth) => `dateline build --shard ${nthName(nth)}`,
  );
  if (shards.some(({ label }) => label.engine !== engine))
    throw new BuildError(
      "These shards were made by another version of Dateline or Node than this one. Nothing was published. Merge them with the version that made them, or make them anew with this one.",
    );
  for (const shard of shards) {
    const path = damageOf(shard.folder, shard.label);
    if (path !== null) throw damaged(shard, path);
  }
  return shards;
}

function readShard(named: string): Shard {
  if (named === "") throw new BuildError(`The name of a shard's folder is empty. ${NAME_FOLDERS}`);
  if (!existsSync(named)) throw new BuildError(`${named} is not there. ${NAME_FOLDERS}`);
  if (!statSync(named).isDirectory())
    throw new BuildError(
      `${named} is a file, and merge takes folders of shards.${named.endsWith(SHARD) ? ` Name ${dirname(named)}.` : ` ${NAME_FOLDERS}`}`,
    );
  const folder = realpathSync(named);
  const label = readLabel<ShardLabel>(folder, SHARD, SHARD_FORMAT);
  if (label !== null) return { folder, label };
  throw new BuildError(`${folder} ${whatElse(folder)} Nothing was published.`);
}

function whatElse(folder: string): string {
  if (existsSync(siteOf(folder)) || existsSync(join(folder, SHARD)))
    return `is a shard that was not finished or not brought whole: its ${SHARD} is missing, or cannot be read. Bring it anew, or make it anew.`;
  if (existsSync(join(folder, MANIFEST)))
    return "is a whole site and no shard of one. To have its addresses answer, name it with --previous.";
  return `is no shard of Dateline: it has no ${SHARD}. ${NAME_FOLDERS}`;
}

const NAME_FOLDERS = "Name the folders that dateline build --shard wrote.";

/** What a merge says of a shard that was cut short on its way. */
export const damaged = ({ folder, label }: Shard, path: string): BuildError =>
  new BuildError(
    `${path} of ${folder} (${shardName(label.shard)}) is missing, or is not as it was written. Nothing was published. Bring the folder anew and whole, or make it with: dateline build --shard ${label.shard.number}/${label.shard.of}.`,
  );
