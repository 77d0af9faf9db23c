import { kindOf } from "../archive/kind.ts";
import type { Listed } from "./listed.ts";
import { isManifest, openYears } from "./manifest.ts";
import { bytesIn, largestOf, type SizedFile, type YearPages, type YearSeal } from "./year-seal.ts";

/**
 * The files of a new site: SHA-256 in hex by path. Those of a year that stands as it was are taken as one, and told one
 * by one where somebody asks.
 */
export interface SiteFiles extends Iterable<readonly [path: string, digest: string]> {
  readonly get: (path: string) => string | undefined;
  readonly has: (path: string) => boolean;
  readonly size: number;
  readonly keys: () => Iterable<string>;
  /** Bytes of a file; undefined where there is none, or where it was taken as one with others and is no data. */
  readonly bytesOf: (path: string) => number | undefined;
  /** Bytes of all, and of those that are the stories as data. */
  readonly bytes: () => number;
  readonly dataBytes: () => number;
  readonly largest: () => SizedFile;
  /** Those that were taken one by one. */
  readonly loose: ReadonlyMap<string, string>;
  /** Years all of whose files stand, taken as one. */
  readonly whole: ReadonlySet<string>;
}

/** The same while the site is made. */
export interface OpenSiteFiles extends SiteFiles {
  /** Takes a file: false where there is one of that path already. */
  readonly take: (path: string, digest: string, bytes: number) => boolean;
  readonly remove: (path: string) => void;
  /**
   * Takes the sources of a year as they stand: false where they are not known to be those named. Its pages may be taken
   * too, by `stand`, or come one by one.
   */
  readonly offer: (year: string, name: string, sources: Sources) => boolean;
  /** Takes the pages of a year as they stand; null where they are not known to be those that `key` names. */
  readonly stand: (year: string, key: string) => YearPages | null;
  /** Years whose sources stand, perhaps with their pages. */
  readonly offered: () => ReadonlySet<string>;
}

type Sources = () => Iterable<{ readonly path: string; readonly digest: string; readonly bytes: number }>;

interface Offer {
  readonly seal: YearSeal;
  readonly sources: Sources;
}

export interface SiteFilesOptions {
  readonly listed: Listed;
  /** How a year stands whose files nobody has touched; null where one may have been. */
  readonly sealOf: (year: string) => YearSeal | null;
  /** Sizes of all files of a year that stands. */
  readonly sizesOf: (year: string) => Iterable<SizedFile>;
}

export function openSiteFiles({ listed, sealOf, sizesOf }: SiteFilesOptions): OpenSiteFiles {
  const loose = new Map<string, string>();
  const sizes = new Map<string, number>();
  /** Years of which the sources are taken and the pages may be yet. */
  const offers = new Map<string, Offer>();
  const whole = new Map<string, YearSeal>();
  const yearOf = openYears();

  const put = (path: string, digest: string, bytes: number): boolean => {
    const before = loose.size;
    loose.set(path, digest);
    sizes.set(path, bytes);
    return loose.size > before;
  };
  /** From now on the files of a year are known one by one. */
  const loosen = (year: string): void => {
    const offer = offers.get(year);
    offers.delete(year);
    if (offer !== undefined) for (const { path, digest, bytes } of offer.sources()) put(path, digest, bytes);
    if (whole.delete(year))
      for (const [path, bytes] of sizesOf(year)) put(path, listed.get(path) ?? "", bytes);
  };
  /** Before something in its folder changes. */
  const loosenAt = (path: string): void => {
    if (offers.size + whole.size === 0 || isManifest(path)) return;
    const year = yearOf(path);
    if (year !== null && (offers.has(year) || whole.has(year))) loosen(year);
  };
  const settle = (): void => {
    for (const year of [...offers.keys()]) loosen(year);
  };
  const get = (path: string): string | undefined => {
    const own = loose.get(path);
    if (own !== undefined || whole.size === 0 || isManifest(path)) return own;
    const year = yearOf(path);
    return year !== null && whole.has(year) ? listed.get(path) : undefined;
  };
  const sum = (of: (seal: YearSeal) => number): number =>
    [...whole.values()].reduce((all, seal) => all + of(seal), 0);
  function* keys(): Generator<string> {
    settle();
    yield* loose.keys();
    for (const year of whole.keys()) for (const [path] of sizesOf(year)) yield path;
  }

  return {
    loose,
    get whole() {
      return new Set(whole.keys());
    },
    get size() {
      settle();
      return loose.size + sum(({ files }) => files);
    },
    get,
    has: (path) => get(path) !== undefined,
    keys,
    *[Symbol.iterator]() {
      for (const path of keys()) yield [path, get(path) ?? ""] as const;
    },
    bytesOf: (path) =>
      sizes.get(path) ?? whole.get(yearOf(path) ?? "")?.data.find(([own]) => own === path)?.[1],
    bytes: () => bytesIn(sizes) + sum(({ bytes }) => bytes),
    dataBytes: () =>
      bytesIn([...sizes].filter(([path]) => kindOf(path) === "storyData")) + sum(({ data }) => bytesIn(data)),
    largest: () => largestOf([...sizes, ...[...whole.values()].map(({ largest }) => largest)]),
    take: (path, digest, bytes) => {
      loosenAt(path);
      return put(path, digest, bytes);
    },
    remove: (path) => {
      loosenAt(path);
      loose.delete(path);
      sizes.delete(path);
    },
    offer: (year, name, sources) => {
      const seal = sealOf(year);
      if (seal?.from?.sources !== name) return false;
      offers.set(year, { seal, sources });
      return true;
    },
    stand: (year, key) => {
      const seal = offers.get(year)?.seal;
      const pages = seal?.from?.pages;
      if (seal === undefined || pages?.key !== key) return null;
      offers.delete(year);
      whole.set(year, seal);
      return pages;
    },
    offered: () => new Set([...offers.keys(), ...whole.keys()]),
  };
}
