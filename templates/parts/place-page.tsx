import { yearName } from "../../src/archive/calendar.ts";
import { placeUrl, placeYearUrl } from "../../src/archive/places.ts";
import type { PlaceView, Site } from "../../src/archive/views.ts";
import { type Crumb, Layout } from "./layout.tsx";
import { linker } from "./links.ts";
import { Pages, StoryList, Tallies } from "./stories.tsx";
import { count, visible } from "./text.ts";

/** The page of a place, whole or one year of it. */
export function PlacePage({ place, site }: { readonly place: PlaceView; readonly site: Site }) {
  const to = linker(site, place.url);
  const name = visible(place.name);
  const title = place.year === null ? name : `${name}, ${yearName(place.year)}`;
  const { number, urls } = place.paging;
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  return (
    <Layout
      site={site}
      url={place.url}
      title={`${title}${part}`}
      description={`${count(place.storiesInAll, "story", "stories")} from ${title}${part}.`}
      crumbs={crumbs(place, name)}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <p class="page-count">
          {count(place.storiesInAll, "story", "stories")} with this dateline{part}
        </p>
      </header>
      {place.years.length > 0 && (
        <section aria-labelledby="years">
          <h2 id="years">Years</h2>
          <Tallies tallies={place.years} to={to} />
        </section>
      )}
      <section aria-labelledby="stories">
        <h2 id="stories">{place.years.length > 0 ? "Newest stories" : "Stories"}</h2>
        <StoryList stories={place.stories} to={to} />
      </section>
      <Pages paging={place.paging} to={to} what={title} />
    </Layout>
  );
}

function crumbs(place: PlaceView, name: string): readonly Crumb[] {
  const whole = [
    { name: "Archive", url: "/" },
    { name: "Places", url: "/places/" },
    { name, url: placeUrl(place.slug) },
  ];
  return place.year === null
    ? whole
    : [...whole, { name: yearName(place.year), url: placeYearUrl(place.slug, place.year) }];
}
