import type { ComponentChildren } from "preact";
import { agencyNamed } from "../../src/archive/authors.ts";
import { dayUrl } from "../../src/archive/calendar.ts";
import type { Located } from "../../src/archive/gazetteer/located.ts";
import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Words } from "../../src/words/words.ts";
import { countryIn, regionIn } from "./country.ts";
import { spokenIn } from "./direction.ts";
import { Given } from "./given.tsx";
import type { Linker } from "./links.ts";
import { replaceable } from "./replaceable.tsx";
import { Forbidden } from "./rights.tsx";
import { StorylineOver } from "./storyline-link.tsx";
import { visible } from "./text.ts";
import { TreatmentNotices } from "./treatment-notices.tsx";
import { useWords } from "./words.ts";

export interface StoryHeadProps {
  readonly story: StoryView;
  readonly to: Linker;
  /** Said before anything else. */
  readonly children: ComponentChildren;
}

/**
 * Headline, byline, place and date, each with what is to be known of it. Divisions, no paragraphs: readers' tools would
 * take those for the story. Nor may a class hold `dateline`, which they take for the byline.
 */
function OurStoryHead({ story, to, children }: StoryHeadProps) {
  const words = useWords();
  const { article, located } = story;
  const date = <time dateTime={article.date}>{words.dates.long(article.date)}</time>;
  const derived = article.headline.origin === "derived";
  const spoken = spokenIn(article.language, words.tag);
  const where =
    located === null || article.dateline === null ? "" : whereOf(words, article.dateline.place, located);
  // What its agency sent once more, killed, is no notice: what it is, the words above it say.
  const marks = article.marks.filter(
    (mark) => mark !== "kill" || story.standing.kill?.story.url !== story.url,
  );
  const named = agencyNamed(article);
  // `JANE DOE, AP Business Writer` says it already.
  const agency = named !== null && article.byline?.includes(named) ? null : named;
  return (
    <header>
      {children}
      <Forbidden article={article} />
      {story.storyline !== null && (
        <div class="kicker">
          <StorylineOver line={story.storyline} to={to} since={story.storyline.first} />
        </div>
      )}
      {marks.length > 0 && (
        <div class="marks">
          {marks.map((mark) => (
            <span key={mark}>{words.story.plainMarks[mark]} </span>
          ))}
        </div>
      )}
      <h1 id="headline" class={derived ? "derived" : undefined} {...(story.summary.omitted ? {} : spoken)}>
        {visible(article.headline.text)}
      </h1>
      {derived && !story.summary.omitted && <div class="guess">{words.story.derived}</div>}
      <TreatmentNotices notices={story.summary.treated?.notices ?? []} />
      {article.byline !== null && (
        <div class="byline p-author" {...spoken}>
          {visible(article.byline)}
        </div>
      )}
      <div class="filed">
        {article.dateline !== null && (
          <>
            {story.placeUrl === null ? (
              <span class="place" {...spoken}>
                {visible(article.dateline.place)}
              </span>
            ) : (
              <a class="place" href={to(story.placeUrl)}>
                <Given text={article.dateline.place} />
              </a>
            )}
            {where !== "" && (
              <span class="located">
                {" "}
                (<Given text={where} />)
              </span>
            )}
            {words.site.comma}
          </>
        )}
        {story.time?.day ? <a href={to(dayUrl(article.date))}>{date}</a> : date}
        {agency !== null && (
          <span {...spoken}>
            {" · "}
            {visible(agency)}
          </span>
        )}
      </div>
      <div class="age" data-date={article.date}></div>
    </header>
  );
}

export const StoryHead = replaceable("story-head", OurStoryHead);

/** What the dateline leaves out: `South Korea`; `Beijing, China` for PEKING. */
function whereOf(words: Words, place: string, located: Located): string {
  const told = place.toLowerCase();
  return [located.name, regionIn(words, located), countryIn(words, located.country)]
    .filter((part): part is string => part !== null && !told.includes(part.toLowerCase()))
    .join(words.site.comma);
}
