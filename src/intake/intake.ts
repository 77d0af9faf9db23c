import { openAddresses } from "../archive/addresses.ts";
import { listsOf } from "../archive/headings.ts";
import type { Intake, Reject } from "../archive/intake.ts";
import { compareText } from "../archive/order.ts";
import { isLaterVersion } from "../archive/permalink.ts";
import { NO_PICTURES } from "../archive/pictures.ts";
import type { Copy } from "../archive/summary.ts";
import type { Diagnostic, Finding, Rule } from "../diagnostic.ts";
import type { PictureFacts } from "../pictures/picture.ts";
import {
  type Admitted,
  sortOut,
  treatedOf,
  withYears,
  type YearTaken,
  yearOfUrl,
  yearsTaken,
} from "./admitted.ts";
import type { FileRead, StoryRead } from "./file-read.ts";
import { addCopy, type Held, moveSources } from "./held.ts";
import type { TreatedFile, TreatedStory } from "./treat.ts";
import type { AdmittedYear, Told } from "./year-block.ts";

/** What the reading pass hands on: one summary a story, and all that was not published. */
export interface Read extends Intake, Admitted {
  readonly files: number;
}

/** Where the reading pass puts what it reads. */
export interface IntakeSinks {
  /** Says what becomes of a file before it is taken. */
  readonly treat: (file: FileRead) => TreatedFile;
  /** Takes the source of a story for the site; `path` is relative to the site's root. */
  readonly source: (path: string, story: TreatedStory, index: number, file: FileRead) => void;
  /** Takes back a source. */
  readonly drop: (path: string) => void;
  /** Gives the bytes of a source another path. */
  readonly move: (from: string, to: string) => void;
  /** Takes that the record of this story, and of no copy of it, is the one to publish. */
  readonly record: (story: TreatedStory) => void;
  /** Takes a picture: what becomes of it is known once all stories are. */
  readonly picture: (file: FileRead, facts: PictureFacts) => void;
  readonly diagnostic: (diagnostic: Diagnostic) => void;
}

/** Takes files that were read, in the order of their paths. */
export interface Admission {
  /** Returns what was told of the file; null where nothing was. */
  readonly take: (file: FileRead) => Told | null;
  /** Tells what was told of a file as an earlier build took it, in its turn: its year stands. */
  readonly pass: (told: Told) => void;
  /** The years that stand are joined to what was taken. */
  readonly close: (standing?: Iterable<AdmittedYear>) => Read;
  /** What was taken, by year: of stories that are treated in no way. */
  readonly years: () => ReadonlyMap<string, YearTaken>;
}

/**
 * Makes stories of what was read. Two stories with one address and one hash are one story from two sources: the first
 * by path is published, the other listed as a further copy. read = published + merged + rejected + kept, always.
 */
export function openAdmission(sinks: IntakeSinks): Admission {
  const addresses = openAddresses<Held>(({ digest }) => digest);
  const rejects: Reject[] = [];
  const rules = new Map<string, Map<Rule, number>>();
  const unnamed = new Set<string>();
  /** Where stories of which names are removed stand, by what they would be called: all copies of one at one address. */
  const renamed = new Map<string, string>();
  let files = 0;
  /** What is told of the file at hand. */
  let told: Diagnostic[] = [];

  const tell = (diagnostic: Diagnostic): void => {
    told.push(diagnostic);
    sinks.diagnostic(diagnostic);
  };
  const reject = (one: Reject): void => {
    rejects.push(one);
    for (const diagnostic of one.diagnostics) tell(diagnostic);
  };
  /** The address of a story from which names are removed, and the one that it would have: that may hold one. */
  const renameOf = ({ given, story }: TreatedStory): string => {
    if (story.url === given.url) return story.url;
    unnamed.add(given.url);
    const url = renamed.get(`${given.url} ${given.digest}`) ?? story.url;
    renamed.set(`${given.url} ${given.digest}`, url);
    return url;
  };
  const withhold = (held: Held, withheld: Held["withheld"]): void => {
    if (withheld === null || held.withheld !== null) return;
    held.withheld = withheld;
    for (const url of new Set(held.copies.map((copy) => copy.url))) sinks.drop(url.slice(1));
  };
  const publish = (one: TreatedStory, index: number, file: FileRead): void => {
    const { story, treatment } = one;
    const { digest, source, findings } = story;
    const own = renameOf(one);
    const known = addresses.find(own, digest);
    for (const finding of findings) tell({ ...finding, path: file.path });
    if (known) {
      withhold(known, treatment.withheld);
      const { url, fresh } = addCopy(known, source);
      if (fresh && known.withheld === null) sinks.source(url.slice(1), one, index, file);
      if (fresh && story.agencyId !== null) tell(otherWords(story, known));
      return;
    }
    const { withheld } = treatment;
    // The new name first, so that all have one shape: see `addCopy`.
    const recordKey = story === one.given ? story.key : null;
    const copies: Copy[] = [];
    const summary = { copies, recordKey, ...story.summary, ...treatedOf(treatment) };
    const held: Held = {
      digest,
      summary,
      url: own,
      copies,
      withheld,
      pictures: picturesOf(one),
      under: story.under ?? null,
      known: null,
    };
    const pathOf = (other: Held | undefined) => other?.copies[0]?.path ?? source.path;
    // The last to make room goes first: its new place is free.
    for (const [url, other] of [...addresses.seat(own, held)].reverse()) {
      moveSources(other, url, other.withheld === null ? sinks.move : () => {});
      if (url !== own && !isLaterVersion(other.digest))
        tell(sharedAddress(pathOf(other), pathOf(addresses.all.get(own)), url));
    }
    const { url } = addCopy(held, source);
    if (withheld === null) sinks.source(url.slice(1), one, index, file);
    sinks.record(one);
    if (withheld !== null) return;
    for (const rule of new Set(findings.map((finding) => finding.rule))) count(url, rule, 1);
  };
  const count = (url: string, rule: Rule, stories: number): void => {
    const own = rules.get(yearOfUrl(url)) ?? new Map<Rule, number>();
    rules.set(yearOfUrl(url), own.set(rule, (own.get(rule) ?? 0) + stories));
  };

  const take = (file: FileRead): Told | null => {
    const { bytes, finding } = file;
    const before = rejects.length;
    told = [];
    if (finding !== null) {
      reject(unread(file.path, bytes, finding));
    } else if (file.picture !== undefined) {
      sinks.picture(file, file.picture);
    } else {
      const { path, sha256, stories, rejections } = sinks.treat(file);
      for (const [index, story] of stories.entries()) publish(story, index, file);
      for (const { firstLine, lastLine, diagnostics } of rejections) {
        reject({
          path,
          sha256,
          bytes,
          firstLine,
          lastLine,
          diagnostics: diagnostics.map((one) => ({ ...one, path })),
        });
      }
    }
    files++;
    const refused = rejects.slice(before);
    return told.length + refused.length === 0 ? null : { diagnostics: told, rejects: refused };
  };
  const pass = ({ diagnostics, rejects: refused }: Told): void => {
    rejects.push(...refused);
    for (const diagnostic of diagnostics) sinks.diagnostic(diagnostic);
  };
  const close = (standing: Iterable<AdmittedYear> = []): Read => {
    const years = [...standing];
    const all = new Map<Rule, number>();
    for (const own of [...rules.values(), ...years.map((year) => year.rules)])
      for (const [rule, stories] of own) all.set(rule, (all.get(rule) ?? 0) + stories);
    const admitted = withYears(sortOut(addresses.all), years);
    // A list that is gone would tell by its address what a story named that is withheld.
    for (const { url, why } of admitted.withheld) {
      const held = why === "takedown" ? addresses.all.get(url) : undefined;
      if (held) for (const list of listsOf(held.summary, held.under)) unnamed.add(list);
    }
    return {
      files: years.reduce((sum, year) => sum + year.files, files),
      ...admitted,
      rejects,
      unnamed: [...unnamed].toSorted(compareText),
      rules: all,
      // Known once it is known which stories keep their words.
      pictures: NO_PICTURES,
    };
  };
  return { take, pass, close, years: () => yearsTaken(addresses.all, rules) };
}

/** Where names were removed from a story, its pictures are looked for as its file names them. */
function picturesOf({ given, story }: TreatedStory): Held["pictures"] {
  if (given.pictures === undefined) return null;
  return { path: given.source.path, given: given.pictures, named: story.pictures ?? [] };
}

/** One id, two contents: an agency's id is what tells stories apart, so we may not say that they are two. */
function otherWords({ source, agencyId }: StoryRead, known: Held): Diagnostic {
  const message =
    `The id ${agencyId}, the date and the headline are those of ${known.copies[0]?.path}, but the file differs. ` +
    "That one is published; this one stands beside it as a further source. Give it an id of its own if it is another story.";
  return { rule: "merged-differs", severity: "warning", message, line: null, path: source.path };
}

function sharedAddress(path: string, other: string, url: string): Diagnostic {
  const message =
    `The address of this story would be that of ${other}, which is another story: date, first words and eight ` +
    `digits of their hashes are the same. It stands at ${url} instead. Nothing need be done.`;
  return { rule: "address-shared", severity: "warning", message, line: null, path };
}

function unread(path: string, bytes: number | null, finding: Finding): Reject {
  return { path, sha256: null, bytes, firstLine: null, lastLine: null, diagnostics: [{ ...finding, path }] };
}
