import type { Article } from "../article.ts";
import { isAgency } from "../wire/dateline/agencies.ts";
import { oneLine } from "../wire/markup/query.ts";
import { isOfficeHere, isPlaceName, isSurname, withoutOfficeBefore } from "./office.ts";

/** Characters of a byline that is still a list of names. */
const LONGEST = 1_000;
/** Characters of a line that is no more than an agency's name. */
const LONGEST_SIGN = 60;
const BETWEEN = /[,;/|、，；·•\n]| [-–—] /;
/** `and` in the languages of the agencies. */
const AND = /^(?:and|und|et|y|e|i|og|och|en|ja|и|&|with)$/i;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const DEGREE = /^(?:m\.?d|ph\.?d|esq|m\.?p)\.?$/i;
const TITLE = /^(?:(?:dr|prof|mr|mrs|ms)\.? )+(?=\S+ \S)/i;
/** Small words within a name: `Jan van der Berg`, `Frances d'Emilio`. */
const PARTICLE =
  /^(?:de|del|della|der|den|des|di|da|das|do|dos|du|la|le|van|von|vom|zu|zum|ten|ter|al|el|bin|ibn|ben|y|e|i|and|[dl]['’].*|al-.*|el-.*)$/;
/** Behind the name, without a comma: where its bearer is, and whom they write for. */
const BEHIND = / (?:in|of|for|at|à|from) (?=\p{Lu}).*$|, ?$/u;
const BEHIND_SHOUTED = / (?:OF|FOR|Of|For) (?:THE|The|the) .*$/;
const ROLE =
  /(?: (?:ap|upi|afp|reuters|bloomberg|dpa|associated press|united press international|staff|special|senior|chief|contributing|national|foreign|business|science|sports?|political|diplomatic|military|religion|medical|health|maritime|aviation|auto|economics|financial|markets|energy|education|entertainment|travel|food|technology|environment|european?|asia|white house))* (?:writers?|correspondents?|reporters?|editors?|columnists?|analysts?)$/i;
/** What houses are called by their last word, or by an article before their first. */
export const HOUSE =
  /^the |(?:^| )(?:press|presse|news|times|journal|herald|tribune|gazette|agency|agence|agentur|agencia|agenzia|service|bureau|university|institute|ltd|inc|gmbh|corp)\.?$/i;
const AGENCY_NAME =
  /^(?:the )?(?:associated press|united press(?: international)?|international news service|agence france[- ]presse|deutsche presse[- ]agentur|press association|(?:\p{L}+ )?news agency)$/iu;

/**
 * The people of a byline, in reading order and as it writes them, without whom they write for, what they are there
 * and where they sit; none where it names an agency alone:
 *
 *     JANE DOE and JOHN ROE, AP Business Writers     ["JANE DOE", "JOHN ROE"]
 *     Ann Example/TT                                 ["Ann Example"]
 *     Reuters                                        []
 */
export function authorsOf({ byline }: Pick<Article, "byline">): readonly string[] {
  const line = oneLine(byline ?? "");
  if (line === "") return [];
  if (line.length > LONGEST || isInverted(line)) return [line];
  const inverted = line.split(/; ?/);
  if (inverted.length > 1 && inverted.every(isInverted)) return inverted;
  const names: string[] = [];
  for (const piece of line.replace(/ ?[([][^)\]]*[)\]]/g, "").split(BETWEEN)) {
    const parts = partsOf(piece.trim());
    for (const part of parts.map(withoutOfficeBefore)) {
      const last = names.at(-1);
      // `and` joins people.
      const alone = parts.length === 1 && !AND.test(piece.trim().split(" ")[0] ?? "");
      if (last !== undefined && SUFFIX.test(part)) names.splice(-1, 1, `${last}, ${part}`);
      else if (isName(part, last, alone)) names.push(nameIn(part));
    }
  }
  return [...new Set(names)];
}

/** The agency that a story is by: its dateline's or, without one, the one that stands where a byline would. */
export function agencyOf({ byline, dateline }: Pick<Article, "byline" | "dateline">): string | null {
  if (dateline !== null && dateline.agency !== null) return dateline.agency;
  const found = oneLine(byline ?? "")
    .split(BETWEEN)
    .map((piece) => ` ${piece.trim()}`.replace(ROLE, (role) => leading(role)).trim())
    .find((piece) => isAgencyName(piece));
  return found ?? null;
}

/**
 * The agency that a story's file names, as it stands there: the one that the story is by or, without one, the one that signs it
 * off behind the copy. Null where it names none, and for two or three small letters, which may be those of an editor.
 *
 *     PORTLAND, Feb 26 - …    REUTER...     "REUTER"
 */
export function agencyNamed(story: Pick<Article, "byline" | "dateline" | "asides">): string | null {
  const signs = story.asides
    .filter(({ kind, text }) => kind === "sign-off" && text.length <= LONGEST_SIGN)
    .map(({ text }) => oneLine(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""));
  return (
    agencyOf(story) ?? signs.find((sign) => /\p{L}{4}|\p{Lu}{3}/u.test(sign) && isAgencyName(sign)) ?? null
  );
}

/** Of ` AP Business Writer` the agency, where it begins with one. */
const leading = (role: string): string =>
  /^ (?:ap|upi|afp|reuters|bloomberg|dpa|associated press|united press international)(?= )/i.exec(
    role,
  )?.[0] ?? role;

/** A single word is one where the list of agencies has it: two words may be somebody's name (`Ana Lind`). */
const isAgencyName = (text: string): boolean =>
  AGENCY_NAME.test(text) ||
  (/^[\p{L}.-]+$/u.test(text) && !/^\p{Lu}\p{Ll}+-\p{Lu}/u.test(text) && isAgency(text));

/** `Doe, Jane`: one name, as catalogues have it. */
const isInverted = (line: string): boolean => {
  const [last = "", first = "", ...rest] = line.split(", ");
  const words = (text: string) => text.split(" ").length;
  return (
    rest.length === 0 &&
    words(last) === 1 &&
    /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}\.?)?$/u.test(first) &&
    !isAgencyName(first)
  );
};

/** What stands around `and`, unless that is within one name: `José Ortega y Gasset`, `Ann and Bo Sample`. */
function partsOf(piece: string): readonly string[] {
  // `Jr. and Jan van der Berg`, behind a comma: the first is the end of the name before it.
  const [, suffix, rest] = /^(\S+) \S+ (.*)$/.exec(piece) ?? [];
  if (
    suffix !== undefined &&
    rest !== undefined &&
    SUFFIX.test(suffix) &&
    AND.test(piece.split(" ")[1] ?? "")
  )
    return [suffix, ...partsOf(rest)];
  const words = piece.split(" ").filter((word) => word !== "");
  const parts: string[][] = [[]];
  for (const word of words) {
    if (AND.test(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const filled = parts.filter((part) => part.length > 0);
  const alone = filled.filter((part) => part.length === 1 && !isAgencyName(part[0] ?? ""));
  // English parts people with it, and no names: `Woodward and Carl Bernstein`.
  const within =
    alone.length > 0 &&
    alone.length < filled.length &&
    !words.some((word) => /^(?:and|und|&|with)$/i.test(word));
  return (within ? [words] : filled).map((part) => part.join(" "));
}

/** Whether a piece of a byline names somebody; behind a whole name, a word alone is whom they write for. */
function isName(part: string, before: string | undefined, alone: boolean): boolean {
  const bare = nameIn(part);
  if (bare === "" || DEGREE.test(part) || isAgencyName(bare) || /^\p{Ll}{2,6}$/u.test(bare)) return false;
  if (
    isOfficeHere(bare, alone ? (before ?? null) : null) ||
    ` ${part}`.replace(ROLE, "") === "" ||
    /\bcontributed\b|^(?:staff|agencies)\b/i.test(part)
  )
    return false;
  if (before === undefined) return true;
  const words = bare.split(" ");
  if (words.length === 1) return !before.includes(" ");
  return (
    !HOUSE.test(bare) &&
    !isPlaceName(bare) &&
    words.every((word) => !/^\p{Ll}/u.test(word) || PARTICLE.test(word))
  );
}

function nameIn(part: string): string {
  const name = part.replace(/^by (?=\p{Lu})/iu, "").replace(TITLE, "");
  const [first = "", second = "", ...more] = name.split(" ");
  // `Jane Doe` at least: what follows may be a role, a place or a house.
  const rest = more.length === 0 ? "" : ` ${more.join(" ")}`;
  const cut = isSurname(second, more) ? rest : withoutOffice(rest);
  return `${first} ${second}`.trim() + cut;
}

function withoutOffice(rest: string): string {
  const cut = rest.replace(BEHIND, "").replace(BEHIND_SHOUTED, "").replace(ROLE, "");
  const last = / (\S+)$/.exec(cut)?.[1] ?? "";
  const mark =
    last !== "" && /^(?:\p{Lu}{2,}|\p{Ll}{2,})$/u.test(last) && isAgency(last) && !PARTICLE.test(last);
  return mark ? cut.slice(0, -last.length - 1) : cut;
}
