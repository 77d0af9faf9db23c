import type { Located } from "../../archive/gazetteer/located.ts";
import type { Article, Span } from "../../article.ts";
import type { Settings } from "../../settings/settings.ts";
import { countWords } from "../../wire/text/words.ts";
import { ownRights, rightsOf } from "../rights.ts";
import { absolute } from "../url.ts";

/** What a story is as data: its record, and what the archive knows of it besides. */
export interface Told {
  readonly article: Article;
  /** Root-relative addresses of its other takes and repeats, newest first. */
  readonly versions: readonly string[];
  /** Whether its agency withdrew it, as the wire says. */
  readonly killed: boolean;
  /** Where its dateline lies. */
  readonly located: Located | null;
  readonly settings: Pick<Settings, "baseUrl" | "rights">;
}

export type Cell = string | number | null;
/** A story's values, in the order of `COLUMNS`. */
export type Row = readonly Cell[];

export interface Column {
  readonly name: string;
  /** As Frictionless' Table Schema names types. A date is `YYYY-MM-DD`. */
  readonly type: "string" | "date" | "integer" | "number";
  /** Whether every story has it, whatever stands in its file. */
  readonly required: boolean;
  readonly description: string;
  readonly value: (told: Told) => Cell;
}

/** Between the values of a column that holds several. */
export const BETWEEN = "|";

const text = (name: string, description: string, value: Column["value"]): Column => ({
  name,
  type: "string",
  required: false,
  description,
  value,
});
const given = (name: string, description: string, value: Column["value"]): Column => ({
  ...text(name, description, value),
  required: true,
});

/** The one table that all of the archive's data sets are made of, and what describes them. Names and order are frozen. */
export const COLUMNS: readonly Column[] = [
  given(
    "url",
    "Address of the story's page; without a base URL the path from the site's root. No two stories share one.",
    ({ article, settings }) => addressOf(article.url, settings),
  ),
  text(
    "id",
    "The agency's id of the story or, where it gave none, the hash in its address. A text, be it all figures.",
    ({ article }) => article.id,
  ),
  {
    ...given("date", "Day on which the story was issued, YYYY-MM-DD.", ({ article }) => article.date),
    type: "date",
  },
  text(
    "place",
    "Place of the dateline, as it stands there.",
    ({ article }) => article.dateline?.place ?? null,
  ),
  text(
    "country",
    "Country in which the place lies today: ISO 3166-1 alpha-2. Inferred from the place.",
    ({ located }) => located?.country ?? null,
  ),
  {
    ...text("latitude", "Degrees north of the place. Inferred.", ({ located }) => located?.latitude ?? null),
    type: "number",
  },
  {
    ...text("longitude", "Degrees east of the place. Inferred.", ({ located }) => located?.longitude ?? null),
    type: "number",
  },
  text("agency", "Agency that the dateline names.", ({ article }) => article.dateline?.agency ?? null),
  text("byline", "Who wrote it, as the story says.", ({ article }) => article.byline),
  text(
    "headline",
    "The agency's headline, or one made of the story's first words.",
    ({ article }) => article.headline.text,
  ),
  given(
    "headline_origin",
    "given: the agency sent the headline; derived: it was made of the story's first words.",
    ({ article }) => article.headline.origin,
  ),
  text("language", "Language of the story (BCP 47).", ({ article }) => article.language),
  text("keywords", "Keywords that the agency sent, with | between two.", ({ article }) =>
    article.transmission.keywords.join(BETWEEN),
  ),
  text(
    "marks",
    "What the wire calls the story, with | between two: update, correction, repeat, refile, kill, embargo, advisory; and killed, where its agency withdrew the story.",
    ({ article, killed }) => [...article.marks, ...(killed ? ["killed"] : [])].join(BETWEEN),
  ),
  text("version", "Version, as the agency numbered it.", ({ article }) => article.transmission.version),
  text(
    "versions",
    "Addresses of the story's other takes, corrections, repeats and kills, newest first and at most 100, with | between two: as the wire gives them or, where it does not, inferred from the words.",
    ({ versions, settings }) => versions.map((url) => addressOf(url, settings)).join(BETWEEN),
  ),
  text(
    "rights",
    "Rights in the story: as sent along with it, else as the archive states them.",
    ({ article, settings }) => rightsOf(article, settings),
  ),
  text(
    "rights_origin",
    "given: sent along with the story; archive: stated by the archive for all.",
    (told) => (ownRights(told.article) !== null ? "given" : told.settings.rights !== null ? "archive" : null),
  ),
  text(
    "source_path",
    "File of the input that the story was read from.",
    ({ article }) => article.source.path,
  ),
  given("source_sha256", "SHA-256 of that file, 64 hex digits.", ({ article }) => article.source.sha256),
  {
    ...given("words", "Words of the body, between white space.", ({ article }) =>
      article.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0),
    ),
    type: "integer",
  },
  text(
    "body",
    "Words of the story, in order: a blank line between paragraphs, a line break between rows of a table.",
    ({ article }) => bodyOf(article),
  ),
];

/** No story is known by anything less. */
export const PRIMARY_KEY = "url";

/** The values of a story. An empty text is null, so that no format can confuse the two. */
export const rowOf = (told: Told): Row =>
  COLUMNS.map(({ value }) => {
    const cell = value(told);
    return typeof cell === "string" ? sound(cell) || null : cell;
  });

const addressOf = (url: string, { baseUrl }: Told["settings"]): string =>
  baseUrl === null ? url : absolute(baseUrl, url);

/** The body as one text: a blank line parts paragraphs, a line break the rows of a table. */
function bodyOf({ paragraphs, tables }: Pick<Article, "paragraphs" | "tables">): string {
  const row = (at: number): Span | undefined => tables.find(({ first, last }) => first <= at && at <= last);
  return paragraphs
    .map((paragraph, at) => {
      const table = at === 0 ? undefined : row(at);
      const between = at === 0 ? "" : table !== undefined && table === row(at - 1) ? "\n" : "\n\n";
      return between + paragraph;
    })
    .join("");
}

/**
 * A text that every reader of UTF-8 takes: SQLite and R end a text at NUL, and JSON parsers refuse half a surrogate
 * pair. Control characters stand as their pictures, as on the story's page; line breaks and tabs stay.
 */
const sound = (cell: string): string => cell.toWellFormed().replace(/\p{Cc}/gu, picture);

function picture(character: string): string {
  if (character === "\n" || character === "\t") return character;
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "\u2421" : "\ufffd";
}
