import { append, type Group } from "../archive/groups.ts";
import { isManifest, MANIFEST, openYears, yearOfPath } from "./manifest.ts";
import type { SiteFiles } from "./site-files.ts";
import { type SizedFile, sealOf, type YearPages, type YearSeal, type YearSources } from "./year-seal.ts";

/** A site as a build leaves it. */
export interface SiteLeft {
  /** SHA-256 of the root's manifest. */
  readonly manifest: string;
  /** The files that lie in no year's folder, and the manifests of the years. */
  readonly files: readonly SizedFile[];
  readonly years: readonly YearLeft[];
}

/** A year's folder: null where it is as the build before left it. */
interface YearLeft {
  readonly year: string;
  /** SHA-256 of its manifest. */
  readonly manifest: string;
  readonly made: { readonly seal: YearSeal; readonly sizes: readonly SizedFile[] } | null;
}

/** What is known of years, by year. */
export interface YearsKnown {
  readonly pages: ReadonlyMap<string, YearPages>;
  readonly sources: ReadonlyMap<string, YearSources>;
}

/** What a build leaves of these files, its manifests among them. */
export function siteLeft(files: SiteFiles, { pages, sources }: YearsKnown): SiteLeft {
  const others: SizedFile[] = [];
  const ofYear = new Map<string, Group<SizedFile>>();
  const yearOf = openYears();
  for (const path of files.loose.keys()) {
    const year = isManifest(path) ? null : yearOf(path);
    const one = [path, files.bytesOf(path) ?? 0] as const;
    if (year === null) others.push(one);
    else append(ofYear, year, one);
  }
  const years = others.flatMap(([path]): readonly YearLeft[] => {
    const year = isManifest(path) ? yearOfPath(path) : null;
    if (year === null) return [];
    const sizes = ofYear.get(year) ?? [];
    const seal = files.whole.has(year) ? null : sealOf(sizes, pages.get(year), sources.get(year));
    return [{ year, manifest: files.get(path) ?? "", made: seal && { seal, sizes } }];
  });
  return { manifest: files.get(MANIFEST) ?? "", files: others, years };
}
