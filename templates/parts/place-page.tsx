import { yearName } from "../../src/archive/calendar.ts";
import { countryName } from "../../src/archive/gazetteer/countries.ts";
import type { Located } from "../../src/archive/gazetteer/located.ts";
import type { PlaceView } from "../../src/archive/pages/place.ts";
import { placeUrl, placeYearUrl } from "../../src/archive/places.ts";
import type { Site } from "../../src/archive/views.ts";
import { Layout } from "./layout.tsx";
import { type Linker, linker } from "./links.ts";
import type { Crumb } from "./masthead.tsx";
import { Pages, StoryList, Tallies } from "./stories.tsx";
import { countOnFirst, visible } from "./text.ts";

/** The page of a place, whole or one year of it. */
export function PlacePage({ place, site }: { readonly place: PlaceView; readonly site: Site }) {
  const to = linker(site, place.url);
  const name = visible(place.name);
  const title = place.year === null ? name : `${name}, ${yearName(place.year)}`;
  const { number, urls } = place.paging;
  const stories = countOnFirst(number, place.storiesInAll, "story", "stories");
  const part = urls.length > 1 ? `, page ${number} of ${urls.length}` : "";
  return (
    <Layout
      site={site}
      url={place.url}
      title={`${title}${part}`}
      description={`${stories} from ${title}${part}.`}
      sheets={["lists"]}
      lists={place.stories}
      place={place.located}
      crumbs={crumbs(place, name)}
    >
      <header class="page-head">
        <h1>{title}</h1>
        <Whereabouts place={place} to={to} />
        <p class="page-count">
          {stories} with this dateline{part}
        </p>
      </header>
      {place.alike.length > 0 && (
        <section aria-labelledby="alike">
          <h2 id="alike">Other datelines of the same place</h2>
          <Tallies tallies={place.alike} to={to} />
        </section>
      )}
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

/** Where the place lies, with the rule that told it, or that no rule could. */
function Whereabouts({
  place: { located, countryUrl },
  to,
}: {
  readonly place: PlaceView;
  readonly to: Linker;
}) {
  if (located === null || countryUrl === null)
    return <p class="whereabouts">Where this lies could not be told, so it is on no map.</p>;
  return (
    <p class="whereabouts">
      {[located.name, located.region].filter((part) => part !== null).join(", ")},{" "}
      <a href={to(countryUrl)}>{countryName(located.country)}</a>, {coordinates(located)}.
      <span class="guess">
        {" "}
        Inferred from the dateline: {located.rule.replaceAll("-", " ")},{" "}
        {Math.round(located.confidence * 100)} % sure.
      </span>
    </p>
  );
}

/** `37.57° N, 126.98° E`. */
function coordinates({ latitude, longitude }: Located): string {
  const degrees = (value: number, [plus, minus]: readonly [string, string]) =>
    `${Math.abs(value).toFixed(2)}° ${value < 0 ? minus : plus}`;
  return `${degrees(latitude, ["N", "S"])}, ${degrees(longitude, ["E", "W"])}`;
}

function crumbs(place: PlaceView, name: string): readonly Crumb[] {
  const { located, countryUrl } = place;
  const whole = [
    { name: "Archive", url: "/" },
    { name: "Places", url: "/places/" },
    ...(located === null || countryUrl === null
      ? []
      : [{ name: countryName(located.country), url: countryUrl }]),
    { name, url: placeUrl(place.slug) },
  ];
  return place.year === null
    ? whole
    : [...whole, { name: yearName(place.year), url: placeYearUrl(place.slug, place.year) }];
}
