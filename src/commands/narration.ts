import { errorIn, placedIn } from "../build-error.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { BuildReport } from "../finish.ts";
import type { Headway, Stage } from "../headway.ts";
import type { Option, Values } from "./command.ts";
import { countLines, openTelling } from "./diagnostics.ts";
import { paintFor } from "./paint.ts";
import { openProgress } from "./progress.ts";
import { nextLines, reportLines } from "./report.ts";

/** Warnings of a rule that are told of without being asked. */
export const LINES_A_RULE = 10;
export const VERBOSE: Option = {
  type: "boolean",
  help: "every warning, not the first of each rule alone",
};

/** What an operator hears of a build, of a share of one, or of a merge: on stderr, as `--quiet` and `--verbose` say. */
export interface Narration {
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  readonly onProgress: (stage: Stage, headway: Headway) => void;
  /** What the work gives; where it fails, what was found is told before that. */
  readonly during: <T>(work: Promise<T>) => Promise<T>;
  /** The closing lines of a site. */
  readonly close: (report: BuildReport, output: string) => void;
  /** Those of a share of one. */
  readonly closeWith: (line: string) => void;
}

/** `folder` is the input as the operator named it, from which the paths of what is told start; null where it is elsewhere. */
export function openNarration(values: Values, folder: string | null): Narration {
  const quiet = values["quiet"] === true;
  const paint = paintFor(process.stderr);
  const progress = openProgress({ quiet });
  const most = values["verbose"] === true ? Number.POSITIVE_INFINITY : LINES_A_RULE;
  const telling = openTelling({ print: progress.line, paint, most });
  const say = (lines: readonly string[]): void => {
    for (const line of lines) progress.line(line);
  };
  return {
    onDiagnostic: (diagnostic) => {
      if (diagnostic.severity !== "note")
        telling.take(folder === null ? diagnostic : placedIn(folder, diagnostic));
    },
    onProgress: (stage, headway) => {
      if (stage !== "read") telling.flush();
      progress.update(stage, headway);
    },
    during: async (work) => {
      try {
        return await work;
      } catch (error) {
        say(countLines(telling.close()));
        throw folder === null ? error : errorIn(folder, error);
      } finally {
        progress.end();
      }
    },
    close: (report, output) => {
      const counts = telling.close();
      if (!quiet) say([...reportLines(report), ...nextLines(output, counts, paint)]);
    },
    closeWith: (line) => {
      const counts = telling.close();
      if (!quiet) say([line, ...countLines(counts)]);
    },
  };
}
