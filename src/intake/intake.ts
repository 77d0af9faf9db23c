import { openAddresses } from "../archive/addresses.ts";
import type { Intake, Reject } from "../archive/intake.ts";
import type { Summary } from "../archive/summary.ts";
import type { Diagnostic, Finding } from "../diagnostic.ts";
import type { FileRead, StoryRead } from "./file-read.ts";
import { addCopy, type Held, moveSources } from "./held.ts";

/** What the reading pass hands on: one summary a story, and all that was not published. */
export interface Read extends Intake {
  readonly files: number;
  readonly merged: number;
  readonly summaries: ReadonlyMap<string, Summary>;
}

/** Where the reading pass puts what it reads. */
export interface IntakeSinks {
  /** Takes the source of a story for the site; `path` is relative to the site's root. */
  readonly source: (path: string, story: StoryRead, index: number, file: FileRead) => void;
  /** Gives the bytes of a source another path. */
  readonly move: (from: string, to: string) => void;
  /** Takes that the record of this story, and of no copy of it, is the one to publish. */
  readonly record: (story: StoryRead) => void;
  readonly diagnostic: (diagnostic: Diagnostic) => void;
}

/** Takes files that were read, in the order of their paths. */
export interface Admission {
  readonly take: (file: FileRead) => void;
  readonly close: () => Read;
}

/**
 * Makes stories of what was read. Two stories with one address and one hash are one story from two sources: the first
 * by path is published, the other listed as a further copy. read = published + merged + rejected, always.
 */
export function openAdmission(sinks: IntakeSinks): Admission {
  const addresses = openAddresses<Held>(({ digest }) => digest);
  const rejects: Reject[] = [];
  const rules = new Map<string, number>();
  let files = 0;
  let merged = 0;

  const reject = (one: Reject): void => {
    rejects.push(one);
    for (const diagnostic of one.diagnostics) sinks.diagnostic(diagnostic);
  };
  const publish = (story: StoryRead, index: number, file: FileRead): void => {
    const { url: own, digest, source, findings } = story;
    const known = addresses.find(own, digest);
    for (const finding of findings) sinks.diagnostic({ ...finding, path: source.path });
    if (known) {
      merged++;
      const { url, fresh } = addCopy(known, source);
      if (fresh) sinks.source(url.slice(1), story, index, file);
      if (fresh && story.agencyId !== null) sinks.diagnostic(otherWords(story, known));
      return;
    }
    const held: Held = { digest, summary: story.summary, url: own, copies: [], known: null };
    const pathOf = (one: Held | undefined) => one?.copies[0]?.path ?? source.path;
    // The last to make room goes first: its new place is free.
    for (const [url, one] of [...addresses.seat(own, held)].reverse()) {
      moveSources(one, url, sinks.move);
      if (url !== own) sinks.diagnostic(sharedAddress(pathOf(one), pathOf(addresses.all.get(own)), url));
    }
    sinks.source(addCopy(held, source).url.slice(1), story, index, file);
    sinks.record(story);
    for (const rule of new Set(findings.map((finding) => finding.rule)))
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
  };

  const take = (file: FileRead): void => {
    const { path, bytes, sha256, finding } = file;
    if (finding !== null) {
      reject(unread(path, bytes, finding));
    } else {
      for (const [index, story] of file.stories.entries()) publish(story, index, file);
      for (const { firstLine, lastLine, diagnostics } of file.rejections) {
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
  };
  const close = (): Read => {
    const summaries = new Map(
      [...addresses.all].map(([url, { summary, copies }]) => [url, { ...summary, url, copies }]),
    );
    return { files, merged, summaries, rejects, withheld: [], unnamed: [], rules };
  };
  return { take, close };
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
