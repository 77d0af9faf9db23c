import { dayUrl, longDate } from "../../src/archive/calendar.ts";
import { countryName } from "../../src/archive/gazetteer/countries.ts";
import type { Located } from "../../src/archive/gazetteer/located.ts";
import type { StoryView } from "../../src/archive/pages/story.ts";
import type { Mark } from "../../src/article.ts";
import { directionOf } from "./direction.ts";
import type { Linker } from "./links.ts";
import { Notices } from "./notices.tsx";
import { visible } from "./text.ts";

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

/** Headline, byline, place and date, each with what is to be known of it. */
export function StoryHead({
  story,
  language,
  to,
}: {
  readonly story: StoryView;
  /** Of the archive's own words. */
  readonly language: string;
  readonly to: Linker;
}) {
  const { article, located } = story;
  const derived = article.headline.origin === "derived";
  const own =
    article.language === language ? {} : { lang: language, dir: directionOf(language) ?? ("ltr" as const) };
  const where = located === null || article.dateline === null ? "" : whereOf(article.dateline.place, located);
  return (
    <header>
      {story.storyline !== null && (
        <p class="kicker" {...own}>
          <a href={to(story.storyline.url)}>{visible(story.storyline.name)}</a>
        </p>
      )}
      {article.marks.length > 0 && (
        <p class="marks" {...own}>
          {article.marks.map((mark) => (
            <span key={mark}>{PLAIN[mark]} </span>
          ))}
        </p>
      )}
      <h1 class={derived ? "derived" : undefined}>{visible(article.headline.text)}</h1>
      {derived && (
        <p class="guess" {...own}>
          Headline derived from the story’s first words; the wire sent none.
        </p>
      )}
      <Notices notices={story.summary.treated?.notices ?? []} own={own} />
      {article.byline !== null && <p class="byline">{visible(article.byline)}</p>}
      <p class="dateline" {...own}>
        {article.dateline !== null && (
          <>
            {story.placeUrl === null ? (
              <span class="place">{visible(article.dateline.place)}</span>
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
      </p>
      <p class="age" {...own} data-date={article.date}></p>
    </header>
  );
}

/** What the dateline leaves out: `South Korea`; `Beijing, China` for PEKING. */
function whereOf(place: string, { name, region, country }: Located): string {
  const told = place.toLowerCase();
  return [name, region, countryName(country)]
    .filter((part): part is string => part !== null && !told.includes(part.toLowerCase()))
    .join(", ");
}
