import { yearName } from "../../src/archive/calendar.ts";
import type { PlaceView } from "../../src/archive/pages/place.ts";
import { placeUrl, placeYearUrl } from "../../src/archive/places.ts";
import type { Site, Tally } from "../../src/archive/views.ts";
import type { Words } from "../../src/words/words.ts";
import { countryIn, regionIn } from "./country.ts";
import { Given } from "./given.tsx";
import { Layout } from "./layout.tsx";
import { type Linker, linker } from "./links.ts";
import type { Crumb } from "./masthead.tsx";
import { FeedLink, Pages, StoryList, Tallies } from "./stories.tsx";
import { visible } from "./text.ts";
import { useWords } from "./words.ts";

/** The page of a place, whole or one year of it. */
export function PlacePage({ place, site }: { readonly place: PlaceView; readonly site: Site }) {
  const words = useWords();
  const { lists, site: say } = words;
  const to = linker(site, place.url);
  const name = visible(place.name);
  const title = place.year === null ? name : lists.inYear(name, yearName(place.year));
  const { number, urls } = place.paging;
  const part = urls.length > 1 ? say.page(number, urls.length) : "";
  return (
    <Layout
      site={site}
      url={place.url}
      title={`${title}${part}`}
      description={lists.placeSummary(number, place.storiesInAll, title, part)}
      sheets={["lists"]}
      feed={place.feed}
      lists={place.stories}
      place={place.located}
      crumbs={crumbs(words, place, name)}
    >
      <header class="page-head">
        <h1>
          <Given text={title} />
        </h1>
        <Whereabouts place={place} to={to} />
        <p class="page-count">
          {lists.placeHead(number, place.storiesInAll, part)}
          <FeedLink feed={place.feed} to={to} />
        </p>
      </header>
      {place.alike.length > 0 && (
        <section aria-labelledby="alike">
          <h2 id="alike">{lists.alike}</h2>
          <Tallies tallies={place.alike} to={to} />
        </section>
      )}
      {place.years.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">{say.years}</h2>
          <Tallies tallies={place.years} to={to} />
        </section>
      )}
      <section aria-labelledby="stories">
        <h2 id="stories">{place.years.length > 0 ? say.newestStories : say.stories}</h2>
        <StoryList stories={place.stories} to={to} />
        <WayOn years={place.years} to={to} />
      </section>
      <Pages paging={place.paging} to={to} what={title} />
    </Layout>
  );
}

/** Behind the newest stories of a place with many: all of their year, and the years before it. */
function WayOn({ years, to }: { readonly years: readonly Tally[]; readonly to: Linker }) {
  const { lists } = useWords();
  const newest = years.at(-1);
  if (newest === undefined) return null;
  return (
    <p class="more">
      <a href={to(newest.url)}>{lists.allStoriesOf(newest.name)}</a>
      {years.length > 1 && (
        <>
          {" · "}
          <a href="#years">{lists.olderYears}</a>
        </>
      )}
    </p>
  );
}

/** Where the place lies, with the rule that told it, or that no rule could. */
function Whereabouts({
  place: { located, countryUrl },
  to,
}: {
  readonly place: PlaceView;
  readonly to: Linker;
}) {
  const words = useWords();
  const { lists, site } = words;
  if (located === null || countryUrl === null) return <p class="whereabouts">{lists.unplaced}</p>;
  return (
    <p class="whereabouts">
      <Given
        text={[located.name, regionIn(words, located)].filter((part) => part !== null).join(site.comma)}
      />
      {site.comma}
      <a href={to(countryUrl)}>{countryIn(words, located.country)}</a>
      {site.comma}
      {lists.coordinates(located.latitude, located.longitude)}.
      <span class="guess">
        {" "}
        {lists.located(lists.locatedBy[located.rule], Math.round(located.confidence * 100))}
      </span>
    </p>
  );
}

function crumbs(words: Words, place: PlaceView, name: string): readonly Crumb[] {
  const { located, countryUrl } = place;
  const whole = [
    { name: words.site.archive, url: "/" },
    { name: words.site.places, url: "/places/" },
    ...(located === null || countryUrl === null
      ? []
      : [{ name: countryIn(words, located.country), url: countryUrl }]),
    { name, url: placeUrl(place.slug) },
  ];
  return place.year === null
    ? whole
    : [...whole, { name: yearName(place.year), url: placeYearUrl(place.slug, place.year) }];
}
