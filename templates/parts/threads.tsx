import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Linker } from "./links.ts";
import { Headline, StoryList } from "./stories.tsx";
import { StorylineLink } from "./storyline-link.tsx";
import { useWords } from "./words.ts";

interface Props {
  readonly story: StoryView;
  readonly to: Linker;
}

/** What belongs to a story: its versions, its storyline, and stories like it; what is inferred is said to be. */
export function Threads({ story, to }: Props) {
  const { story: say } = useWords();
  if (story.versions.length === 0 && story.storyline === null && story.related.length === 0) return null;
  return (
    <aside class="threads-of" aria-label={say.belongs}>
      <Versions story={story} to={to} />
      <StorylineOf story={story} to={to} />
      {story.related.length > 0 && (
        <div>
          <h2 id="related">
            {say.related} <span class="tally">{say.nearestFirst}</span>
          </h2>
          <StoryList stories={story.related} to={to} narrow />
        </div>
      )}
      <small class="guess">
        {story.versions.some(({ by }) => by !== null && by !== "words") ? say.inferredRest : say.inferredAll}
        {story.versions.length > 0 && <> {say.wordForWord}</>}
      </small>
    </aside>
  );
}

function Versions({ story, to }: Props) {
  const { dates, story: say } = useWords();
  const { versions, url } = story;
  if (versions.length === 0) return null;
  return (
    <div>
      <h2 id="versions">{say.sent(versions.length)}</h2>
      <ol class="versions">
        {versions.map(({ story: version, shared, kind, by }) => (
          <li key={version.url} aria-current={version.url === url ? "true" : undefined}>
            {version.url === url ? <span>{say.thisVersion}</span> : <Headline story={version} to={to} />}{" "}
            <span class="tally">
              {say.versionFacts(
                dates.short(version.date),
                version.words,
                shared === null || kind === "kill" ? null : Math.round(shared * 100),
              )}
              {kind !== null && by !== null && say.versionKind(say.kinds[kind], say.origins[by])}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function StorylineOf({ story, to }: Props) {
  const { dates, story: say } = useWords();
  const { storyline, url } = story;
  if (storyline === null) return null;
  return (
    <div>
      <h2 id="storyline">
        <StorylineLink line={storyline} to={to} />
      </h2>
      <ol class="timeline">
        {storyline.stories.map((other) => (
          <li key={other.url} aria-current={other.url === url ? "true" : undefined}>
            <time class="when" dateTime={other.date}>
              {dates.short(other.date)}
            </time>{" "}
            {other.url === url ? <span>{say.thisStory}</span> : <Headline story={other} to={to} />}
          </li>
        ))}
      </ol>
      {storyline.more && (
        <p class="more">
          <a href={to(storyline.url)}>{say.wholeStoryline}</a>
        </p>
      )}
    </div>
  );
}
