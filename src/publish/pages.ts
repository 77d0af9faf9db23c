import { describeSite } from "../archive/site.ts";
import { BuildError } from "../build-error.ts";
import type { Asset } from "../render/assets.ts";
import { type Edition, renderSite } from "../render/pages.ts";
import { openPress, type Press, type PressOptions } from "./press.ts";
import type { Staging } from "./staging.ts";
import { openVerifier } from "./verify.ts";

const FAULTS_TOLD = 20;

/** What became of the pages. */
export interface StagedPages {
  readonly pages: number;
  /** Pages that stayed as they were, since what they are made from did. */
  readonly reused: number;
  /** See `Press`. */
  readonly remember: Press["remember"];
}

/**
 * Makes the pages of the site and stages everything. Throws a BuildError where a link would lead nowhere.
 */
export async function stagePages(
  edition: Edition,
  staging: Staging,
  options: Pick<PressOptions, "print" | "atOnce" | "engine" | "known" | "useKnown">,
  onYear: (done: number, total: number) => void,
): Promise<StagedPages> {
  const site = describeSite(edition.archive, edition.masthead.settings);
  const verifier = openVerifier();
  const press = openPress({ ...options, site, staging, verifier });
  const sinks = {
    stands: press.stands,
    views: press.print,
    fileOf: press.file,
    file: ({ path, content }: Asset) => staging.stage(path, content),
  };
  await renderSite(edition, sinks, onYear);
  const counts = await press.finish();
  refuseFaults(verifier.faults(staging.digests));
  return { ...counts, remember: press.remember };
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, FAULTS_TOLD).map((fault) => `\n  ${fault}`);
  throw new BuildError(
    `The site would be broken in ${faults.length} places, so nothing was published:${shown.join("")}`,
  );
}
