import { isAscii } from "node:buffer";
import { type Digests, isManifest, MANIFEST, manifestLines, openYears, yearOfPath } from "./manifest.ts";

/** What the manifests of a site list: SHA-256 in hex by path. Those of years are read where they are asked for. */
export interface Listed {
  readonly get: (path: string) => string | undefined;
  readonly has: (path: string) => boolean;
  /** All paths, but those in the folders of the years `but`. */
  readonly keys: (but?: ReadonlySet<string | null>) => Iterable<string>;
  readonly isEmpty: boolean;
}

/** The manifest of a year: its bytes, and whether they are those that the root's lists. */
export interface YearManifest {
  readonly bytes: Uint8Array;
  readonly sound: boolean;
}

export const NOTHING_LISTED: Listed = {
  get: () => undefined,
  has: () => false,
  keys: () => [],
  isEmpty: true,
};

/** `root` is what the root's manifest lists, itself too; `years` are the manifests that it lists, by path. */
export function openListed(root: Digests, years: ReadonlyMap<string, YearManifest>): Listed {
  const lists = new Map<string, YearList>();
  const yearOf = openYears();
  const listOf = (year: string): YearList | null => {
    const known = lists.get(year);
    if (known !== undefined) return known;
    const manifest = years.get(`${year}/${MANIFEST}`);
    if (manifest === undefined) return null;
    const list = openYearList(manifest);
    lists.set(year, list);
    return list;
  };
  const get = (path: string): string | undefined => {
    const year = yearOf(path);
    const own = year === null ? undefined : listOf(year)?.get(path.slice(year.length + 1));
    return own ?? root.get(path);
  };
  return {
    get,
    has: (path) => get(path) !== undefined,
    isEmpty: root.size === 0,
    keys: function* (but = new Set()) {
      for (const path of root.keys()) if (!but.has(yearOfPath(path))) yield path;
      for (const path of root.keys()) {
        const year = isManifest(path) ? yearOfPath(path) : null;
        if (year === null || but.has(year)) continue;
        for (const name of listOf(year)?.names() ?? []) {
          const own = `${year}/${name}`;
          if (!root.has(own)) yield own;
        }
      }
    },
  };
}

/** What a year's manifest lists; names are relative to the year's folder. */
interface YearList {
  readonly get: (name: string) => string | undefined;
  readonly names: () => Iterable<string>;
}

/** Look-ups of a year after which a table of all is worth its while. */
const MANY = 2000;

/** One that is as we wrote it is in the order of its names, and need not be read to the end to tell of one. */
function openYearList({ bytes, sound }: YearManifest): YearList {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let table: Digests | null = null;
  const whole = (): Digests => {
    table ??= new Map(manifestLines(text.toString("utf8")));
    return table;
  };
  let left = sound && isAscii(text) ? MANY : 0;
  return {
    get: (name) => (table === null && left-- > 0 ? digestIn(text, name) : whole().get(name)),
    names: () => whole().keys(),
  };
}

/** Before a name: a digest and two spaces. */
const NAME_AT = 66;
const LINE_END = 10;

/** Finds a name by halving: `lines` are in the order of their names, and of ASCII. */
function digestIn(lines: Buffer, name: string): string | undefined {
  const wanted = Buffer.from(name, "utf8");
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : Math.max(low, lines.lastIndexOf(LINE_END, middle - 1) + 1);
    const found = lines.indexOf(LINE_END, middle);
    const end = found === -1 ? lines.length : found;
    const order = lines.compare(wanted, 0, wanted.length, Math.min(start + NAME_AT, end), end);
    if (order === 0) return lines.toString("latin1", start, start + NAME_AT - 2);
    if (order < 0) low = end + 1;
    else high = start;
  }
  return undefined;
}
