import type { DataFile, DataSetsView } from "../../archive/pages/data.ts";
import { slugify } from "../../archive/slug.ts";
import type { Settings } from "../../settings/settings.ts";
import { COLUMNS, PRIMARY_KEY } from "./columns.ts";

export const DATA_PACKAGE = "datapackage.json";

/** How each format is told apart (RFC 4180 and 7111; ndjson.org; IANA, "application/vnd.apache.parquet"). */
export const MEDIA = {
  csv: "text/csv",
  ndjson: "application/x-ndjson",
  parquet: "application/vnd.apache.parquet",
} as const;
type Format = keyof typeof MEDIA;

/** Describes the files of the archive as data to programs, as JSON (datapackage.org, version 2; read by tools of version 1 too). */
export function dataPackage({ years, whole }: DataSetsView, settings: Settings): string {
  const { title, description, publisher, baseUrl, rights } = settings;
  const schema = schemaOf(baseUrl !== null);
  const resource = (name: string, format: Format, about: string, { url, bytes, sha256 }: DataFile) => ({
    name,
    type: "table",
    // What version 1 calls a table is CSV.
    ...(format === "csv" ? { profile: "tabular-data-resource" } : {}),
    title: about,
    path: url.slice(1),
    format,
    mediatype: MEDIA[format],
    // As RFC 4180 has it: told, so that nobody guesses it from a file of one row.
    ...(format === "csv"
      ? {
          dialect: {
            delimiter: ",",
            lineTerminator: "\r\n",
            quoteChar: '"',
            doubleQuote: true,
            header: true,
          },
        }
      : {}),
    ...(format === "parquet" ? {} : { encoding: "utf-8" }),
    bytes,
    hash: `sha256:${sha256}`,
    schema,
  });
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: slugify(title) || "archive",
    title,
    ...(description === null ? {} : { description }),
    ...(baseUrl === null ? {} : { homepage: baseUrl }),
    ...(publisher === null
      ? {}
      : { contributors: [{ title: publisher, role: "publisher", roles: ["publisher"] }] }),
    ...(rights === null ? {} : { rights }),
    resources: [
      resource("stories-parquet", "parquet", "All stories", whole),
      ...years.flatMap(({ name, csv, ndjson }) => [
        resource(`stories-${name}-csv`, "csv", `Stories of ${name}`, csv),
        resource(`stories-${name}-ndjson`, "ndjson", `Stories of ${name}`, ndjson),
      ]),
    ],
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}

/** The columns as a Table Schema (datapackage.org, "Table Schema"). */
function schemaOf(absolute: boolean) {
  return {
    fields: COLUMNS.map(({ name, type, required, description }) => ({
      name,
      type,
      ...(name === PRIMARY_KEY && absolute ? { format: "uri" } : {}),
      description,
      ...(required ? { constraints: { required: true } } : {}),
    })),
    missingValues: [""],
    primaryKey: [PRIMARY_KEY],
  };
}
