import { existsSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { isRefused } from "../archive/intake.ts";
import { address } from "../archive/permalink.ts";
import { placedIn } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { convert, type Loss } from "../import/convert.ts";
import { type ReadStory, readForImport } from "../import/read.ts";
import { sourceFiles } from "../import/sources.ts";
import { type Importer, openImported } from "../import/write.ts";
import type { InputFile } from "../intake/input.ts";
import { DEFAULTS, readOptions } from "../settings/read-settings.ts";
import type { Settings } from "../settings/settings.ts";
import { type Command, EXIT, type ExitCode, text, UsageError } from "./command.ts";
import { countLines, openTelling, type Telling } from "./diagnostics.ts";
import { type ImportRow, lossLines, writeImportReport } from "./import-report.ts";
import { mastheadIn } from "./masthead.ts";
import { LINES_A_RULE, VERBOSE } from "./narration.ts";
import { paintFor } from "./paint.ts";
import { openProgress, type Progress } from "./progress.ts";
import { accountLine } from "./report.ts";
import { count } from "./words.ts";

const options = {
  output: { type: "string", value: "DIR", default: "seeds", help: "folder for the stories" },
  strict: { type: "boolean", help: "exit 3 when something was rejected" },
  verbose: VERBOSE,
} as const satisfies Command["options"];

/** `dateline import`: exports and pages to stories in Markdown. */
export const importCommand: Command = {
  name: "import",
  operands: "SOURCE…",
  summary:
    "Makes stories in Markdown of a table, JSON Lines, a feed, a WordPress export or a folder of HTML pages, and lists what could not be carried over. Overwrites nothing.",
  options,
  async run(values, operands) {
    const output = text(values, options, "output");
    if (output === "") throw new UsageError("--output is empty. Name the folder for the stories.");
    if (operands.length === 0) throw new UsageError("import wants at least one file or folder.");
    for (const source of operands) {
      if (!existsSync(source)) throw new UsageError(`There is no ${source}.`);
      if (liesIn(output, source))
        throw new UsageError(
          `The output ${output} lies in the source ${source}, and would be read as a source itself.`,
        );
    }
    const most = values["verbose"] === true ? Number.POSITIVE_INFINITY : LINES_A_RULE;
    const progress = openProgress({ quiet: false });
    const telling = openTelling({ print: progress.line, paint: paintFor(process.stderr), most });
    const run: Run = {
      progress,
      importer: openImported(output),
      telling,
      rows: [],
      folder: "",
      files: 0,
      became: { ...NOTHING },
    };
    for (const source of operands) importSource(source, output, run);
    progress.end();
    return close(run, output, values["strict"] === true);
  },
};

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** True where a folder is the other, or lies in it. */
const liesIn = (folder: string, other: string): boolean =>
  `${resolve(folder)}${sep}`.startsWith(`${resolve(other)}${sep}`);

/** What an import has done so far. */
interface Run {
  readonly importer: Importer;
  readonly telling: Telling;
  readonly progress: Progress;
  readonly rows: ImportRow[];
  /** What the paths of the source at hand start from. */
  folder: string;
  files: number;
  /** In stories; of what was refused, in parts of files. */
  readonly became: Record<keyof typeof NOTHING, number>;
}

const NOTHING = { imported: 0, kept: 0, merged: 0, rejected: 0 };

/** The settings of the source or, of a file, those of the archive that it goes into, say how it is read. */
function importSource(source: string, output: string, run: Run): void {
  const isFolder = statSync(source).isDirectory();
  run.folder = isFolder ? source : dirname(source);
  const folder = isFolder ? source : output;
  const masthead = existsSync(folder) && statSync(folder).isDirectory() ? mastheadIn(folder) : null;
  const settings = masthead?.settings ?? DEFAULTS;
  for (const file of sourceFiles(source, folder === source && masthead ? masthead.taken : new Set()))
    importFile(file, settings, run);
}

function importFile(file: InputFile, settings: Settings, run: Run): void {
  run.files++;
  const { path } = file;
  if ("finding" in file) {
    refuse([{ ...file.finding, path }], run);
    return;
  }
  const { stories, refused, findings } = readForImport(file.bytes, path, readOptions(settings, path));
  for (const finding of findings) tell(finding, run);
  for (const [at, one] of stories.entries()) {
    importStory(one, run);
    run.progress.update("import", { of: "stories", done: at + 1, total: stories.length, known: 0 });
  }
  for (const diagnostics of refused) refuse(diagnostics, run);
}

function importStory(one: ReadStory, run: Run): void {
  const { importer, rows, became } = run;
  const { story } = one;
  const { path: source, firstLine } = story.source;
  const { url } = address(story);
  let lost: readonly Loss[] = [];
  const written = importer(
    url.slice(1).replace(/\.html$/, ".md"),
    `${story.date} ${story.wordsSha256}`,
    (path) => {
      const made = convert(one, path);
      lost = made.lost;
      return made.markdown;
    },
  );
  for (const finding of story.diagnostics) {
    if (finding.severity !== "note") tell({ ...finding, path: source }, run);
    // A page or picture of an export is told of beside a story.
    if (finding.rule === "item-ignored") refuse([{ ...finding, path: source }], run);
  }
  const status = written.kind === "blocked" ? "rejected" : written.kind;
  became[status]++;
  // The same import once more tells the same.
  const row = {
    source,
    line: firstLine,
    file: written.path,
    status: status === "kept" ? "imported" : status,
  };
  if (written.kind === "blocked") {
    tell({ ...TAKEN, line: firstLine, path: source }, run);
    rows.push({ ...row, what: TAKEN.rule, text: TAKEN.message });
  } else if (lost.length === 0) rows.push({ ...row, what: null, text: null });
  else for (const { what, text: words } of lost) rows.push({ ...row, what, text: words });
}

const TAKEN = {
  rule: "name-taken",
  severity: "error",
  message:
    "A file of this story's name is in the output folder and holds something else. It was left as it is; compare the two, and take one away.",
} as const;

const tell = (diagnostic: Diagnostic, { telling, folder }: Run): void =>
  telling.take(placedIn(folder, diagnostic));

function refuse(diagnostics: readonly Diagnostic[], run: Run): void {
  const { rows, became } = run;
  const status = isRefused({ diagnostics }) ? "rejected" : "passed over";
  if (status === "rejected") became.rejected++;
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== "note") tell(diagnostic, run);
    const { path, line, rule, message } = diagnostic;
    rows.push({ source: path, line, file: null, status, what: rule, text: message });
  }
}

/** The closing lines, the report where there is something to tell, and how it ended: as a build does. */
function close({ telling, rows, files, became }: Run, output: string, strict: boolean): ExitCode {
  const counts = telling.close();
  const read = Object.values(became).reduce((sum, stories) => sum + stories, 0);
  say(accountLine(count(files, "file", "files"), read, became));
  for (const line of [...countLines(counts), ...lossLines(rows)]) say(line);
  if (rows.some(({ what }) => what !== null))
    say(`All of it, story by story: ${writeImportReport(output, rows)}`);
  const { rejected, imported, kept } = became;
  if (read === 0 || (rejected > 0 && imported + kept === 0)) return EXIT.failed;
  return rejected > 0 && strict ? EXIT.rejects : EXIT.fine;
}
