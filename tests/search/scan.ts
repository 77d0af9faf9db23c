import type { Article, CalendarDate } from "../../src/article.ts";
import type { Query, Restriction, SearchField, Term } from "../../src/search/query.ts";
import { pictureWords } from "../../src/search/run.ts";
import { primarySubtag, type Stem, stemmerOf } from "../../src/search/stems.ts";
import { wordsOf } from "../../src/search/words.ts";

/** What a search is to find, told without any index: by going through all stories for each query. */
export interface Expected {
  /** Stories that must be found. */
  readonly must: ReadonlySet<string>;
  /** Of these, so many more must be; which, the ranking says. */
  readonly may: ReadonlySet<string>;
  readonly more: number;
  /** How many have all that is asked for. */
  readonly whole: number;
}

/** A story with its words at hand. */
export interface Scanned {
  readonly url: string;
  readonly date: CalendarDate;
  readonly language: string;
  readonly place: string | null;
  readonly country: string | null;
  readonly fields: Readonly<Record<SearchField, Field>>;
}

interface Field {
  /** The words of each paragraph, headline or byline: no phrase runs from one into the next. */
  readonly pieces: readonly (readonly string[])[];
  /** Its words, and how many of them have each stem. */
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlyMap<string, number>;
}

/** Goes through all stories for each query. Of `src/search/` it shares what a word is, and its stem, alone. */
export interface Scan {
  readonly stories: readonly Scanned[];
  readonly expect: (query: Query, language: string) => Expected;
}

type Test = (story: Scanned) => boolean;

const [ENOUGH, MOST, COMMON, RARER] = [10, 0.4, 0.2, 2];

/** `countryOf` gives the country of a story, ISO 3166-1 alpha-2. */
export async function openScan(
  articles: Iterable<Article>,
  countryOf: (article: Article) => string | null,
): Promise<Scan> {
  const all = [...articles];
  const stems = new Map<string, Stem>();
  for (const language of new Set(all.map((article) => primarySubtag(article.language))))
    stems.set(language, await stemmerOf(language));
  const stemIn = (language: string, word: string): string => stems.get(language)?.(word) ?? word;
  const stories = all.map((article) => scanned(article, countryOf(article), stemIn));

  /** The languages in which a field has a word as it is typed; where none has it, that of the query. */
  const languagesOf = ({ field }: Term, word: string, language: string): ReadonlySet<string> => {
    const those = stories.filter(({ fields }) => fields[field].words.has(word));
    return new Set(those.length > 0 ? those.map((story) => story.language) : [primarySubtag(language)]);
  };
  /** How many forms of a word each story has, by its address; kept, since queries share their commonest words. */
  const known = new Map<string, ReadonlyMap<string, number>>();
  const formsOf = (term: Term, language: string): ReadonlyMap<string, number> => {
    const [word = ""] = wordsOf(term.text);
    const key = `${term.field} ${language} ${word}`;
    const forms = known.get(key) ?? countForms(term, word, languagesOf(term, word, language));
    known.set(key, forms);
    return forms;
  };
  const countForms = ({ field }: Term, word: string, languages: ReadonlySet<string>) =>
    new Map(
      stories.flatMap(({ url, language, fields }) => {
        const forms = languages.has(language) ? fields[field].stems.get(stemIn(language, word)) : undefined;
        return forms === undefined ? [] : [[url, forms] as const];
      }),
    );
  const testOf = (term: Term, language: string): Test => {
    if (!isLoose(term)) return ({ fields }) => stands(term, fields[term.field]);
    const forms = formsOf(term, language);
    return ({ url }) => forms.has(url);
  };
  /** A story counts once for each form, as an index can tell without looking where they stand. */
  const sizeOf = (group: readonly Term[], language: string): number =>
    group
      .filter(({ kind }) => kind === "word")
      .reduce((sum, term) => {
        const forms = isLoose(term)
          ? [...formsOf(term, language).values()]
          : stories.map(({ fields }) => countOf(term, fields[term.field]));
        return sum + forms.reduce((all, one) => all + one, 0);
      }, 0);

  const expect: Scan["expect"] = (query, language) => {
    const sized = query.wanted.map((group) => {
      const size = sizeOf(group, language);
      const common = group.every(isLoose) && size > stories.length * COMMON;
      return { group, size, common };
    });
    const leaveOut = sized.filter(({ size, common }) => size > 0 && !common).length >= RARER;
    const groups = sized
      .filter(({ common }) => !(common && leaveOut))
      .map(({ group }) => {
        const tests = group.map((term) => testOf(term, language));
        const found = stories.filter((story) => tests.some((test) => test(story)));
        return { loose: group.every(isLoose), urls: new Set(found.map(({ url }) => url)) };
      });
    const unwanted = query.unwanted.map((term) => testOf(term, language));
    const strict = groups.filter(({ loose }) => !loose);
    const loose = groups.filter((group) => group.loose);
    const allowed = stories.filter(
      (story) =>
        isWithin(story, query) &&
        !unwanted.some((test) => test(story)) &&
        strict.every(({ urls }) => urls.has(story.url)),
    );
    const whole = allowed.filter(({ url }) => loose.every(({ urls }) => urls.has(url)));
    return whole.length >= ENOUGH || loose.length < 2
      ? { must: urlsOf(whole), may: new Set(), more: 0, whole: whole.length }
      : { ...nearly(allowed, whole, loose, stories.length), whole: whole.length };
  };
  return { stories, expect };
}

/** Stories that have most of what the words tell, and how many to fill up with. */
function nearly(
  allowed: readonly Scanned[],
  whole: readonly Scanned[],
  loose: readonly { readonly urls: ReadonlySet<string> }[],
  all: number,
): Omit<Expected, "whole"> {
  const telling = loose
    .filter(({ urls }) => urls.size > 0)
    .map(({ urls }) => ({ urls, idf: Math.log(1 + (all - urls.size + 0.5) / (urls.size + 0.5)) }));
  const sum = (those: readonly { readonly idf: number }[]): number =>
    those.reduce((total, { idf }) => total + idf, 0);
  const parts = allowed.map((story) => ({
    story,
    told: sum(telling.filter(({ urls }) => urls.has(story.url))),
  }));
  // Where a story has the very part that is asked for, rounding decides.
  const part = MOST * sum(telling);
  const above = (least: number): readonly Scanned[] =>
    parts.filter(({ told }) => told > least).map(({ story }) => story);
  const must = urlsOf([...whole, ...above(part * (1 + 1e-5))]);
  const some = urlsOf(above(0));
  const close = above(part * (1 - 1e-5)).filter(({ url }) => !must.has(url));
  if (must.size + close.length >= ENOUGH) return { must, may: urlsOf(close), more: close.length };
  return { must, may: some, more: Math.min(ENOUGH, some.size) - must.size };
}

/** Whether a story is of the days and places asked for. Of several values of one kind, one is enough. */
function isWithin(story: Scanned, { from, to, restrictions }: Query): boolean {
  if ((from !== null && story.date < from) || (to !== null && story.date > to)) return false;
  const has = ({ kind, value }: Restriction): boolean => {
    if (kind === "lang") return story.language === primarySubtag(value);
    if (kind === "country") return story.country?.toLowerCase() === value.toLowerCase();
    return story.place === wordsOf(value).join(" ");
  };
  const wanted = restrictions.filter(({ not }) => !not);
  return (
    !restrictions.some((one) => one.not && has(one)) &&
    wanted.every(({ kind }) => wanted.some((one) => one.kind === kind && has(one)))
  );
}

/** All forms of one word will do. */
const isLoose = (term: Term): boolean => term.kind === "word" && !term.exact && !term.prefix;

/** Whether a phrase, an exact word or a beginning stands in a field. */
function stands(term: Term, { pieces, words }: Field): boolean {
  const asked = wordsOf(term.text);
  const [first = "", ...others] = asked;
  if (term.kind === "word" && term.prefix) return [...words].some((word) => word.startsWith(first));
  if (others.length === 0) return words.has(first);
  return (
    asked.every((word) => words.has(word)) &&
    pieces.some((piece) => piece.some((_, at) => asked.every((word, next) => piece[at + next] === word)))
  );
}

/** How many words of a field an exact word or a beginning finds. */
function countOf(term: Term, { words }: Field): number {
  const [asked = ""] = wordsOf(term.text);
  if (term.kind === "word" && term.prefix) return [...words].filter((word) => word.startsWith(asked)).length;
  return words.has(asked) ? 1 : 0;
}

function scanned(
  { url, date, headline, byline, paragraphs, media, language, dateline }: Article,
  country: string | null,
  stemIn: (language: string, word: string) => string,
): Scanned {
  const subtag = primarySubtag(language);
  const field = (texts: readonly string[]): Field => {
    const pieces = texts.map(wordsOf);
    const words = new Set(pieces.flat());
    const stems = new Map<string, number>();
    for (const word of words) stems.set(stemIn(subtag, word), (stems.get(stemIn(subtag, word)) ?? 0) + 1);
    return { pieces, words, stems };
  };
  const given = headline.origin === "given" ? [headline.text] : [];
  return {
    url,
    date,
    language: subtag,
    place: dateline === null ? null : wordsOf(dateline.place).join(" "),
    country,
    fields: {
      text: field([...given, ...paragraphs, ...pictureWords(media)]),
      headline: field([headline.text]),
      byline: field(byline === null ? [] : [byline]),
    },
  };
}

const urlsOf = (stories: readonly Scanned[]): ReadonlySet<string> => new Set(stories.map(({ url }) => url));
