import { decodeHTMLStrict } from "entities";
import { type Aside, type DayRule, type Media, NOTHING_SENT } from "../../../article.ts";
import type { Finding } from "../../../diagnostic.ts";
import { marksOf } from "../../around/field-marks.ts";
import { dayFromPath } from "../../dateline/year.ts";
import type { DayGiven, Draft, Given } from "../../draft.ts";
import { languageTag } from "../../language/tag.ts";
import { endsAsPicture } from "../../markup/picture-address.ts";
import { rightsOf } from "../../markup/rights.ts";
import { didYouMean } from "../../text/nearest.ts";
import { printable } from "../../text/printable.ts";
import { HOLDERS, type Role, roleOf, USED_KEYS } from "./keys.ts";
import { type Field, listOf, textOf, type Value } from "./values.ts";

/** What the front matter tells of a story. */
export type StoryFields = Pick<
  Draft,
  | "agencyId"
  | "dates"
  | "headline"
  | "byline"
  | "dateline"
  | "place"
  | "language"
  | "marks"
  | "transmission"
  | "media"
  | "asides"
> & {
  /** A finding of severity `error` where the front matter says that the story is not to go out. */
  readonly heldBack: Finding | null;
  readonly findings: readonly Finding[];
};

interface Named extends Field<Value> {
  readonly key: string;
}

const YES = /^(?:true|yes|on|1)$/i;
const NO = /^(?:false|no|off|0)$/i;
/** Of WordPress and others: `status: draft`. */
const HELD_BACK = /^(?:(?:auto-?)?draft|pending(?: review)?|private|trash(?:ed)?|unpublished|in[ -]review)$/i;
const PUBLISHED = /^(?:publish(?:ed)?|public|final|live|true)$/i;

/** Reads the fields of a story. `path` may tell a day better than the time of the last change does. */
export function readFields(matter: ReadonlyMap<string, Field<Value>>, path: string): StoryFields {
  const { known, findings } = sortByRole(matter);
  const given = (role: Role): Given | null => {
    const [first] = (known.get(role) ?? []).map(asGiven).filter(({ text }) => text !== "");
    return first ?? null;
  };
  const text = (role: Role): string | null => given(role)?.text ?? null;
  const place = given("place");
  const location = given("location");
  const language = readLanguage(known.get("language") ?? []);
  const [headline, ...titles] = (known.get("headline") ?? []).map(asGiven).filter(({ text }) => text !== "");
  const asides = [
    ...titles.filter((title) => title.text !== headline?.text),
    ...(known.get("note") ?? []).map(asGiven),
  ]
    .filter((note) => note.text !== "")
    .map(({ text, line }): Aside => ({ kind: "note", text, line }));
  const status = text("status");
  return {
    agencyId: text("id"),
    dates: readDates(known, path),
    headline: headline ?? null,
    byline: bylineOf(given("byline")),
    dateline: given("dateline"),
    place: place === null ? location && { ...location, exact: false } : { ...place, exact: true },
    language: language.tag,
    marks: marksOf(status),
    transmission: {
      ...NOTHING_SENT,
      slug: text("slug"),
      version: text("version"),
      priority: text("priority"),
      embargo: text("embargo")?.replace(/^(?:false|no)$/i, "") || null,
      rights: rightsOf((known.get("rights") ?? []).map((field) => asGiven(field).text)),
      status: status === null || PUBLISHED.test(status) ? null : status,
      categories: termsOf(known.get("categories") ?? []),
      keywords: termsOf(known.get("keywords") ?? []),
    },
    media: coverOf(known),
    asides,
    heldBack: heldBack(known),
    findings: [...findings, ...language.findings],
  };
}

/** The picture that stands over a story: `image: a.jpg`, `cover: { image: a.jpg, alt: …, caption: … }`. */
function coverOf(known: ByRole): readonly Media[] {
  const [field] = (known.get("picture") ?? []).filter(({ value }) => addressIn(value) !== null);
  if (field === undefined) return [];
  const { value, line } = field;
  const own = (key: string): string | null =>
    value instanceof Map ? textOf(value.get(key) ?? "") || null : null;
  const beside = (role: Role): string | null => {
    const [first] = known.get(role) ?? [];
    return first === undefined ? null : asGiven(first).text || null;
  };
  return [
    {
      renditions: [addressIn(value) ?? ""],
      alt: own("alt") ?? beside("alt"),
      caption: own("caption") ?? own("title") ?? beside("caption"),
      credit: own("credit"),
      before: 0,
      line,
    },
  ];
}

/** The address in a value that is one: `image: true` is none. */
function addressIn(value: Value): string | null {
  const text =
    value instanceof Map
      ? (["image", "src", "url", "path", "file"]
          .map((key) => textOf(value.get(key) ?? ""))
          .find(endsAsPicture) ?? "")
      : (listOf(value)[0] ?? "");
  return endsAsPicture(text) ? text : null;
}

type ByRole = ReadonlyMap<Role, readonly Named[]>;

/** The fields by what they are for, the best key first; a note for each key that is not known. */
function sortByRole(matter: ReadonlyMap<string, Field<Value>>): {
  readonly known: ByRole;
  readonly findings: readonly Finding[];
} {
  const ranked = new Map<Role, (Named & { readonly rank: number })[]>();
  const findings: Finding[] = [];
  const add = (key: string, field: Field<Value>, outer: boolean): void => {
    if (outer && HOLDERS.has(key.toLowerCase()) && field.value instanceof Map) {
      for (const [inner, value] of field.value) add(inner, { value, line: field.line }, false);
      return;
    }
    const [role, rank] = roleOf(key) ?? [];
    if (role === undefined || rank === undefined) {
      if (outer) findings.push(unknownKey(key, field.line));
      return;
    }
    // What stands at the top goes before what a record holds.
    const named = { ...field, key, rank: outer ? rank : rank + 1000 };
    const others = ranked.get(role);
    if (others) others.push(named);
    else ranked.set(role, [named]);
  };
  for (const [key, field] of matter) add(key, field, true);
  for (const fields of ranked.values()) fields.sort((one, other) => one.rank - other.rank);
  return { known: ranked, findings };
}

/** A text as a page shows it: site generators take `&amp;` in a title for what it stands for. */
function asGiven({ value, line }: Field<Value>): Given {
  return { text: decodeHTMLStrict(textOf(value)), line };
}

/** `Ann Example <ann@example.org>` without the address. */
function bylineOf(given: Given | null): Given | null {
  if (given === null) return null;
  const text = given.text.replace(/\s?<[^<>\s]{0,100}@[^<>\s]{0,100}>/g, "");
  return text === "" ? given : { ...given, text };
}

/**
 * Where the issue date may stand. `published: true` is none. The time of the last change stands in for it, and says so,
 * where neither another key nor the file's name tells a day.
 */
function readDates(known: ByRole, path: string): readonly DayGiven[] {
  const days = (role: Role, rule: DayRule | null): readonly DayGiven[] =>
    (known.get(role) ?? [])
      .map(({ value, line }) => ({ text: textOf(value), line, rule }))
      .filter(({ text }) => text !== "" && !YES.test(text) && !NO.test(text));
  const dates = days("date", null);
  if (dates.length > 0 || dayFromPath(path) !== null) return dates;
  return days("changed", "last-change");
}

/** The tag that is one, in the form of BCP 47 (`en_US.UTF-8` is `en-US`); a warning for a value that is none. */
function readLanguage(fields: readonly Named[]): {
  readonly tag: string | null;
  readonly findings: readonly Finding[];
} {
  for (const { value, line } of fields) {
    const text = textOf(value);
    if (text === "") continue;
    const tag = languageTag(text.replace(/\..*$/, "").replaceAll("_", "-"));
    return tag === null ? { tag, findings: [badLanguage(text, line)] } : { tag, findings: [] };
  }
  return { tag: null, findings: [] };
}

/** Tags or categories, each once. A list's items; `a, b`; and `a b` for the plural keys, as Jekyll has it. */
function termsOf(fields: readonly Named[]): readonly string[] {
  const terms = fields.flatMap(({ key, value }) => {
    if (typeof value !== "string") return listOf(value);
    if (value.includes(",")) return value.split(",");
    return /^(?:tags|categories)$/i.test(key) ? value.split(/\s+/) : [value];
  });
  return [...new Set(terms.map((term) => decodeHTMLStrict(term).trim()).filter((term) => term !== ""))];
}

/** The line that says that the story is not to go out: `draft: true`, `published: false`, `status: pending`. */
function heldBack(known: ByRole): Finding | null {
  const says = (role: Role, pattern: RegExp) =>
    (known.get(role) ?? []).find(({ value }) => pattern.test(textOf(value)));
  const publishedOn = (known.get("date") ?? []).find(
    ({ key, value }) => /^published$/i.test(key) && NO.test(textOf(value)),
  );
  const found = says("draft", YES) ?? says("published", NO) ?? publishedOn ?? says("status", HELD_BACK);
  if (!found) return null;
  const message = `The front matter says \`${printable(found.key)}: ${printable(textOf(found.value))}\`: this is a draft, held back and given no page. Take the line out when the story may be published, and build again.`;
  return { rule: "draft", severity: "error", message, line: found.line };
}

function unknownKey(key: string, line: number): Finding {
  const message = `The front matter's key \`${printable(key)}\` is not known, and its value is not published.${didYouMean(key, USED_KEYS)} Nothing needs to be done unless it is a slip for \`date\`, \`headline\`, \`byline\`, \`place\`, \`language\` or \`id\`.`;
  return { rule: "front-matter-key", severity: "note", message, line };
}

function badLanguage(text: string, line: number): Finding {
  const message = `\`${printable(text)}\` is no language tag (BCP 47), so the language was guessed from the words. Write a tag such as \`en\`, \`fr\` or \`pt-BR\`.`;
  return { rule: "front-matter-value", severity: "warning", message, line };
}
