import type { LineName } from "../../src/archive/threads/names.ts";
import { Given } from "./given.tsx";
import type { Linker } from "./links.ts";
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

/** The same over a headline, which is not said twice where the storyline has it for its name. */
export function StorylineOver({ line, to, headline }: Props & { readonly headline: string }) {
  const { story } = useWords();
  if (line.name !== headline) return <StorylineLink line={line} to={to} />;
  return <a href={to(line.url)}>{story.wholeStoryline}</a>;
}
