import { type Article, NOTHING_SENT } from "../../../src/article.ts";
import { DEFAULTS } from "../../../src/settings/read-settings.ts";
import type { Settings } from "../../../src/settings/settings.ts";

/** A story of our own making, whole in every field; `changes` makes another of it. */
export function article(changes: Partial<Article> = {}): Article {
  return {
    id: "nta-77",
    url: "/2014/11/14/ferry-sails-at-last-1a2b3c4d.html",
    agencyId: "nta-77",
    wordsSha256: "d3e0b3bf8a7628f1bed3008b7c2d7fb65d420ad754c0145b11a5e7b0ebadec35",
    source: {
      path: "ferry.md",
      format: "markdown",
      encoding: "utf-8",
      sha256: "0".repeat(64),
      firstLine: 1,
      lastLine: 9,
    },
    date: "2014-11-14",
    dateline: { place: "OSLO", date: "2014-11-13", agency: "NTA", raw: "OSLO Nov 13 (NTA) -" },
    headline: { text: "Ferry sails at last", origin: "given" },
    byline: "Ana Lind",
    language: "en",
    paragraphs: ["The ferry sailed on Friday after a week’s wait.", "Nobody waved."],
    tables: [],
    markup: null,
    marks: [],
    transmission: NOTHING_SENT,
    media: [],
    asides: [],
    positions: { date: null, headline: null, dateline: null, byline: null, paragraphs: [1] },
    inferred: [],
    diagnostics: [],
    ...changes,
  };
}

/** A story that says of itself only what every story must. */
export const bare = (): Article =>
  article({
    dateline: null,
    byline: null,
    agencyId: null,
    id: "d3e0b3bf",
    headline: { text: "Ferry sailed on Friday", origin: "derived", rule: "lede", cuts: [] },
  });

/** A story with `text` in every field that a file can fill. */
export const filledWith = (text: string): Article =>
  article({
    id: text,
    agencyId: text,
    dateline: { place: text, date: null, agency: text, raw: text },
    headline: { text, origin: "given" },
    byline: text,
    paragraphs: [text],
  });

export const settings = (changes: Partial<Settings> = {}): Settings => ({
  ...DEFAULTS,
  title: "The Harbour",
  ...changes,
});

/** What ends elements, opens comments, and is run by template engines. */
export const HOSTILE: readonly string[] = [
  "</script><script>alert(1)</script>",
  "<!--<script>",
  "]]>",
  "]]> & < > \" '",
  "{{ x }} {% y %}",
  "<%= z %>",
  "$" + "{w}",
  "\u2028\u2029",
  "a\0b\u0001c\u000Bd\uFFFEe",
  "\uD800 \uDC00",
  "&amp;&lt;",
];
