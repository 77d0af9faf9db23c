import { type Summary, summarise, withCopy } from "../archive/catalogue.ts";
import type { Intake, Reject } from "../archive/pages/holdings.ts";
import { address, sourceUrl } from "../archive/permalink.ts";
import type { Article, Source, Story } from "../article.ts";
import type { Diagnostic, Finding } from "../diagnostic.ts";
import type { InputFile } from "./input.ts";
import { readInputs } from "./readings.ts";

/** What the reading pass hands on: one summary a story, and all that was not published. */
export interface Read extends Intake {
  readonly files: number;
  readonly merged: number;
  readonly summaries: ReadonlyMap<string, Summary>;
}

/** Where the reading pass puts what it reads. */
export interface IntakeSinks {
  /** Takes the bytes of a source for the site; `path` is relative to the site's root. */
  readonly source: (path: string, bytes: Uint8Array) => void;
  readonly record: (article: Article) => void;
  readonly diagnostic: (diagnostic: Diagnostic) => void;
  /** Called after each file with the number read so far. */
  readonly progress: (files: number) => void;
}

/**
 * Reads every file once. Two stories with one address are one story from two sources: the first by path is
 * published, the other listed as a further copy. read = published + merged + rejected, always.
 */
export function readAll(inputs: Iterable<InputFile>, sinks: IntakeSinks): Read {
  const summaries = new Map<string, Summary>();
  const rejects: Reject[] = [];
  const rules = new Map<string, number>();
  let files = 0;
  let merged = 0;

  const reject = (one: Reject): void => {
    rejects.push(one);
    for (const diagnostic of one.diagnostics) sinks.diagnostic(diagnostic);
  };
  const publish = (story: Story, bytes: Uint8Array): void => {
    const article = address(story);
    const known = summaries.get(article.url);
    for (const finding of story.diagnostics) sinks.diagnostic({ ...finding, path: story.source.path });
    if (known) {
      merged++;
      const twin = known.copies.find((copy) => sameBytes(copy, story.source));
      const url = twin?.url ?? sourceUrl(article.url, known.copies.length + 1);
      if (!twin) sinks.source(url.slice(1), bytes);
      if (!twin && story.agencyId !== null) sinks.diagnostic(otherWords(story, known));
      summaries.set(article.url, compact(withCopy(known, { ...story.source, url })));
      return;
    }
    const url = sourceUrl(article.url);
    sinks.source(url.slice(1), bytes);
    sinks.record(article);
    summaries.set(article.url, compact(summarise(article, url)));
    for (const rule of new Set(story.diagnostics.map((finding) => finding.rule))) {
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
  };

  for (const { input, reading } of readInputs(inputs)) {
    if ("finding" in input) {
      reject(unread(input.path, input.size, input.finding));
    } else if (reading !== null) {
      for (const [index, story] of reading.stories.entries()) {
        publish(story, reading.sources[index] ?? input.bytes);
      }
      for (const { firstLine, lastLine, diagnostics } of reading.rejections) {
        reject({
          path: input.path,
          sha256: reading.sha256,
          bytes: input.bytes.length,
          firstLine,
          lastLine,
          diagnostics: diagnostics.map((finding) => ({ ...finding, path: input.path })),
        });
      }
    }
    sinks.progress(++files);
  }
  return { files, merged, summaries, rejects, rules };
}

/** One id, two contents: an agency's id is what tells stories apart, so we may not say that they are two. */
function otherWords({ source, agencyId }: Story, known: Summary): Diagnostic {
  const message =
    `The id ${agencyId}, the date and the headline are those of ${known.copies[0]?.path}, but the file differs. ` +
    "That one is published; this one stands beside it as a further source. Give it an id of its own if it is another story.";
  return { rule: "merged-differs", severity: "warning", message, line: null, path: source.path };
}

/** The same part of files that are the same: their bytes need not be kept twice. */
function sameBytes(a: Source, b: Source): boolean {
  return a.sha256 === b.sha256 && a.firstLine === b.firstLine && a.lastLine === b.lastLine;
}

function unread(path: string, bytes: number | null, finding: Finding): Reject {
  return { path, sha256: null, bytes, firstLine: null, lastLine: null, diagnostics: [{ ...finding, path }] };
}

/** A copy that shares no memory with the file's text, of which V8's substrings would keep all alive. */
function compact(summary: Summary): Summary {
  const copy: Summary = JSON.parse(JSON.stringify(summary));
  return copy;
}
