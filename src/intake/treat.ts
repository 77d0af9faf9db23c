import { anonymise, digestWithout, nameMark, pathWithout } from "../archive/anonymise.ts";
import { nameRemover } from "../archive/names.ts";
import { summarise } from "../archive/summary.ts";
import { type Notice, type Treatment, UNTREATED } from "../archive/treatment.ts";
import type { Article, Source } from "../article.ts";
import type { HoldBack } from "../settings/settings.ts";
import type { Takedown } from "../settings/takedowns.ts";
import { sha256 } from "../sha256.ts";
import type { Rejection } from "../wire/read.ts";
import { besideSummary, type FileRead, type StoryRead } from "./file-read.ts";
import { isFreeOf, sourceWithout } from "./source-without.ts";
import type { TakedownMatch } from "./takedown-match.ts";

/** A story of a file, and what is to be done to it. */
export interface TreatedStory {
  /** As it was read. */
  readonly given: StoryRead;
  /** As it is published. */
  readonly story: StoryRead;
  readonly treatment: Treatment;
  /** What stands for its source; null for the bytes that it was read from. */
  readonly bytes: Uint8Array | null;
}

/**
 * A file without the names that are to be removed from its stories. Its SHA-256 is not told where there are such: with the
 * rest of the file at hand it would confirm a name that somebody guesses.
 */
export interface TreatedFile extends Pick<FileRead, "path" | "sha256" | "rejections"> {
  readonly stories: readonly TreatedStory[];
}

/** The way back to what a story of a file was read from. */
export interface StorySource {
  readonly article: (index: number) => Article;
  readonly bytes: (index: number) => Uint8Array;
}

/** Treats the stories of a file. */
export type Treat = (file: FileRead, source: StorySource) => TreatedFile;

/** A file as it was read. */
export const untreated = (file: FileRead): TreatedFile => ({
  path: file.path,
  sha256: file.sha256,
  rejections: file.rejections,
  stories: file.stories.map((story) => ({ given: story, story, treatment: UNTREATED, bytes: null })),
});

/** Treats stories as the list of takedowns says, and as `archive.md` does of rights and embargoes. */
export function openTreatment(match: TakedownMatch, holdBack: readonly HoldBack[], listed: boolean): Treat {
  if (!listed && holdBack.length === 0) return untreated;
  return (file, source) => {
    const treatments = file.stories.map((story, index) => {
      const urlWith = (rows: readonly Takedown[]): string => {
        const names = namesOf(rows);
        return names.length === 0 ? story.url : anonymise(source.article(index), names).url;
      };
      const named = match.rowsFor(story, urlWith);
      const names = namesOf(named);
      const words = names.length === 0 ? "" : JSON.stringify(source.article(index));
      if (names.length > 0) match.look(named, (name) => nameRemover([name], "").lurksIn(words));
      // A version of the story that is meant, as its correction, may have none of the names: of it nothing is removed.
      const rows =
        names.length > 0 &&
        !nameRemover(names, "").lurksIn(words + file.path) &&
        isFreeOf(source.bytes(index), story.source, names)
          ? named.filter((row) => row.names.length === 0)
          : named;
      return rows.length === 0 && story.bars.length === 0 ? UNTREATED : treatmentOf(story, rows, holdBack);
    });
    const names = treatments.flatMap((treatment) => treatment.names);
    if (names.length === 0)
      return {
        ...untreated(file),
        stories: file.stories.map((story, at) => ({
          given: story,
          story,
          treatment: treatments[at] ?? UNTREATED,
          bytes: null,
        })),
      };
    const path = pathWithout(file.path, names);
    return {
      path,
      sha256: null,
      rejections: file.rejections.map((one) => rejectionWithout(one, names)),
      stories: file.stories.map((given, index) => {
        const treatment = treatments[index] ?? UNTREATED;
        const moved = { ...given, source: { ...given.source, path, sha256: given.part.sha256 } };
        if (treatment.names.length === 0) return { given, story: moved, treatment, bytes: null };
        const article = anonymise(source.article(index), treatment.names);
        const bytes = sourceWithout(
          source.bytes(index),
          { ...given.source, language: article.language },
          treatment.names,
        );
        return { given, story: storyWithout(moved, article, bytes), treatment, bytes };
      }),
    };
  };
}

const namesOf = (rows: readonly Takedown[]): readonly string[] => rows.flatMap(({ names }) => names);

function treatmentOf(story: StoryRead, rows: readonly Takedown[], holdBack: readonly HoldBack[]): Treatment {
  const names = namesOf(rows);
  const { remove } = nameRemover(names, nameMark("en"));
  const told = (text: string): string => (names.length === 0 ? text : remove(text));
  const withheld = rows.find(({ action }) => action === "withhold");
  const bar = story.bars.find(({ why }) => holdBack.includes(why));
  return {
    withheld:
      withheld !== undefined
        ? { why: "takedown", reason: told(withheld.reason), since: withheld.date }
        : bar !== undefined
          ? { ...bar, reason: bar.reason && told(bar.reason), since: null }
          : null,
    names,
    unlisted: rows.some(({ action }) => action === "unlist"),
    notices: rows.flatMap(({ action, date, reason }): readonly Notice[] => {
      const kind = NOTICES[action];
      return kind === null ? [] : [{ kind, date, text: told(reason) }];
    }),
  };
}

const NOTICES: Readonly<Record<Takedown["action"], Notice["kind"] | null>> = {
  withhold: null,
  anonymise: "names",
  unlist: "unlisted",
  note: "note",
};

/** The SHA-256 is that of what is published. */
function storyWithout(given: StoryRead, article: Article, bytes: Uint8Array): StoryRead {
  const { copies: _, ...summary } = summarise(article, "");
  const digest = sha256(bytes);
  return {
    ...given,
    url: article.url,
    agencyId: article.agencyId,
    source: { ...given.source, sha256: digest },
    findings: article.diagnostics,
    ...besideSummary(article),
    summary: { ...summary, wordsSha256: digestWithout(article) },
    part: { sha256: digest, bytes: bytes.length, at: null },
  };
}

function rejectionWithout(one: Rejection, names: readonly string[]): Rejection {
  const { remove } = nameRemover(names, nameMark("en"));
  return {
    ...one,
    diagnostics: one.diagnostics.map((finding) => ({ ...finding, message: remove(finding.message) })),
  };
}

/** The record of a story as it is published, where `source` is what is told of its file. */
export const recordWithout = (article: Article, names: readonly string[], source: Source): Article => ({
  ...(names.length === 0 ? article : anonymise(article, names)),
  source,
});
