import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { type Catalogue, catalogue } from "./archive/catalogue.ts";
import { describeSite, largePlaces, siteViews } from "./archive/site.ts";
import { yearViews } from "./archive/year.ts";
import type { Article, CalendarDate } from "./article.ts";
import { type Diagnostic, formatDiagnostic } from "./diagnostic.ts";
import { siteAssets } from "./publish/assets.ts";
import { BuildError } from "./publish/build-error.ts";
import { siteFiles, yearFiles } from "./publish/files.ts";
import { readFolder, SETTINGS_FILE } from "./publish/input.ts";
import { readAll } from "./publish/intake.ts";
import { openRecords } from "./publish/records.ts";
import { renderPages, type Views } from "./publish/render.ts";
import { type Committed, openStaging } from "./publish/staging.ts";
import { openVerifier } from "./publish/verify.ts";
import { readSettings, type Settings } from "./settings.ts";
import { decode } from "./wire/decode.ts";
import { renderMarkup } from "./wire/markup.ts";

const NEWEST_IN_FEEDS = 50;

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

export type Stage = "read" | "render" | "publish";

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
  const { settings, about } = settingsOf(input, options.baseUrl);
  const clock = stopwatch();
  const staging = openStaging(output);
  try {
    const records = openRecords(join(dirname(output), ".dateline", basename(output)));
    const intake = readAll(readFolder(input), {
      source: staging.stage,
      record: records.add,
      diagnostic: options.onDiagnostic,
      progress: (files) => options.onProgress("read", files, null),
    });
    records.flush();
    const archive = catalogue(intake.summaries.values());
    refuseEmpty(input, intake.files, archive);
    const read = clock();

    const site = describeSite(archive, settings, options.now);
    const verifier = openVerifier(settings.baseUrl === null ? "/" : new URL(settings.baseUrl).pathname);
    let pages = 0;
    const render = async (views: Views): Promise<void> => {
      for await (const { path, html } of renderPages(site, views)) {
        verifier.page(path, html);
        staging.stage(path, html);
        pages++;
      }
    };
    for (const asset of await siteAssets()) staging.stage(asset.path, asset.content);
    const newest = new Set(archive.stories.slice(-NEWEST_IN_FEEDS).map((story) => story.url));
    const newestArticles: Article[] = [];
    const yearSitemaps: string[] = [];
    const large = largePlaces(archive);
    for (const [index, { key: year, stories }] of archive.years.entries()) {
      options.onProgress("render", index, archive.years.length);
      const articles = records.read(year);
      const views = yearViews(archive, year, articles, large);
      await render({ ...views });
      const { stories: storyPages, days, months, years } = views;
      const listed = [...years, ...months, ...days, ...storyPages];
      for (const file of yearFiles(archive, year, articles, listed, settings.baseUrl)) {
        staging.stage(file.path, file.content);
        if (file.path.endsWith(".xml")) yearSitemaps.push(`/${file.path}`);
      }
      for (const { url } of stories) {
        const article = newest.has(url) ? articles.get(url) : undefined;
        if (article) newestArticles.push(article);
      }
    }
    const views = siteViews(archive, intake, about === "" ? null : renderMarkup(about).html);
    await render({ ...views });
    const listed = [...views.homes, ...views.placeLists, ...views.places, ...views.holdings, ...views.abouts];
    for (const file of siteFiles(newestArticles.reverse(), intake.rejects, listed, yearSitemaps, settings)) {
      staging.stage(file.path, file.content);
    }
    options.onProgress("render", archive.years.length, archive.years.length);
    refuseFaults(verifier.faults(staging.digests));
    const rendered = clock();

    options.onProgress("publish", 0, null);
    const committed = staging.commit();
    const published = archive.stories.length;
    return {
      files: intake.files,
      read: published + intake.merged + intake.rejects.length,
      published,
      merged: intake.merged,
      rejected: intake.rejects.length,
      pages,
      siteFiles: staging.digests.size,
      siteBytes: staging.size(),
      written: committed.written,
      unchanged: committed.unchanged,
      removed: committed.removed,
      notes: [...omissions(settings.baseUrl), ...spared(committed)],
      seconds: { read, render: rendered, publish: clock() },
    };
  } catch (error) {
    staging.discard();
    throw error;
  }
}

function inputFolder(input: string): string {
  if (!existsSync(input)) {
    throw new BuildError(`There is no folder ${input}. Name the one that holds the stories with --input.`);
  }
  if (!statSync(input).isDirectory())
    throw new BuildError(`${input} is a file. --input takes the folder that holds the stories.`);
  return realpathSync(input);
}

function outputFolder(output: string, input: string): string {
  const folder = existsSync(output) ? realpathSync(output) : resolve(output);
  if (existsSync(folder) && !statSync(folder).isDirectory()) {
    throw new BuildError(`${output} is a file. --output takes a folder.`);
  }
  if (inside(folder, input) || inside(input, folder)) {
    throw new BuildError(
      `The input ${input} and the output ${folder} lie in one another: the site would be read as stories, or written among them. Choose another --output.`,
    );
  }
  return folder;
}

const inside = (folder: string, other: string): boolean => `${other}${sep}`.startsWith(`${folder}${sep}`);

function settingsOf(
  input: string,
  baseUrl: string | null,
): { readonly settings: Settings; readonly about: string } {
  const path = join(input, SETTINGS_FILE);
  const decoded = existsSync(path) ? decode(readFileSync(path)) : null;
  const reading = readSettings(decoded?.text ?? null, SETTINGS_FILE);
  if (reading.settings === null) throw new BuildError(reading.errors.map(formatDiagnostic).join("\n"));
  return {
    settings: { ...reading.settings, baseUrl: baseUrl ?? reading.settings.baseUrl },
    about: reading.about,
  };
}

function refuseEmpty(input: string, files: number, archive: Catalogue): void {
  if (files === 0)
    throw new BuildError(`There is no story in ${input}: the folder is empty. Put the wire files there.`);
  if (archive.stories.length === 0) {
    throw new BuildError(
      `None of the ${files} files in ${input} could be read as a story; each is named above with the reason.`,
    );
  }
}

function refuseFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const shown = faults.slice(0, 20).map((fault) => `\n  ${fault}`);
  throw new BuildError(
    `The site would be broken in ${faults.length} places, so nothing was published:${shown.join("")}`,
  );
}

function omissions(baseUrl: string | null): readonly string[] {
  if (baseUrl !== null) return [];
  return [
    "No base URL: sitemaps, canonical links and the Sitemap line of robots.txt are left out, links in feeds are relative, and the 404 page finds its way home only at the top folder. Set baseUrl in archive.md, or --base-url.",
  ];
}

function spared({ spared: paths }: Committed): readonly string[] {
  return paths.map(
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
