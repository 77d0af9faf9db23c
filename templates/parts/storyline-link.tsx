import type { LineName } from "../../src/archive/threads/names.ts";
import type { CalendarDate } from "../../src/article.ts";
import { Given } from "./given.tsx";
import type { Linker } from "./links.ts";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

interface Props {
  readonly line: LineName & { readonly url: string };
  readonly to: Linker;
}

/** A storyline's name as a link; one that no agency sent looks so. */
export const StorylineLink = ({ line, to }: Props) => (
  <a class={line.derived ? "derived" : undefined} href={to(line.url)}>
    <Given text={line.name} />
  </a>
);

/**
 * The same over a headline: that there is a storyline, and since when. Its name is a whole sentence, of another of its
 * stories, which there would be read before the story's own and may tell what came of it.
 */
export function StorylineOver({ line, to, since }: Props & { readonly since: CalendarDate }) {
  const { dates, story } = useWords();
  return (
    <a href={to(line.url)} title={visible(line.name)}>
      {story.storylineSince(dates.short(since))}
    </a>
  );
}
