import { Fragment } from "preact";
import { dayUrl } from "../../src/archive/calendar.ts";
import type { CountryTally } from "../../src/archive/pages/country.ts";
import { LINES_URL } from "../../src/archive/pages/storyline.ts";
import type { Step as TimeStep } from "../../src/archive/steps.ts";
import { type Summary, textBelow } from "../../src/archive/summary.ts";
import type { LineTally, Paging, Tally } from "../../src/archive/views.ts";
import type { Words } from "../../src/words/words.ts";
import { countryIn } from "./country.ts";
import { spokenIn } from "./direction.ts";
import { Given } from "./given.tsx";
import type { Linker } from "./links.ts";
import { StorylineLink } from "./storyline-link.tsx";
import { useWords } from "./words.ts";

/** One line a story with its date, for lists across many days. */
export function StoryList({
  stories,
  to,
  narrow,
}: {
  readonly stories: readonly Summary[];
  readonly to: Linker;
  /** Beside something else: no column for the dates. */
  readonly narrow?: boolean;
}) {
  const { dates } = useWords();
  return (
    <ul class={narrow ? "story-list" : "story-list dated"}>
      {stories.map((story) => (
        <li key={story.url}>
          <a class="when" href={to(dayUrl(story.date))}>
            <time dateTime={story.date}>{dates.short(story.date)}</time>
          </a>{" "}
          <Headline story={story} to={to} />
        </li>
      ))}
    </ul>
  );
}

/** A headline as a link. The marks of the wire stand beside it in words. */
export function Headline({ story, to }: { readonly story: Summary; readonly to: Linker }) {
  const { site, tag } = useWords();
  return (
    <>
      <a
        class={story.derived ? "headline derived" : "headline"}
        href={to(story.url)}
        {...spokenIn(story.language, tag)}
      >
        <Given text={story.headline} />
      </a>
      {story.marks.map((mark) => (
        <Fragment key={mark}>
          {" "}
          <span class="mark">{site.marks[mark]}</span>
        </Fragment>
      ))}
    </>
  );
}

/** The place before a lede or a headline, with a space between that copied text keeps. */
export function Place({ name }: { readonly name: string }) {
  return (
    <>
      <span class="place">
        <Given text={name} />
      </span>{" "}
    </>
  );
}

/** The place, and what the story says behind its headline; nothing where it has neither. */
export function TextBelow({ story }: { readonly story: Summary }) {
  const { tag } = useWords();
  const text = textBelow(story);
  if (story.place === null && text === "") return null;
  return (
    <p {...spokenIn(story.language, tag)}>
      {story.place !== null && <Place name={story.place} />}
      <Given text={text} />
    </p>
  );
}

/** The way to the feed of what a page lists, where that has one. */
export function FeedLink({ feed, to }: { readonly feed: string | null; readonly to: Linker }) {
  const { site } = useWords();
  return feed === null ? null : (
    <>
      {" · "}
      <a href={to(feed)}>{site.atomFeed}</a>
    </>
  );
}

/** Storylines with how far they reach. */
export function Lines({ lines, to }: { readonly lines: readonly LineTally[]; readonly to: Linker }) {
  const { dates, site } = useWords();
  return (
    <ul class="threads">
      {lines.map((line) => (
        <li key={line.url}>
          <span class="tally">{site.lineFacts(line.stories, dates.reach(line.first, line.last))}</span>{" "}
          <StorylineLink line={line} to={to} />
        </li>
      ))}
    </ul>
  );
}

/** The way to all storylines, behind those that a page lists. */
export function AllLines({ to }: { readonly to: Linker }) {
  const { lists } = useWords();
  return (
    <p class="more">
      <a href={to(LINES_URL)}>{lists.allLines}</a>
    </p>
  );
}

/** Names with their counts, each a link. */
export function Tallies({ tallies, to }: { readonly tallies: readonly Tally[]; readonly to: Linker }) {
  const { figure } = useWords();
  return (
    <ul class="tallies">
      {tallies.map((tally) => (
        <li key={tally.url}>
          <a href={to(tally.url)}>
            <Given text={tally.name} />
          </a>{" "}
          <span class="tally">{figure(tally.stories)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Countries with their counts, each a link that says its code to the search. */
export function Countries({
  countries,
  to,
  coded,
}: {
  readonly countries: readonly CountryTally[];
  readonly to: Linker;
  /** Whether the search's script is to find their codes. */
  readonly coded?: boolean;
}) {
  const words = useWords();
  return (
    <ul class="tallies">
      {countries.map(({ code, url, stories }) => (
        <li key={url}>
          <a href={to(url)} data-country={coded ? code : undefined}>
            {countryIn(words, code)}
          </a>{" "}
          <span class="tally">{words.figure(stories)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A way of so many pages is shown whole. */
const ALL_SHOWN = 12;

/** The way through the parts of a long list; nothing where there is one part. Long ways are thinned out. */
export function Pages({
  paging,
  to,
  what,
}: {
  readonly paging: Paging;
  readonly to: Linker;
  readonly what: string;
}) {
  const { site } = useWords();
  const { number, urls } = paging;
  if (urls.length < 2) return null;
  const shown = urls
    .map((url, index) => ({ url, page: index + 1 }))
    .filter(
      ({ page }) =>
        urls.length <= ALL_SHOWN ||
        page === 1 ||
        page === urls.length ||
        Math.abs(page - number) <= 2 ||
        page % 10 === 0,
    );
  return (
    <nav class="pages" aria-label={site.pagesOf(what)}>
      <p>{site.pages(urls.length)}</p>
      <ol>
        {shown.map(({ url, page }) => (
          <li key={url}>
            {page === number ? <span aria-current="page">{page}</span> : <a href={to(url)}>{page}</a>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A step back and a step on, each with where it leads. */
export function Steps({
  label,
  previous,
  next,
}: {
  readonly label: string;
  readonly previous: Step | null;
  readonly next: Step | null;
}) {
  if (!previous && !next) return null;
  return (
    <nav class="steps" aria-label={label}>
      {previous && (
        <a class="step-back" rel="prev" href={previous.href}>
          <span class="step-kind">{previous.kind}</span> <StepName step={previous} />
        </a>
      )}
      {next && (
        <a class="step-on" rel="next" href={next.href}>
          <span class="step-kind">{next.kind}</span> <StepName step={next} />
        </a>
      )}
    </nav>
  );
}

export interface Step {
  readonly href: string;
  /** `Previous day`. */
  readonly kind: string;
  readonly name: string;
  /** The story whose headline the name is. */
  readonly story?: Summary;
}

function StepName({ step: { name, story } }: { readonly step: Step }) {
  const { tag } = useWords();
  return (
    <span class={story?.derived ? "derived" : undefined} {...(story ? spokenIn(story.language, tag) : {})}>
      <Given text={name} />
    </span>
  );
}

/** A step to another day, month or year; null where there is none. */
export function stepTo(
  other: TimeStep | null,
  kind: string,
  to: Linker,
  { dates }: Pick<Words, "dates">,
): Step | null {
  return other === null ? null : { href: to(other.url), kind, name: dates.stretch(other.key) };
}
