import { statSync } from "node:fs";
import { address, digestOf } from "../archive/permalink.ts";
import type { Article } from "../article.ts";
import { type Diagnostic, type Finding, formatDiagnostic } from "../diagnostic.ts";
import { readMasthead } from "../intake/folders.ts";
import { type InputFile, readFolder, readNamed } from "../intake/input.ts";
import { type OptionsFor, type ReadInput, readInputs } from "../intake/readings.ts";
import { DEFAULTS, readOptions } from "../settings/read-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { decode } from "../wire/encoding/decode.ts";
import type { Reading } from "../wire/read.ts";
import { type Command, EXIT, type ExitCode, text, UsageError } from "./command.ts";
import { explain } from "./explain.ts";
import { plainPaint, terminalPaint } from "./explain-text.ts";
import { FORMATS, openRecords, openTarget, type Records } from "./records.ts";

const options = {
  format: {
    type: "string",
    value: "FORMAT",
    default: "ndjson",
    help: "ndjson, a record a line; json, one array; csv or parquet, a row a story",
  },
  output: { type: "string", value: "FILE", help: "the file to write, instead of stdout" },
  merge: { type: "boolean", help: "a story that was read before is left out, as in a build" },
  explain: { type: "boolean", help: "no records: each source with how its lines were read" },
} as const satisfies Command["options"];

/** `dateline parse`: records to stdout, diagnostics to stderr. Fails where anything was rejected; the rest is printed. */
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
    const file = typeof values["output"] === "string" ? values["output"] : null;
    if (values["explain"] === true) {
      if (["format", "output", "merge"].some((name) => values[name] !== undefined))
        throw new UsageError("--explain prints text: --format, --output and --merge go without it.");
      return explainAll(operands);
    }
    if (format === "parquet" && file === null && process.stdout.isTTY)
      throw new UsageError("Parquet is no text for a terminal. Name a file with --output FILE.");
    const target = openTarget(file);
    const code = readAll(operands, openRecords(format, target.write), values["merge"] === true);
    target.close();
    return code;
  },
};

/** Reads all and hands over the stories. With `merge`, one that has the address and hash of another counts once, as in a build. */
function readAll(operands: readonly string[], records: Records, merge: boolean): ExitCode {
  const seen = new Set<string>();
  let merged = 0;
  let code: ExitCode = EXIT.fine;
  for (const path of operands) {
    const { settings, optionsFor, files } = readingOf(path);
    for (const read of readInputs(files(), optionsFor)) {
      const { articles, diagnostics } = told(read);
      for (const article of articles) {
        const name = `${article.url} ${digestOf(article)}`;
        if (merge && seen.has(name)) merged++;
        else records.take(article, settings);
        if (merge) seen.add(name);
      }
      for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
      if (diagnostics.some(isError)) code = EXIT.failed;
    }
  }
  records.close();
  if (merged > 0)
    process.stderr.write(`Merged ${merged.toLocaleString("en")}: read before from another place.\n`);
  return code;
}

function explainAll(operands: readonly string[]): ExitCode {
  const paint = process.stdout.isTTY && process.stdout.hasColors() ? terminalPaint : plainPaint;
  let between = "";
  let code: ExitCode = EXIT.fine;
  for (const path of operands) {
    const { optionsFor, files } = readingOf(path);
    for (const { input, reading: read } of readInputs(files(), optionsFor)) {
      const reading = read ?? unread("finding" in input ? [input.finding] : []);
      const { encoding = null } = optionsFor(input.path);
      const source = "finding" in input ? null : decode(input.bytes, { encoding }).text;
      process.stdout.write(`${between}${explain(input.path, reading, source, paint).join("\n")}\n`);
      between = "\n";
      if (reading.rejections.some(({ diagnostics }) => diagnostics.some(isError))) code = EXIT.failed;
    }
  }
  return code;
}

const isError = ({ severity }: Finding): boolean => severity === "error";

/** What is known of a file that could not be opened. */
function unread(diagnostics: readonly Finding[]): Reading {
  const rejections = [{ firstLine: 1, lastLine: 1, diagnostics }];
  return {
    sha256: "",
    encoding: null,
    format: null,
    stories: [],
    sources: [],
    picture: null,
    dayOrders: [],
    rejections,
  };
}

/** As a build reads the files of a folder, its `archive.md` has a say. */
function readingOf(path: string): {
  readonly settings: Settings;
  readonly optionsFor: OptionsFor;
  readonly files: () => Iterable<InputFile>;
} {
  if (!statSync(path).isDirectory())
    return { settings: DEFAULTS, optionsFor: () => ({}), files: () => readNamed(path) };
  const { settings, taken } = readMasthead(path, null);
  return {
    settings,
    optionsFor: (file) => readOptions(settings, file),
    files: () => readFolder(path, taken),
  };
}

function told({ input, reading }: ReadInput): {
  readonly articles: readonly Article[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const { path } = input;
  if ("finding" in input) return { articles: [], diagnostics: [{ ...input.finding, path }] };
  const { stories, rejections } = reading ?? unread([]);
  return {
    articles: stories.map(address),
    diagnostics: [...stories, ...rejections].flatMap(({ diagnostics }) =>
      diagnostics.map((finding) => ({ ...finding, path })),
    ),
  };
}
