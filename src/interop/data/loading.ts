import type { DataSetsView } from "../../archive/pages/data.ts";
import type { Settings } from "../../settings/settings.ts";
import { absolute } from "../url.ts";

/** How a program loads the files. */
export interface Loading {
  readonly program: string;
  readonly lines: readonly string[];
}

/** Columns whose texts may be all figures, so that a program would take them for numbers. */
const TEXTS = ["id", "version", "keywords"];

/**
 * What to type. Told are the columns that stay text, and that nothing but an empty field is missing: `NA` is Namibia.
 */
export function loadings(
  { whole, years }: DataSetsView,
  { baseUrl }: Pick<Settings, "baseUrl">,
): readonly Loading[] {
  const at = (url: string): string => (baseUrl === null ? url.slice(1) : absolute(baseUrl, url));
  const csv = years.at(-1)?.csv.url ?? "";
  const ndjson = years.at(-1)?.ndjson.url ?? "";
  const each = (between: string, close: string): string =>
    TEXTS.map((name) => `${between === "=" ? name : `"${name}"`}${between}${close}`).join(", ");
  return [
    {
      program: "DuckDB",
      lines: [
        `SELECT country, count(*), sum(words) FROM read_parquet('${at(whole.url)}') GROUP BY country;`,
        `SELECT * FROM read_csv('${at(csv)}', types = {${TEXTS.map((name) => `'${name}': 'VARCHAR'`).join(", ")}});`,
      ],
    },
    {
      program: "pandas",
      lines: [
        `pandas.read_parquet("${at(whole.url)}")`,
        `pandas.read_csv("${at(csv)}", dtype={${each(": ", '"string"')}}, keep_default_na=False, na_values=[""])`,
        `pandas.read_json("${at(ndjson)}", lines=True, dtype={${each(": ", '"string"')}})`,
      ],
    },
    {
      program: "SQLite",
      // Further years go into the same table without their heads.
      lines: years
        .slice(-2)
        .map(
          ({ csv: { url } }, at) =>
            `sqlite3 stories.db ".import --csv ${at === 0 ? "" : "--skip 1 "}${url.slice(1)} stories"`,
        ),
    },
    {
      program: "R",
      lines: [
        `read.csv("${at(csv)}", na.strings = "", colClasses = c(${each("=", '"character"')}, date="Date"))`,
      ],
    },
  ];
}
