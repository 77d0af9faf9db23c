import type { ComponentChildren } from "preact";
import { dayUrl, longDate } from "../../src/archive/calendar.ts";
import { countryName } from "../../src/archive/gazetteer/countries.ts";
import type { Located } from "../../src/archive/gazetteer/located.ts";
import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Mark } from "../../src/article.ts";
import { spokenIn } from "./direction.ts";
import type { Linker } from "./links.ts";
import { replaceable } from "./replaceable.tsx";
import { Forbidden } from "./rights.tsx";
import { visible } from "./text.ts";
import { TreatmentNotices } from "./treatment-notices.tsx";

/** What the marks of the wire mean to a reader. */
const PLAIN: Readonly<Record<Mark, string>> = {
  update: "An update of an earlier story.",
  correction: "The agency corrected an earlier story with this one.",
  repeat: "Sent before; the agency repeated it.",
  refile: "Sent before; the desk filed it again.",
  kill: "A notice of the agency: a story is withdrawn.",
  embargo: "Sent under an embargo.",
  advisory: "A note of the desk to editors.",
};

export interface StoryHeadProps {
  readonly story: StoryView;
  /** Of the archive's own words. */
  readonly language: string;
  readonly to: Linker;
  /** Said before anything else. */
  readonly children: ComponentChildren;
}

/**
 * Headline, byline, place and date, each with what is to be known of it. Divisions, no paragraphs: readers' tools would
 * take those for the story. Nor may a class hold `dateline`, which they take for the byline.
 */
function OurStoryHead({ story, language, to, children }: StoryHeadProps) {
  const { article, located } = story;
  const derived = article.headline.origin === "derived";
  const spoken = spokenIn(article.language, language);
  const where = located === null || article.dateline === null ? "" : whereOf(article.dateline.place, located);
  return (
    <header>
      {children}
      <Forbidden article={article} />
      {story.storyline !== null && (
        <div class="kicker">
          <a href={to(story.storyline.url)}>{visible(story.storyline.name)}</a>
        </div>
      )}
      {article.marks.length > 0 && (
        <div class="marks">
          {article.marks.map((mark) => (
            <span key={mark}>{PLAIN[mark]} </span>
          ))}
        </div>
      )}
      <h1 id="headline" class={derived ? "derived" : undefined} {...spoken}>
        {visible(article.headline.text)}
      </h1>
      {derived && !story.summary.omitted && (
        <div class="guess">Headline derived from the story’s first words; the wire sent none.</div>
      )}
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
                {visible(article.dateline.place)}
              </a>
            )}
            {where !== "" && <span class="located"> ({where})</span>}
            {", "}
          </>
        )}
        {story.time?.day ? (
          <a href={to(dayUrl(article.date))}>
            <time dateTime={article.date}>{longDate(article.date)}</time>
          </a>
        ) : (
          <time dateTime={article.date}>{longDate(article.date)}</time>
        )}
      </div>
      <div class="age" data-date={article.date}></div>
    </header>
  );
}

export const StoryHead = replaceable("story-head", OurStoryHead);

/** What the dateline leaves out: `South Korea`; `Beijing, China` for PEKING. */
function whereOf(place: string, { name, region, country }: Located): string {
  const told = place.toLowerCase();
  return [name, region, countryName(country)]
    .filter((part): part is string => part !== null && !told.includes(part.toLowerCase()))
    .join(", ");
}
