import { Fragment } from "preact";
import { dayUrl, shortDate } from "../../src/archive/calendar.ts";
import type { Step as TimeStep } from "../../src/archive/steps.ts";
import type { Summary } from "../../src/archive/summary.ts";
import type { LineTally, Paging, Tally } from "../../src/archive/views.ts";
import { directionOfText } from "./direction.ts";
import type { Linker } from "./links.ts";
import { count, reach, visible } from "./text.ts";

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
  return (
    <ul class={narrow ? "story-list" : "story-list dated"}>
      {stories.map((story) => (
        <li key={story.url}>
          <a class="when" href={to(dayUrl(story.date))}>
            <time dateTime={story.date}>{shortDate(story.date)}</time>
          </a>{" "}
          <Headline story={story} to={to} />
        </li>
      ))}
    </ul>
  );
}

/** A headline as a link. The marks of the wire stand beside it in words. */
export function Headline({ story, to }: { readonly story: Summary; readonly to: Linker }) {
  return (
    <>
      <a
        class={story.derived ? "headline derived" : "headline"}
        href={to(story.url)}
        dir={directionOfText(story.headline)}
      >
        {visible(story.headline)}
      </a>
      {story.marks.map((mark) => (
        <Fragment key={mark}>
          {" "}
          <span class="mark">{mark}</span>
        </Fragment>
      ))}
    </>
  );
}

/** The way to the feed of what a page lists, where that has one. */
export const FeedLink = ({ feed, to }: { readonly feed: string | null; readonly to: Linker }) =>
  feed === null ? null : (
    <>
      {" · "}
      <a href={to(feed)}>Atom feed</a>
    </>
  );

/** Storylines with how far they reach. */
export function Lines({ lines, to }: { readonly lines: readonly LineTally[]; readonly to: Linker }) {
  return (
    <ul class="threads">
      {lines.map((line) => (
        <li key={line.url}>
          <a href={to(line.url)}>{visible(line.name)}</a>{" "}
          <span class="tally">
            {count(line.stories, "story", "stories")}, {reach(line.first, line.last)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Names with their counts, each a link. */
export function Tallies({ tallies, to }: { readonly tallies: readonly Tally[]; readonly to: Linker }) {
  return (
    <ul class="tallies">
      {tallies.map((tally) => (
        <li key={tally.url}>
          <a href={to(tally.url)}>{visible(tally.name)}</a>{" "}
          <span class="tally">{tally.stories.toLocaleString("en")}</span>
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
    <nav class="pages" aria-label={`Pages of ${what}`}>
      <p>{count(urls.length, "page", "pages")}</p>
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
          <span class="step-kind">{previous.kind}</span> <span>{visible(previous.name)}</span>
        </a>
      )}
      {next && (
        <a class="step-on" rel="next" href={next.href}>
          <span class="step-kind">{next.kind}</span> <span>{visible(next.name)}</span>
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
}

/** A step to another day, month or year; null where there is none. */
export function stepTo(other: TimeStep | null, kind: string, to: Linker): Step | null {
  return other === null ? null : { href: to(other.url), kind, name: other.name };
}
