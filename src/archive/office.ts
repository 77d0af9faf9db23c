import { isOffice } from "../wire/around/byline.ts";
import { isAgency } from "../wire/dateline/agencies.ts";
import { curatedOf } from "./gazetteer/curated.ts";
import { keyOf } from "./gazetteer/key.ts";
import { meaningOf } from "./gazetteer/scopes.ts";

/** What a desk, a rank, a house or a beat is called, before `Writer`, `Editor` and the like. Of no list of names. */
const DESKS = new Set(
  (
    "a an the our own from by at of for and & ap upi afp reuters bloomberg dpa press associated united agency wire " +
    "staff special senior junior chief deputy assistant associate acting managing executive general lead principal contributing " +
    "freelance guest trainee roving travelling traveling night day daily evening morning sunday saturday weekend weekly " +
    "news national foreign international world global overseas domestic home local city metro metropolitan state regional " +
    "county district town rural suburban north south east west northern southern eastern western central middle gulf pacific " +
    "business finance financial economics economic economy market markets money banking investment commodities industry " +
    "industrial labor labour employment workplace retail consumer property housing real estate energy oil technology tech " +
    "high-tech computer internet online web digital data space science sciences medical medicine health environment " +
    "environmental climate weather nature farm farming agriculture agricultural food wine restaurant travel transport " +
    "transportation motoring motor auto automotive aviation aerospace shipping maritime naval military defence defense " +
    "security war diplomatic political politics parliamentary lobby congressional senate statehouse capitol white house " +
    "election policy government legal law court courts crime police investigative investigations education school schools " +
    "university religion religious royal society social community family women women's men's lifestyle living style fashion " +
    "beauty garden gardening culture cultural arts art book books literary film movie movies cinema television tv radio media " +
    "music pop jazz rock opera theatre theater drama dance entertainment gossip features feature opinion editorial " +
    "letters obituary obituaries picture pictures photo photography graphics copy columns sport sports football soccer " +
    "rugby cricket golf tennis racing boxing baseball basketball hockey athletics olympics olympic swimming sailing " +
    "asia asian africa african europe european american british arab latin america " +
    "times journal herald tribune gazette post mail mirror express guardian telegraph observer globe chronicle courier " +
    "examiner inquirer independent standard star sun bulletin dispatch register service bureau desk team"
  ).split(" "),
);

/** Rarer ones, which are surnames as well: they tell an office where they open it. */
const BEATS = new Set(
  (
    "chess bridge crossword puzzle gaming video comics comic circus astrology wedding parenting youth children's student campus " +
    "history archaeology language physics chemistry biology pharmaceuticals biotech steel metals mining coal gas grains grain " +
    "cotton sugar coffee tobacco commodity currency currencies forex bond bonds equity equities stock stocks shares insurance " +
    "tax trade treasury pensions wealth bank banks car cars cycling skiing ski snooker darts wrestling gymnastics rowing " +
    "faith church vatican kremlin pentagon nato eu un whitehall supreme breaking live audience visual visuals design sub page " +
    "front cover poetry fiction theology aviation airline airlines rail railway railways port harbour waterfront "
  ).split(" "),
);

/** What ends an office and is a surname too: one of it, written large. */
const SURNAME = /^(?:Writer|Reporter|Editor|Columnist|Analyst|Correspondent|Staff)$/;
const isSurnameWord = (word: string): boolean =>
  SURNAME.test(word) ||
  (word === word.toUpperCase() && SURNAME.test(`${word.slice(0, 1)}${word.slice(1).toLowerCase()}`));

/**
 * Whether a piece of a byline tells what somebody is there, and is nobody's name. A surname may be such a word, so what
 * stands before it decides: a desk, an agency or a place makes it an office, any other name a person. Behind a name and
 * a comma (`behind` is that name, null elsewhere), where an office is looked for, a person has a name or two before such
 * a surname, written as the one before is.
 *
 *     AP Business Writer, Moscow Correspondent, staff reporter     offices
 *     JOHN SMITH, Chess Writer                                     an office
 *     Jane Writer, JOHN EDITOR                                     people
 */
export function isOfficeHere(piece: string, behind: string | null): boolean {
  if (behind !== null && /(?:^|[ -])chief$/i.test(piece)) return true;
  if (!isOffice(piece)) return false;
  const words = piece.split(" ");
  const last = words.pop() ?? "";
  if (words.length === 0 || !isSurnameWord(last) || words.some((word) => isDesk(word, last))) return true;
  if (BEATS.has(words[0]?.toLowerCase() ?? "")) return true;
  if (behind !== null && !(BORNE.test(last) && isLikeName(words, behind))) return true;
  return isPlaceName(words.join(" "));
}

/** Of those surnames, what one may be called who stands behind a comma. */
const BORNE = /^(?:writer|reporter|editor|staff)$/i;
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text);
const isLikeName = (words: readonly string[], other: string): boolean =>
  words.length <= 2 &&
  words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word) && !isAgency(word)) &&
  isShouted(words.join("")) === isShouted(other);

/** Whether that is what a place, a country or a region is called. */
export function isPlaceName(text: string): boolean {
  const key = keyOf(text);
  return curatedOf(key, false).length > 0 || meaningOf(key) !== null;
}

/** A desk, or an agency's mark where the office is not in capitals too: `Ana` is first of all a name. */
const isDesk = (word: string, last: string): boolean =>
  DESKS.has(word.toLowerCase().replace(/\.$/, "")) ||
  (/^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(last) && isAgency(word));

/**
 * Whether the last word behind two of a name is one of the name too, and no office: it follows a small word of names, or
 * is alone and written as they are (`Ann van der Writer`, `JANE M. EDITOR`, but `JANE DOE Writer`).
 */
export function isSurname(second: string, behind: readonly string[]): boolean {
  const word = behind.at(-1) ?? "";
  if (!isSurnameWord(word)) return false;
  if (behind.length > 1) return /^(?:de|der|den|van|von|du|la|le|el)$/.test(behind.at(-2) ?? "");
  return /\p{Ll}/u.test(word) ? /^\p{Lu}(?:\p{Ll}|\.?$)/u.test(second) : !/\p{Ll}/u.test(second);
}

const LEADING = /^(?:writers?|reporters?|editors?|columnists?|analysts?|correspondents?|staff)$/i;

/** `Staff Writer Jane Doe` without what she is there; a piece that does not end in a whole name stays. */
export function withoutOfficeBefore(piece: string): string {
  const words = piece.split(" ");
  const at = words.findLastIndex((word, place) => place < words.length - 2 && LEADING.test(word));
  const [office, name] = [words.slice(0, at), words.slice(at + 1)];
  const isNamed = name.every((word) => /^\p{Lu}/u.test(word) && !DESKS.has(word.toLowerCase()));
  return at !== -1 && isNamed && office.every((word) => isDesk(word, "")) ? name.join(" ") : piece;
}
