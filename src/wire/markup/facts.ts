import type { Aside, DayRule, Mark, Transmission } from "../../article.ts";
import { isWeekday, monthNamed } from "../dateline/months.ts";
import { type DayGiven, type Draft, draftOf, type Given, type Part } from "../draft.ts";
import { besides } from "./body.ts";
import type { Body } from "./found.ts";
import { textOf } from "./query.ts";
import type { XmlElement } from "./tree.ts";

/** What the fields of an item in XML say, and its body as it was found. */
export interface Facts {
  readonly agencyId: string | null;
  readonly dates: readonly DayGiven[];
  readonly headline: Given | null;
  readonly byline: Given | null;
  readonly dateline: Given | null;
  readonly place: Draft["place"];
  readonly language: string | null;
  readonly body: Body;
  readonly asides: readonly Aside[];
  readonly marks: readonly Mark[];
  readonly transmission: Transmission;
}

const MISSING = {
  date: "The item names no date (issue date, date of this revision or of creation), so the story has no day in the archive. Add one to the file.",
  body: "The item has neither text nor headline (a picture, perhaps, or a body that is only linked), so there is nothing to publish. Take it out, or send its text along.",
};

/** The draft of an item: what its fields do not say, its body may. A headline without copy is an alert. */
export function draftOfItem(facts: Facts, part: Part): Draft {
  const { body, byline } = facts;
  const headline = facts.headline ?? body.titles[0] ?? null;
  const { copy, asides, media } = besides(body, headline);
  const other = byline !== null && body.byline !== null && !sameWords(byline.text, body.byline.text);
  const signed: readonly Aside[] =
    other && body.byline !== null ? [{ kind: "sign-off", ...body.byline }] : [];
  const exact = body.place === null ? null : { ...body.place, exact: true };
  return {
    ...draftOf(part, copy, MISSING),
    sentHtml: body.html,
    agencyId: facts.agencyId,
    dates: facts.dates,
    headline,
    byline: byline ?? body.byline,
    dateline: withPlace(facts.dateline) ?? withPlace(body.dateline),
    place: facts.place?.exact ? facts.place : (exact ?? facts.place),
    language: facts.language,
    headlineAlone: true,
    marks: facts.marks,
    transmission: facts.transmission,
    media,
    asides: [...facts.asides, ...asides, ...signed],
  };
}

/** Days of several fields, those that are there; `rule` where a field is not the issue date's own. */
export function daysOf(
  fields: readonly (readonly [XmlElement | null, DayRule | null])[],
): readonly DayGiven[] {
  return fields.flatMap(([element, rule]) => {
    const text = textOf(element);
    return element === null || text === null ? [] : [{ text, line: element.line, rule }];
  });
}

/** Elements as notes, those that have words. */
export function notesOf(elements: readonly XmlElement[]): readonly Aside[] {
  return elements.flatMap((element): readonly Aside[] => {
    const text = textOf(element);
    return text === null ? [] : [{ kind: "note", text, line: element.line }];
  });
}

/** What may open a dateline's field that holds a day alone: `Thu, March 14, 2019`. */
const DAY_FIRST = /^(?:(\p{L}{2,12})\.?,? )?(\p{L}{3,12})\.?,? \d{1,2}(?:,? \d{4}\b|$|[ ,]+\d{1,2}[:.]\d\d)/u;
const WEEKDAY_THEN_DIGITS = /^(\p{L}{2,12})\.?,? \d/u;

/**
 *     14.3.2019 08:41:55 CET      20190403      March 14, 2019      Thursday, 14 March
 * Null for what some senders put into a dateline: a day or a time, and no place.
 */
export function withPlace(dateline: Given | null): Given | null {
  if (dateline === null || /^\W*\d/.test(dateline.text)) return null;
  const { text } = dateline;
  const [, weekday, month = ""] = DAY_FIRST.exec(text) ?? [];
  if (monthNamed(month) > 0 && (weekday === undefined || isWeekday(weekday))) return null;
  return isWeekday(WEEKDAY_THEN_DIGITS.exec(text)?.[1] ?? "") ? null : dateline;
}

function sameWords(one: string, other: string): boolean {
  const key = (text: string): string => text.toLowerCase().replace(/[^\p{L}]+/gu, "");
  return key(one).includes(key(other)) || key(other).includes(key(one));
}
