import { describe, expect, it } from "vitest";
import { dataView } from "../../../src/archive/pages/data.ts";
import { censusOf } from "../../../src/archive/site.ts";
import { datasetJsonLd } from "../../../src/interop/data/dataset.ts";
import { loadings } from "../../../src/interop/data/loading.ts";
import { dataPackage } from "../../../src/interop/data/package.ts";
import { archiveOf } from "../../support/archive.ts";
import { summaryAt } from "../../support/stories.ts";
import { settings } from "../support/stories.ts";

const BASE = "https://example.org/news/";
const ARCHIVE = archiveOf([summaryAt("0987-01-02", "a.txt"), summaryAt("2014-11-14", "b.txt")]);
const SETS = dataView(ARCHIVE, censusOf(ARCHIVE, null), (path) => ({
  bytes: path.length,
  sha256: path.padEnd(64, "0"),
}));

describe("datapackage.json", () => {
  const described = (baseUrl: string | null = BASE) => JSON.parse(dataPackage(SETS, settings({ baseUrl })));

  it("names every file with its size and SHA-256", () => {
    expect(
      described().resources.map(({ path, format, bytes, hash }: Record<string, unknown>) => [
        path,
        format,
        bytes,
        hash,
      ]),
    ).toEqual(
      [
        ["data/stories.parquet", "parquet"],
        ["0987/stories.csv", "csv"],
        ["0987/stories.ndjson", "ndjson"],
        ["2014/stories.csv", "csv"],
        ["2014/stories.ndjson", "ndjson"],
      ].map(([path = "", format]) => [path, format, path.length, `sha256:${path.padEnd(64, "0")}`]),
    );
  });

  it("types the columns and names the key of a story", () => {
    const { fields, primaryKey, missingValues } = described().resources[1].schema;
    expect(primaryKey).toEqual(["url"]);
    expect(missingValues).toEqual([""]);
    expect(fields[0]).toMatchObject({ name: "url", type: "string", format: "uri" });
    expect(fields[2]).toMatchObject({ name: "date", type: "date", constraints: { required: true } });
    expect(described(null).resources[1].schema.fields[0]).not.toHaveProperty("format");
  });

  it("has a name of the letters that names may have, whatever the title", () => {
    const named = (title: string) => JSON.parse(dataPackage(SETS, settings({ title }))).name;
    expect([named("Größe & Co."), named("新聞")]).toEqual(["grosse-co", "archive"]);
  });
});

describe("the Dataset for search engines", () => {
  const described = (baseUrl: string | null) =>
    JSON.parse(datasetJsonLd(SETS, settings({ baseUrl, rights: "</script><b>" })));

  it("has a download a file", () => {
    const { distribution, temporalCoverage, url } = described(BASE);
    expect(url).toBe(`${BASE}data/`);
    expect(temporalCoverage).toBe("0987-01-02/2014-11-14");
    expect(distribution).toHaveLength(5);
    expect(distribution[1]).toMatchObject({
      "@type": "DataDownload",
      encodingFormat: "text/csv",
      contentUrl: `${BASE}0987/stories.csv`,
    });
  });

  it("leads there from its own page without a base URL, and cannot end its element", () => {
    expect(described(null).distribution[0].contentUrl).toBe("stories.parquet");
    expect(described(null).distribution[1].contentUrl).toBe("../0987/stories.csv");
    expect(datasetJsonLd(SETS, settings({ rights: "</script><b>" }))).not.toContain("<");
  });
});

it("tells programs to leave texts as they are, and that NA is a country", () => {
  const lines = loadings(SETS, { baseUrl: null }).flatMap((one) => one.lines);
  expect(lines).toContain(
    `pandas.read_csv("2014/stories.csv", dtype={"id": "string", "version": "string", "keywords": "string"}, keep_default_na=False, na_values=[""])`,
  );
  expect(lines).toContain(
    `read.csv("2014/stories.csv", na.strings = "", colClasses = c(id="character", version="character", keywords="character", date="Date"))`,
  );
});
