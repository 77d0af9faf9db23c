import type { DataFile, DataSetsView } from "../../archive/pages/data.ts";
import type { Settings } from "../../settings/settings.ts";
import { plainWordsFor } from "../../words/words.ts";
import { scriptSafe } from "../script-safe.ts";
import { absolute, relativeUrl } from "../url.ts";
import { COLUMNS } from "./columns.ts";
import { DATA_PACKAGE, MEDIA } from "./package.ts";

/** The stories as data as schema.org's Dataset, for a `<script type="application/ld+json">` on their page. */
export function datasetJsonLd({ url, census, whole, years }: DataSetsView, settings: Settings): string {
  const { baseUrl, publisher, rights, title } = settings;
  const { about } = plainWordsFor(settings.language);
  const address = (to: string): string => (baseUrl === null ? relativeUrl(url, to) : absolute(baseUrl, to));
  const download = (name: string, encodingFormat: string, { url: at, bytes, sha256 }: DataFile) => ({
    "@type": "DataDownload",
    name,
    encodingFormat,
    contentUrl: address(at),
    contentSize: `${bytes} B`,
    sha256,
  });
  const data = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: about.dataName(title),
    description: settings.description ?? about.dataSummary(census.stories, title),
    ...(baseUrl === null ? {} : { url: address(url) }),
    inLanguage: settings.language,
    temporalCoverage: `${census.firstDate}/${census.lastDate}`,
    ...(publisher === null ? {} : { publisher: { "@type": "Organization", name: publisher } }),
    ...(rights === null ? {} : { copyrightNotice: rights }),
    variableMeasured: COLUMNS.map(({ name, description }) => ({
      "@type": "PropertyValue",
      name,
      description,
    })),
    distribution: [
      download("All stories, Parquet", MEDIA.parquet, whole),
      ...years.flatMap(({ name, csv, ndjson }) => [
        download(`${name}, CSV`, MEDIA.csv, csv),
        download(`${name}, NDJSON`, MEDIA.ndjson, ndjson),
      ]),
    ],
    subjectOf: { "@type": "DigitalDocument", name: "Data Package", url: address(`/${DATA_PACKAGE}`) },
  };
  return scriptSafe(data);
}
