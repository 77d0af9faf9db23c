import type { Found, WordRead } from "../../search/found.ts";
import { element } from "../element.ts";
import { figure } from "./words.ts";

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
  const words = [...new Map(found.words.map((word) => [word.term.text.toLowerCase(), word])).values()];
  const common = words.filter(({ outcome }) => outcome === "common");
  const unknown = words.filter(({ outcome }) => outcome === "unknown");
  const lost = unknown.filter(({ suggestion }) => suggestion === null);
  return [
    ...(docs.length > whole ? [[nearly(whole)]] : []),
    ...(common.length > 0
      ? [[...quoted(common), " stand in so many stories that they were not looked for."]]
      : []),
    ...(lost.length > 0 ? [["No story has ", ...quoted(lost), "."]] : []),
    ...unknown.slice(0, NAMED).flatMap((word) => suggested(word, linkFor)),
    ...words.slice(0, NAMED).flatMap(otherForms),
    ...query.notUnderstood
      .slice(0, NAMED)
      .map(({ text, reason }) => ["Passed over: ", element("q", {}, shortened(text)), `: ${reason}.`]),
    ...(missing.length > 0
      ? [[`Part of the index could not be had, so this is not all: ${few(missing).join(", ")}.`]]
      : []),
  ];
}

const nearly = (whole: number): string =>
  whole === 0
    ? "No story holds all the words; these hold most of what was asked for."
    : `${figure(whole)} ${whole === 1 ? "holds" : "hold"} all the words; the others hold most of what was asked for.`;

function suggested(word: WordRead, linkFor: (word: WordRead, by: string) => string): readonly Line[] {
  const { term, suggestion } = word;
  if (suggestion === null) return [];
  const link = element("a", { href: linkFor(word, suggestion), "data-go": "" }, suggestion);
  return [["No story has ", element("q", {}, shortened(term.text)), ". Did you mean ", link, "?"]];
}

function otherForms({ term, outcome, forms }: WordRead): readonly Line[] {
  const others = forms.filter((form) => form !== term.text.toLowerCase());
  if (outcome !== "found" || term.kind === "phrase" || others.length === 0) return [];
  return [
    [element("q", {}, term.prefix ? `${term.text}*` : term.text), ` also as ${few(others).join(", ")}.`],
  ];
}

/** `“the”, “of” and 3 more` */
const quoted = (words: readonly WordRead[]): Line =>
  few(words.map(({ term }) => `“${shortened(term.text)}”`)).flatMap((part, at) =>
    at > 0 ? [", ", part] : [part],
  );

/** The first, and how many more there are. */
const few = (parts: readonly string[]): readonly string[] =>
  parts.length > NAMED ? [...parts.slice(0, NAMED), `${figure(parts.length - NAMED)} more`] : parts;

/** What was typed may be as long as a book. */
const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
