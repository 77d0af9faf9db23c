import type { Columns } from "../wire/columns/names.ts";
import type { DayOrder } from "../wire/dateline/day.ts";
import type { DayStyle } from "../words/date-style.ts";
import type { Accent } from "./accent.ts";
import type { FolderEncoding } from "./encoding.ts";
import type { MenuEntry } from "./menu.ts";

export type HoldBack = "rights" | "embargo";

/** What the archive says of itself. Null where `archive.md` says nothing. */
export interface Settings {
  readonly title: string;
  readonly publisher: string | null;
  readonly description: string | null;
  /** BCP 47, of the archive's own words. */
  readonly language: string;
  readonly rights: string | null;
  /** Absolute, ending in `/`: where the site will stand. Null: nothing in the site may name its own host. */
  readonly baseUrl: string | null;
  /** Whom a reader may write to about a story: `mailto:…` or `https://…`. */
  readonly contact: string | null;
  readonly accent: Accent | null;
  /** Paths in the input folder, `/` between names: a picture in the place of the title, and a style sheet above ours. */
  readonly logo: string | null;
  readonly css: string | null;
  /** Entries of the menu besides ours. */
  readonly menu: readonly MenuEntry[];
  /** Markdown, at the foot of every page. */
  readonly footer: string | null;
  /** The day that leads the front page; null for the last full edition. */
  readonly front: string | null;
  readonly dateStyle: DayStyle;
  /** What is to be known of the times that stories name. */
  readonly timeZoneNote: string | null;
  /** Whether the site has a search. */
  readonly search: boolean;
  /** Whether the site has its stories as data to download. */
  readonly data: boolean;
  /** Whether places and countries have pages, and stories are told where they come from. */
  readonly places: boolean;
  /** Whether there are storylines, and stories name those like them. */
  readonly threads: boolean;
  /** Whether the days of the year have pages. */
  readonly onThisDay: boolean;
  /** Whether the words of a story that its agency killed stand behind a notice or are left out. */
  readonly killed: "keep" | "omit";
  /** Which stories are not published: those whose own rights forbid it, those sent under an embargo. */
  readonly holdBack: readonly HoldBack[];
  /** What files of a folder are encoded in; empty where each is to be told by its bytes. See `encodingFor`. */
  readonly encoding: readonly FolderEncoding[];
  /** Which comes first where a day is written in figures alone (`03/04/1989`); null where its folder is to tell. */
  readonly dateOrder: DayOrder | null;
  /** Which columns of tables are which fields; empty where their names are to tell. */
  readonly columns: Columns;
}

/** The line of `archive.md` on which each setting stands that it has. */
export type SettingLines = Readonly<Partial<Record<keyof Settings, number>>>;
