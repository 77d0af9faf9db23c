import { dateIn } from "../../src/archive/calendar.ts";
import type { Item, Tier } from "../../src/archive/edition.ts";
import type { Linker } from "./links.ts";
import { replaceable } from "./replaceable.tsx";
import { Headline, Place, TextBelow } from "./stories.tsx";
import { StorylineOver } from "./storyline-link.tsx";
import { useWords } from "./words.ts";

interface Props {
  readonly items: readonly Item[];
  readonly to: Linker;
}

/** Takes of one story named one by one; of more, their number. */
const TAKES_NAMED = 4;

/** An edition, or a page of one: the lead and the stories with their ledes, then briefs, then figures. */
export function Edition({ items, to }: Props) {
  const { lists } = useWords();
  const of = (tier: Tier) => items.filter((item) => item.tier === tier);
  const [stories, briefs, figures] = [of("story"), of("brief"), of("figures")];
  return (
    <div class="edition">
      {stories.length > 0 && (
        <div class="stories">
          {stories.map((item) => (
            <FullItem key={item.story.url} item={item} to={to} />
          ))}
        </div>
      )}
      <LineItems name={lists.inBrief} id="briefs" items={briefs} to={to} />
      <LineItems name={lists.figures} id="figures" items={figures} to={to} />
    </div>
  );
}

export interface ItemProps {
  readonly item: Item;
  readonly to: Linker;
}

/** A story with its storyline, headline, place and what follows. */
function OurItem({ item, to }: ItemProps) {
  const { story, storyline } = item;
  return (
    <article class="item">
      {storyline !== null && (
        <p class="kicker">
          <StorylineOver line={storyline} to={to} since={dateIn(storyline.stories[0] ?? story.url)} />
        </p>
      )}
      <h3>
        <Headline story={story} to={to} />
      </h3>
      <TextBelow story={story} />
      <Takes item={item} to={to} />
    </article>
  );
}

export const FullItem = replaceable("item", OurItem);

/** Stories of one line each, under a heading of their own. */
function LineItems({ name, id, items, to }: Props & { readonly name: string; readonly id: string }) {
  if (items.length === 0) return null;
  return (
    <section class="lines" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ul>
        {items.map((item) => (
          <li key={item.story.url}>
            {item.story.place !== null && <Place name={item.story.place} />}
            <Headline story={item.story} to={to} />
            <Takes item={item} to={to} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The takes of the same day that the story replaced. */
function Takes({ item: { earlier }, to }: { readonly item: Item; readonly to: Linker }) {
  const { lists, site } = useWords();
  if (earlier.length === 0) return null;
  return (
    <p class="takes">
      {lists.takes(earlier.length)}{" "}
      {earlier.slice(0, TAKES_NAMED).map((story, index) => (
        <>
          {index > 0 && site.comma}
          <a key={story.url} href={to(story.url)}>
            {earlier.length === 1 ? lists.readIt : earlier.length - index}
          </a>
        </>
      ))}
    </p>
  );
}
