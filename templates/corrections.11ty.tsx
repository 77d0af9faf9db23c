import { longDate } from "../src/archive/calendar.ts";
import { CORRECTIONS_FEED_URL, CORRECTIONS_URL } from "../src/archive/feeds.ts";
import type { Amendment, CorrectionsView } from "../src/archive/pages/corrections.ts";
import { filePath } from "../src/archive/permalink.ts";
import type { Site } from "../src/archive/views.ts";
import { Layout } from "./parts/layout.tsx";
import { type Linker, linker } from "./parts/links.ts";
import { Headline, Pages } from "./parts/stories.tsx";
import { count, visible } from "./parts/text.ts";

export const data = {
  pagination: { data: "corrections", size: 1, alias: "list" },
  permalink: ({ list }: { readonly list: CorrectionsView }) => filePath(list.url),
};

/** What agencies corrected and killed, newest first. */
export default function Corrections({ list, site }: { readonly list: CorrectionsView; readonly site: Site }) {
  const to = linker(site, list.url);
  const { number, urls } = list.paging;
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  const counts = `${count(list.corrections, "correction", "corrections")}, ${count(list.kills, "kill", "kills")}`;
  return (
    <Layout
      site={site}
      url={list.url}
      title={`Corrections${part}`}
      description={`What agencies corrected or killed in ${site.settings.title}: ${counts}${part}.`}
      sheets={["lists", "versions"]}
      feed={CORRECTIONS_FEED_URL}
      lists={list.amendments.map(({ story }) => story)}
      crumbs={[
        { name: "Archive", url: "/" },
        { name: "Corrections", url: CORRECTIONS_URL },
      ]}
    >
      <header class="page-head">
        <h1>Corrections</h1>
        <p class="page-count">
          {counts}
          {part}
        </p>
        <p class="guess">
          What the agencies themselves corrected or killed, newest first. Which story is meant is as the wire
          says; where only the words of both tell it, it says so.
        </p>
      </header>
      {list.amendments.length === 0 ? (
        <p>None: no story of this archive is marked as a correction or a kill.</p>
      ) : (
        <ol class="amendments">
          {list.amendments.map((amendment) => (
            <Entry key={amendment.story.url} amendment={amendment} to={to} />
          ))}
        </ol>
      )}
      <Pages paging={list.paging} to={to} what="Corrections" />
    </Layout>
  );
}

function Entry({ amendment, to }: { readonly amendment: Amendment; readonly to: Linker }) {
  const { story, kind, of, given, reason } = amendment;
  const itself = of === null ? null : <a href={to(of.url)}>{visible(of.headline)}</a>;
  return (
    <li>
      <p class="kind">
        {kind === "kill" ? "Kill" : "Correction"}, <time dateTime={story.date}>{longDate(story.date)}</time>
      </p>
      <h2>
        <Headline story={story} to={to} />
      </h2>
      {reason !== null && (
        <p>
          In the agency’s words: <q>{visible(reason)}</q>
        </p>
      )}
      <p class="small">
        {of === null || itself === null ? (
          "The story it means is not in this archive, or could not be told."
        ) : (
          <>
            {kind === "kill" ? "Kills" : "Corrects"} {itself}, of {longDate(of.date)}.
            {!given && " Inferred from the words of both."}
          </>
        )}
      </p>
    </li>
  );
}
