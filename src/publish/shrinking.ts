import type { Intake } from "../archive/intake.ts";
import { openIdentities, orElse } from "../archive/ledger/identity.ts";
import { isMuch, shrinking } from "../archive/ledger/shrink.ts";
import { BuildError } from "../build-error.ts";
import type { Published } from "./ledger.ts";

const STORIES_NAMED = 5;

/** Throws a BuildError where more than a tenth of the stories that the site had would go, and more than one. */
export function refuseShrinking(
  past: Published,
  intake: Intake & { readonly summaries: ReadonlyMap<string, unknown> },
  mended: (url: string) => string | null,
): void {
  const { summaries } = intake;
  const found = shrinking(
    () => past.stories(summaries),
    summaries,
    orElse(
      openIdentities(() => summaries.keys()),
      mended,
    ),
    intake,
  );
  if (!isMuch(found)) return;
  // Where a ledger is lost or damaged, the page itself tells that its story was gone before.
  const gone = found.gone.filter((url) => !isTombstone(past.page(url) ?? ""));
  const before = found.before - found.gone.length + gone.length;
  if (!isMuch({ before, gone })) return;
  const named = gone.slice(0, STORIES_NAMED).map((url) => `\n  ${url}`);
  const more =
    gone.length > STORIES_NAMED ? `\n  and ${(gone.length - STORIES_NAMED).toLocaleString("en")} more` : "";
  throw new BuildError(
    `This build would take ${gone.length.toLocaleString("en")} of ${before.toLocaleString("en")} stories off the site, more than a tenth, so nothing was published:${named.join("")}${more}\nIs a folder missing, or another --input or --output meant? Where they are to go, build again with --allow-shrink: each address then says that its story is gone.`,
  );
}

/** A page that is no story, and not to be found: what stands at an address that is gone or has moved. */
const isTombstone = (html: string): boolean =>
  html.includes('<meta name="robots" content="noindex">') && !html.includes("<article");
