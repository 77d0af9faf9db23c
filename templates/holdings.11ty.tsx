import type { ComponentChild } from "preact";
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
import { Given } from "./parts/given.tsx";
import { HeldBack } from "./parts/held-back.tsx";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { Pages } from "./parts/stories.tsx";
import { visiblePath } from "./parts/text.ts";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "holdings", size: 1, alias: "holding" },
  permalink: ({ holding }: { readonly holding: HoldingsView }) => filePath(holding.url),
};

/** Of a story with more copies, the rest is counted. */
const COPIES_NAMED = 10;

/** What was read, and what became of it. */
export default function Holdings({ holding, site }: { readonly holding: HoldingsView; readonly site: Site }) {
  const to = linker(site, holding.url);
  const { dates, holdings: own, site: say } = useWords();
  const link =
    (url: string) =>
    (text: string): ComponentChild => <a href={to(url)}>{text}</a>;
  const { number, urls } = holding.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  const { withheld, touched } = holding;
  const read = holding.published + holding.merged + holding.rejected + withheld.copies;
  return (
    <Layout
      site={site}
      url={holding.url}
      title={`${say.holdings}${part}`}
      description={own.summary(site.settings.title, part)}
      sheets={["lists", "facts"]}
      lists={holding.years}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.holdings, url: "/holdings/" },
      ]}
    >
      <header class="page-head">
        <h1>{say.holdings}</h1>
        <p class="page-count">
          {own.read(read, holding.published, holding.merged, holding.rejected)}
          {withheld.copies > 0 && own.withheldToo(withheld.copies)}
          {part}
          {holding.now !== null && own.asOf(dates.long(holding.now))}
        </p>
      </header>
      {number === 1 && site.settings.data && <p>{own.asData(link(DATA_URL))}</p>}
      {number === 1 && <p>{own.corrected(link(CORRECTIONS_URL))}</p>}
      {number === 1 && <PicturesOf holding={holding} to={to} />}
      {number === 1 && <Coverage holding={holding} to={to} />}
      <section aria-labelledby="rejected">
        <h2 id="rejected">{own.rejected}</h2>
        {holding.rejects.length === 0 ? (
          <p>{own.nothingRejected}</p>
        ) : (
          <ul class="rejects">
            {holding.rejects.map((reject) => (
              <Rejected key={`${reject.path}:${reject.firstLine}`} reject={reject} />
            ))}
          </ul>
        )}
        {holding.rejects.length > 0 && (
          <p>{own.allAsData(<a href={to("/holdings/rejected.csv")}>rejected.csv</a>)}</p>
        )}
        <Pages paging={holding.paging} to={to} what={own.theRejected} />
      </section>
      {number === 1 && withheld.stories + touched.names + touched.unlisted + touched.note > 0 && (
        <HeldBack holding={holding} to={to} />
      )}
      {number === 1 && <Merged holding={holding} to={to} />}
      {number === 1 && <Rules holding={holding} />}
      {number === 1 && (
        <section aria-labelledby="addresses">
          <h2 id="addresses">{own.addresses}</h2>
          <p>{own.answersForEver(link("/manifest-sha256.txt"), link(GONE_URL))}</p>
          <p>{link(FILES_URL)(own.filesForCopies)}</p>
        </section>
      )}
    </Layout>
  );
}

/** What became of pictures, where there are any. */
function PicturesOf({ holding, to }: { readonly holding: HoldingsView; readonly to: Linker }) {
  const { holdings: own } = useWords();
  const { shown, unused, missing } = holding.pictures;
  if (shown + unused + missing === 0) return null;
  const link = (text: string): ComponentChild => (shown > 0 ? <a href={to(PICTURES_LIST)}>{text}</a> : text);
  return <p>{own.pictures(shown, unused, missing, link)}</p>;
}

function Coverage({ holding, to }: { readonly holding: HoldingsView; readonly to: Linker }) {
  const { dates, figure, holdings: own } = useWords();
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{own.coverage}</h2>
      <div class="wide">
        <table class="coverage">
          <thead>
            <tr>
              <th scope="col">{own.year}</th>
              <th scope="col">{own.stories}</th>
              <th scope="col">{own.days}</th>
              {holding.years[0]?.months.map(({ month }) => (
                <th scope="col" key={month}>
                  <abbr title={dates.monthName(month)}>{dates.shortMonth(month)}</abbr>
                </th>
              ))}
              <th scope="col">{own.files}</th>
            </tr>
          </thead>
          <tbody>
            {holding.years.map((year) => (
              <tr key={year.url}>
                <th scope="row">
                  <a href={to(year.url)}>{year.name}</a>
                </th>
                <td>{figure(year.stories)}</td>
                <td>{year.days}</td>
                {year.months.map((month) => (
                  <td key={month.url}>
                    {month.stories > 0 && (
                      <a
                        href={to(month.url)}
                        aria-label={own.monthAndStories(dates.month(month.month), month.stories)}
                      >
                        {figure(month.stories)}
                      </a>
                    )}
                  </td>
                ))}
                <td>
                  <a href={to(year.list)} aria-label={own.filesOf(year.name)}>
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
  const { holdings: own, site: say } = useWords();
  const { duplicates } = holding;
  return (
    <section aria-labelledby="merged">
      <h2 id="merged">{own.merged}</h2>
      {duplicates.length === 0 ? (
        <p>{own.nothingMerged}</p>
      ) : (
        <>
          <ul class="notes">
            {duplicates.map((story) => (
              <li key={story.url}>
                <a class={story.derived ? "derived" : undefined} href={to(story.url)}>
                  <Given text={story.headline} />
                </a>
                {say.colon}
                {story.copies
                  .slice(0, COPIES_NAMED)
                  .map((copy) => visiblePath(copy.path))
                  .join(say.comma)}
                {story.copies.length > COPIES_NAMED && own.andMore(story.copies.length - COPIES_NAMED)}
              </li>
            ))}
          </ul>
          <p>{own.copiesNamed}</p>
        </>
      )}
    </section>
  );
}

function Rules({ holding }: { readonly holding: HoldingsView }) {
  const { rules, site: say, source } = useWords();
  if (holding.rules.length === 0) return null;
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{source.noted}</h2>
      <ul class="notes">
        {holding.rules.map(({ rule, stories }) => (
          <li key={rule}>
            {rules.found[rule]} <code>{rule}</code>
            {say.colon}
            {say.countStories(stories)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Rejected({ reject }: { readonly reject: Reject }) {
  const { holdings: own } = useWords();
  const { path, bytes, sha256, firstLine, lastLine } = reject;
  return (
    <li>
      <p>
        <strong>
          <Given text={visiblePath(path)} />
        </strong>
        {firstLine !== null && own.lines(firstLine, lastLine ?? firstLine)}
        {bytes !== null && own.bytes(bytes)}
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
