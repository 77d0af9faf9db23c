import { type Aside, type Media, NOTHING_SENT } from "../../article.ts";
import { type DayGiven, type Draft, draftOf, type Given, type Part, type Refusal, refuse } from "../draft.ts";
import { rightsOf } from "../markup/rights.ts";
import { readSent } from "../markup/sent-text.ts";
import { printable } from "../text/printable.ts";
import type { ColumnField } from "./names.ts";

/** A named text of a record, and how its lines stand in the file. */
export interface Entry {
  readonly name: string;
  readonly text: string;
  readonly line: number;
  /** True where each line of the text is a line of the file, false where all of it stands on one line. */
  readonly spread: boolean;
}

/** How a kind of records is spoken of: `row`, `record`, and their names `column`, `name`. */
export interface Words {
  readonly record: string;
  readonly name: string;
}

/** The draft of a record whose entries are told by `fields` (indexes of entries, the best first). */
export function recordDraft(
  part: Part,
  entries: readonly Entry[],
  fields: ReadonlyMap<ColumnField, readonly number[]>,
  { record, name }: Words,
): Draft | Refusal {
  const used = new Set<Entry>();
  const filled = (field: ColumnField): readonly Entry[] =>
    (fields.get(field) ?? []).flatMap((at) => {
      const entry = entries[at];
      return entry && entry.text.trim() !== "" ? [entry] : [];
    });
  const take = (field: ColumnField): Entry | null => {
    const [entry = null] = filled(field);
    if (entry !== null) used.add(entry);
    return entry;
  };
  const text = (field: ColumnField): string | null => take(field)?.text.trim() ?? null;
  const given = (field: ColumnField): Given | null => {
    const entry = take(field);
    return entry === null ? null : { text: entry.text, line: entry.line };
  };
  const list = (field: ColumnField): readonly string[] => listOf(text(field));
  const status = text("status");
  if (status !== null && HELD.test(status))
    return refuse(part, "draft", held(record, status), part.firstLine);
  const place = given("place");
  // A figure is the number of an account.
  const author = given("byline");
  const picture = take("image");
  const body = take("body");
  const sent =
    body === null ? null : readSent(body.text, (line) => (body.spread ? body.line + line - 1 : body.line));
  const draft: Draft = {
    ...draftOf(part, sent?.copy ?? { form: "blocks", blocks: [], rule: null }, {
      date: `The ${record} has no day in any ${name} for it, so the story has no place in the archive. Fill in its date, such as 2014-11-14.`,
      body: `The ${record} has no text in any ${name} for it, so there is nothing to publish. Add the text, or take the ${record} out.`,
    }),
    sentHtml: sent?.html ?? null,
    sentFrom:
      entries.find(({ name, text }) => PAGE.test(name) && /^https?:\/\//i.test(text))?.text.trim() ?? null,
    agencyId: text("id"),
    dates: filled("date").map((entry): DayGiven => {
      used.add(entry);
      return { text: entry.text.trim(), line: entry.line, rule: null };
    }),
    headline: given("headline"),
    byline: (/\p{L}/u.test(author?.text ?? "") ? author : null) ?? sent?.byline ?? null,
    dateline: given("dateline"),
    place: place === null ? null : { ...place, exact: false },
    language: text("language"),
    transmission: {
      ...NOTHING_SENT,
      slug: text("slug"),
      version: text("version"),
      categories: list("categories"),
      keywords: list("keywords"),
      priority: text("priority"),
      status,
      embargo: text("embargo"),
      rights: rightsOf(
        filled("rights").map((entry) => {
          used.add(entry);
          return entry.text.trim();
        }),
      ),
    },
  };
  return {
    ...draft,
    media: [...(picture === null ? [] : pictureOf(picture)), ...(sent?.media ?? [])],
    asides: [...(sent?.asides ?? []), ...entries.filter((entry) => !used.has(entry)).flatMap(noteOf)],
  };
}

/** What names the page that a record stood on. */
const PAGE = /^(?:(?:web|canonical)[\s_-]?)?ur[li]$|^(?:perma)?link$/i;
const HELD = /^(?:draft|auto-draft|pending|private|trash|unpublished|deleted)$/i;
const held = (record: string, status: string): string =>
  `The ${record} is marked as “${printable(status)}”: it was not published, and is held back. Change its status, or take it out.`;

/** `["a", "b"]`, `a; b`, `a|b`, `a, b`: the entries of a list in one text. */
function listOf(text: string | null): readonly string[] {
  const bare = (text ?? "").replace(/^\[|\]$/g, "");
  const sign = ["|", ";", ","].find((each) => bare.includes(each)) ?? "|";
  return bare
    .split(sign)
    .map((word) => word.trim().replace(/^["']|["']$/g, ""))
    .filter((word) => word !== "");
}

function pictureOf({ text, line }: Entry): readonly Media[] {
  const address = text.trim();
  return [{ renditions: [address], alt: null, caption: null, credit: null, before: null, line }];
}

/** What no field takes is kept, with its column's name. */
function noteOf({ name, text, line }: Entry): readonly Aside[] {
  const words = text.trim();
  return words === "" ? [] : [{ kind: "note", text: `${name}: ${words}`, line }];
}
