import { KEYS } from "../../settings/keys.ts";
import type { Settings } from "../../settings/settings.ts";

/** What each setting is for, and what its line looks like. */
const EXAMPLES: Readonly<Record<keyof Settings, readonly [use: string, line: string]>> = {
  title: ["The name of the archive", "title: The Harbour Wire"],
  publisher: ["Who publishes it", "publisher: Harbour City Library"],
  description: [
    "What it holds, in a sentence; stands on the front page",
    "description: Dispatches of the Harbour news agency.",
  ],
  language: ["The language of the archive's own words", "language: en"],
  rights: [
    "The rights of stories that came with none",
    "rights: Free to read and cite; see the about page for reuse.",
  ],
  baseUrl: [
    "Where the site will stand; sitemaps, feeds and canonical links want it",
    "baseUrl: https://wire.example.org/",
  ],
  contact: [
    "Where readers write to, for a correction; stands on every story",
    "contact: archive@example.org",
  ],
  accent: ["The colour of links and marks, by day or by day and by night", 'accent: "#7a1f1f"'],
  logo: ["A picture in the place of the title", "logo: logo.svg"],
  css: ["A style sheet of your own, after Dateline's", "css: own.css"],
  menu: ["Entries of your own in the menu", "menu:\n  - Our library: https://library.example.org/"],
  footer: ["A line at the foot of every page", "footer: Kept by the *Harbour City Library*."],
  front: ["The day that leads the front page", "front: 2014-11-14"],
  dateStyle: ["How days are written", "dateStyle: iso"],
  timeZoneNote: [
    "A note on the times that stories tell",
    "timeZoneNote: All times are those of Harbour City.",
  ],
  search: ["A search, with its box on every page", "search: false"],
  data: ["The stories as data to download", "data: false"],
  places: ["Pages of places and countries", "places: false"],
  threads: ["Storylines and related stories", "threads: false"],
  onThisDay: ["What stood in the paper on the same day of other years", "onThisDay: false"],
  killed: ["The words of stories that their agency killed", "killed: omit"],
  holdBack: ["What is not published", "holdBack: rights, embargo"],
  encoding: ["What files are in that are not UTF-8, for all or by folder", 'encoding: { "1993/": koi8-r }'],
  dateOrder: ["Which comes first where a day is written in figures alone", "dateOrder: day-first"],
  columns: [
    "The columns of tables whose names are not known",
    "columns: { headline: Titel, body: Artikel, date: Tag }",
  ],
};

/** An `archive.md` in which every setting stands behind a `#`, with what it takes and what holds without it. */
export function settingsText(): string {
  const examples = new Map(Object.entries(EXAMPLES));
  const each = Object.entries(KEYS).map(([name, { takes, without }]) => {
    const [use = name, line = ""] = examples.get(name) ?? [];
    return `# ${use}: ${takes}. Without the line: ${without}.\n${line.replace(/^/gm, "#")}\n`;
  });
  return `---
# What the archive says of itself. Every setting may be left out: take the # away from a line to have it.
# \`docs/settings.md\` of Dateline tells more.

${each.join("\n")}
# Below the next line stands the about page, in Markdown. Without a word there is none.
---
`;
}
