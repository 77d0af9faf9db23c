import { longDate } from "../../src/archive/calendar.ts";
import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Notice } from "../../src/archive/pages/versions.ts";
import type { Kind } from "../../src/archive/threads/sending.ts";
import { Body } from "./body.tsx";
import type { Linker } from "./links.ts";
import { visible } from "./text.ts";

interface Props {
  readonly story: StoryView;
  readonly to: Linker;
}

/** What is to be known of a story before it is read: that it was killed, corrected, sent again, or what it kills. */
export function Notices({ story, to }: Props) {
  const { standing, article, summary, url } = story;
  const { kill, correction, newest, killedBefore, kind, to: meant } = standing;
  const { marks } = article;
  const killing = marks.includes("kill") && kill?.story.url !== url;
  if (!hasNotice(story)) return null;
  return (
    <div class="notices" role="note">
      {kill !== null && (
        <div class="notice grave">
          <div>
            <strong>
              Killed by the agency on <Day notice={kill} />.
            </strong>{" "}
            {kill.story.url !== url && <a href={to(kill.story.url)}>Read the notice</a>}
            {kill.story.url !== url && "."} <Doubt notice={kill} what="that the notice means this story" />
          </div>
          <Reason notice={kill} />
        </div>
      )}
      {killing && <Killing story={story} to={to} />}
      {kill === null && correction !== null && (
        <div class="notice grave">
          <div>
            <strong>
              Corrected on <Day notice={correction} />:
            </strong>{" "}
            <a href={to(correction.story.url)}>read the correction</a>.{" "}
            <Doubt notice={correction} what="that it corrects this story" />
          </div>
          <Reason notice={correction} />
        </div>
      )}
      {newest !== null && newest.story.url !== correction?.story.url && (
        <div class="notice">
          <div>
            {LATER[newest.kind]} on <Day notice={newest} />: <a href={to(newest.story.url)}>read it</a>.{" "}
            <Doubt notice={newest} what="that the two are one story" />
          </div>
        </div>
      )}
      {kill === null && killedBefore !== null && (
        <div class="notice">
          <div>
            Another version of this story was killed by the agency on <Day notice={killedBefore} />:{" "}
            <a href={to(killedBefore.story.url)}>read the notice</a>.{" "}
            <Doubt notice={killedBefore} what="that the two are one story" />
          </div>
        </div>
      )}
      {!killing && kind === "correction" && meant !== null && (
        <div class="notice">
          <div>
            This story corrects <a href={to(meant.url)}>the version of {longDate(meant.date)}</a>
            {summary.date === meant.date && ", sent before it"}.
          </div>
        </div>
      )}
    </div>
  );
}

/** What a kill withdraws; where that is not here, how the notice names it. */
function Killing({ story: { standing, summary, versions }, to }: Props) {
  const { to: meant, names } = standing;
  return (
    <div class="notice grave">
      <div>
        <strong>This notice kills a story{meant === null ? "." : ":"}</strong>{" "}
        {meant !== null ? (
          <>
            <a href={to(meant.url)}>{visible(meant.headline)}</a>, of {longDate(meant.date)}
            {meant.date === summary.date && ", the same day"}
            {versions.length > 2 && ", and the versions before it"}.{" "}
            {versions.some(({ story, by }) => story.url === summary.url && by === "words") && (
              <span class="guess">Inferred from the words of both: that it means this story.</span>
            )}
          </>
        ) : names === null ? (
          "It does not say which, and no story of this archive could be told to be meant."
        ) : (
          <>It names “{visible(names)}”, which is not in this archive, or could not be told from others.</>
        )}
      </div>
    </div>
  );
}

/** Whether a page has anything to say before its story. */
export const hasNotice = ({ standing, article }: StoryView): boolean =>
  standing.kill !== null ||
  standing.correction !== null ||
  standing.newest !== null ||
  standing.killedBefore !== null ||
  article.marks.includes("kill") ||
  (standing.kind === "correction" && standing.to !== null);

const LATER: Readonly<Record<Kind, string>> = {
  take: "A later version of this story was sent",
  update: "A later version of this story was sent",
  correction: "A corrected version of this story was sent",
  refile: "The desk filed this story again",
  repeat: "The agency repeated this story",
  kill: "A kill of this story was sent",
};

const Day = ({ notice: { story } }: { readonly notice: Notice }) => (
  <time dateTime={story.date}>{longDate(story.date)}</time>
);

/** The wire's word is taken as it is; what only words say is called a guess. */
const Doubt = ({ notice, what }: { readonly notice: Notice; readonly what: string }) =>
  notice.given ? null : <span class="guess">Inferred from the words of both: {what}.</span>;

const Reason = ({ notice: { reason } }: { readonly notice: Notice }) =>
  reason === null ? null : (
    <div class="reason">
      In the agency’s words: <q>{visible(reason)}</q>
    </div>
  );

/** The words of a story: behind a notice where its agency killed it, left out where the archive wants it so. */
export function StoryBody({
  story,
  language,
  omit,
  to,
}: {
  readonly story: StoryView;
  readonly to: Linker;
  /** Of the archive's own words. */
  readonly language: string;
  readonly omit: boolean;
}) {
  const body = <Body story={story} language={language} to={to} />;
  if (story.standing.kill === null) return body;
  if (omit && story.standing.kill.given)
    return <p class="withdrawn">This archive leaves out the words of stories that their agency killed.</p>;
  return (
    <details class="withdrawn">
      <summary>Read the words that the agency withdrew</summary>
      {body}
    </details>
  );
}
