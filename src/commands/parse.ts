import { statSync } from "node:fs";
import { address } from "../archive/permalink.ts";
import type { Article } from "../article.ts";
import { type Diagnostic, type Finding, formatDiagnostic } from "../diagnostic.ts";
import { readMasthead } from "../intake/folders.ts";
import { type InputFile, readFolder, readNamed } from "../intake/input.ts";
import { type OptionsFor, type ReadInput, readInputs } from "../intake/readings.ts";
import { readOptions } from "../settings/settings.ts";
import { decode } from "../wire/encoding/decode.ts";
import type { Reading } from "../wire/read.ts";
import { type Command, EXIT, type ExitCode, text, UsageError } from "./command.ts";
import { explain } from "./explain.ts";
import { plainPaint, terminalPaint } from "./explain-text.ts";

const options = {
  format: {
    type: "string",
    value: "FORMAT",
    default: "ndjson",
    help: "ndjson, a record a line, or json, one array",
  },
  explain: { type: "boolean", help: "no records: each source with how its lines were read" },
} as const satisfies Command["options"];

/** `dateline parse`: records to stdout, diagnostics to stderr. Fails where anything was rejected; the rest is printed. */
export const parseCommand: Command = {
  name: "parse",
  operands: "PATH…",
  summary: "Reads files and folders of stories and prints what was understood of each.",
  options,
  async run(values, operands) {
    const format = text(values, options, "format");
    if (format !== "ndjson" && format !== "json")
      throw new UsageError(`--format takes ndjson or json, not ${format}.`);
    if (operands.length === 0) throw new UsageError("parse wants at least one file or folder.");
    const missing = operands.find((path) => !statSync(path, { throwIfNoEntry: false }));
    if (missing !== undefined) throw new UsageError(`There is no ${missing}.`);
    if (values["explain"] === true) {
      if (values["format"] !== undefined)
        throw new UsageError("--explain prints text, and --format goes without it.");
      return explainAll(operands);
    }
    let records = 0;
    let code: ExitCode = EXIT.fine;
    for (const path of operands) {
      for (const read of readInputs(filesOf(path), optionsOf(path))) {
        const { articles, diagnostics } = told(read);
        for (const article of articles) {
          const open = format === "ndjson" ? "" : records === 0 ? "[\n" : ",\n";
          process.stdout.write(`${open}${JSON.stringify(article)}${format === "ndjson" ? "\n" : ""}`);
          records++;
        }
        for (const diagnostic of diagnostics) process.stderr.write(`${formatDiagnostic(diagnostic)}\n`);
        if (diagnostics.some(isError)) code = EXIT.failed;
      }
    }
    if (format === "json") process.stdout.write(records === 0 ? "[]\n" : "\n]\n");
    return code;
  },
};

function explainAll(operands: readonly string[]): ExitCode {
  const paint = process.stdout.isTTY && process.stdout.hasColors() ? terminalPaint : plainPaint;
  let between = "";
  let code: ExitCode = EXIT.fine;
  for (const path of operands) {
    const optionsFor = optionsOf(path);
    for (const { input, reading: read } of readInputs(filesOf(path), optionsFor)) {
      const reading = read ?? unread("finding" in input ? [input.finding] : []);
      const { encoding = null } = optionsFor?.(input.path) ?? {};
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
  return { sha256: "", encoding: null, format: null, stories: [], sources: [], dayOrders: [], rejections };
}

/** As a build reads the files of a folder, its `archive.md` has a say. */
function optionsOf(path: string): OptionsFor | undefined {
  if (!statSync(path).isDirectory()) return undefined;
  const { settings } = readMasthead(path, null);
  return (file) => readOptions(settings, file);
}

function filesOf(path: string): Iterable<InputFile> {
  return statSync(path).isDirectory() ? readFolder(path) : readNamed(path);
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
