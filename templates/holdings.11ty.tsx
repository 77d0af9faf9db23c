import { longDate } from "../src/archive/calendar.ts";
import { CORRECTIONS_URL } from "../src/archive/feeds.ts";
import type { Reject } from "../src/archive/intake.ts";
import { GONE_URL } from "../src/archive/ledger/row.ts";
import { DATA_URL } from "../src/archive/pages/data.ts";
import { FILES_URL } from "../src/archive/pages/files.ts";
import type { HoldingsView } from "../src/archive/pages/holdings.ts";
import { filePath } from "../src/archive/permalink.ts";
import { PICTURES_LIST } from "../src/archive/pictures.ts";
import type { Site } from "../src/archive/views.ts";
import { Findings } from "./parts/findings.tsx";
import { HeldBack } from "./parts/held-back.tsx";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { Pages } from "./parts/stories.tsx";
import { count, visible, visiblePath } from "./parts/text.ts";

export const data = {
  pagination: { data: "holdings", size: 1, alias: "holding" },
  permalink: ({ holding }: { readonly holding: HoldingsView }) => filePath(holding.url),
};

/** Of a story with more copies, the rest is counted. */
const COPIES_NAMED = 10;

/** What was read, and what became of it. */
export default function Holdings({ holding, site }: { readonly holding: HoldingsView; readonly site: Site }) {
  const to = linker(site, holding.url);
  const { number, urls } = holding.paging;
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  const { withheld, touched } = holding;
  const read = holding.published + holding.merged + holding.rejected + withheld.copies;
  return (
    <Layout
      site={site}
      url={holding.url}
      title={`Holdings${part}`}
      description={`What was read into ${site.settings.title} and what became of it${part}.`}
      sheets={["lists", "facts"]}
      lists={holding.years}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "Holdings", url: "/holdings/" },
      ]}
    >
      <header class="page-head">
        <h1>Holdings</h1>
        <p class="page-count">
          {read.toLocaleString("en")} read: {holding.published.toLocaleString("en")} published,{" "}
          {holding.merged.toLocaleString("en")} merged, {holding.rejected.toLocaleString("en")} rejected
          {withheld.copies > 0 && `, ${withheld.copies.toLocaleString("en")} withheld`}
          {part}
          {holding.now !== null && `, as of ${longDate(holding.now)}`}
        </p>
      </header>
      {number === 1 && site.settings.data && (
        <p>
          All stories with their words, as CSV, NDJSON and Parquet: <a href={to(DATA_URL)}>stories as data</a>
          .
        </p>
      )}
      {number === 1 && (
        <p>
          What agencies corrected or killed: <a href={to(CORRECTIONS_URL)}>Corrections</a>.
        </p>
      )}
      {number === 1 && <PicturesOf holding={holding} to={to} />}
      {number === 1 && <Coverage holding={holding} to={to} />}
      <section aria-labelledby="rejected">
        <h2 id="rejected">Rejected</h2>
        {holding.rejects.length === 0 ? (
          <p>Nothing: every file that was read is published.</p>
        ) : (
          <ul class="rejects">
            {holding.rejects.map((reject) => (
              <Rejected key={`${reject.path}:${reject.firstLine}`} reject={reject} />
            ))}
          </ul>
        )}
        {holding.rejects.length > 0 && (
          <p>
            All of them as data: <a href={to("/holdings/rejected.csv")}>rejected.csv</a>.
          </p>
        )}
        <Pages paging={holding.paging} to={to} what="rejected files" />
      </section>
      {number === 1 && withheld.stories + touched.names + touched.unlisted + touched.note > 0 && (
        <HeldBack holding={holding} to={to} />
      )}
      {number === 1 && <Merged holding={holding} to={to} />}
      {number === 1 && <Rules holding={holding} />}
      {number === 1 && (
        <section aria-labelledby="addresses">
          <h2 id="addresses">Addresses</h2>
          <p>
            An address that was published answers for ever. <a href={to("/manifest-sha256.txt")}>Manifests</a>
            , here and in each year’s folder, list all that is there now; what is{" "}
            <a href={to(GONE_URL)}>gone or has moved</a> stands in a ledger.
          </p>
          <p>
            <a href={to(FILES_URL)}>Files for copies: what pages load</a>
          </p>
        </section>
      )}
    </Layout>
  );
}

/** What became of pictures, where there are any. */
function PicturesOf({ holding, to }: { readonly holding: HoldingsView; readonly to: Linker }) {
  const { shown, unused, missing } = holding.pictures;
  if (shown + unused + missing === 0) return null;
  return (
    <p>
      {shown > 0 ? <a href={to(PICTURES_LIST)}>{count(shown, "picture", "pictures")}</a> : "No pictures"}{" "}
      shown
      {unused > 0 && `, ${unused.toLocaleString("en")} named by no story`}
      {missing > 0 && `, ${missing.toLocaleString("en")} named and not in the archive`}.
    </p>
  );
}

function Coverage({ holding, to }: { readonly holding: HoldingsView; readonly to: Linker }) {
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">Days with stories</h2>
      <div class="wide">
        <table class="coverage">
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Stories</th>
              <th scope="col">Days</th>
              {holding.years[0]?.months.map(({ name }) => (
                <th scope="col" key={name}>
                  <abbr title={name}>{name.slice(0, 3)}</abbr>
                </th>
              ))}
              <th scope="col">Files</th>
            </tr>
          </thead>
          <tbody>
            {holding.years.map((year) => (
              <tr key={year.url}>
                <th scope="row">
                  <a href={to(year.url)}>{year.name}</a>
                </th>
                <td>{year.stories.toLocaleString("en")}</td>
                <td>{year.days}</td>
                {year.months.map((month) => (
                  <td key={month.url}>
                    {month.stories > 0 && (
                      <a
                        href={to(month.url)}
                        aria-label={`${month.name} ${year.name}, ${count(month.stories, "story", "stories")}`}
                      >
                        {month.stories.toLocaleString("en")}
                      </a>
                    )}
                  </td>
                ))}
                <td>
                  <a href={to(year.list)} aria-label={`Files of ${year.name}, CSV`}>
                    CSV
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Merged({ holding, to }: { readonly holding: HoldingsView; readonly to: Linker }) {
  const { duplicates } = holding;
  return (
    <section aria-labelledby="merged">
      <h2 id="merged">Merged</h2>
      {duplicates.length === 0 ? (
        <p>Nothing: no story was found twice.</p>
      ) : (
        <>
          <ul class="notes">
            {duplicates.map((story) => (
              <li key={story.url}>
                <a href={to(story.url)}>{visible(story.headline)}</a>:{" "}
                {story.copies
                  .slice(0, COPIES_NAMED)
                  .map((copy) => visiblePath(copy.path))
                  .join(", ")}
                {story.copies.length > COPIES_NAMED &&
                  ` and ${(story.copies.length - COPIES_NAMED).toLocaleString("en")} more`}
              </li>
            ))}
          </ul>
          <p>The lists of files by year name every copy of every story.</p>
        </>
      )}
    </section>
  );
}

function Rules({ holding }: { readonly holding: HoldingsView }) {
  if (holding.rules.length === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">Noted while reading</h2>
      <dl class="facts">
        {holding.rules.map(({ rule, stories }) => (
          <>
            <dt key={rule}>
              <code>{rule}</code>
            </dt>
            <dd>{count(stories, "story", "stories")}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function Rejected({ reject }: { readonly reject: Reject }) {
  const { path, bytes, sha256, firstLine, lastLine } = reject;
  return (
    <li>
      <p>
        <strong>{visiblePath(path)}</strong>
        {firstLine !== null && `, lines ${firstLine} to ${lastLine}`}
        {bytes !== null && `, ${count(bytes, "byte", "bytes")}`}
      </p>
      <Findings findings={reject.diagnostics} />
      {sha256 !== null && (
        <p>
          SHA-256 <code>{sha256}</code>
        </p>
      )}
    </li>
  );
}
