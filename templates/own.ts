/** What an operator's own templates may import, as `dateline`; documented in `docs/templates.md`. */

export {
  dayUrl,
  fullDate,
  longDate,
  longMonth,
  monthOf,
  monthUrl,
  shortDate,
  yearName,
  yearOf,
  yearUrl,
} from "../src/archive/calendar.ts";
export type { Item } from "../src/archive/edition.ts";
export type { CorrectionsView } from "../src/archive/pages/corrections.ts";
export type { CountryView } from "../src/archive/pages/country.ts";
export type { DataSetsView } from "../src/archive/pages/data.ts";
export type { DayView } from "../src/archive/pages/day.ts";
export type { FilesView } from "../src/archive/pages/files.ts";
export type { GoneListView, GoneView } from "../src/archive/pages/gone.ts";
export type { HoldingsView } from "../src/archive/pages/holdings.ts";
export type { HomeView } from "../src/archive/pages/home.ts";
export type { MonthView } from "../src/archive/pages/month.ts";
export type { OnThisDaysView, OnThisDayView } from "../src/archive/pages/on-this-day.ts";
export type { OwnPage } from "../src/archive/pages/own-page.ts";
export type { PlaceView } from "../src/archive/pages/place.ts";
export type { PlacesView } from "../src/archive/pages/places.ts";
export type { RandomView } from "../src/archive/pages/random.ts";
export type { SearchView } from "../src/archive/pages/search.ts";
export type { StoryView } from "../src/archive/pages/story.ts";
export type { StorylinesView, StorylineView } from "../src/archive/pages/storyline.ts";
export type { YearView } from "../src/archive/pages/year.ts";
export type { AboutView, MissingView } from "../src/archive/site.ts";
export type { Site } from "../src/archive/views.ts";
export type { Article } from "../src/article.ts";
export { Body } from "./parts/body.tsx";
export { Calendar } from "./parts/calendar.tsx";
export { Contact } from "./parts/contact.tsx";
export { Edition, type ItemProps } from "./parts/edition.tsx";
export { Layout } from "./parts/layout.tsx";
export { linker } from "./parts/links.ts";
export type { FootProps, MastheadProps } from "./parts/masthead.tsx";
export { Notices, StoryBody } from "./parts/notices.tsx";
export { OwnMarkup } from "./parts/own-markup.tsx";
export { Provenance, type ProvenanceProps } from "./parts/provenance.tsx";
export type { PartProps } from "./parts/replaceable.tsx";
export { SpanChart } from "./parts/span-chart.tsx";
export { Headline, Lines, Pages, StoryList, Tallies } from "./parts/stories.tsx";
export { StoryHead, type StoryHeadProps } from "./parts/story-head.tsx";
export { count, visible } from "./parts/text.ts";
export { Threads } from "./parts/threads.tsx";
