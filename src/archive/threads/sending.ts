import type { Article, CalendarDate, Mark } from "../../article.ts";
import { countWords } from "../../wire/text/words.ts";
import { versionNumber } from "../version-number.ts";
import { dayOf } from "./days.ts";
import { isKillNotice, saysWithdrawn } from "./notice.ts";
import { plainWords, withoutMarks } from "./text.ts";

/** What a version of a story is to the one before it. A refile is no correction, a repeat no update (Reuters handbook). */
export type Kind = "take" | "update" | "correction" | "refile" | "repeat" | "kill";

/** A story as its agency sent it: what it says of itself, and of those sent before it. Plain data. */
export interface Sending {
  /** Its number in the archive, from 0. */
  readonly story: number;
  /** Its issue date, and that in days since 1970-01-01. */
  readonly date: CalendarDate;
  readonly day: number;
  readonly id: string | null;
  /** `007` is 7, `UPDATE 2` and `2nd Ld` are 2; null where there is no number. */
  readonly version: number | null;
  /** What its own marks say; null where they say nothing. */
  readonly kind: Kind | null;
  /** Whether it is marked as a repeat, whatever else it is. */
  readonly again: boolean;
  /** The keyword line without marks, numbers and desks, small letters: `harbor fire`. */
  readonly slug: string | null;
  /** The agency's numbers in the keyword line: `a0412`. */
  readonly numbers: readonly string[];
  /** A given headline without its marks, small letters; null where it is too short to tell a story apart. */
  readonly title: string | null;
  /** Ids that its fields say it follows, and what may be one in the words of a kill or a correction. */
  readonly follows: readonly string[];
  /** Words in which a kill or a correction names what it means, small letters. */
  readonly names: readonly string[];
  /** The words of its dateline's place, and of the start of its text, small letters, between blanks. */
  readonly place: string;
  readonly opening: string;
  /** Why it kills or corrects, in the agency's words; at most REASON characters. */
  readonly reason: string | null;
}

const REASON = 300;
/** UTF-16 units of a story's start that are looked at for what a notice names. */
const OPENING = 240;
/** Words of a notice that are looked at for what it names. */
const NAMING = 200;
const SHORTEST_TITLE = 4;

/** The strongest mark tells: what is killed or corrected must not look repeated. */
const KINDS: readonly Extract<Mark, Kind>[] = ["kill", "correction", "refile", "repeat", "update"];

/** Reads an article once, for all that links it to others. */
export function sendingOf(article: Article, story: number): Sending {
  const { transmission, headline } = article;
  const kind = KINDS.find((mark) => article.marks.includes(mark)) ?? null;
  const naming = namingTexts(article, kind);
  const slug = slugKey(transmission.slug ?? "");
  const title = headline.origin === "given" ? plainWords(withoutMarks(headline.text)) : [];
  return {
    story,
    date: article.date,
    day: dayOf(article.date),
    id: article.agencyId,
    version: versionNumber(transmission.version),
    kind,
    again: article.marks.includes("repeat"),
    slug: slug === "" ? null : slug,
    numbers: numbersIn(transmission.slug ?? ""),
    title: title.length < SHORTEST_TITLE ? null : title.join(" "),
    follows: [...transmission.follows, ...naming.flatMap(idsIn)],
    names: naming.flatMap(plainWords).slice(0, NAMING),
    place: plainWords(article.dateline?.place ?? "").join(" "),
    opening: plainWords((article.paragraphs[0] ?? "").slice(0, OPENING)).join(" "),
    reason: kind === "kill" || kind === "correction" ? reasonOf(article, kind) : null,
  };
}

/** What a kill or correction names, as it stands, for readers: `BC-Harbor Fire`; null where it says nothing. */
export function namedBy({ transmission, paragraphs, asides, headline }: Article): string | null {
  const text = [headline.text, ...asides.map((aside) => aside.text), ...paragraphs.slice(0, 4)]
    .join("\n")
    .slice(0, 2000);
  const named =
    /\b(?:slugged|slug(?:line)?|headlined|headed|titled|entitled)[: ]{1,3}["“'‘]?([^"”.,;:\n]{2,90}?)["”'’]?(?=\s(?:sent|moved|timed|of|dated|from|filed|issued|which|that|was|is)\b|[.,;:"”\n)]|$)/i.exec(
      text,
    )?.[1] ?? /["“„«‹]\s?([^"”“»›\n]{4,140}?)\s?["”“»›]/.exec(text)?.[1];
  const id = idsIn(text).find((word) => /^(?:urn|tag|guid):/i.test(word));
  return named?.trim() ?? id ?? transmission.follows[0] ?? transmission.slug;
}

/**
 *     BC-Harbor Fire, 1st Ld-Writethru, a0412,0240      UPDATE 2-HARBOR-FIRE/
 *        ^^^^^^^^^^^                                              ^^^^^^^^^^^
 */
function slugKey(slug: string): string {
  const [head = ""] = slug.slice(0, 400).split(",");
  const bare = withoutMarks(head.replace(/^\^?(?:[A-Z]{2}-{1,2})/, "")).replace(/\([^()]{0,40}\)/g, " ");
  return plainWords(bare).join(" ");
}

const numbersIn = (text: string): readonly string[] =>
  text
    .slice(0, 400)
    .toLowerCase()
    .match(/\b[a-z]\d{3,4}\b/g) ?? [];

/** Where a notice says which story it means: all of a kill, of a correction only what the desk wrote above it. */
function namingTexts({ asides, paragraphs, headline }: Article, kind: Kind | null): readonly string[] {
  const notes = asides.filter((aside) => aside.kind === "note").map(({ text }) => text);
  if (kind === "correction") return notes;
  return kind === "kill" ? [withoutMarks(headline.text), ...notes, ...paragraphs.slice(0, 8)] : [];
}

/** What has a figure and is as long as an id. */
const idsIn = (text: string): readonly string[] =>
  text
    .slice(0, 2000)
    .split(/[\s,;()<>"“”]+/)
    .map((word) => word.replace(/[.:]$/, ""))
    .filter((word) => word.length >= 6 && /\d/.test(word));

/** `(Corrects the day)` without its brackets; those of a part of it stay. */
const unwrapped = (text: string): string =>
  /^\([^()]*\)$|^\[[^[\]]*\]$|^\{[^{}]*\}$/.test(text) ? text.slice(1, -1).trim() : text;

function reasonOf(article: Article, kind: Kind): string | null {
  const says = (text: string): boolean =>
    kind === "kill"
      ? saysWithdrawn(text) || /\bkill|withdr|retract|cancel|error|wrong|incorrect|inaccura/i.test(text)
      : /correct|fix|error|wrong/i.test(text);
  const note = article.asides.find((aside) => aside.kind === "note" && says(aside.text))?.text;
  const body = article.paragraphs.join(" ");
  const told = {
    marks: article.marks,
    words: countWords(body),
    headline: article.headline.text,
    derived: article.headline.origin === "derived",
    lede: body.slice(0, 240),
  };
  const text = note ?? (kind === "kill" && isKillNotice(told) ? body : null);
  if (text === null) return null;
  const line = unwrapped(text.split(/\s+/).join(" ").trim());
  return line.length <= REASON ? line : `${line.slice(0, REASON).replace(/\s\S*$/, "")} …`;
}
