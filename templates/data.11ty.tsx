import type { DataFile, DataSetsView } from "../src/archive/pages/data.ts";
import { span } from "../src/archive/site.ts";
import type { Site } from "../src/archive/views.ts";
import { COLUMNS } from "../src/interop/data/columns.ts";
import { datasetJsonLd, datasetSummary } from "../src/interop/data/dataset.ts";
import { loadings } from "../src/interop/data/loading.ts";
import { DATA_PACKAGE } from "../src/interop/data/package.ts";
import { Data, Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { count } from "./parts/text.ts";

export const data = {
  pagination: { data: "datas", size: 1, alias: "sets" },
  permalink: ({ sets }: { readonly sets: DataSetsView }) => `${sets.url}index.html`,
};

const TITLE = "Stories as data";

/** The files to download, what their columns are, and how to load them. */
export default function DataSets({ sets, site }: { readonly sets: DataSetsView; readonly site: Site }) {
  const to = linker(site, sets.url);
  const { settings } = site;
  return (
    <Layout
      site={site}
      url={sets.url}
      title={TITLE}
      description={datasetSummary(settings, sets.census.stories)}
      sheets={["story", "facts"]}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "Holdings", url: "/holdings/" },
        { name: "Data", url: sets.url },
      ]}
      extra={<Data json={datasetJsonLd(sets, settings)} />}
    >
      <header class="page-head">
        <h1>{TITLE}</h1>
        <p class="page-count">
          {count(sets.census.stories, "story", "stories")}, {span(sets.census)}
        </p>
      </header>
      <div class="prose">
        <p>
          Every story with all its words, a row each, in the same columns in every file.{" "}
          <a href={to(`/${DATA_PACKAGE}`)}>{DATA_PACKAGE}</a> describes the files for programs, with their
          sizes and SHA-256 (Frictionless Data Package).
        </p>
      </div>
      <Files sets={sets} to={to} />
      <Columns />
      <section class="prose" aria-labelledby="loading">
        <h2 id="loading">Loading them</h2>
        {loadings(sets, settings).map(({ program, lines }) => (
          <div key={program}>
            <h3>{program}</h3>
            {lines.map((line) => (
              <pre key={line} class="command">
                <code>{line}</code>
              </pre>
            ))}
          </div>
        ))}
      </section>
    </Layout>
  );
}

function Files({ sets, to }: { readonly sets: DataSetsView; readonly to: Linker }) {
  return (
    <section class="prose" aria-labelledby="files">
      <h2 id="files">Files</h2>
      <p>
        The whole archive: <Download file={sets.whole} to={to} name="stories.parquet" /> (Parquet). Each year:
      </p>
      <div class="wide">
        <table class="columns">
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Stories</th>
              <th scope="col">CSV</th>
              <th scope="col">NDJSON</th>
            </tr>
          </thead>
          <tbody>
            {sets.years.map(({ name, url, stories, csv, ndjson }) => (
              <tr key={url}>
                <th scope="row">
                  <a href={to(url)}>{name}</a>
                </th>
                <td>{stories.toLocaleString("en")}</td>
                <td>
                  <Download file={csv} to={to} name={`stories.csv of ${name}`} short />
                </td>
                <td>
                  <Download file={ndjson} to={to} name={`stories.ndjson of ${name}`} short />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface DownloadProps {
  readonly file: DataFile;
  readonly to: Linker;
  readonly name: string;
  /** Shows the size alone. */
  readonly short?: boolean;
}

function Download({ file, to, name, short = false }: DownloadProps) {
  const size = bytes(file.bytes);
  return short ? (
    <a href={to(file.url)} aria-label={`${name}, ${size}`}>
      {size}
    </a>
  ) : (
    <>
      <a href={to(file.url)}>{name}</a>, {size}
    </>
  );
}

function Columns() {
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">Columns</h2>
      <div class="wide">
        <table class="columns">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Type</th>
              <th scope="col">Meaning</th>
            </tr>
          </thead>
          <tbody>
            {COLUMNS.map(({ name, type, description }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{type}</td>
                <td>{description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="prose">
        <p>
          What a story does not say is null; in CSV the field is empty. Control characters stand as their
          pictures (U+2400 and on). In CSV alone, a text that begins with <code>=</code>, <code>+</code>,{" "}
          <code>-</code>, <code>@</code>, a tab or a line break has <code>'</code> before it, so that no
          spreadsheet runs it, and so has one that begins with <code>'</code> and then one of these: take one{" "}
          <code>'</code> away to have the text as it was. NDJSON and Parquet have the texts as they are.
        </p>
      </div>
    </section>
  );
}

/** `412 bytes`, `1.4 kB`, `24 MB`. */
function bytes(number: number): string {
  if (number < 1000) return count(number, "byte", "bytes");
  const [unit, size] = number < 1e6 ? ["kB", number / 1e3] : ["MB", number / 1e6];
  return `${size.toFixed(size < 10 ? 1 : 0)} ${unit}`;
}
