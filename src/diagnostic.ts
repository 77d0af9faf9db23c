/** What can be said of an input: every rule has its line in the table of docs/diagnostics.md (a test compares them). */
export const RULES = [
  // rejects: the file or story is not published
  "ambiguous-date",
  "archive-in-archive",
  "bad-archive",
  "bad-date",
  "bad-json",
  "binary",
  "cut-short",
  "draft",
  "empty",
  "front-matter-engine",
  "front-matter-json",
  "front-matter-toml",
  "front-matter-yaml",
  "link-not-followed",
  "name-taken",
  "no-body",
  "no-date",
  "no-item",
  "not-a-file",
  "not-text",
  "picture-broken",
  "picture-too-large",
  "table-columns",
  "too-large",
  "unknown-format",
  "unreadable",
  "xml-broken",
  // warnings: published, and worth a look
  "address-shared",
  "bad-dateline-date",
  "control-characters",
  "encoding-doubtful",
  "encoding-mixed",
  "front-matter-value",
  "html-left-out",
  "ledger-row",
  "merged-differs",
  "no-end-mark",
  "picture-missing",
  "relative-link",
  "table-row",
  "takedown-unmatched",
  "undecodable-bytes",
  "unlikely-year",
  "xml-slip",
  // notes: how a guess was made
  "encoding-guessed",
  "front-matter-key",
  "item-ignored",
  "no-dateline",
  "passed-over",
  "picture-name",
  "picture-remote",
  "picture-unused",
  "shortcode-left-out",
  // faults of archive.md: nothing is built until they are mended
  "settings-base-url",
  "settings-key",
  "settings-value",
  // faults of the operator's other files: nothing is built until they are mended
  "own-page",
  "own-template",
  "settings-css",
  "settings-logo",
  // faults of the list of takedowns: nothing is built until they are mended
  "takedown-list",
  "takedown-match",
  "takedown-row",
] as const;

export type Rule = (typeof RULES)[number];
export type Severity = "error" | "warning" | "note";

/** One thing to tell the operator about one place. `line` counts from 1; null means the file as a whole. */
export interface Finding {
  readonly rule: Rule;
  readonly severity: Severity;
  /** What is wrong, why it matters, and what to do; plain words, no control characters needed from the input. */
  readonly message: string;
  readonly line: number | null;
}

/** A finding and the file it is about (path relative to the input folder, `/` between names). */
export interface Diagnostic extends Finding {
  readonly path: string;
}

/** `path:line: severity rule: message`, on one line whatever the input's names hold. */
export function formatDiagnostic({ path, line, severity, rule, message }: Diagnostic): string {
  return oneLine(`${path}${line === null ? "" : `:${line}`}: ${severity} ${rule}: ${message}`);
}

/** Control characters as escapes, so that a file's name cannot steer a terminal or feign a line. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
