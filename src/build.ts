import { basename, dirname, join } from "node:path";
import { type Catalogue, catalogue } from "./archive/catalogue.ts";
import { isRefused } from "./archive/intake.ts";
import type { CalendarDate } from "./article.ts";
import { BuildError, explained } from "./build-error.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { inputFolder, readMasthead } from "./intake/folders.ts";
import { gather } from "./intake/gather.ts";
import { readFolder } from "./intake/input.ts";
import { readAll } from "./intake/intake.ts";
import { openRecords } from "./intake/records.ts";
import { stagePages } from "./publish/contained.ts";
import { outputFolder } from "./publish/folders.ts";
import { type Committed, openStaging } from "./publish/staging.ts";
import { readOptions } from "./settings/settings.ts";

export interface BuildOptions {
  readonly input: string;
  readonly output: string;
  /** Wins over the one in archive.md. */
  readonly baseUrl: string | null;
  /** The day of the build, where the operator wants it told. */
  readonly now: CalendarDate | null;
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  readonly onProgress: (stage: Stage, done: number, total: number | null) => void;
}

export type Stage = "read" | "gather" | "render" | "publish";

/** What a build did. `read` = `published` + `merged` + `rejected`, in stories. */
export interface BuildReport {
  readonly files: number;
  readonly read: number;
  readonly published: number;
  readonly merged: number;
  readonly rejected: number;
  readonly pages: number;
  /** Files of the site and their bytes in all. */
  readonly siteFiles: number;
  readonly siteBytes: number;
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What the site goes without, and why: links that need a base URL. */
  readonly notes: readonly string[];
  /** Wall seconds. */
  readonly seconds: Readonly<Record<Stage, number>>;
}

/** Seeds to site. Throws a BuildError where the site cannot be made; the old one then stands as it was. */
export async function build(options: BuildOptions): Promise<BuildReport> {
  const input = inputFolder(options.input);
  const output = outputFolder(options.output, input);
  const masthead = readMasthead(input, options.baseUrl);
  const clock = stopwatch();
  const staging = openStaging(output);
  try {
    const records = openRecords(join(dirname(output), ".dateline", basename(output)));
    const intake = readAll(
      readFolder(input),
      {
        source: staging.stage,
        move: staging.move,
        record: records.add,
        diagnostic: options.onDiagnostic,
        progress: (files) => options.onProgress("read", files, null),
      },
      (path) => readOptions(masthead.settings, path),
    );
    records.flush();
    const stories = catalogue(intake.summaries.values());
    refuseEmpty(input, intake.files, stories);
    const read = clock();

    options.onProgress("gather", 0, null);
    const archive = gather(stories, records);
    const gathered = clock();

    const edition = { archive, intake, records, masthead, now: options.now };
    const pages = await stagePages(edition, staging, (done, total) =>
      options.onProgress("render", done, total),
    );
    const render = clock();

    options.onProgress("publish", 0, null);
    const { written, unchanged, removed, spared } = staging.commit();
    const published = archive.stories.length;
    const rejected = intake.rejects.filter(isRefused).length;
    return {
      files: intake.files,
      read: published + intake.merged + rejected,
      published,
      merged: intake.merged,
      rejected,
      pages,
      siteFiles: staging.digests.size,
      siteBytes: staging.size(),
      written,
      unchanged,
      removed,
      notes: [...omissions(masthead.settings.baseUrl), ...leftAlone(spared)],
      seconds: { read, gather: gathered, render, publish: clock() },
    };
  } catch (error) {
    staging.discard();
    throw explained(error);
  }
}

function refuseEmpty(input: string, files: number, archive: Catalogue): void {
  if (files === 0) {
    throw new BuildError(`There is no story in ${input}: the folder is empty. Put the wire files there.`);
  }
  if (archive.stories.length === 0) {
    throw new BuildError(
      `None of the ${files} files in ${input} could be read as a story; each is named above with the reason.`,
    );
  }
}

function omissions(baseUrl: string | null): readonly string[] {
  if (baseUrl !== null) return [];
  return [
    "No base URL: sitemaps, canonical links and the Sitemap line of robots.txt are left out, links in feeds are relative, and the 404 page finds its way home only at the top folder. Set baseUrl in archive.md, or --base-url.",
  ];
}

function leftAlone(spared: Committed["spared"]): readonly string[] {
  return spared.map(
    (path) => `${path} is no longer part of the site but was changed by someone since: left where it is.`,
  );
}

/** Seconds since the last call. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const now = performance.now();
    const seconds = (now - last) / 1000;
    last = now;
    return Math.round(seconds * 1000) / 1000;
  };
}
