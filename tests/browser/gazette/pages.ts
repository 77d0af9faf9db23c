import { type Rule, STORY } from "../site/pages.ts";

/** Every kind of page that the demonstration archive has. */
export const GAZETTE_KINDS = {
  home: { path: /^index\.html$/ },
  year: { path: /^1994\/index\.html$/ },
  month: { path: /^1994\/06\/index\.html$/ },
  "day with takes": { path: /^1994\/06\/17\/index\.html$/ },
  "day of one story": { path: /^1949\/01\/18\/index\.html$/ },
  "newest take": { path: /^1994\/06\/17\/genoa-opened-/, text: /An update of an earlier story/ },
  "story in a storyline": { path: STORY, text: /<ol class="timeline">/ },
  "story with a table": { path: /^1994\/06\/08\/pepper-rose-/, text: /<pre/ },
  "story of the longest headline": { path: /^1994\/06\/08\/committee-on-brevity-/ },
  "story in Arabic": { path: /^1994\/06\/17\/story-/, text: /dir="rtl"/ },
  "story in French": { path: /^1994\/06\/15\/a-marseille-/, text: /lang="fr"/ },
  "story from nowhere known": { path: /^1971\/03\/20\/rain-/ },
  "story that came as XML": { path: /^1994\/06\/08\/oslo-ferry-/ },
  storyline: { path: /^storylines\/1994\/[a-z0-9-]+\.html$/ },
  storylines: { path: /^storylines\/index\.html$/ },
  "storylines of a year": { path: /^storylines\/1994\/index\.html$/ },
  places: { path: /^places\/index\.html$/, text: /class="world"/ },
  country: { path: /^countries\/italy\/index\.html$/ },
  place: { path: /^places\/genoa\/index\.html$/ },
  "place on no map": { path: /^places\/port-kesseray-ombrey-islands\/index\.html$/, text: /on no map/ },
  "on this day": { path: /^on-this-day\/06\/17\/index\.html$/ },
  "on this day, days": { path: /^on-this-day\/index\.html$/ },
  random: { path: /^random\/index\.html$/ },
  search: { path: /^search\/index\.html$/ },
  about: { path: /^about\/index\.html$/ },
  holdings: { path: /^holdings\/index\.html$/ },
  corrections: { path: /^corrections\/index\.html$/ },
  data: { path: /^data\/index\.html$/ },
  gone: { path: /^holdings\/gone\/index\.html$/ },
  files: { path: /^holdings\/files\/index\.html$/ },
  "not found": { path: /^404\.html$/ },
} as const satisfies Readonly<Record<string, Rule>>;

/** The kinds of pages of editions in other languages that have parts of their own, for axe; then the others. */
export const EDITION_KINDS = {
  home: { path: /^index\.html$/ },
  month: { path: /^1994\/06\/index\.html$/ },
  "story of two versions": { path: STORY, text: /<ol class="versions">/ },
  "story in the other direction": { path: STORY, text: /<h1 id="headline" lang="(?:ar|en)" dir=/ },
  places: { path: /^places\/index\.html$/, text: /class="world"/ },
  holdings: { path: /^holdings\/index\.html$/, text: /lang="en" dir="ltr"/ },
  corrections: { path: /^corrections\/index\.html$/ },
  data: { path: /^data\/index\.html$/ },
} as const satisfies Readonly<Record<string, Rule>>;
export const EDITION_OTHERS = {
  year: { path: /^1994\/index\.html$/ },
  "day with takes": { path: /^1994\/06\/17\/index\.html$/ },
  "story with a derived headline": { path: STORY, text: /<h1 id="headline" class="derived"/ },
  country: { path: /^countries\/[a-z]+\/index\.html$/ },
  "on this day": { path: /^on-this-day\/06\/17\/index\.html$/ },
  "on this day, days": { path: /^on-this-day\/index\.html$/ },
  random: { path: /^random\/index\.html$/ },
  search: { path: /^search\/index\.html$/ },
  about: { path: /^about\/index\.html$/ },
  gone: { path: /^holdings\/gone\/index\.html$/ },
  files: { path: /^holdings\/files\/index\.html$/ },
  "not found": { path: /^404\.html$/ },
} as const satisfies Readonly<Record<string, Rule>>;

/** Those on which an operator's own shows: logo, colours, foot; the page of theirs, and the one whose template is. */
export const HARBOUR_KINDS = {
  home: { path: /^index\.html$/ },
  story: { path: STORY },
  "own page": { path: /^pages\/terms\/index\.html$/ },
  "own template": { path: /^404\.html$/ },
} as const satisfies Readonly<Record<string, Rule>>;

/** Those that an archive of a single story shows differently. */
export const SEED_KINDS = {
  home: { path: /^index\.html$/ },
  story: { path: STORY },
  places: { path: /^places\/index\.html$/ },
} as const satisfies Readonly<Record<string, Rule>>;
