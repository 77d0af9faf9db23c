import { openAddresses } from "../archive/addresses.ts";
import type { Intake, Reject } from "../archive/intake.ts";
import { address, digestOf } from "../archive/permalink.ts";
import { type Summary, summarise } from "../archive/summary.ts";
import type { Article, Story } from "../article.ts";
import type { Diagnostic, Finding } from "../diagnostic.ts";
import { addCopy, compact, type Held, moveSources } from "./held.ts";
import type { InputFile } from "./input.ts";
import { type OptionsFor, readInputs } from "./readings.ts";

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
  /** Gives the bytes of a source another path. */
  readonly move: (from: string, to: string) => void;
  /** Takes an article at the address it makes of itself. */
  readonly record: (article: Article) => void;
  readonly diagnostic: (diagnostic: Diagnostic) => void;
  /** Called after each file with the number read so far. */
  readonly progress: (files: number) => void;
}

/**
 * Reads every file once. Two stories with one address and one hash are one story from two sources: the first by path
 * is published, the other listed as a further copy. read = published + merged + rejected, always.
 */
export function readAll(inputs: Iterable<InputFile>, sinks: IntakeSinks, optionsFor?: OptionsFor): Read {
  const addresses = openAddresses<Held>(({ digest }) => digest);
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
    const digest = digestOf(story);
    const known = addresses.find(article.url, digest);
    for (const finding of story.diagnostics) sinks.diagnostic({ ...finding, path: story.source.path });
    if (known) {
      merged++;
      const { url, fresh } = addCopy(known, story.source);
      if (fresh) sinks.source(url.slice(1), bytes);
      if (fresh && story.agencyId !== null) sinks.diagnostic(otherWords(story, known));
      return;
    }
    const { copies: _, ...summary } = summarise(article, "");
    const held: Held = { digest, summary: compact(summary), url: article.url, copies: [], known: null };
    const pathOf = (one: Held | undefined) => one?.copies[0]?.path ?? story.source.path;
    // The last to make room goes first: its new place is free.
    for (const [url, one] of [...addresses.seat(article.url, held)].reverse()) {
      moveSources(one, url, sinks.move);
      if (url !== article.url)
        sinks.diagnostic(sharedAddress(pathOf(one), pathOf(addresses.all.get(article.url)), url));
    }
    sinks.source(addCopy(held, story.source).url.slice(1), bytes);
    sinks.record(article);
    for (const rule of new Set(story.diagnostics.map((finding) => finding.rule))) {
      rules.set(rule, (rules.get(rule) ?? 0) + 1);
    }
  };

  for (const { input, reading } of readInputs(inputs, optionsFor)) {
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
  const summaries = new Map(
    [...addresses.all].map(([url, { summary, copies }]) => [url, { ...summary, url, copies }]),
  );
  return { files, merged, summaries, rejects, rules };
}

/** One id, two contents: an agency's id is what tells stories apart, so we may not say that they are two. */
function otherWords({ source, agencyId }: Story, known: Held): Diagnostic {
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
