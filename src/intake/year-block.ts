import { join } from "node:path";
import type { Reject } from "../archive/intake.ts";
import { sourceUrl } from "../archive/permalink.ts";
import type { SentUnder } from "../archive/subjects.ts";
import type { Copy, Summary } from "../archive/summary.ts";
import type { Diagnostic, Rule } from "../diagnostic.ts";
import { readSealed, trySealed } from "../sealed.ts";
import type { Pictured } from "./pictures.ts";

/** What was told of a file as it was taken. */
export interface Told {
  readonly diagnostics: readonly Diagnostic[];
  readonly rejects: readonly Reject[];
}

/** What taking the files of one year came to, where no story of it is treated in any way. */
export interface AdmittedYear {
  readonly year: string;
  /** Files, those packed in others each counted. */
  readonly files: number;
  readonly stories: readonly AdmittedStory[];
  /** How many stories carry a warning or note of each rule. */
  readonly rules: readonly (readonly [Rule, number])[];
  /** By the path of the file as it was listed; files of which nothing was told are not there. */
  readonly told: readonly (readonly [path: string, told: Told])[];
  /** By the stories' addresses. */
  readonly sentUnder: readonly (readonly [url: string, under: SentUnder])[];
  readonly pictured: readonly Pictured[];
  /** The bytes of its sources in the site. */
  readonly sources: () => readonly YearSource[];
}

/** A story, and the key of its record, which its summary tells only where it stands at its own address. */
export interface AdmittedStory {
  readonly summary: Summary;
  readonly key: string;
}

/** A file of the site that holds the source of a story; `path` is relative to the site's root. */
export interface YearSource {
  readonly path: string;
  readonly digest: string;
  readonly bytes: number;
}

const FORMAT = "dateline year 2";
const fileOf = (folder: string, year: string): string => join(folder, `${year}.year`);

/** What an earlier build kept in `folder` of a year under this key; null where there is none, or it is damaged. */
export function readYearBlock(folder: string, year: string, key: string): AdmittedYear | null {
  const body = readSealed(fileOf(folder, year), `${FORMAT} ${key}`);
  if (body === null) return null;
  const end = body.indexOf("\n");
  // No more of it is held on to than what is still to be read.
  const sources = Buffer.from(body.subarray(end + 1));
  return unpacked(body.toString("utf8", 0, end), () => sourcesIn(sources.toString("utf8")));
}

/** Keeps a year for the next build. `key` names the files that it was read from, and how. */
export function writeYearBlock(folder: string, key: string, block: AdmittedYear): void {
  const { stories, sources, ...rest } = block;
  const parts = [{ ...rest, ...columnsOf(stories) }, sourceColumns(sources())];
  const body = parts.map((part) => JSON.stringify(part)).join("\n");
  trySealed(fileOf(folder, block.year), `${FORMAT} ${key}`, body);
}

/** A list of each thing that is told of all stories: read in half the time that a list of stories would take. */
type Columns = { readonly [Name in keyof Plain]: readonly Plain[Name][] };
/** What each story has one of, the first of its copies among it. */
interface Plain extends Omit<Summary, "copies" | "recordKey" | "omitted" | "treated">, Omit<Copy, "url"> {
  readonly key: string;
}

/** What few stories have, by their place in the columns. */
interface Rare {
  /** Stories that do not stand at the address that they make of themselves. */
  readonly moved: readonly number[];
  /** Where the bytes of the first copy stand, but beside the page. */
  readonly elsewhere: readonly (readonly [number, string])[];
  readonly copies: readonly (readonly [number, readonly Copy[]])[];
}

interface Packed extends Omit<AdmittedYear, "stories" | "sources">, Rare {
  readonly columns: Columns;
}

interface PackedSources {
  readonly path: readonly string[];
  readonly digest: readonly string[];
  readonly bytes: readonly number[];
}

const sourceColumns = (sources: readonly YearSource[]): PackedSources => ({
  path: sources.map(({ path }) => path),
  digest: sources.map(({ digest }) => digest),
  bytes: sources.map(({ bytes }) => bytes),
});

function columnsOf(stories: readonly AdmittedStory[]): Rare & { readonly columns: Columns } {
  const first = stories.map(({ summary: { copies } }) => copies[0]);
  const of = <Name extends keyof Summary>(name: Name): readonly Summary[Name][] =>
    stories.map(({ summary }) => summary[name]);
  const texts = (name: "path" | "format" | "encoding" | "sha256") => first.map((copy) => copy?.[name] ?? "");
  const lines = (name: "firstLine" | "lastLine") => first.map((copy) => copy?.[name] ?? 0);
  const those = <Value>(
    look: (story: AdmittedStory) => Value | null,
  ): readonly (readonly [number, Value])[] =>
    stories.flatMap((story, at) => {
      const value = look(story);
      return value === null ? [] : [[at, value] as const];
    });
  return {
    columns: {
      key: stories.map(({ key }) => key),
      url: of("url"),
      date: of("date"),
      place: of("place"),
      headline: of("headline"),
      derived: of("derived"),
      sound: of("sound"),
      lede: of("lede"),
      marks: of("marks"),
      words: of("words"),
      tabular: of("tabular"),
      wordsSha256: of("wordsSha256"),
      byline: of("byline"),
      language: of("language"),
      agency: of("agency"),
      path: texts("path"),
      format: texts("format"),
      encoding: texts("encoding"),
      sha256: texts("sha256"),
      firstLine: lines("firstLine"),
      lastLine: lines("lastLine"),
    },
    moved: those(({ summary }) => (summary.recordKey ? null : true)).map(([at]) => at),
    elsewhere: those(({ summary: { url, copies } }) => {
      const at = copies[0]?.url ?? null;
      return at === sourceUrl(url) ? null : at;
    }),
    copies: those(({ summary: { copies } }) => (copies.length > 1 ? copies.slice(1) : null)),
  };
}

function sourcesIn(json: string): readonly YearSource[] {
  const { path: paths, digest, bytes }: PackedSources = JSON.parse(json);
  return paths.map((path, at) => ({ path, digest: digest[at] ?? "", bytes: bytes[at] ?? 0 }));
}

function unpacked(json: string, sources: () => readonly YearSource[]): AdmittedYear {
  const { columns, moved, elsewhere, copies, ...rest }: Packed = JSON.parse(json);
  const shared = openShared();
  const [isMoved, first, others] = [new Set(moved), new Map(elsewhere), new Map(copies)];
  const stories = columns.url.map((url, at): AdmittedStory => {
    const key = columns.key[at] ?? "";
    const copy: Copy = {
      url: first.get(at) ?? sourceUrl(url),
      path: columns.path[at] ?? "",
      format: shared(columns.format[at] ?? ""),
      encoding: shared(columns.encoding[at] ?? ""),
      sha256: columns.sha256[at] ?? "",
      firstLine: columns.firstLine[at] ?? 0,
      lastLine: columns.lastLine[at] ?? 0,
    };
    const marks = columns.marks[at] ?? NO_MARKS;
    const place = columns.place[at] ?? null;
    const agency = columns.agency[at] ?? null;
    return {
      key,
      summary: {
        copies: [copy, ...(others.get(at) ?? [])],
        recordKey: isMoved.has(at) ? null : key,
        url,
        date: shared(columns.date[at] ?? ""),
        place: place === null ? null : shared(place),
        headline: columns.headline[at] ?? "",
        derived: columns.derived[at] ?? false,
        sound: columns.sound[at] ?? false,
        lede: columns.lede[at] ?? "",
        marks: marks.length === 0 ? NO_MARKS : marks,
        words: columns.words[at] ?? 0,
        tabular: columns.tabular[at] ?? false,
        wordsSha256: columns.wordsSha256[at] ?? "",
        byline: columns.byline[at] ?? null,
        language: shared(columns.language[at] ?? ""),
        agency: agency === null ? null : shared(agency),
      },
    };
  });
  return {
    ...rest,
    stories,
    sources,
  };
}

const NO_MARKS: Summary["marks"] = [];

/** One string for all that are alike: a date stands in the summaries of all its stories. */
function openShared(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const there = known.get(text);
    if (there !== undefined) return there;
    known.set(text, text);
    return text;
  };
}
