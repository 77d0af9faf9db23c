import type { ComponentChild } from "preact";
import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Notice } from "../../src/archive/pages/versions.ts";
import { Body } from "./body.tsx";
import { Given } from "./given.tsx";
import type { Linker } from "./links.ts";
import { useWords } from "./words.ts";

interface Props {
  readonly story: StoryView;
  readonly to: Linker;
}

/** What is to be known of a story before it is read: that it was killed, corrected, sent again, or what it kills. */
export function Notices({ story, to }: Props) {
  const { dates, story: say } = useWords();
  const { standing, article, summary, url } = story;
  const { kill, correction, newest, killedBefore, kind, to: meant } = standing;
  const { marks } = article;
  const killing = marks.includes("kill") && kill?.story.url !== url;
  const linkTo = (target: string) => (text: string) => <a href={to(target)}>{text}</a>;
  if (!hasNotice(story)) return null;
  return (
    <div class="notices" role="note">
      {kill !== null && (
        <div class="notice grave">
          <div>
            <strong>{say.killedOn(<Day notice={kill} />)}</strong>{" "}
            {kill.story.url !== url && linkTo(kill.story.url)(say.readNotice)}
            {kill.story.url !== url && "."} <Doubt notice={kill} text={say.doubt.kill} />
          </div>
          <Reason notice={kill} />
        </div>
      )}
      {killing && <Killing story={story} to={to} />}
      {kill === null && correction !== null && (
        <div class="notice grave">
          <div>
            <strong>{say.correctedOn(<Day notice={correction} />)}</strong>{" "}
            {linkTo(correction.story.url)(say.readCorrection)}.{" "}
            <Doubt notice={correction} text={say.doubt.correction} />
          </div>
          <Reason notice={correction} />
        </div>
      )}
      {newest !== null && (kill !== null || newest.story.url !== correction?.story.url) && (
        <div class="notice">
          <div>
            {say.later[newest.kind](<Day notice={newest} />, linkTo(newest.story.url))}{" "}
            <Doubt notice={newest} text={say.doubt.version} />
          </div>
        </div>
      )}
      {kill === null && killedBefore !== null && (
        <div class="notice">
          <div>
            {say.killedBefore(<Day notice={killedBefore} />, linkTo(killedBefore.story.url))}{" "}
            <Doubt notice={killedBefore} text={say.doubt.version} />
          </div>
        </div>
      )}
      {!killing && kind === "correction" && meant !== null && (
        <div class="notice">
          <div>
            {say.corrects<ComponentChild>(
              dates.long(meant.date),
              summary.date === meant.date,
              linkTo(meant.url),
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** What a kill withdraws; where that is not here, how the notice names it. */
function Killing({ story: { standing, summary, versions }, to }: Props) {
  const { dates, story: say } = useWords();
  const { to: meant, names } = standing;
  return (
    <div class="notice grave">
      <div>
        <strong>{meant === null ? say.killsOne : say.kills}</strong>{" "}
        {meant !== null ? (
          <>
            {say.killed(
              <a class={meant.derived ? "derived" : undefined} href={to(meant.url)}>
                <Given text={meant.headline} />
              </a>,
              dates.long(meant.date),
              meant.date === summary.date,
              versions.length > 2,
            )}{" "}
            {versions.some(({ story, by }) => story.url === summary.url && by === "words") && (
              <span class="guess">{say.doubt.killing}</span>
            )}
          </>
        ) : names === null ? (
          say.killsUnknown
        ) : (
          say.killsNamed(<Given text={names} />)
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

function Day({ notice: { story } }: { readonly notice: Notice }) {
  const { dates } = useWords();
  return <time dateTime={story.date}>{dates.long(story.date)}</time>;
}

/** The wire's word is taken as it is; what only words say is called a guess. */
const Doubt = ({ notice, text }: { readonly notice: Notice; readonly text: string }) =>
  notice.given ? null : <span class="guess">{text}</span>;

function Reason({ notice: { reason } }: { readonly notice: Notice }) {
  const { story } = useWords();
  if (reason === null) return null;
  return (
    <div class="reason">
      {story.reason(
        <q>
          <Given text={reason} />
        </q>,
      )}
    </div>
  );
}

/** The words of a story: behind a notice where its agency killed it, left out where the archive wants it so. */
export function StoryBody({
  story,
  omit,
  to,
}: {
  readonly story: StoryView;
  readonly omit: boolean;
  readonly to: Linker;
}) {
  const { story: say } = useWords();
  const body = <Body story={story} to={to} />;
  if (story.standing.kill === null) return body;
  if (omit && story.standing.kill.given) return <p class="withdrawn">{say.omitted}</p>;
  return (
    <details class="withdrawn">
      <summary>{say.readWithdrawn}</summary>
      {body}
    </details>
  );
}
