import { longDate, shortDate } from "../../src/archive/calendar.ts";
import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Linker } from "./links.ts";
import { Headline, StoryList } from "./stories.tsx";
import { count, visible } from "./text.ts";

interface Props {
  readonly story: StoryView;
  readonly to: Linker;
}

/** What belongs to a story: its takes, its storyline, and stories like it. All of it inferred, and said to be. */
export function Threads({ story, to }: Props) {
  if (story.versions.length === 0 && story.storyline === null && story.related.length === 0) return null;
  return (
    <aside class="threads-of" aria-label="What belongs to this story">
      <Versions story={story} to={to} />
      <StorylineOf story={story} to={to} />
      {story.related.length > 0 && (
        <div>
          <h2 id="related">Related</h2>
          <StoryList stories={story.related} to={to} narrow />
        </div>
      )}
      <small class="guess">
        Inferred from the words of the stories; the wire said nothing of it.
        {story.versions.length > 0 &&
          " Word for word: the part of the shorter version that stands in an older one, in runs of five words."}
      </small>
    </aside>
  );
}

function Versions({ story, to }: Props) {
  const { versions, url } = story;
  const [newest] = versions;
  if (!newest) return null;
  return (
    <div>
      <h2 id="versions">Sent {times(versions.length)}</h2>
      {newest.story.url !== url && (
        <div class="newer">
          <a href={to(newest.story.url)}>Read the newest version</a>, of {longDate(newest.story.date)}.
        </div>
      )}
      <ol class="versions">
        {versions.map(({ story: version, shared }) => (
          <li key={version.url} aria-current={version.url === url ? "true" : undefined}>
            {version.url === url ? <span>This version</span> : <Headline story={version} to={to} />}{" "}
            <span class="tally">
              {shortDate(version.date)}, {count(version.words, "word", "words")}
              {shared !== null && `, ${Math.round(shared * 100)} % word for word`}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function StorylineOf({ story, to }: Props) {
  const { storyline, url } = story;
  if (storyline === null) return null;
  return (
    <div>
      <h2 id="storyline">
        <a href={to(storyline.url)}>{visible(storyline.name)}</a>
      </h2>
      <ol class="timeline">
        {storyline.stories.map((other) => (
          <li key={other.url} aria-current={other.url === url ? "true" : undefined}>
            <time class="when" dateTime={other.date}>
              {shortDate(other.date)}
            </time>{" "}
            {other.url === url ? <span>This story</span> : <Headline story={other} to={to} />}
          </li>
        ))}
      </ol>
      {storyline.more && (
        <p class="more">
          <a href={to(storyline.url)}>The whole storyline</a>
        </p>
      )}
    </div>
  );
}

const times = (number: number): string => (number === 2 ? "twice" : `${number} times`);
