import type { Aside } from "../../article.ts";
import { isCredit } from "./credits.ts";
import { isRule } from "./notes.ts";
import { isRightsLine } from "./rights.ts";

/** Agencies whose bare name signs a story off, or goes before the desk's initials. */
const SIGNERS =
  "reuters?|upi|u\\.p\\.i\\.|afp|ap|dpa(?:[-/][a-z]{2,8})?|efe|ansa|itar-tass|tass|xinhua|kyodo|jiji|aap|sda|ats|apa|ntb|ritzau|tt|pti|ians|ani|sapa|bernama|yonhap|cp|epd|kna|ddp|dapd|sid|anp|belga|lusa|pap|čtk|ctk|mti|stt|fnb|bta|hina|tanjug|agerpres|interfax|vna|antara|pa|ap-dow jones|dow jones|nampa|ruptly|aa";
const NAME_ALONE = new RegExp(`^[\\s=\\-–—_*(/\\[<]{0,8}(?:${SIGNERS})[\\s=\\-–—_*)/\\]>.;…^M]{0,20}$`, "i");
/** `dpa ab yycd n3 ef`, `AAP ab/cd`, `(sda/ab)`, `--IANS ab/cd`: the agency, then initials in small letters. */
const WITH_INITIALS = new RegExp(
  `^[=\\-–—(/\\[<]{0,3}(?:${SIGNERS})(?:[ /]{1,3}[a-z\\d]{1,5}){1,8}[)\\]/>.]{0,2}$`,
);
const CAPITAL_INITIALS = new RegExp(
  `^[=\\-–—(/\\[<]{0,3}(?:${SIGNERS})(?:[ /]{1,3}[A-Z]{1,4}){1,4}[)\\]/>.]{0,2}$`,
  "i",
);
/** `hh/ph/ts/hd`, `(gr/bp)`, `/ab/`, `ab-cd-ef`. */
const INITIALS =
  /^(?:[([]?\/{0,2}\p{Ll}{1,5}(?:\/\p{Ll}{1,5}){1,8}\/{0,2}[)\]]?\.?|\/{1,2}\p{L}{2,5}\/{1,2}|\p{Ll}{2,3}(?:-\p{Ll}{2,3}){2,6}|[([]\p{Ll}{2,4}[)\]]|\p{Lu}{2,3}(?:\/\p{Lu}{2,3}){1,4})$/u;
const PAGE_MARK =
  /^(?:[-–—(/[*#<=\s]{0,6}(?:more|mehr folgt|more to come|to be continued|suite|sigue|continúa|segue|forts(?:etzung)? folgt|weiteres folgt)[-–—)/\]*#>=.…\s]{0,8})$/i;
const END =
  /^(?:[-–—(/[*#<=^\s]{0,6}(?:end ?item|end|ends|endit|end it|eom|ende|fin|fine|fim|slut|einde|koniec|конец|fin de (?:la )?nota|완|끝|完|了|終わり|انتهى|النهاية)[-–—)/\]*#>=.:\s]{0,8}|[-–—(/[*#<=\s]{1,6}(?:30|0)[-–—)/\]*#>=\s]{1,8}|#{2,5}|\(?n{4}\)?|［了］|【完】|（完）|（了）|\(完\)|\(끝\)|\(了\))$/iu;
const STAMPS: readonly RegExp[] = [
  /^[A-Z]{2,6}-[A-Z]{2,4}-\d{1,2}-\d{1,2}-\d{2,4}(?:\s\d{3,4}[A-Z]{1,4})?[<=]?$/,
  /^[A-Z]{2,6}-\d{1,2}:\d{2}-\d{1,2}-\d{1,2}-\d{2,4}$/,
  /^\(?\d{6}\s{0,2}[A-Z]{1,5}\s{1,3}\p{L}{3,10}\.?\s{0,2}\d{2,4}\)?$/u,
  /^\(?\d{1,2}[:.]?\d{2}\s?(?:GMT|UTC|EST|EDT|CET|MEZ|MESZ)\)?$/,
  /^[A-Za-z]{2,4} \d{2}-\d{2}-\d{2,4} \d{1,2}:\d{2}(?: [a-z]{2,4})?$/,
];

export type ClosingKind = Aside["kind"];

/**
 * What a unit is when it closes the story and is no part of it: the agency's sign-off (`REUTER`, `dpa ab cd`), the
 * credits, initials, a mark of the page (`MORE`, `-30-`, `Enditem`), a stamp, a line of rights. Null for prose.
 */
export function readClosing(text: string): ClosingKind | null {
  const line = text.trim();
  if (line.length > 600 || line === "") return null;
  if (isCredit(line)) return "sign-off";
  if (line.length > 300) return null;
  if (isRightsLine(line)) return "note";
  if (line.length > 60) return null;
  if (isRule(line) || END.test(line) || PAGE_MARK.test(line)) return isLowerWord(line) ? null : "page-mark";
  if (NAME_ALONE.test(line)) return isLowerWord(line) ? null : "sign-off";
  if (WITH_INITIALS.test(line) || CAPITAL_INITIALS.test(line) || INITIALS.test(line)) return "sign-off";
  return STAMPS.some((stamp) => stamp.test(line)) ? "sign-off" : null;
}

/** `end.`, `fine`: a wrapped paragraph may end on such a word. A mark has capitals or signs. */
const isLowerWord = (line: string): boolean =>
  /^\p{Ll}+[.…]?$/u.test(line) && !/^(?:enditem|reuters?)$/.test(line);

/** True for a mark behind which nothing of the copy follows: `-30-`, `ENDS`, `###`. */
export function isEndMark(text: string): boolean {
  const line = text.trim();
  return line.length <= 30 && END.test(line) && !isLowerWord(line);
}

/** A closing line that hangs at a paragraph's end: where it begins, and what it is. */
export interface Hanging {
  readonly at: number;
  readonly kind: ClosingKind;
}

const HANGING_WORD =
  /[.!?…"'”’»。)]\s{1,3}((?:enditem|ends?|-{1,2}30-{1,2}|-0-|#{3}|={1,2}\s?\p{L}{2,10}|-{2}\p{Lu}\p{L}{1,8}(?:\s[a-z/]{2,12})?|REUTERS?|NNNN|ENDS|\/\p{Ll}{2,4}\/|\(?\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){1,4}\)?|（完）|（了）|【完】|\(끝\))\.?)$/iu;
const HANGING_HAN =
  /[。！？」]\s{0,2}([（(【［](?:完|了|终|終|끝|.{1,12}(?:记者|記者|기자).{0,12})[）)】］])$/u;

/** Finds what hangs at the end of a body's last paragraph: `… Friday. (Reporting by A; Editing by B)`, `… scales. Enditem`. */
export function readHanging(text: string): Hanging | null {
  const tail = text.slice(-700);
  const shift = text.length - tail.length;
  if (/[)\]）】]\.?$/.test(tail)) {
    const open = openingOf(tail);
    if (open > 0 && isCredit(tail.slice(open))) return { at: shift + open, kind: "sign-off" };
    const inner = open > 0 ? readClosing(tail.slice(open)) : null;
    if (inner !== null && /[.!?…"'”’»。]\s{0,3}$/.test(tail.slice(0, open)))
      return { at: shift + open, kind: inner };
  }
  const end = tail.slice(-60);
  const word = HANGING_WORD.exec(end) ?? HANGING_HAN.exec(end);
  const mark = word?.[1];
  if (mark === undefined || (/^\p{Ll}+\.?$/u.test(mark) && !/^enditem/.test(mark))) return null;
  return { at: text.length - mark.length, kind: "sign-off" };
}

/** Index of the bracket that the text's last one closes; -1 where it has none. */
function openingOf(text: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const char = text.charAt(at);
    if (")]）】".includes(char)) depth++;
    else if ("([（【".includes(char) && --depth === 0) return at;
  }
  return -1;
}
