import { BuildError } from "../build-error.ts";
import type { Asset } from "../render/assets.ts";
import { type Edition, renderSite } from "../render/pages.ts";
import type { Page } from "../render/render.ts";
import type { Staging } from "./staging.ts";
import { openVerifier } from "./verify.ts";

const FAULTS_TOLD = 20;

/**
 * Renders the site and stages everything; each page is looked through on its way. Returns the number of pages.
 * Throws a BuildError where a link would lead nowhere.
 */
export async function stagePages(
  edition: Edition,
  staging: Staging,
  onYear: (done: number, total: number) => void,
): Promise<number> {
  const { baseUrl } = edition.masthead.settings;
  const verifier = openVerifier(baseUrl === null ? "/" : new URL(baseUrl).pathname);
  let pages = 0;
  const sinks = {
    page: ({ path, html }: Page) => {
      verifier.page(path, html);
      staging.stage(path, html);
      pages++;
    },
    file: ({ path, content }: Asset) => staging.stage(path, content),
  };
  await renderSite(edition, sinks, onYear);
  refuseFaults(verifier.faults(staging.digests));
  return pages;
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, FAULTS_TOLD).map((fault) => `\n  ${fault}`);
  throw new BuildError(
    `The site would be broken in ${faults.length} places, so nothing was published:${shown.join("")}`,
  );
}
