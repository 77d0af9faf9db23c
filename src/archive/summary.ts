import type { Article, CalendarDate, Mark, Source } from "../article.ts";
import { countWords } from "../wire/text/words.ts";
import { textsAfter } from "./follows.ts";
import type { Treatment } from "./treatment.ts";

/** Where one copy of a story came from, and where its bytes stand in the site. */
export interface Copy extends Source {
  /** Root-relative address of the bytes. */
  readonly url: string;
}

/** What the whole archive remembers of a story while the full records lie aside on disk. */
export interface Summary {
  readonly url: string;
  readonly date: CalendarDate;
  readonly place: string | null;
  readonly headline: string;
  readonly derived: boolean;
  /** Fit to lead: a headline that says all it has to, a body below it, and nothing in doubt. */
  readonly sound: boolean;
  /** The start of the body, at most 240 characters. */
  readonly lede: string;
  /** As much of what the body goes on to say behind a headline that was made of its start; null where the lede says more than the headline. */
  readonly follows: string | null;
  readonly marks: readonly Mark[];
  /** Words of the body. */
  readonly words: number;
  /** True where most of the body is rows of tables. */
  readonly tabular: boolean;
  /** As in the article. */
  readonly wordsSha256: string;
  readonly byline: string | null;
  readonly language: string;
  /** The agency in the dateline. */
  readonly agency: string | null;
  readonly copies: readonly Copy[];
  /** Names its record, where it is published as its first file has it, at the address that it makes of itself. */
  readonly recordKey?: string | null;
  /** Whether its words are left out, since its agency killed it. */
  readonly omitted?: true;
  /** What the operator's list of takedowns did to the story; absent where it did nothing. */
  readonly treated?: Treated;
}

/** What of a treatment concerns a story that is published. */
export interface Treated extends Pick<Treatment, "unlisted" | "notices"> {
  /** Names all that was done, the names that were removed too. */
  readonly key: string;
}

const LONGEST_LEDE = 240;
const SHORTEST_LEDE = 60;

/** The summary of an article read from one place, its bytes at `url`. */
export function summarise(article: Article, url: string): Summary {
  const after = textsAfter(article);
  return {
    url: article.url,
    date: article.date,
    place: article.dateline?.place ?? null,
    headline: article.headline.text,
    derived: article.headline.origin === "derived",
    sound: isSound(article),
    lede: shorten(
      startOf(article.paragraphs, () => "; "),
      LONGEST_LEDE,
    ),
    follows: after && shorten(startOf(after, behind), LONGEST_LEDE),
    marks: article.marks,
    words: article.paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0),
    tabular: rowsOf(article) * 2 > article.paragraphs.length,
    wordsSha256: article.wordsSha256,
    byline: article.byline,
    language: article.language,
    agency: article.dateline?.agency ?? null,
    copies: [{ ...article.source, url }],
  };
}

function rowsOf({ tables }: Article): number {
  return tables.reduce((sum, { first, last }) => sum + last - first + 1, 0);
}

/** What a list says of a story below its headline: its start, or what follows where the headline says that already. */
export const textBelow = ({ lede, follows }: Pick<Summary, "lede" | "follows">): string => follows ?? lede;

/** The first paragraph; the first few where they are as short as the rows of a table, with what stands between them. */
function startOf(paragraphs: readonly string[], between: (text: string) => string): string {
  let start = "";
  for (const paragraph of paragraphs) {
    if (start.length > SHORTEST_LEDE) break;
    start +=
      (start === "" ? "" : between(start)) +
      paragraph
        .slice(0, LONGEST_LEDE * 2)
        .split(/\s+/)
        .join(" ");
  }
  return start;
}

/** A space behind a sentence. */
const behind = (text: string): string => (/[.?!]["'”’)]*$/.test(text) ? " " : "; ");

/** At most `longest` characters of `text`, whole words, an ellipsis where something was left out. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(" ");
  const kept = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept} …`;
}

function isSound({ headline, paragraphs, diagnostics }: Article): boolean {
  const whole = headline.origin === "given" || headline.rule === "lede";
  const body = paragraphs.length > 1 || (paragraphs[0] ?? "").length > headline.text.length * 2;
  return whole && body && diagnostics.every(({ severity }) => severity === "note");
}

/** Characters of a headline that no two stories have by chance. */
const TELLING = 40;

/** Whether another story of the same headline tells the same news. */
export const isTelling = ({ headline }: Summary): boolean => headline.length >= TELLING;
