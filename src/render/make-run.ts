import type { Records } from "../article.ts";
import { DamagedCache } from "../intake/records.ts";
import { isSealed, readSealed, writeSealed } from "../sealed.ts";
import type { CardRow } from "../search/card-rows.ts";
import { type Facts, openRun } from "../search/run.ts";
import type { Run } from "../search/segment.ts";
import { type Stem, stemmerOf } from "../search/stems.ts";
import { sha256 } from "../sha256.ts";

/** Where a run is kept, and what tells that it is the one. */
export interface RunFile {
  readonly path: string;
  readonly label: string;
}

/** What the index tells of a story besides its words. */
export interface RunStory extends Facts {
  /** Its address. */
  readonly url: string;
  readonly card: CardRow;
  /** Of its place; null where that has none. */
  readonly slug: string | null;
}

/** A run to be made: plain data, so that any process can do it that has the records. */
export interface RunOrder {
  readonly file: RunFile;
  readonly stories: readonly RunStory[];
}

/** A run that was kept. */
export interface KeptRun extends Run {
  /** Stories of each language, by its primary subtag. */
  readonly languages: Languages;
}

export type Languages = Readonly<Record<string, number>>;

/** The stories of each language in several parts. */
export function addUp(parts: readonly Languages[]): Languages {
  const sums: Record<string, number> = {};
  for (const part of parts)
    for (const [language, count] of Object.entries(part)) sums[language] = (sums[language] ?? 0) + count;
  return sums;
}

/** Makes runs of stories and their records, and keeps them. Throws a DamagedCache where a record is missing. */
export function openRunMaker(): (order: RunOrder, articles: Records) => Promise<void> {
  const stemmers = openStemmers();
  return async ({ file, stories }, articles) => {
    const run = openRun();
    const rows = stories.map(({ url, card, slug, place, country }) => {
      const article = articles.get(url);
      if (!article) throw new DamagedCache(url);
      return { card, place: slug, room: run.add(article, { place, country }) };
    });
    const languages = Object.fromEntries(run.languages());
    await stemmers.load(Object.keys(languages));
    const head = Buffer.from(`${JSON.stringify({ languages, rows })}\n`);
    writeSealed(file.path, file.label, Buffer.concat([head, run.finish(stemmers.of)]));
  };
}

/** Whether a run is kept. */
export const isKept = ({ path, label }: RunFile): boolean => isSealed(path, label);

/** A run that was kept; null where it is not what was written. */
export function readRunFile({ path, label }: RunFile): KeptRun | null {
  const kept = readSealed(path, label);
  if (kept === null) return null;
  const end = kept.indexOf("\n");
  const head: Omit<KeptRun, "data" | "digest"> = JSON.parse(kept.toString("utf8", 0, end));
  return { ...head, data: kept.subarray(end + 1), digest: sha256(kept) };
}

/** Stemmers that remember what they were asked: a run has much the same words as the one before. */
interface Stemmers {
  readonly load: (languages: readonly string[]) => Promise<void>;
  readonly of: (language: string) => Stem;
}

function openStemmers(): Stemmers {
  const stems = new Map<string, Stem>();
  return {
    load: async (languages) => {
      for (const language of languages)
        if (!stems.has(language)) stems.set(language, remembering(await stemmerOf(language)));
    },
    of: (language) => stems.get(language) ?? ((word) => word),
  };
}

function remembering(stem: Stem): Stem {
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const made = stem(word);
    known.set(word, made);
    return made;
  };
}
