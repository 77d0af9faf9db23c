import type { Aside, Mark, Transmission } from "../../../article.ts";
import { slugVersion } from "../../around/slug.ts";
import { type Draft, draftOf, type Given, type Part } from "../../draft.ts";
import { readHtml } from "../../markup/html.ts";
import { printable } from "../../text/printable.ts";
import { readBody } from "./body.ts";
import { codesOf, type Item, itemOf, listOf, namesOf, textOf } from "./item.ts";

/** The lines of an item in its file. */
export interface Place extends Part {
  /** Line of a field's name, where it stands. */
  readonly lineOf: (...names: readonly string[]) => number;
}

const BODY = ["body", "body_xhtml", "body_html", "body_text", "bodies"] as const;

const MISSING = {
  date: 'The item has neither `versioncreated` nor `firstcreated`, so it has no day in the archive. Add one such as `"versioncreated": "2014-11-14T09:00:00Z"`.',
};

/** The draft of one ninjs item (IPTC's "News in JSON" 1.x, 2.x, 3.x). */
export function readItem(item: Item, place: Place): Draft {
  const { lineOf, ...part } = place;
  const dateLine = lineOf(
    "version_created",
    "versioncreated",
    "versionCreated",
    "firstcreated",
    "firstCreated",
  );
  const date = textOf(item, "versioncreated", "firstcreated", "contentcreated");
  const type = textOf(item, "type");
  const what = type === null || type === "text" ? "item" : `item (of type “${printable(type)}”)`;
  const body = `The ${what} has no text in body_text, body_xhtml or bodies, so there is nothing to publish. Add the body, or take the item out of the folder.`;
  const given = (text: string | null, ...names: readonly string[]): Given | null =>
    text === null ? null : { text, line: lineOf(...names) };
  const headline = headlineOf(item);
  const located = given(plain(textOf(item, "located")), "located");
  const transmission = transmissionOf(item);
  return {
    ...draftOf(part, readBody(item, lineOf(...BODY)), { ...MISSING, body }),
    agencyId: textOf(item, "uri", "guid", "id")?.trim() ?? null,
    dates: date === null ? [] : [{ text: date, line: dateLine, rule: null }],
    headline: given(headline, "headline", "headlines", "title"),
    byline: given(bylineOf(item), "byline", "by", "authors"),
    place: located === null ? null : { ...located, exact: true },
    language: textOf(item, "language")?.trim() ?? null,
    marks: marksOf(item, transmission),
    transmission,
    asides: notesOf(item, place),
  };
}

/** `headline`, `headline_…`, or the entry of `headlines` that is the main one. */
function headlineOf(item: Item): string | null {
  const entries = listOf(item, "headlines")
    .map(itemOf)
    .filter((entry) => entry !== null);
  const main = entries.find((entry) => /main|^$/.test(textOf(entry, "role") ?? "")) ?? entries[0];
  const first = [...item.keys()].find((name) => name.startsWith("headline") && name !== "headlines");
  return plain(
    textOf(item, "headline") ??
      (main ? textOf(main, "value") : null) ??
      (first ? textOf(item, first) : null) ??
      textOf(item, "title", "name"),
  );
}

/** `byline`, `by`, or the names of the authors. */
function bylineOf(item: Item): string | null {
  const given = plain(textOf(item, "byline", "by"));
  if (given !== null) return given.replace(/^by /i, "");
  const names = namesOf(item, "bylines", "authors", "author", "creators");
  return names.length === 0 ? null : names.join(", ");
}

function transmissionOf(item: Item): Transmission {
  const rights = ["copyrightnotice", "usageterms", "copyrightholder"].map((name) =>
    plain(textOf(item, name)),
  );
  const infos = listOf(item, "rightsinfo")
    .map(itemOf)
    .filter((info) => info !== null);
  const info = infos.flatMap((each) =>
    [textOf(each, "copyrightnotice"), textOf(each, "usageterms")].map(plain),
  );
  const said = [...rights, ...info].filter((text) => text !== null);
  return {
    slug: plain(textOf(item, "slugline", "slug")),
    version: textOf(item, "version")?.trim() ?? null,
    categories: [...new Set([...codesOf(item, "subject", "subjects", "service", "anpacategory")])],
    keywords: [
      ...new Set(
        namesOf(
          item,
          "keywords",
          "keyword",
          "subject",
          "subjects",
          "place",
          "places",
          "person",
          "people",
          "organisation",
          "organisations",
          "event",
          "events",
        ),
      ),
    ],
    priority: textOf(item, "urgency", "priority")?.trim() ?? null,
    status: textOf(item, "pubstatus")?.trim() ?? null,
    embargo: textOf(item, "embargoeduntil", "embargoed")?.trim() ?? null,
    rights: said.length === 0 ? null : [...new Set(said)].join(" "),
  };
}

function marksOf(item: Item, sent: Transmission): readonly Mark[] {
  const marks: Mark[] = [];
  if (sent.status !== null && /^cancell?ed$/i.test(sent.status)) marks.push("kill");
  const profile = `${textOf(item, "profile") ?? ""} ${textOf(item, "signal") ?? ""} ${namesOf(item, "signals").join(" ")}`;
  if (/\bcorrect/i.test(profile)) marks.push("correction");
  if (/\bupdate/i.test(profile) || slugVersion(sent.slug ?? "") !== null) marks.push("update");
  if (/\badvisor/i.test(profile)) marks.push("advisory");
  return marks;
}

/** The notes to editors. */
function notesOf(item: Item, place: Place): readonly Aside[] {
  const text = plain(textOf(item, "ednote"));
  return text === null ? [] : [{ kind: "note", text, line: place.lineOf("ednote", "edNote", "ed_note") }];
}

/** A field's text on one line; tags and character references, which some senders leave in, are read as such. */
function plain(text: string | null): string | null {
  if (text === null) return null;
  const words = /<\/?[a-z][^<>]{0,200}>|&#?\w{2,9};/i.test(text) ? readHtml(text).paragraphs.join(" ") : text;
  const line = words.split(/\s+/).join(" ").trim();
  return line === "" ? null : line;
}
