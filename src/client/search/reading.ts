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
      .map(({ text, reason }) => words.passedOver<Part>(quote(shortened(text)), words.reasons[reason])),
    ...(missing.length > 0 ? [words.partMissing<Part>(listed(missing))] : []),
  ];
}

const nearly = (whole: number): string => (whole === 0 ? words.noneWhole : words.wholeFirst(whole));

function suggested(word: WordRead, linkFor: (word: WordRead, by: string) => string): readonly Line[] {
  const { term, suggestion } = word;
  if (suggestion === null) return [];
  const link = element("a", { href: linkFor(word, suggestion), "data-go": "" }, apart(suggestion));
  return [words.didYouMean<Part>(quote(shortened(term.text)), link)];
}

function otherForms({ term, outcome, forms }: WordRead): readonly Line[] {
  const others = forms.filter((form) => form !== term.text.toLowerCase());
  if (outcome !== "found" || term.kind === "phrase" || others.length === 0) return [];
  const word = quote(term.prefix ? `${term.text}*` : term.text);
  return [words.alsoAs<Part>(word, listed(others))];
}

/** `“the”, “of” and 3 more` */
const quoted = (read: readonly WordRead[]): Part =>
  listed(
    read.map(({ term }) => shortened(term.text)),
    words.quoted<Part>,
  );

/** The first, and how many more there are. */
function listed(texts: readonly string[], around: (word: Part) => Line = (word) => [word]): Part {
  const more = texts.length > NAMED ? [[words.more(texts.length - NAMED)]] : [];
  const named = texts.slice(0, NAMED).map((text) => around(apart(text)));
  return element(
    "span",
    {},
    ...[...named, ...more].flatMap((part, at) => (at > 0 ? [words.comma, ...part] : part)),
  );
}

/** A word as it was typed or stands in stories: in whatever letters, it leaves what is around it in its place (UAX 9). */
const apart = (text: string): Node => element("bdi", {}, text);
const quote = (text: string): Node => element("q", {}, apart(text));

/** What was typed may be as long as a book. */
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
