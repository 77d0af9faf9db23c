import type { Found, WordRead } from "../../search/found.ts";
import { found as words } from "../../words/en/client-search.ts";
import { element } from "../element.ts";

type Part = Node | string;
type Line = readonly Part[];

/** Words that are named of those of which the same is to be said, and forms of each. */
const NAMED = 6;

/**
 * How a query was read, a line each: what was left out, what is unknown, what means nothing. `linkFor` gives the address
 * of the same search with a word in the place of an unknown one.
 */
export function readingOf(found: Found, linkFor: (word: WordRead, by: string) => string): readonly Line[] {
  const { docs, whole, query, missing } = found;
  const read = [...new Map(found.words.map((word) => [word.term.text.toLowerCase(), word])).values()];
  const common = read.filter(({ outcome }) => outcome === "common");
  const unknown = read.filter(({ outcome }) => outcome === "unknown");
  const lost = unknown.filter(({ suggestion }) => suggestion === null);
  return [
    ...(docs.length > whole ? [[nearly(whole)]] : []),
    ...(common.length > 0 ? [words.common<Part>(quoted(common))] : []),
    ...(lost.length > 0 ? [words.unknown<Part>(quoted(lost))] : []),
    ...unknown.slice(0, NAMED).flatMap((word) => suggested(word, linkFor)),
    ...read.slice(0, NAMED).flatMap(otherForms),
    ...query.notUnderstood
      .slice(0, NAMED)
      .map(({ text, reason }) =>
        words.passedOver<Part>(element("q", {}, shortened(text)), words.reasons[reason]),
      ),
    ...(missing.length > 0 ? [[words.partMissing(few(missing).join(words.comma))]] : []),
  ];
}

const nearly = (whole: number): string => (whole === 0 ? words.noneWhole : words.wholeFirst(whole));

function suggested(word: WordRead, linkFor: (word: WordRead, by: string) => string): readonly Line[] {
  const { term, suggestion } = word;
  if (suggestion === null) return [];
  const link = element("a", { href: linkFor(word, suggestion), "data-go": "" }, suggestion);
  return [words.didYouMean<Part>(element("q", {}, shortened(term.text)), link)];
}

function otherForms({ term, outcome, forms }: WordRead): readonly Line[] {
  const others = forms.filter((form) => form !== term.text.toLowerCase());
  if (outcome !== "found" || term.kind === "phrase" || others.length === 0) return [];
  const word = element("q", {}, term.prefix ? `${term.text}*` : term.text);
  return [words.alsoAs<Part>(word, few(others).join(words.comma))];
}

/** `“the”, “of” and 3 more` */
const quoted = (read: readonly WordRead[]): string =>
  few(read.map(({ term }) => words.quoted(shortened(term.text)))).join(words.comma);

/** The first, and how many more there are. */
const few = (parts: readonly string[]): readonly string[] =>
  parts.length > NAMED ? [...parts.slice(0, NAMED), words.more(parts.length - NAMED)] : parts;

/** What was typed may be as long as a book. */
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
