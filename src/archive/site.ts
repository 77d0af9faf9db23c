import type { CalendarDate, Media } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import type { Archive } from "./archive.ts";
import { yearName, yearUrl } from "./calendar.ts";
import { HEADING_KINDS } from "./headings.ts";
import type { Intake } from "./intake.ts";
import { type CorrectionsView, correctionsViews } from "./pages/corrections.ts";
import { type CountryView, countryViews } from "./pages/country.ts";
import type { DataSetsView } from "./pages/data.ts";
import { type FilesView, filesViews } from "./pages/files.ts";
import { type HeadingsView, type HeadingView, headingLists, headingViews } from "./pages/heading.ts";
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
import { type SearchView, searchView } from "./pages/search.ts";
import {
  type StorylinesView,
  type StorylineView,
  storylineLists,
  storylineViews,
} from "./pages/storyline.ts";
import type { Picture } from "./pictures.ts";
import type { Census, Site, Tally, View } from "./views.ts";

export const ABOUT_URL = "/about/";

export interface AboutView extends View {
  /** Made by us from Markdown; null without an archive.md text. */
  readonly markup: string | null;
  /** The pictures of that text, as of a story. */
  readonly media: readonly Media[];
  readonly pictures: readonly (Picture | null)[];
  readonly census: Census;
}

/** What a host shows for an address that is not there. */
export interface MissingView extends View {
  readonly years: readonly Tally[];
}

/** The pages that belong to no year. */
export interface SiteViews {
  readonly homes: readonly HomeView[];
  readonly placeLists: readonly PlacesView[];
  readonly places: readonly PlaceView[];
  readonly countries: readonly CountryView[];
  readonly headings: readonly HeadingView[];
  readonly headingLists: readonly HeadingsView[];
  readonly storylines: readonly StorylineView[];
  readonly storylineLists: readonly StorylinesView[];
  readonly onThisDays: readonly OnThisDayView[];
  readonly onThisDayLists: readonly OnThisDaysView[];
  readonly randoms: readonly RandomView[];
  readonly searches: readonly SearchView[];
  readonly corrections: readonly CorrectionsView[];
  readonly holdings: readonly HoldingsView[];
  readonly datas: readonly DataSetsView[];
  readonly fileLists: readonly FilesView[];
  readonly abouts: readonly AboutView[];
  readonly missing: readonly MissingView[];
}

/** What the pages of the site are made from, besides the archive. */
export interface Furnishings {
  readonly intake: Intake;
  /** HTML of archive.md's body, made by us. */
  readonly aboutMarkup: string | null;
  readonly aboutMedia: readonly Media[];
  /** The day of the build, where the operator wants it told. */
  readonly now: CalendarDate | null;
  /** Whether the site has a search. */
  readonly search: boolean;
  /** The stories as data, where the site has them. */
  readonly data: DataSetsView | null;
  /** Paths of what is no page and belongs to no year: assets, the search's index. */
  readonly files: readonly string[];
}

/** What all pages share. */
export const describeSite = ({ lines, headings }: Archive, settings: Settings): Site => ({
  settings,
  headings: HEADING_KINDS.filter((kind) => headings.all[kind].length > 0),
  storylines: lines.length > 0,
  search: settings.search,
});

/** Counts and span of the whole archive. It must hold at least one story. */
export const censusOf = ({ stories, years }: Archive, now: CalendarDate | null): Census => ({
  now,
  stories: stories.length,
  firstDate: stories[0]?.date ?? "",
  lastDate: stories.at(-1)?.date ?? "",
  years: years.map((year) => ({
    name: yearName(year.key),
    url: yearUrl(year.key),
    stories: year.stories.length,
  })),
});

/** The views of all pages outside the years. */
export function siteViews(
  archive: Archive,
  { intake, aboutMarkup, aboutMedia, now, search, data, files }: Furnishings,
): SiteViews {
  const census = censusOf(archive, now);
  const onThisDays = onThisDayViews(archive);
  return {
    homes: homeViews(archive, census),
    placeLists: placeLists(archive),
    places: placeViews(archive),
    countries: countryViews(archive),
    headings: headingViews(archive),
    headingLists: headingLists(archive),
    storylines: storylineViews(archive),
    storylineLists: storylineLists(archive),
    onThisDays,
    onThisDayLists: [onThisDaysView(onThisDays)],
    randoms: [randomView(archive)],
    searches: search ? [searchView(archive, census)] : [],
    corrections: correctionsViews(archive),
    holdings: holdingsViews(archive, intake, now),
    datas: data === null ? [] : [data],
    fileLists: filesViews(archive, files),
    abouts: [
      {
        url: ABOUT_URL,
        markup: aboutMarkup,
        media: aboutMedia,
        pictures: archive.pictures.get(ABOUT_URL) ?? [],
        census,
      },
    ],
    missing: [{ url: "/404.html", years: census.years }],
  };
}
