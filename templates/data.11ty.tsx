import type { DataFile, DataSetsView } from "../src/archive/pages/data.ts";
import type { Site } from "../src/archive/views.ts";
import { COLUMNS } from "../src/interop/data/columns.ts";
import { datasetJsonLd } from "../src/interop/data/dataset.ts";
import { loadings } from "../src/interop/data/loading.ts";
import { DATA_PACKAGE } from "../src/interop/data/package.ts";
import { spokenIn } from "./parts/direction.ts";
import { Data, Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "datas", size: 1, alias: "sets" },
  permalink: ({ sets }: { readonly sets: DataSetsView }) => `${sets.url}index.html`,
};

/** The files to download, what their columns are, and how to load them. */
export default function DataSets({ sets, site }: { readonly sets: DataSetsView; readonly site: Site }) {
  const to = linker(site, sets.url);
  const { about: own, dates, direction, site: say } = useWords();
  const { firstDate, lastDate, stories } = sets.census;
  const { settings } = site;
  return (
    <Layout
      site={site}
      url={sets.url}
      title={own.storiesAsData}
      description={own.dataSummary(stories, settings.title)}
      sheets={["story", "facts"]}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.holdings, url: "/holdings/" },
        { name: own.data, url: sets.url },
      ]}
      extra={<Data json={datasetJsonLd(sets, settings)} />}
    >
      <header class="page-head">
        <h1>{own.storiesAsData}</h1>
        <p class="page-count">{say.storiesAndSpan(stories, dates.span(firstDate, lastDate))}</p>
      </header>
      <div class="prose">
        <p>{own.allWords(<a href={to(`/${DATA_PACKAGE}`)}>{DATA_PACKAGE}</a>)}</p>
      </div>
      <Files sets={sets} to={to} />
      <Columns />
      <section class="prose" aria-labelledby="loading">
        <h2 id="loading">{own.loading}</h2>
        {loadings(sets, settings).map(({ program, lines }) => (
          <div key={program}>
            <h3>{program}</h3>
            {lines.map((line) => (
              <pre key={line} class="command" dir={direction === "rtl" ? "ltr" : undefined}>
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
  const { about: own, figure, holdings } = useWords();
  return (
    <section class="prose" aria-labelledby="files">
      <h2 id="files">{own.files}</h2>
      <p>{own.wholeArchive(<Download file={sets.whole} to={to} name="stories.parquet" />)}</p>
      <div class="wide">
        <table class="columns">
          <thead>
            <tr>
              <th scope="col">{holdings.year}</th>
              <th scope="col">{holdings.stories}</th>
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
                <td>{figure(stories)}</td>
                <td>
                  <Download file={csv} to={to} name={own.fileOf("stories.csv", name)} short />
                </td>
                <td>
                  <Download file={ndjson} to={to} name={own.fileOf("stories.ndjson", name)} short />
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
  const { about: own, site } = useWords();
  const size = site.size(file.bytes);
  return short ? (
    <a href={to(file.url)} aria-label={own.nameAndSize(name, size)}>
      {size}
    </a>
  ) : (
    <>
      <a href={to(file.url)}>{name}</a>
      {own.andSize(size)}
    </>
  );
}

function Columns() {
  const { about: own, tag } = useWords();
  // As the package of data has them for programs.
  const spoken = spokenIn("en", tag);
  return (
    <section aria-labelledby="columns">
      <h2 id="columns">{own.columns}</h2>
      <div class="wide">
        <table class="columns">
          <thead>
            <tr>
              <th scope="col">{own.name}</th>
              <th scope="col">{own.type}</th>
              <th scope="col">{own.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {COLUMNS.map(({ name, type, description }) => (
              <tr key={name}>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td {...spoken}>{type}</td>
                <td {...spoken}>{description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="prose">
        <p>
          {own.empty((text) => (
            <code>{text}</code>
          ))}
        </p>
      </div>
    </section>
  );
}
