import { Fragment } from "preact";
import { yearOf, yearUrl } from "../../src/archive/calendar.ts";
import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Site } from "../../src/archive/views.ts";
import type { Article, Aside } from "../../src/article.ts";
import { downloadName } from "../../src/interop/filename.ts";
import { Cite } from "./cite.tsx";
import { Findings } from "./findings.tsx";
import type { Linker } from "./links.ts";
import { replaceable } from "./replaceable.tsx";
import { visible, visiblePath } from "./text.ts";

export interface ProvenanceProps {
  readonly story: StoryView;
  readonly site: Site;
  readonly to: Linker;
  readonly canonical: string | null;
}

const COPIES_LISTED = 20;

const ASIDES: Readonly<Record<Aside["kind"], string>> = {
  "sign-off": "Sign-off",
  note: "Note of the desk",
  unpublished: "Not for publication",
  "page-mark": "Page mark",
};

/** What the agency sent along, and the words of the file that are no part of the body. */
function Sent({ article }: { readonly article: Article }) {
  const { slug, version, categories, keywords, priority, status, embargo } = article.transmission;
  const facts: readonly (readonly [string, string | null])[] = [
    ["Agency’s id", article.agencyId],
    ["Version", version],
    ["Slug", slug],
    ["Categories", categories.join(", ") || null],
    ["Keywords", keywords.join(", ") || null],
    ["Priority", priority],
    ["Status", status],
    ["Embargo", embargo],
    // A desk's telephone numbers are for the desk: who needs them finds them in the source.
    ...article.asides.map(
      ({ kind, text }) => [ASIDES[kind], kind === "unpublished" ? "Kept in the source." : text] as const,
    ),
  ];
  const told = facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  if (told.length === 0) return null;
  return (
    <>
      <h3>Sent along</h3>
      <dl class="facts">
        {told.map(({ name, value }, index) => (
          <Fragment key={`${name} ${index}`}>
            <dt>{name}</dt>
            <dd>{visible(value)}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}

/** Where the rest of a story's copies stand, if there are too many to list. */
function Copies({ count, list }: { readonly count: number; readonly list: string | null }) {
  if (count === 1) return null;
  if (count <= COPIES_LISTED) return <p>The same story was found more than once; all copies are listed.</p>;
  if (list === null) return <p>The same story was found {count.toLocaleString("en")} times.</p>;
  return (
    <p>
      The same story was found {count.toLocaleString("en")} times; the <a href={list}>files of the year</a>{" "}
      list all copies.
    </p>
  );
}

/** How to cite the story, where it came from, and what of it was found by rules. */
function OurProvenance({ story, site, to, canonical }: ProvenanceProps) {
  const { article, summary } = story;
  return (
    <aside class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">About this story</h2>
      <h3>Cite</h3>
      <Cite story={story} site={site} canonical={canonical} />
      <h3>Source</h3>
      {summary.copies.slice(0, COPIES_LISTED).map((copy) => (
        <dl class="facts" key={`${copy.path}:${copy.firstLine}`}>
          <dt>File</dt>
          <dd>
            <a href={to(copy.url)} type="text/plain">
              {visiblePath(copy.path)}
            </a>
            , lines {copy.firstLine} to {copy.lastLine}
          </dd>
          <dt>Save as</dt>
          <dd>
            <a href={to(copy.url)} type="text/plain" download={downloadName(copy.path)}>
              {downloadName(copy.path)}
            </a>
          </dd>
          <dt>Read as</dt>
          <dd>
            {copy.format}, {copy.encoding}
          </dd>
          <dt>SHA-256</dt>
          <dd>
            <code>{copy.sha256}</code>
          </dd>
        </dl>
      ))}
      {summary.treated?.notices.some(({ kind }) => kind === "names") && (
        <p>Names were removed from the source too; the SHA-256 is that of the text that stands here.</p>
      )}
      <Copies
        count={summary.copies.length}
        list={summary.treated?.unlisted ? null : to(`${yearUrl(yearOf(article.date))}holdings.csv`)}
      />
      <Sent article={article} />
      <h3>Inferred</h3>
      {article.inferred.length === 0 ? (
        <p>Nothing: every field stands in the source.</p>
      ) : (
        <table class="inferred">
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">Rule</th>
              <th scope="col">Line</th>
            </tr>
          </thead>
          <tbody>
            {article.inferred.map(({ field, rule, line }) => (
              <tr key={`${field} ${rule} ${line}`}>
                <th scope="row">{field}</th>
                <td>{rule}</td>
                <td>{line}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {article.diagnostics.length > 0 && (
        <>
          <h3>Noted while reading</h3>
          <Findings findings={article.diagnostics} />
        </>
      )}
    </aside>
  );
}

export const Provenance = replaceable("provenance", OurProvenance);
