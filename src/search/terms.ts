import { familyKey, valueKey, wordKey } from "./keys.ts";
import type { FamilyWord } from "./leaf.ts";
import { mapAll } from "./map-all.ts";
import { openOftenWords } from "./often.ts";
import { phrase } from "./phrase.ts";
import { join, type Postings, unite } from "./postings.ts";
import type { SearchField, Term } from "./query.ts";
import type { Forms } from "./root.ts";
import type { Shelf } from "./shelf.ts";
import { primarySubtag, type Stem } from "./stems.ts";
import { isPair, wordsOf } from "./words.ts";

/** A term as it was looked up: how much there is of it, before its stories are fetched. */
export interface Looked {
  readonly term: Term;
  /** Whether it asks for all forms of one word, and so for the story's being about it rather than for its letters. */
  readonly loose: boolean;
  /** Forms of it that stories have, most frequent first. */
  readonly forms: readonly string[];
  /** Stories that have it, or a few more, where some have several forms of it; null where only fetching tells. */
  readonly stories: number | null;
  readonly fetch: () => Promise<Fetched>;
}

/** The stories of a term; and those that have it in the very form that was typed. */
export interface Fetched {
  readonly postings: Postings;
  readonly typed: Postings;
}

/** Looks up terms and values in all segments. */
export interface Terms {
  /** Null for a term without a word. */
  readonly look: (term: Term, language: string) => Promise<Looked | null>;
  readonly value: (kind: "place" | "country" | "lang", value: string) => Promise<Uint32Array>;
}

/** A word of a family, and where it stands. */
interface Placed {
  readonly shelf: Shelf;
  readonly word: FamilyWord;
}

interface Listed extends Placed {
  readonly postings: Postings;
}

export function openTerms(shelves: readonly Shelf[], stemmerOf: (language: string) => Promise<Stem>): Terms {
  /** The families of a word, in whichever segment they are told. */
  const familiesOf = async (key: string): Promise<readonly string[]> => [
    ...new Set((await mapAll(shelves, (shelf) => shelf.families(key))).flat()),
  ];
  const membersOf = async (families: readonly string[]): Promise<readonly Placed[]> =>
    (
      await Promise.all(
        shelves.flatMap((shelf) =>
          families.map(async (family) => (await shelf.words(family)).map((word) => ({ shelf, word }))),
        ),
      )
    ).flat();
  /** The word itself, once for each family it belongs to. */
  const itself = async (shelf: Shelf, key: string): Promise<readonly FamilyWord[]> => {
    const families = await shelf.families(key);
    const words = await mapAll(families, shelf.words);
    return words.flat().filter((word) => word.key === key);
  };
  const listsOf = (placed: readonly Placed[]): Promise<readonly Listed[]> =>
    mapAll(placed, async ({ shelf, word }) => ({ shelf, word, postings: await shelf.postings(word) }));
  const united = (lists: readonly Listed[]): Postings =>
    join(
      shelves.map((shelf) =>
        unite(lists.filter((one) => one.shelf === shelf).map(({ postings }) => postings)),
      ),
    );
  const looked = (term: Term, loose: boolean, members: readonly Placed[], typed: string | null): Looked => ({
    term,
    loose,
    forms: formsOf(members),
    stories: members.reduce((sum, { word }) => sum + word.stories, 0),
    fetch: async () => {
      const lists = await listsOf(members);
      const postings = united(lists);
      const own = typed === null ? lists : lists.filter(({ word }) => word.key === typed);
      return { postings, typed: own.length === lists.length ? postings : united(own) };
    },
  });

  const often = openOftenWords(shelves.map(({ segment }) => segment));
  /** What the root tells of a word; the rest where it is asked for. */
  const lookOften = (term: Term, word: string, language: string): Looked | null => {
    const forms = term.field === "text" ? often(word) : null;
    return (
      forms && {
        term,
        loose: true,
        forms: mostFirst(forms),
        stories: forms.reduce((sum, [, stories]) => sum + stories, 0),
        fetch: async () => (await lookForms(term, word, language)).fetch(),
      }
    );
  };
  const lookForms = async (term: Term, word: string, language: string): Promise<Looked> => {
    const key = wordKey(term.field, word);
    const known = await familiesOf(key);
    if (known.length > 0) return looked(term, true, await membersOf(known), key);
    // No story has it in this form; some may have it in another.
    const subtag = primarySubtag(language);
    const stem = await stemmerOf(subtag);
    return looked(term, true, await membersOf([familyKey(term.field, stem(word), subtag)]), key);
  };
  const lookTyped = async (term: Term, word: string): Promise<Looked> => {
    const key = wordKey(term.field, word);
    const members = await mapAll(shelves, async (shelf) =>
      (await itself(shelf, key)).map((one) => ({ shelf, word: one })),
    );
    return looked(term, false, members.flat(), null);
  };
  const lookBeginning = async (term: Term, start: string): Promise<Looked> => {
    const members = await mapAll(shelves, async (shelf) => {
      const words = await shelf.beginning(wordKey(term.field, start));
      const wanted = new Set(words.map(({ key }) => key));
      const families = new Set(words.flatMap((word) => word.families));
      const found = await mapAll([...families], shelf.words);
      return found.flat().flatMap((word) => (wanted.has(word.key) ? [{ shelf, word }] : []));
    });
    return looked(term, false, members.flat(), null);
  };
  const lookPhrase = (term: Term, words: readonly string[], field: SearchField): Looked => ({
    term,
    loose: false,
    forms: [words.join(" ")],
    stories: null,
    fetch: async () => {
      const postings = await phrase(
        shelves,
        words.map((word) => wordKey(field, word)),
        itself,
      );
      return { postings, typed: postings };
    },
  });

  return {
    look: async (term, language) => {
      const words = wordsOf(term.text);
      const [word, ...others] = words;
      if (word === undefined) return null;
      if (others.length > 0) return lookPhrase(term, words, term.field);
      if (term.kind === "phrase" || term.exact) return lookTyped(term, word);
      // One character of a script that is indexed by pairs begins the pairs it stands first in.
      if (term.prefix || isHalfPair(word)) return lookBeginning(term, word);
      return lookOften(term, word, language) ?? lookForms(term, word, language);
    },
    value: async (kind, value) => united(await listsOf(await membersOf([valueKey(kind, value)]))).docs,
  };
}

const isHalfPair = (word: string): boolean => isPair(word) && [...word].length === 1;

/** Forms without their field, most frequent first. */
function formsOf(members: readonly Placed[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { word } of members)
    counts.set(word.key.slice(1), (counts.get(word.key.slice(1)) ?? 0) + word.stories);
  return mostFirst([...counts]);
}

const mostFirst = (forms: Forms): readonly string[] =>
  [...forms].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([form]) => form);
