import type { Aside, CalendarDate, Dateline, Inference, Mark, Transmission } from "../../../article.ts";
import type { Finding, Rule } from "../../../diagnostic.ts";
import { readMarks } from "../../around/marks.ts";
import { headlineMarks, slugMarks, slugVersion } from "../../around/slug.ts";
import type { Draft } from "../../compose.ts";
import { isCalendarDate } from "../../dateline/date.ts";
import { openBody } from "../../dateline/opening.ts";
import { readHtml } from "../../markup/html.ts";
import { readBody } from "./body.ts";
import { codesOf, type Item, itemOf, listOf, namesOf, textOf } from "./item.ts";

/** The lines of an item in its file. */
export interface Place {
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Line of a field's name, where it stands. */
  readonly lineOf: (...names: readonly string[]) => number;
}

const BODY = ["body", "body_xhtml", "body_html", "body_text", "bodies"] as const;

/** The story of one ninjs item (IPTC's "News in JSON" 1.x, 2.x, 3.x), or why there is none. */
export function readItem(item: Item, place: Place): Draft | Finding {
  const given = textOf(item, "versioncreated", "firstcreated", "contentcreated");
  const dateLine = place.lineOf(
    "version_created",
    "versioncreated",
    "versionCreated",
    "firstcreated",
    "firstCreated",
  );
  if (given === null) {
    return refuse(
      "no-date",
      'The item has neither `versioncreated` nor `firstcreated`, so it has no day in the archive. Add one such as `"versioncreated": "2014-11-14T09:00:00Z"`.',
      dateLine,
    );
  }
  const date = readDate(given);
  if (date === null)
    return refuse(
      "bad-date",
      `“${shown(given)}” names no day of the calendar. Write it as \`2014-11-14T09:00:00Z\`.`,
      dateLine,
    );
  const line = place.lineOf(...BODY);
  const body = readBody(item);
  const opened = openBody(body.paragraphs, body.tables, date, line);
  if (opened.paragraphs.length === 0) {
    const type = textOf(item, "type");
    const what = type === null || type === "text" ? "item" : `item (of type “${shown(type)}”)`;
    return refuse(
      "no-body",
      `The ${what} has no text in body_text, body_xhtml or bodies, so there is nothing to publish. Add the body, or take the item out of the folder.`,
      place.firstLine,
    );
  }
  const located = plain(textOf(item, "located"));
  const dateline = opened.dateline ?? givenPlace(located);
  const headline = headlineOf(item);
  const inferred: Inference[] = [...opened.inferred];
  if (body.layout !== null) inferred.push({ field: "paragraphs", rule: body.layout, line });
  const transmission = transmissionOf(item);
  return {
    ...place,
    agencyId: textOf(item, "uri", "guid", "id")?.trim() ?? null,
    date,
    headline,
    dateline,
    byline: bylineOf(item),
    language: textOf(item, "language")?.trim() ?? null,
    paragraphs: opened.paragraphs,
    tables: opened.tables,
    marks: marksOf(item, headline, transmission, opened.marks),
    transmission,
    asides: notesOf(item, place),
    bodyLine: line,
    inferred,
    findings: opened.findings,
  };
}

/** `2014-11-14T09:00:00Z`, `20141114T090000Z`: the day as the agency writes it, in its own time zone. */
function readDate(text: string): CalendarDate | null {
  const match = /^\s{0,9}(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  const date = match ? `${match[1]}-${match[2]}-${match[3]}` : "";
  return isCalendarDate(date) ? date : null;
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

function givenPlace(place: string | null): Dateline | null {
  return place === null ? null : { place, date: null, agency: null, raw: place };
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

function marksOf(
  item: Item,
  headline: string | null,
  sent: Transmission,
  opening: readonly Mark[],
): readonly Mark[] {
  const marks: Mark[] = [
    ...readMarks(headline ?? "").marks,
    ...headlineMarks(headline ?? ""),
    ...slugMarks(sent.slug ?? ""),
    ...opening,
  ];
  if (sent.embargo !== null) marks.push("embargo");
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

function refuse(rule: Rule, message: string, line: number): Finding {
  return { rule, severity: "error", message, line };
}

const shown = (text: string): string => text.trim().slice(0, 60).replace(/\p{C}/gu, "�");
