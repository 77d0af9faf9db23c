import type { Aside, DayRule } from "../../../article.ts";
import { type DayGiven, type Draft, draftOf, type Given, type Part } from "../../draft.ts";
import { besides } from "../../markup/body.ts";
import { withPlace } from "../../markup/facts.ts";
import { printable } from "../../text/printable.ts";
import { picturesOf } from "./associations.ts";
import { readBody } from "./body.ts";
import { type Item, itemOf, listOf, namesOf, plain, textOf } from "./item.ts";
import { marksOf, transmissionOf } from "./sent.ts";

/** The lines of an item in its file. */
export interface Place extends Part {
  /** Line of its `{`. */
  readonly begin: number;
  /** Line of a field's name, the first of these that stands in it. */
  readonly lineOf: (...names: readonly string[]) => number;
}

const BODY = ["body", "body_xhtml", "body_html5", "body_html", "body_text", "bodies"] as const;
/** Fields that say where the text is instead. */
const ELSEWHERE = ["renditions", "rendition", "links", "remotecontent", "bodyhref", "downloadurl"] as const;
/** Days of an item, its own first, and what is told of one that stands in. */
const DATES: readonly (readonly [string, DayRule | null])[] = [
  ["versioncreated", null],
  ["contentmodified", "content-modified"],
  ["firstcreated", "first-created"],
  ["contentcreated", "content-created"],
  ["published", "publication-date"],
  ["publishedat", "publication-date"],
  ["datepublished", "publication-date"],
];

/** The draft of one ninjs item (IPTC's "News in JSON" 1.x, 2.x, 3.x). */
export function readItem(item: Item, place: Place): Draft {
  const { begin: _, lineOf, ...part } = place;
  const given = (text: string | null, ...names: readonly string[]): Given | null =>
    text === null ? null : { text, line: lineOf(...names) };
  const found = readBody(item, lineOf(...BODY));
  const headline =
    given(headlineOf(item), "headline", "headlines", "title", "name") ?? found.titles[0] ?? null;
  const { copy, asides, media } = besides(found, headline);
  const transmission = transmissionOf(item);
  const located = given(placeOf(item), "located", "dateline");
  return {
    ...draftOf(part, copy, missing(item)),
    sentHtml: found.html,
    agencyId: textOf(item, "uri", "guid", "id")?.trim() ?? null,
    dates: DATES.flatMap(([name, rule]): readonly DayGiven[] => {
      const text = textOf(item, name);
      return text === null ? [] : [{ text, line: lineOf(name), rule }];
    }),
    headline,
    byline: given(bylineOf(item), "byline", "by", "bylines", "authors", "author") ?? found.byline,
    dateline: withPlace(given(datelineOf(item), "dateline")) ?? withPlace(found.dateline),
    place: located === null ? found.place && { ...found.place, exact: true } : { ...located, exact: true },
    language: namesOf(item, "language", "lang")[0] ?? null,
    // A kill may come without a word of its own, and is never silent.
    headlineAlone: marksOf(item, transmission).includes("kill"),
    marks: marksOf(item, transmission),
    transmission,
    media: [...picturesOf(item, lineOf("associations")), ...media],
    asides: [...notesOf(item, place), ...asides],
  };
}

function missing(item: Item): Draft["missing"] {
  const date =
    'The item has none of `versioncreated`, `firstcreated` and `contentcreated`, so it has no day in the archive. Add one such as `"versioncreated": "2014-11-14T09:00:00Z"`.';
  const away = ELSEWHERE.filter((name) => item.has(name));
  if (away.length > 0) {
    return {
      date,
      body: `The text is not in the item but elsewhere (\`${away[0]}\` says where), so there is nothing to publish. Fetch it (as NITF, say) and put that file into the folder instead, or add it as body_text.`,
    };
  }
  const type = textOf(item, "type");
  const what = type === null || type === "text" ? "item" : `item (of type “${printable(type)}”)`;
  return {
    date,
    body: `The ${what} has no text in body_text, body_xhtml or bodies, so there is nothing to publish. Add the body, or take the item out of the folder.`,
  };
}

/** `headline`, the main entry of `headlines`, `headline_…`, or what else names an item. */
function headlineOf(item: Item): string | null {
  const entries = listOf(item, "headlines").flatMap((entry) => {
    if (typeof entry === "string") return [{ role: "", value: entry }];
    const each = itemOf(entry);
    const value = each === null ? null : textOf(each, "value", "text");
    return each === null || value === null ? [] : [{ role: textOf(each, "role") ?? "", value }];
  });
  const main = entries.find(({ role }) => /main|^$/.test(role)) ?? entries[0];
  const first = [...item.keys()].find((name) => name.startsWith("headline") && name !== "headlines");
  return plain(
    textOf(item, "headline") ??
      main?.value ??
      (first ? textOf(item, first) : null) ??
      textOf(item, "title", "name"),
  );
}

/** `byline`, `by`, or the names of those who wrote it, as texts or objects. */
function bylineOf(item: Item): string | null {
  const given = plain(textOf(item, "byline", "by"));
  if (given !== null) return given;
  const names = namesOf(item, "byline", "by", "bylines", "authors", "author", "creators").map((name) =>
    (plain(name) ?? "").replace(/^by /i, ""),
  );
  const said = names.filter((name) => name !== "");
  return said.length === 0 ? null : said.join(", ");
}

/** `dateline`: a text, or an object with one. */
function datelineOf(item: Item): string | null {
  return plain(namesOf(item, "dateline").find((text) => /[\s(,-]/.test(text)) ?? null);
}

/** `located`: a text, or an object with a city or a name. */
function placeOf(item: Item): string | null {
  for (const entry of [...listOf(item, "located"), ...listOf(item, "dateline").flatMap(locatedIn)]) {
    if (typeof entry === "string") return plain(entry);
    const each = itemOf(entry);
    const name = each === null ? null : plain(textOf(each, "city", "name", "value"));
    if (name !== null) return name;
  }
  return null;
}

function locatedIn(dateline: unknown): readonly unknown[] {
  const item = itemOf(dateline);
  return item === null ? [] : listOf(item, "located");
}

/** The notes to editors. */
function notesOf(item: Item, place: Place): readonly Aside[] {
  const text = plain(textOf(item, "ednote"));
  return text === null ? [] : [{ kind: "note", text, line: place.lineOf("ednote") }];
}
