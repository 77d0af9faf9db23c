import { groupBy } from "../archive/groups.ts";
import { type Diagnostic, formatDiagnostic, type Rule, type Severity } from "../diagnostic.ts";
import type { Paint } from "./paint.ts";
import { count, number } from "./words.ts";

/** What was found in the files of an input, as an operator is told. */
export interface Telling {
  /** Takes what there is to say of a file; the files come one after the other. */
  readonly take: (diagnostic: Diagnostic) => void;
  /** Tells what is still held back of the last file: to be called where no more comes for a while. */
  readonly flush: () => void;
  /** To be called once, after the last. Returns how many there were of each rule, the gravest first. */
  readonly close: () => readonly RuleCount[];
}

/** How many diagnostics a rule gave, and how many of them were shown. */
export interface RuleCount {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly found: number;
  readonly shown: number;
}

interface TellingOptions {
  readonly print: (line: string) => void;
  readonly paint: Paint;
  /** Lines a rule of warnings and notes. What is beyond is counted. Errors are told one and all: each is a story less. */
  readonly most: number;
}

const COLOURS = { error: "red", warning: "yellow", note: "cyan" } as const;
const GRAVEST: readonly Severity[] = ["error", "warning", "note"];

/**
 * Tells every error, and of each other rule so many lines. What concerns a whole file, or a line that several of its stories
 * stand on, is found with each of them, and is told once, with their number.
 */
export function openTelling({ print, paint, most }: TellingOptions): Telling {
  const counts = new Map<Rule, { severity: Severity; found: number; shown: number }>();
  let waiting: Diagnostic[] = [];
  const flush = (): void => {
    for (const { diagnostic, stories } of merged(waiting)) {
      const { rule, severity } = diagnostic;
      const before = counts.get(rule) ?? { severity, found: 0, shown: 0 };
      const shows = severity === "error" || before.shown < most;
      counts.set(rule, { severity, found: before.found + 1, shown: before.shown + (shows ? 1 : 0) });
      if (shows) print(lineOf(diagnostic, stories, paint));
    }
    waiting = [];
  };
  return {
    take: (diagnostic) => {
      if (waiting.length > 0 && waiting[0]?.path !== diagnostic.path) flush();
      waiting.push(diagnostic);
    },
    flush,
    close: () => {
      flush();
      return [...counts]
        .map(([rule, of]) => ({ rule, ...of }))
        .sort((a, b) => GRAVEST.indexOf(a.severity) - GRAVEST.indexOf(b.severity) || b.found - a.found);
    },
  };
}

/**
 * Those of one file that say the same, as one: what concerns a line of several stories is found with each of them. Errors
 * stay apart, for each is a story less.
 */
function merged(
  diagnostics: readonly Diagnostic[],
): readonly { readonly diagnostic: Diagnostic; readonly stories: number }[] {
  const keyOf = (one: Diagnostic): string => JSON.stringify([one.line, one.rule, one.message]);
  return [...groupBy(diagnostics, keyOf).values()].flatMap((same) => {
    const [diagnostic] = same;
    return diagnostic.severity === "error" && diagnostic.line !== null
      ? same.map((one) => ({ diagnostic: one, stories: 1 }))
      : [{ diagnostic, stories: same.length }];
  });
}

function lineOf(diagnostic: Diagnostic, stories: number, paint: Paint): string {
  const head = formatDiagnostic({ ...diagnostic, message: "" });
  const kind = `${diagnostic.severity} ${diagnostic.rule}: `;
  const message = formatDiagnostic(diagnostic).slice(head.length);
  const copies = stories > 1 ? ` (So for ${number(stories)} stories of the file.)` : "";
  return `${head.slice(0, -kind.length)}${paint(kind.trimEnd(), COLOURS[diagnostic.severity])} ${message}${copies}`;
}

/** `3 errors: 2 no-date, 1 bad-date.`, a line a severity. */
export function countLines(counts: readonly RuleCount[]): readonly string[] {
  return [...groupBy(counts, ({ severity }) => severity)].map(([severity, rules]) => {
    const all = rules.reduce((sum, { found }) => sum + found, 0);
    const each = rules.map(({ rule, found, shown }) =>
      found === shown ? `${number(found)} ${rule}` : `${number(found)} ${rule} (${number(shown)} shown)`,
    );
    const rest = rules.some(({ found, shown }) => found > shown) ? " --verbose shows all." : "";
    return `${count(all, severity, `${severity}s`)}: ${each.join(", ")}.${rest}`;
  });
}
