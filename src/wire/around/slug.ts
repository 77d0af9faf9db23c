import type { Mark } from "../../article.ts";
import { KILL_HEAD } from "./kill.ts";

/** What marks a story where it opens a part of the keyword line that is the desk's own. */
const SIGNS: readonly (readonly [Mark, RegExp])[] = [
  ["update", /^(?:\d{1,2}(?:st|nd|rd|th) (?:ld|lead|update)\b|updat(?:e|ed|es)\b|write ?thru\b)/i],
  ["correction", /^(?:correct(?:ion|ed|ive|s)|corr)\b/i],
  ["repeat", /^(?:rpt|repeat(?:s|ed|ing)?)\b/i],
  ["refile", /^refil(?:e|es|ed|ing)\b/i],
  ["kill", new RegExp(`^${KILL_HEAD}$`, "i")],
  ["embargo", /^(?:embargo(?:ed)?|hold for release)\b/i],
  ["advisory", /^(?:advisory|advisories)\b/i],
];
const opens = (behindKill: string): RegExp =>
  new RegExp(
    `^(?:[A-Z]{2}-{1,2})?(?:(UPDATE \\d{1,2}|UPDATE|CORRECTED|CORRECTION|RPT|REFILE|EMBARGO(?:ED)?|ADVISORY)[-:/ ]|(${KILL_HEAD})(?:${behindKill}))`,
  );
const OPENS_SLUG = opens("[-:/ ]|$");
/** Behind a kill no blank is enough: a headline in capitals may tell of one. */
const OPENS_HEADLINE = opens(" ?[-:/(]|$");
const REACH = 400;

/**
 *     BC-LT--Argentina-Cancer Beauty, 1st Ld-Writethru,466
 *                                     ^^^^^^^^^^^^^^^^ update
 * The marks that a keyword line carries. Words of the news are in keyword lines too (`3 Killed`), so only the desk's own
 * places count: what opens the line in capitals, and what begins behind a comma or in brackets.
 */
export function slugMarks(slug: string): readonly Mark[] {
  const [, ...parts] = slug.slice(0, REACH).split(",");
  return marksAt([...parts, ...openingAndBrackets(slug, OPENS_SLUG)]);
}

/** The marks that a headline carries: in capitals before it (`CORRECTION:`), or in brackets (`(2nd update)`). */
export function headlineMarks(headline: string): readonly Mark[] {
  return marksAt(openingAndBrackets(headline, OPENS_HEADLINE));
}

function openingAndBrackets(text: string, opening: RegExp): readonly string[] {
  const head = text.slice(0, REACH);
  const brackets = [...head.matchAll(/\(([^()]{1,20})\)/g)].map((match) => match[1] ?? "");
  const [, sign, kill] = opening.exec(head) ?? [];
  return [sign ?? kill ?? "", ...brackets];
}

function marksAt(places: readonly string[]): readonly Mark[] {
  const plain = places.flatMap((place) => (place === "" ? [] : [place.replaceAll("-", " ").trim()]));
  if (plain.length === 0) return [];
  return SIGNS.filter(([, sign]) => plain.some((place) => sign.test(place))).map(([mark]) => mark);
}

/** `1st Ld-Writethru`, `UPDATE 2`: the version that a keyword line or headline names, as it stands. */
export function slugVersion(slug: string): string | null {
  const match = /\b(\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead|Update)(?:-?Writethru)?|UPDATE \d{1,2})\b/i.exec(
    slug.slice(0, REACH),
  );
  return match?.[1] ?? null;
}

const KEYWORD =
  /^(?:\^?[A-Za-z]{2}-{1,2}\S|[a-z]\d{3,4}\b|:\p{Lu}|\/[\p{L}\d ./-]{2,80}\/$|(?:slug|slugline|keywords?)\s?[:=])/u;
const TAKES =
  /\b(?:\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead)\b|Ld-?Writethru|Writethru|\d{1,2} TAKES?|TAKE \d|a\d{4}\b.{0,12}\d{3,4})/i;
const CAPITALS = /^[\p{Lu}\d]{2,}(?:[-/][\p{Lu}\d.&]{1,})+(?:,? (?:\p{Lu}+|\d+)){0,4}$/u;

/** True for a line that holds keywords for the desks: `BC-Harbor Fire, 1st Ld-Writethru, a0412,0240`, `GRAIN-SHIPS/`. */
export function isSlugLine(text: string): boolean {
  const line = text.trim();
  if (line.length > 120 || /[.!?]$/.test(line)) return false;
  return KEYWORD.test(line) || TAKES.test(line) || CAPITALS.test(line);
}
