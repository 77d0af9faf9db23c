import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compareText } from "../archive/order.ts";
import { BuildError } from "../build-error.ts";
import type { Listing } from "../intake/listing.ts";
import { recordsFolder, rowsFolder } from "../intake/read-portion.ts";
import { recordsPath, yearsIn } from "../intake/records.ts";
import { portionsIn, rowsPath } from "../intake/rows.ts";
import { sha256 } from "../sha256.ts";
import { bring } from "./bring.ts";
import { refuseUnlike } from "./refuse.ts";
import { damageOf, type Label, readLabel } from "./seal.ts";
import { type Nth, nthName } from "./shares.ts";

/** The label of what one machine read. */
export interface MapLabel extends Label {
  readonly map: Nth;
  /** Names the version of Dateline and Node. */
  readonly engine: string;
  /** Names all that says how files are read. */
  readonly key: string;
  /** Names the files of the whole folder, by path and size. */
  readonly input: string;
  /** Files that this one read. */
  readonly files: number;
  /** Stories of each year, each copy counted. */
  readonly stories: Readonly<Record<string, number>>;
}

export const MAP = "map.json";
export const MAP_FORMAT = "dateline map 1";
/** What of its folder is for others. */
export const MAP_ROOMS: readonly string[] = ["rows", "records", "files.ndjson"];

const filesPath = (folder: string): string => join(folder, "files.ndjson");

/** Writes in which portion each file of a map stands: a portion may still hold others, which have changed since. */
export function writeFiles(folder: string, portionOf: ReadonlyMap<string, number>): void {
  const lines = [...portionOf].map(([path, number]) => `${JSON.stringify([number, path])}\n`);
  writeFileSync(filesPath(folder), lines.join(""));
}

function* readFilesOf(folder: string): Generator<readonly [number: number, path: string]> {
  for (const line of readFileSync(filesPath(folder), "utf8").split("\n")) {
    if (line === "") continue;
    const row: readonly [number, string] = JSON.parse(line);
    yield row;
  }
}

export const mapFolder = (exchange: string, { number, of }: Nth): string =>
  join(exchange, `map-${number}-of-${of}`);

/** All that an archive's files were read into, by whichever machine. */
export interface Exchange {
  readonly engine: string;
  readonly key: string;
  readonly input: string;
  readonly folders: readonly string[];
  readonly stories: ReadonlyMap<string, number>;
}

/**
 * Reads what the maps say that stand in `folder`, each in a folder of its own, whatever its name. Throws a BuildError
 * where one is missing, doubled, damaged, or made of other than the rest.
 */
export function readExchange(folder: string): Exchange {
  const maps = mapsIn(folder);
  const [first] = maps;
  if (first === undefined)
    throw new BuildError(
      `There is no ${MAP} in ${folder}, nor in a folder of it: no map of Dateline was brought there, or none came to its end. Make it with: dateline build --map 1/2 --exchange ${folder}, and so on.`,
    );
  for (const { folder: one, label } of maps) {
    const damaged = damageOf(one, label);
    if (damaged !== null)
      throw new BuildError(
        `${join(one, damaged)} is missing, or is not as it was written, so the map ${nthName(label.map)} cannot be used. Bring its folder anew and whole, or make it with: ${again(label.map)}.`,
      );
  }
  const [broken] = brokenIn(folder);
  if (broken !== undefined && maps.length < first.label.map.of)
    throw new BuildError(
      `${broken} is a map that was not finished or not brought whole: its ${MAP} is missing, or cannot be read. Nothing was published. Bring it anew, or make it anew with dateline build --map.`,
    );
  refuseUnlike(
    "map",
    maps.map(({ folder: one, label }) => ({
      folder: one,
      nth: label.map,
      facts: {
        "version of Dateline and Node": label.engine,
        "settings for reading (encoding, dateOrder, columns)": label.key,
        "files, by path and size": label.input,
      },
    })),
    again,
  );
  const stories = new Map<string, number>();
  for (const { label } of maps)
    for (const [year, count] of Object.entries(label.stories))
      stories.set(year, (stories.get(year) ?? 0) + count);
  const { engine, key, input } = first.label;
  return { engine, key, input, folders: maps.map((map) => map.folder), stories };
}

/** Names the files of a folder by their paths and sizes, which are the same on every machine. */
export const nameOfFiles = ({ ways, stamps }: Pick<Listing, "ways" | "stamps">): string =>
  sha256(ways.map(({ path }) => `${stamps.get(path)?.size} ${path}\n`).join(""));

/**
 * Throws a BuildError where the maps were made by another version, read with other settings, or of other files, than this
 * build has.
 */
export function refuseForeign(
  exchange: Exchange,
  { engine, key, input }: Pick<Exchange, "engine" | "key" | "input">,
): void {
  const other =
    exchange.engine !== engine
      ? "by another version of Dateline or Node than this one"
      : exchange.key !== key
        ? "with other settings for reading (encoding, dateOrder, columns) than archive.md has"
        : exchange.input !== input
          ? "of other files, by path and size, than the folder of stories has now"
          : null;
  if (other !== null)
    throw new BuildError(
      `The maps in the exchange were made ${other}. Nothing was published. Make them anew.`,
    );
}

const again = (nth: Nth): string => `dateline build --map ${nthName(nth)}`;

const foldersIn = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(folder)
    .sort(compareText)
    .map((name) => join(folder, name)),
];

/** Folders that hold what a map does, but for its label. */
const brokenIn = (folder: string): readonly string[] =>
  foldersIn(folder).filter(
    (one) =>
      MAP_ROOMS.some((room) => existsSync(join(one, room))) && readLabel(one, MAP, MAP_FORMAT) === null,
  );

function mapsIn(folder: string): readonly { readonly folder: string; readonly label: MapLabel }[] {
  if (!existsSync(folder))
    throw new BuildError(`There is no folder ${folder}. --exchange names that of the maps.`);
  return foldersIn(folder)
    .flatMap((one) => {
      const label = readLabel<MapLabel>(one, MAP, MAP_FORMAT);
      return label === null ? [] : [{ folder: one, label }];
    })
    .sort((a, b) => a.label.map.number - b.label.map.number);
}

/**
 * Brings what was read into the cache of a build, in place of what is there. Returns the files of the archive, which
 * stand in `input`, and the portion of each.
 */
export function bringExchange(
  { folders }: Exchange,
  cache: string,
  input: string,
): { readonly listing: Listing; readonly portionOf: ReadonlyMap<string, number> } {
  for (const room of [rowsFolder(cache), recordsFolder(cache)])
    rmSync(room, { recursive: true, force: true });
  const portionOf = new Map<string, number>();
  let next = 1;
  for (const folder of folders) {
    const years = yearsIn(recordsFolder(folder));
    const brought = new Map<number, number>();
    for (const number of portionsIn(rowsFolder(folder))) {
      bring(rowsPath(rowsFolder(folder), number), rowsPath(rowsFolder(cache), next));
      for (const year of years) {
        const records = recordsPath(recordsFolder(folder), year, number);
        if (existsSync(records)) bring(records, recordsPath(recordsFolder(cache), year, next));
      }
      brought.set(number, next++);
    }
    for (const [number, path] of readFilesOf(folder)) portionOf.set(path, brought.get(number) ?? number);
  }
  const paths = [...portionOf.keys()].sort(compareText);
  const ways = paths.map((path) => ({ path, disk: join(input, path) }));
  return { listing: { ways, stamps: new Map(), name: null, fresh: [] }, portionOf };
}
