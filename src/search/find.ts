import { answer, type Group } from "./answer.ts";
import type { Days } from "./days.ts";
import type { Found, Sort, WordRead } from "./found.ts";
import { mapAll } from "./map-all.ts";
import { type Interval, intersect, type Postings, unite, within, without } from "./postings.ts";
import type { Query, Restriction, Term } from "./query.ts";
import type { Root } from "./root.ts";
import type { Shelf } from "./shelf.ts";
import { primarySubtag } from "./stems.ts";
import type { Stories } from "./stories.ts";
import { suggestionFor } from "./suggest.ts";
import type { Looked, Terms } from "./terms.ts";
import { isPair, wordsOf } from "./words.ts";

/** All that answers are made from. */
export interface Library {
  readonly root: Root;
  readonly days: Days;
  readonly shelves: readonly Shelf[];
  readonly terms: Terms;
  readonly stories: Stories;
}

/** A group of terms that was looked up. */
type Asked = readonly Looked[];

/** A word that more than this part of the stories have is not looked for beside two rarer ones. */
const COMMON = 0.2;
const RARER = 2;

/** Finds stories, as `SearchIndex.find` does. */
export function openFind(library: Library) {
  const { root, days, shelves, terms } = library;
  const lookUp = async (group: readonly Term[], language: string): Promise<Asked> => {
    const looked = await mapAll(group, (term) => terms.look(term, language));
    return looked.filter((one) => one !== null);
  };
  const docsOf = async (group: readonly Term[], language: string): Promise<Uint32Array> => {
    const fetched = await mapAll(await lookUp(group, language), (one) => one.fetch());
    return unite(fetched.map(({ postings }) => postings)).docs;
  };

  return async (query: Query, sort: Sort, language: string): Promise<Omit<Found, "missing">> => {
    const looked = await mapAll(query.wanted.flatMap(apart), (group) => lookUp(group, language));
    const asked = looked.filter((group) => group.length > 0);
    const common = commonOf(asked, root.stories);
    const wanted = asked.filter((group) => !common.has(group));
    const [groups, unwanted, among] = await Promise.all([
      mapAll(wanted, groupOf),
      docsOf(query.unwanted, language),
      restrict(query.restrictions, library),
    ]);
    const dates = days.between(query.from, query.to);
    const open = (docs: Uint32Array | null): Uint32Array =>
      without(among(docs === null ? numbersOf(dates) : within(docs, dates)), unwanted);
    const found = answer(groups, open, root.stories, sort);
    const words = asked.map((group) => wordsRead(group, groups[wanted.indexOf(group)] ?? null, shelves));
    return { query, ...found, words: (await Promise.all(words)).flat() };
  };
}

const numbersOf = ({ first, end }: Interval): Uint32Array =>
  Uint32Array.from({ length: end - first }, (_, at) => first + at);

/** Groups of one word that so many stories have that it tells little beside two rarer ones. */
function commonOf(groups: readonly Asked[], all: number): ReadonlySet<Asked> {
  const storiesOf = (group: Asked): number => group.reduce((sum, { stories }) => sum + (stories ?? 0), 0);
  const isCommon = (group: Asked): boolean =>
    group.every(({ loose }) => loose) && storiesOf(group) > all * COMMON;
  const common = groups.filter(isCommon);
  const rarer = groups.filter((group) => storiesOf(group) > 0 && !isCommon(group));
  return new Set(rarer.length >= RARER ? common : []);
}

/**
 * Words that were typed as one, `GRAIN/OILSEED`, are looked for one by one: stories may have them otherwise. Characters of
 * a script without spaces are looked for as they stand.
 */
function apart(group: readonly Term[]): readonly (readonly Term[])[] {
  const [term, other] = group;
  if (term?.kind !== "word" || term.exact || term.prefix || other !== undefined) return [group];
  const words = wordsOf(term.text);
  return words.length < 2 || words.some(isPair) ? [group] : words.map((text) => [{ ...term, text }]);
}

async function groupOf(group: Asked): Promise<Group> {
  const fetched = await mapAll(group, (one) => one.fetch());
  const { docs } = unite(fetched.map(({ postings }) => postings));
  return { loose: group.every(({ loose }) => loose), fetched, docs };
}

/** Takes of stories those that the restrictions allow. Of values of one kind, one is enough. */
async function restrict(
  restrictions: readonly Restriction[],
  { terms, stories }: Library,
): Promise<(docs: Uint32Array) => Uint32Array> {
  const valuesOf = async ({ kind, value }: Restriction): Promise<readonly string[]> => {
    if (kind === "country") return stories.countries(value);
    return [kind === "lang" ? primarySubtag(value) : wordsOf(value).join(" ")];
  };
  const docsOf = async (those: readonly Restriction[]): Promise<Uint32Array> => {
    const lists = those.map(async (one) =>
      mapAll(await valuesOf(one), (value) => terms.value(one.kind, value)),
    );
    return unite((await Promise.all(lists)).flat().map(weightless)).docs;
  };
  const [wanted, unwanted] = [restrictions.filter(({ not }) => !not), restrictions.filter(({ not }) => not)];
  const kinds = [...new Set(wanted.map(({ kind }) => kind))];
  const [ruledOut, ...among] = await Promise.all([
    docsOf(unwanted),
    ...kinds.map((kind) => docsOf(wanted.filter((one) => one.kind === kind))),
  ]);
  return (docs) =>
    without(
      among.reduce((left, those) => intersect(left, those), docs),
      ruledOut,
    );
}

const weightless = (docs: Uint32Array): Postings => ({ docs, weights: new Uint16Array(docs.length) });

/** How the terms of a group were taken; `group` is null where they were not looked for. */
function wordsRead(
  asked: Asked,
  group: Group | null,
  shelves: readonly Shelf[],
): Promise<readonly WordRead[]> {
  return mapAll(asked, async ({ term, forms, stories }, at): Promise<WordRead> => {
    if (group === null) return { term, outcome: "common", forms, stories: stories ?? 0, suggestion: null };
    const found = group.fetched[at]?.postings.docs.length ?? 0;
    const outcome = found === 0 ? "unknown" : "found";
    const [word = "", ...others] = found === 0 ? wordsOf(term.text) : [];
    const suggestion =
      word !== "" && others.length === 0 ? await suggestionFor(shelves, term.field, word) : null;
    return { term, outcome, forms, stories: found, suggestion };
  });
}
