import { address, digestOf } from "../archive/permalink.ts";
import { type SentUnder, sentUnder } from "../archive/subjects.ts";
import { type Summary, shorten, summarise } from "../archive/summary.ts";
import type { Article, Source, Story } from "../article.ts";
import type { Finding } from "../diagnostic.ts";
import type { PictureFacts } from "../pictures/picture.ts";
import type { HoldBack } from "../settings/settings.ts";
import { sha256 as hashOf, shortHash } from "../sha256.ts";
import { forbidsArchive } from "../wire/around/rights.ts";
import type { DayOrder } from "../wire/dateline/day.ts";
import { type ReadOptions, type Rejection, readFile } from "../wire/read.ts";
import type { InputFile } from "./input.ts";
import type { NamedPicture } from "./pictures.ts";

/** What a build remembers of a file that it read: all but the records and the bytes. Plain data. */
export interface FileRead {
  readonly path: string;
  /** Bytes of the file; null where that is not known. */
  readonly bytes: number | null;
  readonly sha256: string | null;
  /** Why it was not read; null where it was. */
  readonly finding: Finding | null;
  readonly dayOrders: readonly DayOrder[];
  readonly rejections: readonly Rejection[];
  readonly stories: readonly StoryRead[];
  /** What the file is, where it is a picture. */
  readonly picture?: PictureFacts;
}

/** A story as one file has it. */
export interface StoryRead {
  /** The address that it makes of itself. */
  readonly url: string;
  /** Its whole hash. */
  readonly digest: string;
  /** Tells its record, as this file has it, from all others, and from that of other words under the same id. */
  readonly key: string;
  readonly agencyId: string | null;
  readonly source: Source;
  readonly findings: readonly Finding[];
  readonly summary: Omit<Summary, "copies">;
  /** The bytes that it was read from: the file's, or its part of a file of several. */
  readonly part: Part;
  /** What of it may have it held back, where `archive.md` says so. */
  readonly bars: readonly Bar[];
  /** The pictures that it names; left out where it names none, as most do. */
  readonly pictures?: readonly NamedPicture[];
  /** What it was sent under; left out where nothing is told. */
  readonly under?: SentUnder;
}

/** Why an agency would not have a story published, in its own words where it has some. */
export interface Bar {
  readonly why: HoldBack;
  readonly reason: string | null;
}

/** Bytes that a story was read from. */
export interface Part {
  readonly sha256: string;
  readonly bytes: number;
  /** Where they begin in the file; null where they are not cut out of it as they stand. */
  readonly at: number | null;
}

/** A file that was read, with the record and the bytes of each of its stories in their order. */
export interface ReadWhole {
  readonly read: FileRead;
  readonly articles: readonly Article[];
  readonly parts: readonly Uint8Array[];
}

/** Reads one file. Pure. */
export function readWhole(input: InputFile, options: ReadOptions): ReadWhole {
  if ("finding" in input) {
    const { path, size, finding } = input;
    const nothing = { dayOrders: [], rejections: [], stories: [] };
    return { read: { path, bytes: size, sha256: null, finding, ...nothing }, articles: [], parts: [] };
  }
  const { path, bytes } = input;
  const { sha256, dayOrders, rejections, stories, sources, picture } = readFile(bytes, path, options);
  const articles = stories.map(address);
  const parts = stories.map((_, index) => sources[index] ?? bytes);
  return {
    read: {
      path,
      bytes: bytes.length,
      sha256,
      finding: null,
      dayOrders,
      rejections,
      ...(picture === null ? {} : { picture }),
      stories: stories.map((story, index): StoryRead => {
        const { copies: _, ...summary } = summarise(articles[index] ?? address(story), "");
        const part = parts[index] ?? bytes;
        const digest = digestOf(story);
        return {
          url: summary.url,
          digest,
          key: recordKey(story.source, digest),
          agencyId: story.agencyId,
          source: story.source,
          findings: story.diagnostics,
          summary,
          part: {
            sha256: part === bytes ? sha256 : hashOf(part),
            bytes: part.length,
            at: offsetIn(bytes, part),
          },
          bars: barsOf(story),
          ...besideSummary(story),
        };
      }),
    },
    articles,
    parts,
  };
}

/** What is remembered of a story and no list of it shows: the pictures that it names, and what it was sent under. */
export function besideSummary({ media, transmission }: Pick<Story, "media" | "transmission">) {
  const under = sentUnder(transmission);
  return {
    ...(media.length === 0 ? {} : { pictures: media.map(({ renditions, line }) => ({ renditions, line })) }),
    ...(under.subjects.length + under.keywords.length === 0 ? {} : { under }),
  };
}

/** Characters of a notice that the holdings show. */
const LONGEST_REASON = 300;

function barsOf({ marks, transmission }: Pick<Story, "marks" | "transmission">): readonly Bar[] {
  const { rights, embargo } = transmission;
  const bars: Bar[] = [];
  if (forbidsArchive(transmission))
    bars.push({ why: "rights", reason: rights && shorten(rights, LONGEST_REASON) });
  if (embargo !== null || marks.includes("embargo")) bars.push({ why: "embargo", reason: embargo });
  return bars;
}

function offsetIn(whole: Uint8Array, part: Uint8Array): number | null {
  const at = part.byteOffset - whole.byteOffset;
  // Small buffers share one stretch of memory, and each has its own place in it.
  return part.buffer === whole.buffer && at >= 0 && at + part.length <= whole.length ? at : null;
}

const recordKey = ({ path, firstLine, sha256 }: Source, digest: string): string =>
  shortHash(`${path}\n${firstLine}\n${sha256}\n${digest}`, 22);
