import { type ComponentChild, Fragment } from "preact";
import { yearOf, yearUrl } from "../../src/archive/calendar.ts";
import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Summary } from "../../src/archive/summary.ts";
import { isHeldBack } from "../../src/archive/treatment.ts";
import type { Site } from "../../src/archive/views.ts";
import type { Article } from "../../src/article.ts";
import { downloadName } from "../../src/interop/filename.ts";
import type { Words } from "../../src/words/words.ts";
import { Cite } from "./cite.tsx";
import { spokenIn } from "./direction.ts";
import { Findings } from "./findings.tsx";
import { Given } from "./given.tsx";
import type { Linker } from "./links.ts";
import { replaceable } from "./replaceable.tsx";
import { visiblePath } from "./text.ts";
import { useWords } from "./words.ts";

export interface ProvenanceProps {
  readonly story: StoryView;
  readonly site: Site;
  readonly to: Linker;
  readonly canonical: string | null;
}

const COPIES_LISTED = 20;

/** What the agency sent along, and the words of the file that are no part of the body. */
function Sent({ article }: { readonly article: Article }) {
  const { site, source } = useWords();
  const { slug, version, categories, keywords, priority, status, embargo } = article.transmission;
  const facts: readonly (readonly [string, string | null])[] = [
    [source.sent.id, article.agencyId],
    [source.sent.version, version],
    [source.sent.slug, slug],
    [source.sent.categories, categories.join(site.comma) || null],
    [source.sent.keywords, keywords.join(site.comma) || null],
    [source.sent.priority, priority],
    [source.sent.status, status],
    [source.sent.embargo, embargo],
    // A desk's telephone numbers are for the desk: who needs them finds them in the source.
    ...article.asides.map(
      ({ kind, text }) => [source.asides[kind], kind === "unpublished" ? source.keptInSource : text] as const,
    ),
  ];
  const told = facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  if (told.length === 0) return null;
  return (
    <>
      <h3>{source.sentAlong}</h3>
      <dl class="facts">
        {told.map(({ name, value }, index) => (
          <Fragment key={`${name} ${index}`}>
            <dt>{name}</dt>
            <dd>
              <Given text={value} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** Where the rest of a story's copies stand, if there are too many to list. */
function Copies({ count, list }: { readonly count: number; readonly list: string | null }) {
  const { source } = useWords();
  if (count === 1) return null;
  if (count <= COPIES_LISTED) return <p>{source.copiesListed}</p>;
  if (list === null) return <p>{source.copies(count)}</p>;
  return (
    <p>
      {source.copiesInList(
        count,
        (text): ComponentChild => (
          <a href={list}>{text}</a>
        ),
      )}
    </p>
  );
}

/** What is to be known of what stands in the place of the source; nothing where that is as it was sent. */
function sourceNote({ omitted, treated, copies }: Summary, source: Words["source"]) {
  if (omitted) return <p>{source.wordsLeftOut}</p>;
  if (treated?.notices.every(({ kind }) => kind !== "names") ?? true) return null;
  return <p>{copies.some(({ sha256 }) => isHeldBack(sha256)) ? source.heldBack : source.namesRemoved}</p>;
}

/** How to cite the story, where it came from, and what of it was found by rules. */
function OurProvenance({ story, site, to, canonical }: ProvenanceProps) {
  const { rules, site: say, source, tag } = useWords();
  const { article, summary } = story;
  return (
    <aside class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">{source.aboutStory}</h2>
      <h3>
        {source.cite}
        {spokenIn("en", tag).lang !== undefined && ` (${source.inEnglish})`}
      </h3>
      <Cite story={story} site={site} canonical={canonical} />
      <h3>{source.source}</h3>
      {summary.copies.slice(0, COPIES_LISTED).map((copy) => (
        <dl class="facts" key={`${copy.path}:${copy.firstLine}`}>
          <dt>{source.file}</dt>
          <dd>
            <a href={to(copy.url)} type="text/plain">
              <Given text={visiblePath(copy.path)} />
            </a>
            {source.lines(copy.firstLine, copy.lastLine)}
          </dd>
          <dt>{source.saveAs}</dt>
          <dd>
            <a href={to(copy.url)} type="text/plain" download={downloadName(copy.path)}>
              <Given text={downloadName(copy.path)} />
            </a>
          </dd>
          <dt>{source.readAs}</dt>
          <dd>
            {copy.format}
            {say.comma}
            {copy.encoding}
          </dd>
          <dt>SHA-256</dt>
          <dd>
            <code>{copy.sha256}</code>
          </dd>
        </dl>
      ))}
      {sourceNote(summary, source)}
      <Copies
        count={summary.copies.length}
        list={summary.treated?.unlisted ? null : to(`${yearUrl(yearOf(article.date))}holdings.csv`)}
      />
      <Sent article={article} />
      <h3>{source.inferred}</h3>
      {article.inferred.length === 0 ? (
        <p>{source.nothingInferred}</p>
      ) : (
        <table class="inferred">
          <thead>
            <tr>
              <th scope="col">{source.part}</th>
              <th scope="col">{source.rule}</th>
              <th scope="col">{source.line}</th>
            </tr>
          </thead>
          <tbody>
            {article.inferred.map(({ field, rule, line }) => (
              <tr key={`${field} ${rule} ${line}`}>
                <th scope="row">{rules.fields[field]}</th>
                <td>
                  {rules.how[rule]} <code>{rule}</code>
                </td>
                <td>{line}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {article.diagnostics.length > 0 && (
        <>
          <h3>{source.noted}</h3>
          <Findings findings={article.diagnostics} />
        </>
      )}
    </aside>
  );
}

export const Provenance = replaceable("provenance", OurProvenance);
