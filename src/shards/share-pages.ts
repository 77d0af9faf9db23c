import { openViewNames } from "../archive/view-name.ts";
import { BuildError } from "../build-error.ts";
import type { Headway } from "../headway.ts";
import { openPageCounter } from "../publish/headway.ts";
import { openPress, type Press, type PressOptions } from "../publish/press.ts";
import { siteOf } from "../publish/site.ts";
import type { Staging } from "../publish/staging.ts";
import { openVerifier } from "../publish/verify.ts";
import { renderShare, type Share } from "../render/share.ts";
import type { Edition, YearSinks } from "../render/years.ts";

/** What became of the pages of a share. */
export interface SharePages {
  readonly pages: number;
  readonly reused: number;
  /** See `Press`. */
  readonly remember: Press["remember"];
}

/**
 * Makes the pages of a share and stages them. Whether what they link to is there is known once all shares are together;
 * what they ask for is kept with them. Throws a BuildError where a page is wrong in itself.
 */
export async function stageShare(
  edition: Edition,
  staging: Staging,
  share: Share,
  options: Pick<PressOptions, "print" | "templates" | "atOnce" | "engine" | "known" | "useKnown">,
  progress: (headway: Headway) => void,
): Promise<SharePages> {
  const site = siteOf(edition);
  const verifier = openVerifier();
  const own = edition.archive.years.filter(({ key }) => share.years.has(key));
  const counter = openPageCounter(new Map(own.map(({ key, stories }) => [key, stories.length])), progress);
  const print = counter.counted(options.print);
  const nameOf = openViewNames(edition.archive, edition.stampOf, edition.readKey);
  const press = openPress({ ...options, print, kept: counter.kept, site, staging, verifier, nameOf });
  const sinks: YearSinks = {
    stands: (group, key) => {
      const paths = press.stands(group, key);
      if (paths !== null) counter.stood(group);
      return paths;
    },
    views: (group, key, views) => {
      counter.begin(group, views);
      return press.print(group, key, views);
    },
    fileOf: (group, file, key) => press.file(group, file, key),
    keepOf: (group, path, key) => press.keep(group, path, key),
    longOf: (group, path, key) => {
      const file = staging.long(path);
      return { add: file.add, close: () => press.adopt(group, [file.close()], key) };
    },
  };
  await renderShare(edition, sinks, share);
  const { pages, reused } = await press.finish();
  const faults = verifier.faults({ has: () => true }, false);
  if (faults.length > 0)
    throw new BuildError(`Pages of this shard are broken, so it was not made:\n  ${faults.join("\n  ")}`);
  return { pages, reused, remember: press.remember };
}
