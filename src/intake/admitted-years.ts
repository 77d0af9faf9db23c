import { join } from "node:path";
import { groupBy } from "../archive/groups.ts";
import { sha256 } from "../sha256.ts";
import type { YearTaken } from "./admitted.ts";
import type { Way } from "./input.ts";
import { forgetOthers } from "./kept.ts";
import type { ListedHead } from "./known-files.ts";
import { headOf, type Row } from "./rows.ts";
import {
  type AdmittedStory,
  type AdmittedYear,
  readYearBlock,
  type Told,
  writeYearBlock,
  type YearSource,
} from "./year-block.ts";

/**
 * Names the files of each year: where they are those of an earlier build, so is what becomes of them, since stories of
 * different years never meet at one address. Years of which a file has to be looked at in any case have no name.
 */
export interface YearNames {
  /** Takes the files in the order of their paths. */
  readonly add: (head: ListedHead) => void;
  /** By year. */
  readonly names: () => ReadonlyMap<string, string>;
}

/** `key` names how files are read. */
export function openYearNames(key: string): YearNames {
  const lines = new Map<string, string[]>();
  const uneven = new Set<string>();
  return {
    add: ({ path, read, years, even }) => {
      for (const year of years) {
        if (!even) uneven.add(year);
        const own = lines.get(year) ?? [];
        if (own.length === 0) lines.set(year, own);
        own.push(`${path} ${read}`);
      }
    },
    names: () =>
      new Map(
        [...lines]
          .filter(([year]) => !uneven.has(year))
          .map(([year, own]) => [year, sha256([key, ...own].join("\n"))] as const),
      ),
  };
}

export interface StandingOptions {
  /** Where earlier builds kept years. */
  readonly folder: string;
  readonly names: ReadonlyMap<string, string>;
  /** Takes the sources of a year, which `name` names: false where the site is not known to have just these. */
  readonly keepYear: (year: string, name: string, sources: () => readonly YearSource[]) => boolean;
  /** Takes what names the sources of a year that are taken, and how many they are. */
  readonly nameYear: (year: string, sources: { readonly name: string; readonly files: () => number }) => void;
}

/** The years that stand as an earlier build admitted them, by year. Their sources are taken. */
export function standingYears({
  folder,
  names,
  keepYear,
  nameYear,
}: StandingOptions): ReadonlyMap<string, AdmittedYear> {
  const standing = new Map<string, AdmittedYear>();
  for (const [year, name] of names) {
    const block = readYearBlock(folder, year, name);
    if (block === null) continue;
    if (!keepYear(year, name, block.sources)) continue;
    nameYear(year, { name, files: () => block.sources().length });
    standing.set(year, block);
  }
  return standing;
}

/** What has to be told of the files of a year besides its stories, while they are taken. */
export interface YearNotes {
  /** Takes what was told of a file. */
  readonly add: (year: string, path: string, told: Told | null) => void;
  readonly of: (year: string) => Pick<AdmittedYear, "files" | "told">;
}

export function openYearNotes(): YearNotes {
  const files = new Map<string, number>();
  const notes = new Map<string, [string, Told][]>();
  return {
    add: (year, path, told) => {
      files.set(year, (files.get(year) ?? 0) + 1);
      if (told === null) return;
      const own = notes.get(year) ?? [];
      notes.set(year, own);
      own.push([path, told]);
    },
    of: (year) => ({ files: files.get(year) ?? 0, told: notes.get(year) ?? [] }),
  };
}

/** Where the sources of stories stand, each once. `weigh` tells of a file of the new site. */
export function sourcesOf(
  stories: readonly AdmittedStory[],
  weigh: (path: string) => { readonly digest: string; readonly bytes: number },
): readonly YearSource[] {
  const paths = new Set(stories.flatMap(({ summary }) => summary.copies.map(({ url }) => url.slice(1))));
  return [...paths].map((path) => ({ path, ...weigh(path) }));
}

/** The years of an archive as far as an earlier build admitted them. */
export interface Years {
  readonly standing: ReadonlyMap<string, AdmittedYear>;
  /** What is known of a file whose year stands; null of any other. */
  readonly covered: (
    path: string,
  ) => { readonly sha256: string | null; readonly told: readonly Told[] } | null;
  /** Takes a file whose year does not stand, in the order of the paths. */
  readonly add: (row: Row, portion: number) => void;
  /** Keeps the years that were taken anew for the next build. */
  readonly keep: (taken: ReadonlyMap<string, YearTaken>, notes: YearNotes) => void;
}

export interface YearsOptions extends Omit<StandingOptions, "folder" | "names"> {
  readonly cache: string;
  /** Names how files are read. */
  readonly key: string;
  readonly weigh: (path: string) => { readonly digest: string; readonly bytes: number };
}

/** Finds out which years stand. `heads` tells of each of the files, which are in the order of their paths; null where none does. */
export function openAdmittedYears(
  ways: readonly Way[],
  heads: ((path: string) => ListedHead | undefined) | null,
  { cache, key, weigh, ...sinks }: YearsOptions,
): Years {
  const folder = join(cache, "years");
  const headAt = heads !== null && ways.every(({ path }) => heads(path) !== undefined) ? heads : null;
  const names = openYearNames(key);
  for (const { path } of headAt === null ? [] : ways) {
    const head = headAt?.(path);
    if (head !== undefined) names.add(head);
  }
  const standing =
    headAt === null
      ? new Map<string, AdmittedYear>()
      : standingYears({ ...sinks, folder, names: names.names() });
  const toldOf = groupBy(
    [...standing.values()].flatMap(({ told }) => told),
    ([path]) => path,
  );
  return {
    standing,
    covered: (path) => {
      const head = headAt?.(path);
      const [year = ""] = head?.years ?? [];
      if (head === undefined || !standing.has(year)) return null;
      return { sha256: head.sha256, told: (toldOf.get(path) ?? []).map(([, told]) => told) };
    },
    add: (row, portion) => {
      if (headAt === null) names.add({ ...headOf(row), portion });
    },
    keep: (taken, notes) => {
      const all = names.names();
      for (const [year, own] of taken) {
        const name = all.get(year);
        if (name === undefined) continue;
        const sources = sourcesOf(own.stories, weigh);
        sinks.nameYear(year, { name, files: () => sources.length });
        writeYearBlock(folder, name, { year, ...notes.of(year), ...own, sources: () => sources });
      }
      forgetOthers(folder, new Set(all.keys()));
    },
  };
}
