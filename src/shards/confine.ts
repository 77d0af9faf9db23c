import type { Staging } from "../publish/staging.ts";

/** What the reading of files and of kills does to sources. */
export type Sources = Pick<Staging, "stage" | "keep" | "keepAll" | "drop" | "move">;

/** Takes the sources of a share and leaves all others alone: other machines publish them. `isOwn` is asked for paths. */
export function confine(staging: Staging, isOwn: (path: string) => boolean): Sources {
  return {
    stage: (path, content) => {
      if (isOwn(path)) staging.stage(path, content);
    },
    keep: (path, digest, bytes) => !isOwn(path) || staging.keep(path, digest, bytes),
    keepAll: (files) => staging.keepAll([...files].filter(({ path }) => isOwn(path))),
    drop: (path) => {
      if (isOwn(path)) staging.drop(path);
    },
    // A story that makes room for another stays in its day.
    move: (from, to) => {
      if (isOwn(from)) staging.move(from, to);
    },
  };
}
