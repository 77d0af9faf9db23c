import type { Archive } from "../archive/archive.ts";
import { openHeads } from "../archive/headings.ts";
import type { Intake } from "../archive/intake.ts";
import { answersOf } from "../archive/ledger/answers.ts";
import { openIdentities, orElse } from "../archive/ledger/identity.ts";
import { addressOf, GONE_URL, isKept, type LedgerRow, pathOf, sourceOf } from "../archive/ledger/row.ts";
import { goneLists, goneViews } from "../archive/pages/gone.ts";
import { openFormerPlaces } from "../archive/places.ts";
import type { CalendarDate } from "../article.ts";
import { goneSource, ledgers } from "../interop/ledger.ts";
import type { Asset } from "../render/assets.ts";
import type { Views } from "../render/render.ts";
import type { Published } from "./ledger.ts";
import type { SiteFiles } from "./site-files.ts";

/** All that answers in the place of what is no longer there. */
export interface GoneParts {
  readonly rows: readonly LedgerRow[];
  readonly views: Views;
  readonly files: readonly Asset[];
}

interface GoneOptions {
  readonly past: Pick<Published, "rows" | "stood" | "kept">;
  readonly archive: Archive;
  readonly intake: Pick<Intake, "withheld" | "unnamed">;
  readonly now: CalendarDate | null;
  readonly baseUrl: string | null;
  /** Paths of all other files of the new site. */
  readonly paths: Pick<SiteFiles, "has" | "keys" | "whole">;
  /** Where a story stands now whose words were mended. */
  readonly mended: (url: string) => string | null;
}

/** Works out what every address answers that was published and is not in the new site, and the pages and files of it. */
export function goneParts({ past, archive, intake, now, baseUrl, paths, mended }: GoneOptions): GoneParts {
  const has = (address: string): boolean => paths.has(pathOf(address));
  const missing: string[] = [];
  let lists = 1;
  for (const path of past.kept(paths)) {
    if (path.startsWith(LISTS)) lists = Math.max(lists, Number(/page-(\d{1,6})\.html$/.exec(path)?.[1] ?? 1));
    missing.push(addressOf(path));
  }
  const isTold = openHeads(archive);
  const rows = answersOf(
    { ...past, addresses: missing },
    {
      ...orElse(
        openIdentities(() => archive.storyAt.keys()),
        mended,
      ),
      withheld: intake.withheld,
      // What other stories name as well is no secret.
      unnamed: intake.unnamed.filter((address) => !isTold(address)),
      has,
      addresses: function* () {
        for (const path of paths.keys()) if (isKept(path)) yield addressOf(path);
      },
      placeNow: openFormerPlaces(archive.placeSlugs),
      lineOf: (story) => archive.threads.storyline(story)?.url ?? null,
      now,
    },
  );
  const files = ledgers(rows);
  const sources = rows.filter(({ address }) => sourceOf(address) !== null);
  return {
    rows,
    views: {
      gone: goneViews(rows, has),
      goneLists: goneLists(
        rows,
        files.map(({ path }) => `/${path}`),
        lists,
      ),
    },
    files: [...files, ...sources.map((row) => goneSource(row, baseUrl))],
  };
}

/** Where the pages of the list of what is gone stand. */
const LISTS = GONE_URL.slice(1);
