import { CORRECTIONS_FEED_URL, CORRECTIONS_URL } from "../src/archive/feeds.ts";
import type { Amendment, CorrectionsView } from "../src/archive/pages/corrections.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Given } from "./parts/given.tsx";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { Headline, Pages } from "./parts/stories.tsx";
import { useWords } from "./parts/words.ts";

export const data = {
  pagination: { data: "corrections", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: CorrectionsView }) => filePath(list.url),
};

/** What agencies corrected and killed, newest first. */
export default function Corrections({ list, site }: { readonly list: CorrectionsView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { holdings, site: say } = useWords();
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  const counts = holdings.amendments(list.corrections, list.kills);
  return (
    <Layout
      site={site}
      url={list.url}
      title={`${say.corrections}${part}`}
      description={holdings.correctionsSummary(site.settings.title, counts, part)}
      sheets={["lists", "versions"]}
      feed={CORRECTIONS_FEED_URL}
      lists={list.amendments.map(({ story }) => story)}
      crumbs={[
        { name: say.archive, url: "/" },
        { name: say.corrections, url: CORRECTIONS_URL },
      ]}
    >
      <header class="page-head">
        <h1>{say.corrections}</h1>
        <p class="page-count">
          {counts}
          {part}
        </p>
        <p class="guess">{holdings.correctionsHead}</p>
      </header>
      {list.amendments.length === 0 ? (
        <p>{holdings.noCorrections}</p>
      ) : (
        <ol class="amendments">
          {list.amendments.map((amendment) => (
            <Entry key={amendment.story.url} amendment={amendment} to={to} />
          ))}
        </ol>
      )}
      <Pages paging={list.paging} to={to} what={say.corrections} />
    </Layout>
  );
}

function Entry({ amendment, to }: { readonly amendment: Amendment; readonly to: Linker }) {
  const { dates, holdings, story: words } = useWords();
  const { story, kind, of, given, reason } = amendment;
  return (
    <li>
      <p class="kind">
        {holdings.amended[kind](<time dateTime={story.date}>{dates.long(story.date)}</time>)}
      </p>
      <h2>
        <Headline story={story} to={to} />
      </h2>
      {reason !== null && (
        <p>
          {words.reason(
            <q>
              <Given text={reason} />
            </q>,
          )}
        </p>
      )}
      <p class="small">
        {of === null ? (
          holdings.amendedNone
        ) : (
          <>
            {holdings.amends[kind](
              <a class={of.derived ? "derived" : undefined} href={to(of.url)}>
                <Given text={of.headline} />
              </a>,
              dates.long(of.date),
            )}
            {!given && " "}
            {!given && holdings.inferredOfBoth}
          </>
        )}
      </p>
    </li>
  );
}
