import { type Stem, stemmerOf } from "../../src/search/stems.ts";
import { wordsOf } from "../../src/search/words.ts";

/** What is ranked of a story: its first paragraph, and the others. */
export interface Ranked {
  readonly url: string;
  readonly lede: string;
  readonly body: string;
}

/** Finds stories by their addresses, the most relevant first. */
export type Rank = (query: string) => readonly string[];

/** One form of a word in one story. */
interface Posting {
  readonly story: number;
  readonly first: number;
  lede: number;
  body: number;
}

const [LEDE, LEDE_LENGTH, BODY_LENGTH, DAMPING, TYPED, SOON] = [5, 0.3, 0.75, 1.6, 0.5, 10];

/**
 * The ranking as the books have it, in memory, to measure the index by, which rounds weights and leaves words out:
 * BM25F over lede and body, all forms of a word together, words that come early doubled, the form that was typed half
 * as much again. Written apart from `src/search/`, whose words and stems it shares.
 */
export async function plainRanking(stories: readonly Ranked[]): Promise<Rank> {
  const stem = await stemmerOf("en");
  const { forms, families, lengths } = postingsOf(stories, stem);
  const [usualLede, usualBody] = [mean(lengths.map(([lede]) => lede)), mean(lengths.map(([, body]) => body))];

  const weightOf = ({ story, first, lede, body }: Posting): number => {
    const [ledeWords, bodyWords] = lengths[story] ?? [0, 0];
    const inLede = (LEDE * lede) / (1 - LEDE_LENGTH + (LEDE_LENGTH * ledeWords) / usualLede);
    const inBody = body / (1 - BODY_LENGTH + (BODY_LENGTH * bodyWords) / usualBody);
    return (inLede + inBody) * (1 + 1 / (1 + first / SOON));
  };
  const weightsOf = (those: Iterable<string>): ReadonlyMap<number, number> => {
    const weights = new Map<number, number>();
    for (const form of those)
      for (const posting of forms.get(form) ?? [])
        weights.set(posting.story, (weights.get(posting.story) ?? 0) + weightOf(posting));
    return weights;
  };

  return (query) => {
    const scores = new Map<number, number>();
    const add = (weights: ReadonlyMap<number, number>, part: number): void => {
      const idf = 1 + Math.log(1 + (stories.length - weights.size + 0.5) / (weights.size + 0.5));
      for (const [story, weight] of weights)
        scores.set(story, (scores.get(story) ?? 0) + (part * idf * weight) / (DAMPING + weight));
    };
    const words = new Set(wordsOf(query));
    for (const family of new Set([...words].map(stem))) add(weightsOf(families.get(family) ?? []), 1);
    for (const word of words) add(weightsOf([word]), TYPED);
    return [...scores].sort((a, b) => b[1] - a[1]).map(([story]) => stories[story]?.url ?? "");
  };
}

function postingsOf(stories: readonly Ranked[], stem: Stem) {
  const forms = new Map<string, Posting[]>();
  const families = new Map<string, Set<string>>();
  const lengths = stories.map(({ lede, body }, story): readonly [number, number] => {
    const [opening, rest] = [wordsOf(lede), wordsOf(body)];
    for (const [at, word] of [...opening, ...rest].entries()) {
      const postings = forms.get(word) ?? [];
      if (postings.length === 0) {
        forms.set(word, postings);
        families.set(stem(word), (families.get(stem(word)) ?? new Set()).add(word));
      }
      let posting = postings.at(-1);
      if (posting?.story !== story) {
        posting = { story, first: at, lede: 0, body: 0 };
        postings.push(posting);
      }
      posting[at < opening.length ? "lede" : "body"]++;
    }
    return [opening.length, rest.length];
  });
  return { forms, families, lengths };
}

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);
