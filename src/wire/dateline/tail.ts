import { isAgency, isAgencyShaped } from "./agencies.ts";
import { monthNamed, monthOf } from "./months.ts";
import type { DatelineDay } from "./reading.ts";

/** What stands between a dateline's place and the lede. */
export interface Tail {
  readonly day: DatelineDay | null;
  readonly agency: string | null;
  /** True where the agency is one that is known: its mark can be nothing else. */
  readonly certain: boolean;
  /** True where the agency's name has the shape of one. */
  readonly shaped: boolean;
  readonly separated: boolean;
  readonly end: number;
}

const SEPARATOR =
  /^\s{0,4}[.,:]?\s{0,4}(?:--?|_|–|—|―|−)(?=[\s"“«„]|$)|^\s{0,2}[.,]?(?:--|—|–)(?=[\p{Lu}\p{Lo}"“«„`'])/u;
/** Signs that part only behind an agency's mark: `/ritzau/:`, `(NTB): `, `(dpa) =`, `/TASS/.` */
const LOOSE = /^\s{0,3}(?:\.-+|[:=]|\.(?=\s))(?=\s|$)/;

/**
 *     , Nov. 14, 2014 (Reuters) -      , 12 APR -       , March 3 AAP -      (dpa/lno) -
 * Reads day, agency and dash at a place's end, in any order; null where none of them stands there. `glued` where no
 * white space parts it from the place.
 */
export function readTail(head: string, at: number, glued = false): Tail | null {
  let day: DatelineDay | null = null;
  let agency: Agency | null = null;
  let end = at;
  for (let turn = 0; turn < 2; turn++) {
    if (day === null) {
      const found = readDayAt(head, end);
      if (found !== null) {
        day = found.day;
        end = found.end;
        continue;
      }
    }
    if (agency !== null) break;
    agency = readAgency(head, end, day !== null);
    if (agency === null) break;
    end = agency.end;
  }
  if (glued && agency === null && day === null && !SEPARATOR.test(head.slice(end, end + 8))) return null;
  const rest = head.slice(end, end + 12);
  const separator = SEPARATOR.exec(rest) ?? (agency === null ? null : LOOSE.exec(rest));
  if (day === null && agency === null && separator === null) return null;
  const parted = separator ? end + separator[0].length : end;
  // `14 ноя — РИА Новости. Паром …`: some name themselves behind the dash.
  const late =
    separator !== null && agency === null && day !== null
      ? BEHIND.exec(head.slice(parted, parted + 40))
      : null;
  const named = late !== null && isAgency(late[1] ?? "") ? late : null;
  if (named) agency = { name: named[1] ?? "", certain: true, shaped: true, start: parted, end: parted };
  const behind = parted + (named?.[0].length ?? 0);
  // The lede's first bracket, not an agency we can be certain of.
  const doubtful = agency !== null && !agency.certain && separator === null;
  if (doubtful && agency !== null) {
    if (day === null) return null;
    return {
      day,
      agency: null,
      certain: false,
      shaped: false,
      separated: false,
      end: withComma(head, agency.start),
    };
  }
  return {
    day,
    agency: agency?.name ?? null,
    certain: agency?.certain ?? false,
    shaped: agency?.shaped ?? false,
    separated: separator !== null,
    end: separator === null ? (agency === null ? withComma(head, behind) : behind) : behind,
  };
}

const withComma = (head: string, at: number): number => at + (/^[,.:]/.test(head.slice(at, at + 1)) ? 1 : 0);

interface Agency {
  readonly name: string;
  readonly certain: boolean;
  readonly shaped: boolean;
  readonly start: number;
  readonly end: number;
}

const BRACKETED =
  /^(?:[\s,.:]{0,4}|\s{0,2}-{1,2}\s{0,2})(?:\(([^()\n]{1,40})\)|（([^（）\n]{1,40})）|\[([^[\]\n]{1,30})\]|\/{1,2}([\p{L}][\p{L}\d .&-]{1,38})\/{1,2})/u;
const BARE = /^[\s,.]{1,4}([\p{L}][\p{L}.-]{1,14})(?=\s{0,3}[.:]?\s{0,3}(?:--?|_|–|—)(?:\s|$))/u;

const BEHIND = /^\s{0,3}([\p{L}-]{2,16}(?: [\p{L}-]{2,12})?)(?:\.|:|\s{1,2}(?:-|–|—))\s{1,3}/u;

/** `(Reuters)`, `/PRNewswire/`, `/TASS/.`; behind a day also `AAP -` and `Kyodo -`, without brackets. */
function readAgency(head: string, at: number, dated: boolean): Agency | null {
  const rest = head.slice(at, at + 60);
  const match = BRACKETED.exec(rest);
  const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4])?.trim();
  if (match && name !== undefined && name !== "") {
    const certain = isAgency(name);
    return { name, certain, shaped: isAgencyShaped(name), start: at, end: at + match[0].length };
  }
  const bare = BARE.exec(rest);
  const word = bare?.[1] ?? "";
  if (!bare || monthOf(word) > 0) return null;
  const certain = isAgency(word);
  if (!certain && !(dated && isAgencyShaped(word) && word === word.toUpperCase())) return null;
  if (!dated && word !== word.toUpperCase() && !/^(?:Kyodo|Xinhua|Bernama|dpa)$/.test(word)) return null;
  return { name: word, certain, shaped: true, start: at, end: at + bare[0].length };
}

/** `, 2014. november 14.`: Hungarian copy. */
const YEAR_FIRST = /^[\s,]{0,3}(\d{4})\.\s{1,3}(\p{L}{3,12})\.?\s{1,3}(\d{1,2})(?:\.|(?!\d))/u;
const MONTH_DAY = /^[\s,.]{0,4}\(?(\p{L}{3,12})\.?\s{1,4}(\d{1,2})(?:st|nd|rd|th)?\)?(?![\d\p{L}])/u;
const DAY_MONTH =
  /^[\s,.]{0,4}(\d{1,2})(?:\.|º|°|er|st|nd|rd|th|-?go)?\s{0,3}(?:de |of |d[’'])?(\p{L}[\p{L}\p{M}]{2,14})\.?(?!\p{L})/u;
const NUMBERS = /^[\s,.]{0,4}(\d{1,2})([./])\s?(\d{1,2})(?:\2(?:\s?(\d{4}|\d{2}))?)?(?![\d/])/;

/** A day at a place of a text: `, Nov. 14`, ` 14 de noviembre de 2014`, `, 9.10.` */
export function readDayAt(
  head: string,
  at: number,
): { readonly day: DatelineDay; readonly end: number } | null {
  const rest = head.slice(at, at + 60);
  const whole = YEAR_FIRST.exec(rest);
  const month = monthNamed(whole?.[2] ?? "");
  if (whole && month > 0) {
    const day = { year: Number(whole[1]), month, day: Number(whole[3]), english: false };
    return { day, end: at + whole[0].length };
  }
  const first = MONTH_DAY.exec(rest);
  if (first) {
    const found = dayOf(head, at + first[0].length, first[1] ?? "", Number(first[2]));
    if (found !== null) return withSign(head, found);
  }
  const second = DAY_MONTH.exec(rest);
  if (second) {
    const found = dayOf(head, at + second[0].length, second[2] ?? "", Number(second[1]));
    if (found !== null) return found;
  }
  const third = NUMBERS.exec(rest);
  // Figures alone are a day only with a year, or with the full stops of German and Nordic copy.
  if (third && (third[4] !== undefined || (third[2] === "." && third[0].endsWith(".")))) {
    const [day, month] = [Number(third[1]), Number(third[3])];
    if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
      const year = third[4] === undefined ? null : Number(third[4].length === 2 ? `20${third[4]}` : third[4]);
      return { day: { year, month, day, english: false }, end: at + third[0].length };
    }
  }
  return null;
}

/** `Nov 14.` and `Nov 14:` before a lede: the sign belongs to the day. */
function withSign(head: string, found: { readonly day: DatelineDay; readonly end: number }) {
  const sign = /^[.:](?=\s)/.test(head.slice(found.end, found.end + 2)) && found.day.year === null;
  return sign && !SEPARATOR.test(head.slice(found.end, found.end + 8))
    ? { ...found, end: found.end + 1 }
    : found;
}

function dayOf(head: string, at: number, name: string, day: number) {
  const month = monthNamed(name);
  if (month === 0 || day < 1 || day > 31) return null;
  const english = monthOf(name) > 0;
  const year = readYear(head, at);
  return { day: { year: year?.year ?? null, month, day, english }, end: year?.end ?? at };
}

/** `, 2014` or ` de 2014` behind a day, where it is no first figure of the lede: a comma or mark stands beside it. */
function readYear(head: string, at: number): { readonly year: number; readonly end: number } | null {
  const match = /^(,? {0,2}(?:de |del )?)((?:1[6-9]|20)\d\d)(?=[\s,.(/:–—-]|$)/.exec(head.slice(at, at + 14));
  if (!match || match[1] === "") return null;
  const end = at + match[0].length;
  const sure =
    /de/.test(match[1] ?? "") ||
    match[1]?.startsWith(",") === true ||
    SEPARATOR.test(head.slice(end, end + 8)) ||
    BRACKETED.test(head.slice(end, end + 50));
  return sure ? { year: Number(match[2]), end } : null;
}
