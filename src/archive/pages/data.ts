import { yearName, yearUrl } from "../calendar.ts";
import type { Catalogue } from "../catalogue.ts";
import type { Census, Tally, View } from "../views.ts";

export const DATA_URL = "/data/";
/** All stories of the archive in one file, by its path. */
export const WHOLE_PATH = "data/stories.parquet";

/** A file to download. */
export interface DataFile {
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The stories as data: files, and how many stories they hold. */
export interface DataSetsView extends View {
  readonly census: Census;
  readonly whole: DataFile;
  readonly years: readonly (Tally & { readonly csv: DataFile; readonly ndjson: DataFile })[];
}

/** Where the stories of a year stand as data, by path. */
export const yearPaths = (year: string): { readonly csv: string; readonly ndjson: string } => ({
  csv: `${yearUrl(year).slice(1)}stories.csv`,
  ndjson: `${yearUrl(year).slice(1)}stories.ndjson`,
});

/** What is known of a file of the site, by its path. */
export type Weigh = (path: string) => Pick<DataFile, "bytes" | "sha256">;

/** The page of the archive's data sets, whose files are all there. */
export function dataView({ years }: Catalogue, census: Census, weigh: Weigh): DataSetsView {
  const file = (path: string): DataFile => ({ url: `/${path}`, ...weigh(path) });
  return {
    url: DATA_URL,
    census,
    whole: file(WHOLE_PATH),
    years: years.map(({ key, stories }) => {
      const { csv, ndjson } = yearPaths(key);
      return {
        name: yearName(key),
        url: yearUrl(key),
        stories: stories.length,
        csv: file(csv),
        ndjson: file(ndjson),
      };
    }),
  };
}
