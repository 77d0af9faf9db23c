import { type LeftStories, leftStories } from "../archive/ledger/left.ts";
import { type LedgerRow, pathOf } from "../archive/ledger/row.ts";
import { openViewNames } from "../archive/view-name.ts";
import { BuildError } from "../build-error.ts";
import type { Headway } from "../headway.ts";
import { openListCheck } from "../render/lists.ts";
import { renderSite, type SiteSinks } from "../render/pages.ts";
import type { Edition } from "../render/years.ts";
import { goneParts } from "./gone.ts";
import { openPageCounter } from "./headway.ts";
import type { JoinTask } from "./join-data.ts";
import { refuseLost } from "./leads-nowhere.ts";
import type { Published } from "./ledger.ts";
import { openPress, type Press, type PressOptions } from "./press.ts";
import type { PrintTask } from "./print.ts";
import type { Segments } from "./segments.ts";
import { siteOf } from "./site.ts";
import type { PutAside } from "./stage.ts";
import type { Staging } from "./staging.ts";
import { openVerifier } from "./verify.ts";

const FAULTS_TOLD = 20;

/** What became of the pages. */
export interface StagedPages {
  readonly pages: number;
  /** Pages that stayed as they were, since what they are made from did. */
  readonly reused: number;
  /** Addresses that no longer hold what they held. */
  readonly gone: number;
  /** Stories that stood in the site until now. */
  readonly left: LeftStories;
  /** Whether the file at a path answers for one of those. */
  readonly isGone: (path: string) => boolean;
  /** See `Press`. */
  readonly remember: Press["remember"];
}

export interface StagePagesOptions
  extends Pick<PressOptions, "print" | "templates" | "atOnce" | "engine" | "known" | "useKnown"> {
  /** Segments of the search index. */
  readonly segments: Segments;
  /** Takes what few pages will be made of. */
  readonly ready: (task: Pick<PrintTask, "site" | "aside" | "templates">) => void;
  /** Copies row groups together, here or in another process; null where one is not as it was kept. */
  readonly join: (task: JoinTask) => Promise<PutAside | null>;
  /** What was published before. */
  readonly past: Published;
  /** Where a story stands now whose words were mended. */
  readonly mended: (url: string) => string | null;
}

/** The group of the pages in the place of what is gone. */
const GONE = "gone";
/** The group that the files of the search index belong to. */
const SEARCH = "search";
/** The group of the feeds of no year. */
const FEEDS = "feeds";

/**
 * Makes the pages of the site and stages everything. Throws a BuildError where a link would lead nowhere.
 */
export async function stagePages(
  edition: Edition,
  staging: Staging,
  options: StagePagesOptions,
  progress: (headway: Headway) => void,
): Promise<StagedPages> {
  const site = siteOf(edition);
  if (staging.wasWhole) options.ready({ site, aside: staging.aside, templates: options.templates });
  const verifier = openVerifier(staging.files);
  const lists = openListCheck();
  const years = new Map(edition.archive.years.map(({ key, stories }) => [key, stories.length]));
  const counter = openPageCounter(years, progress);
  const print = counter.counted(options.print);
  const nameOf = openViewNames(edition.archive, edition.stampOf, edition.readKey);
  const press = openPress({ ...options, print, kept: counter.kept, site, staging, verifier, nameOf });
  const sinks: SiteSinks = {
    stands: (group, key) => {
      const paths = press.stands(group, key);
      if (paths === null) return null;
      lists.stood();
      counter.stood(group);
      return paths;
    },
    views: (group, key, views) => {
      lists.given(views);
      counter.begin(group, views);
      return press.print(group, key, views);
    },
    fileOf: (group, file, key) => press.file(group, file, key),
    keepOf: (group, path, key) => press.keep(group, path, key),
    longOf: (group, path, key) => {
      const file = staging.long(path);
      return { add: file.add, close: () => press.adopt(group, [file.close()], key) };
    },
    join: async (group, path, groups) => {
      const number = staging.reserve(1);
      const file = await options.join({ path, groups, aside: staging.aside, number });
      return () => {
        if (file !== null) press.adopt(group, [file]);
        return file !== null;
      };
    },
    weigh: (path) => {
      const { digest, bytes } = staging.weigh(path);
      return { bytes, sha256: digest };
    },
    index: {
      segment: options.segments.make,
      take: (made) => press.adopt(SEARCH, options.segments.filesOf(made)),
      keep: (path) => press.keep(SEARCH, path),
      file: (file) => press.file(SEARCH, file),
    },
    feeds: {
      keep: (path, key) => press.keep(FEEDS, path, key),
      file: (file, key) => press.file(FEEDS, file, key),
    },
    file: ({ path, content }) => staging.stage(path, content),
  };
  await renderSite(edition, sinks);
  // What is not there any more is known once all else is.
  await press.settle();
  const { archive, intake, now } = edition;
  const paths = staging.files;
  const { past, mended } = options;
  const { baseUrl } = site.settings;
  const gone = goneParts({ past, archive, intake, now, baseUrl, paths, mended });
  await sinks.views(GONE, "", gone.views);
  for (const file of gone.files) sinks.file(file);
  lists.finish();
  const counts = await press.finish();
  refuseLost(edition.masthead, staging.files);
  refuseFaults(verifier.faults(staging.files, staging.lost()));
  return {
    ...counts,
    gone: gone.rows.length,
    left: leftStories(gone.rows, options.past.stood),
    isGone: answersFor(gone.rows),
    remember: press.remember,
  };
}

/** Whether the file at a path answers for one of these addresses. */
export function answersFor(rows: readonly Pick<LedgerRow, "address">[]): (path: string) => boolean {
  const paths = new Set(rows.map(({ address }) => pathOf(address)));
  return (path) => paths.has(path);
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, FAULTS_TOLD).map((fault) => `\n  ${fault}`);
  throw new BuildError(
    `The site would be broken in ${faults.length === 1 ? "a place" : `${faults.length} places`}, so nothing was published:${shown.join("")}`,
  );
}
