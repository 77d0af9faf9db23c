import type { CalendarDate } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import type { Archive } from "./archive.ts";
import { longDate, yearName, yearUrl } from "./calendar.ts";
import type { Intake } from "./intake.ts";
import { type CountryView, countryViews } from "./pages/country.ts";
import { type HoldingsView, holdingsViews } from "./pages/holdings.ts";
import { type HomeView, homeViews } from "./pages/home.ts";
import {
  type OnThisDaysView,
  type OnThisDayView,
  onThisDaysView,
  onThisDayViews,
} from "./pages/on-this-day.ts";
import { type PlaceView, placeViews } from "./pages/place.ts";
import { type PlacesView, placeLists } from "./pages/places.ts";
import { type RandomView, randomView } from "./pages/random.ts";
import {
  type StorylinesView,
  type StorylineView,
  storylineLists,
  storylineViews,
} from "./pages/storyline.ts";
import type { Site, View } from "./views.ts";

export interface AboutView extends View {
  /** Made by us from Markdown; null without an archive.md text. */
  readonly markup: string | null;
}

/** The pages that belong to no year. */
export interface SiteViews {
  readonly homes: readonly HomeView[];
  readonly placeLists: readonly PlacesView[];
  readonly places: readonly PlaceView[];
  readonly countries: readonly CountryView[];
  readonly storylines: readonly StorylineView[];
  readonly storylineLists: readonly StorylinesView[];
  readonly onThisDays: readonly OnThisDayView[];
  readonly onThisDayLists: readonly OnThisDaysView[];
  readonly randoms: readonly RandomView[];
  readonly holdings: readonly HoldingsView[];
  readonly abouts: readonly AboutView[];
  readonly missing: readonly View[];
}

/** What the pages of the site are made from, besides the archive. */
export interface Furnishings {
  readonly intake: Intake;
  /** HTML of archive.md's body, made by us. */
  readonly aboutMarkup: string | null;
  /** SVG path of the land, see `world.ts`. */
  readonly land: string;
}

/** Counts and span of the whole archive. The archive must hold at least one story. */
export function describeSite(archive: Archive, settings: Settings, now: CalendarDate | null): Site {
  return {
    settings,
    now,
    stories: archive.stories.length,
    days: archive.days.length,
    firstDate: archive.stories[0]?.date ?? "",
    lastDate: archive.stories.at(-1)?.date ?? "",
    years: archive.years.map(({ key, stories }) => ({
      name: yearName(key),
      url: yearUrl(key),
      stories: stories.length,
    })),
    places: archive.places.length,
    storylines: archive.lines.length,
  };
}

/** The views of all pages outside the years. */
export function siteViews(archive: Archive, { intake, aboutMarkup, land }: Furnishings): SiteViews {
  const onThisDays = onThisDayViews(archive);
  return {
    homes: homeViews(archive),
    placeLists: placeLists(archive, land),
    places: placeViews(archive),
    countries: countryViews(archive),
    storylines: storylineViews(archive),
    storylineLists: storylineLists(archive),
    onThisDays,
    onThisDayLists: [onThisDaysView(onThisDays)],
    randoms: [randomView(archive)],
    holdings: holdingsViews(archive, intake),
    abouts: [{ url: "/about/", markup: aboutMarkup }],
    missing: [{ url: "/404.html" }],
  };
}

/** `14 November 2014`, or `14 November 2014 to 3 March 2015`. */
export function span(site: Site): string {
  const [first, last] = [longDate(site.firstDate), longDate(site.lastDate)];
  return first === last ? first : `${first} to ${last}`;
}
