import type { Table, Translation } from "./translation.ts";

/**
 * What stands around an English word in the place of one that a language lacks, until the page is done: noncharacters
 * (Unicode, 23.7), which no text of a story brings onto a page.
 */
const [OPEN, CLOSE] = ["\ufdd0", "\ufdd1"];

/** A table with what it lacks in English: marked, where pages are to say in which language that is. */
export function withEnglish(own: Translation, english: Table, marks: boolean): Table {
  const { site, lists, story, source, rules, holdings, about, search, feeds } = own;
  const filled = marks ? withMarks : without;
  return {
    ...own,
    site: filled(site, english.site),
    lists: filled(lists, english.lists),
    story: filled(story, english.story),
    source: filled(source, english.source),
    rules: filled(rules, english.rules),
    holdings: filled(holdings, english.holdings),
    about: filled(about, english.about),
    search: filled(search, english.search),
    feeds: filled(feeds, english.feeds),
  };
}

/** The words that a part of a table lacks. */
export const missingIn = (own: object, english: object): readonly string[] =>
  Object.keys(english).filter((key) => Reflect.get(own, key) === undefined);

const without = <Part extends object>(own: Partial<Part> | undefined, english: Part): Part => ({
  ...english,
  ...own,
});

function withMarks<Part extends object>(own: Partial<Part> | undefined, english: Part): Part {
  const whole = { ...english, ...own };
  const missing = new Set<string | symbol>(missingIn(own ?? {}, english));
  if (missing.size === 0) return whole;
  return new Proxy(whole, {
    get: (words, key) => (missing.has(key) ? marked(Reflect.get(words, key)) : Reflect.get(words, key)),
  });
}

/** The same word with its marks: a text, what makes one, or several by name. */
function marked(word: unknown): unknown {
  if (typeof word === "string") return `${OPEN}${word}${CLOSE}`;
  if (typeof word === "function")
    return (...values: readonly unknown[]) => sentence(Reflect.apply(word, undefined, values));
  if (Array.isArray(word)) return word.map(marked);
  return typeof word === "object" && word !== null
    ? Object.fromEntries(Object.entries(word).map(([name, part]) => [name, marked(part)]))
    : word;
}

const sentence = (made: unknown): unknown => (Array.isArray(made) ? [OPEN, ...made, CLOSE] : marked(made));

/** Tags, with what stands in their quotes; and the elements that hold text alone. */
const TAG = /<(?:title|option|script|textarea)\b(?:"[^"]*"|[^">])*>[^<]*|<(?:"[^"]*"|[^">])*>/g;
/** In data for programs they are escaped. */
const MARKS = new RegExp(`[${OPEN}${CLOSE}]|\\\\ufdd[01]`, "g");

/**
 * A finished page on which each English word in the place of one that the language lacks says that it is English. In
 * attributes and titles, which cannot say so, it stands as it is.
 */
export function tellFallbacks(html: string): string {
  if (!html.includes(OPEN)) return html;
  return html
    .replace(TAG, (tag) => tag.replace(MARKS, ""))
    .replaceAll(OPEN, '<span lang="en" dir="ltr">')
    .replaceAll(CLOSE, "</span>");
}
