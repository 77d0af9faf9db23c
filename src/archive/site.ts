import type { CalendarDate } from "../article.ts";
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
import type { OwnPage } from "./pages/own-page.ts";
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
import type { Census, Livery, Site, Tally, View } from "./views.ts";

export interface AboutView extends View {
  /** Made by us from Markdown; null without an archive.md text. */
  readonly markup: string | null;
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
  readonly ownPages: readonly OwnPage[];
  readonly missing: readonly MissingView[];
}

/** What the pages of the site are made from, besides the archive. */
export interface Furnishings {
  readonly intake: Intake;
  /** HTML of archive.md's body, made by us. */
  readonly aboutMarkup: string | null;
  /** The day of the build, where the operator wants it told. */
  readonly now: CalendarDate | null;
  /** What the site has of what it may go without, and the day that leads its front page. */
  readonly settings: Pick<Settings, "search" | "places" | "onThisDay" | "front">;
  readonly ownPages: readonly OwnPage[];
  /** The stories as data, where the site has them. */
  readonly data: DataSetsView | null;
  /** Paths of what is no page and belongs to no year: assets, the search's index. */
  readonly files: readonly string[];
}

/** What all pages share. */
export const describeSite = (
  { lines, headings, stories }: Archive,
  settings: Settings,
  livery: Livery,
): Site => ({
  ...livery,
  // What leads the front page changes no other.
  settings: { ...settings, front: null },
  headings: HEADING_KINDS.filter((kind) => headings.all[kind].length > 0),
  storylines: lines.length > 0,
  search: settings.search,
  derives: stories.some(({ derived }) => derived),
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
  { intake, aboutMarkup, now, settings, ownPages, data, files }: Furnishings,
): SiteViews {
  const census = censusOf(archive, now);
  const onThisDays = settings.onThisDay ? onThisDayViews(archive) : [];
  return {
    homes: homeViews(archive, census, settings),
    placeLists: settings.places ? placeLists(archive) : [],
    places: placeViews(archive),
    countries: countryViews(archive),
    headings: headingViews(archive),
    headingLists: headingLists(archive),
    storylines: storylineViews(archive),
    storylineLists: storylineLists(archive),
    onThisDays,
    onThisDayLists: settings.onThisDay ? [onThisDaysView(onThisDays)] : [],
    randoms: [randomView(archive)],
    searches: settings.search ? [searchView(archive, census)] : [],
    corrections: correctionsViews(archive),
    holdings: holdingsViews(archive, intake, now),
    datas: data === null ? [] : [data],
    fileLists: filesViews(archive, files),
    abouts: [{ url: "/about/", markup: aboutMarkup, census }],
    ownPages,
    missing: [{ url: "/404.html", years: census.years }],
  };
}
