import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { isRefused } from "../archive/intake.ts";
import { address, digestOf } from "../archive/permalink.ts";
import type { Article } from "../article.ts";
import { placedIn } from "../build-error.ts";
import type { Diagnostic, Finding } from "../diagnostic.ts";
import { type InputFile, readFolder, readNamed } from "../intake/input.ts";
import { type OptionsFor, type ReadInput, readInputs } from "../intake/readings.ts";
import { DEFAULTS, readOptions } from "../settings/read-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { decode } from "../wire/encoding/decode.ts";
import { NOTHING_READ, type Reading } from "../wire/read.ts";
import { type Command, EXIT, type ExitCode, text, UsageError } from "./command.ts";
import { openTelling } from "./diagnostics.ts";
import { explain } from "./explain.ts";
import { mastheadIn } from "./masthead.ts";
import { paintFor } from "./paint.ts";
import { FORMATS, openRecords, openTarget, type Records } from "./records.ts";
import { accountLine } from "./report.ts";
import { count } from "./words.ts";

const options = {
  format: {
    type: "string",
    value: "FORMAT",
    default: "ndjson",
    help: "ndjson, a record a line; json, one array; csv or parquet, a row a story",
  },
  output: { type: "string", value: "FILE", help: "the file to write, instead of stdout" },
  merge: { type: "boolean", help: "a story that was read before is left out, as in a build" },
  strict: { type: "boolean", help: "exit 3 when something was rejected" },
  explain: { type: "boolean", help: "no records: each source with how its lines were read" },
} as const satisfies Command["options"];

/** `dateline parse`: records to stdout, diagnostics to stderr. */
export const parseCommand: Command = {
  name: "parse",
  operands: "PATH…",
  summary: "Reads files and folders of stories and prints what was understood of each.",
  options,
  async run(values, operands) {
    const format = FORMATS.find((one) => one === text(values, options, "format"));
    if (format === undefined)
      throw new UsageError(
        `--format takes ndjson, json, csv or parquet, not ${text(values, options, "format")}.`,
      );
    if (operands.length === 0) throw new UsageError("parse wants at least one file or folder.");
    const missing = operands.find((path) => !statSync(path, { throwIfNoEntry: false }));
    if (missing !== undefined) throw new UsageError(`There is no ${missing}.`);
    const strict = values["strict"] === true;
    const file = typeof values["output"] === "string" ? values["output"] : null;
    if (values["explain"] === true) {
      if (["format", "output", "merge"].some((name) => values[name] !== undefined))
        throw new UsageError("--explain prints text: --format, --output and --merge go without it.");
      return codeOf(explainAll(operands), strict);
    }
    if (format === "parquet" && file === null && process.stdout.isTTY)
      throw new UsageError("Parquet is no text for a terminal. Name a file with --output FILE.");
    const target = openTarget(file);
    const account = readAll(operands, openRecords(format, target.write), values["merge"] === true);
    target.close();
    tell(account);
    return codeOf(account, strict);
  },
};

/** What became of all that was read. */
interface Account {
  files: number;
  printed: number;
  merged: number;
  rejected: number;
}

/** Reads all and hands over the stories. With `merge`, one that has the address and hash of another counts once, as in a build. */
function readAll(operands: readonly string[], records: Records, merge: boolean): Account {
  const seen = new Set<string>();
  const account: Account = { files: 0, printed: 0, merged: 0, rejected: 0 };
  const telling = openTelling({
    print: (line) => process.stderr.write(`${line}\n`),
    paint: paintFor(process.stderr),
    most: Number.POSITIVE_INFINITY,
  });
  for (const path of operands) {
    const { folder, settings, optionsFor, files } = readingOf(path);
    for (const read of readInputs(files(), optionsFor)) {
      const { articles, diagnostics, rejected } = told(read);
      for (const article of articles) {
        const name = `${article.url} ${digestOf(article)}`;
        if (merge && seen.has(name)) account.merged++;
        else records.take(article, settings);
        if (merge) seen.add(name);
      }
      account.files++;
      account.printed += articles.length;
      account.rejected += rejected;
      for (const diagnostic of diagnostics) telling.take(placedIn(folder, diagnostic));
    }
  }
  records.close();
  telling.close();
  return { ...account, printed: account.printed - account.merged };
}

/** The closing line, as that of a build; where all was printed, the records themselves are the account, save on a terminal. */
function tell({ files, printed, merged, rejected }: Account): void {
  if (merged + rejected === 0 && !process.stderr.isTTY) return;
  const line = accountLine(count(files, "file", "files"), printed + merged + rejected, {
    printed,
    merged,
    rejected,
  });
  process.stderr.write(`${line}\n`);
}

/** As of a build: it failed where nothing of what is there could be read, and a reject is told by `--strict`. */
function codeOf({ printed, rejected }: Pick<Account, "printed" | "rejected">, strict: boolean): ExitCode {
  if (rejected === 0) return EXIT.fine;
  if (printed === 0) return EXIT.failed;
  return strict ? EXIT.rejects : EXIT.fine;
}

function explainAll(operands: readonly string[]): Pick<Account, "printed" | "rejected"> {
  const paint = paintFor(process.stdout);
  let between = "";
  const account = { printed: 0, rejected: 0 };
  for (const path of operands) {
    const { folder, optionsFor, files } = readingOf(path);
    for (const { input, reading: read } of readInputs(files(), optionsFor)) {
      const reading = read ?? unread("finding" in input ? [input.finding] : []);
      const { encoding = null } = optionsFor(input.path);
      const source = "finding" in input ? null : decode(input.bytes, { encoding }).text;
      process.stdout.write(
        `${between}${explain(join(folder, input.path), reading, source, paint).join("\n")}\n`,
      );
      between = "\n";
      account.printed += reading.stories.length;
      account.rejected += reading.rejections.filter(isRefused).length;
    }
  }
  return account;
}

/** What is known of a file that could not be opened. */
function unread(diagnostics: readonly Finding[]): Reading {
  const rejections = [{ firstLine: 1, lastLine: 1, diagnostics }];
  return { ...NOTHING_READ, rejections };
}

/** As a build reads the files of a folder, its `archive.md` has a say. */
function readingOf(path: string): {
  /** What the paths of its files start from. */
  readonly folder: string;
  readonly settings: Settings;
  readonly optionsFor: OptionsFor;
  readonly files: () => Iterable<InputFile>;
} {
  if (!statSync(path).isDirectory())
    return {
      folder: dirname(path),
      settings: DEFAULTS,
      optionsFor: () => ({}),
      files: () => readNamed(path),
    };
  const { settings, taken } = mastheadIn(path);
  return {
    folder: path,
    settings,
    optionsFor: (file) => readOptions(settings, file),
    files: () => readFolder(path, taken),
  };
}

function told({ input, reading }: ReadInput): {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
  /** Files, or parts of one, that are no story and should be one. */
  readonly rejected: number;
} {
  const { path } = input;
  const { stories, rejections } = reading ?? unread("finding" in input ? [input.finding] : []);
  return {
    articles: stories.map(address),
    diagnostics: [...stories, ...rejections].flatMap(({ diagnostics }) =>
      diagnostics.map((finding) => ({ ...finding, path })),
    ),
    rejected: rejections.filter(isRefused).length,
  };
}
