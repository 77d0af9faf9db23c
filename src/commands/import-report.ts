import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { countBy } from "../archive/groups.ts";
import { BuildError, reason } from "../build-error.ts";
import { csv } from "../interop/csv.ts";
import { count, number } from "./words.ts";

/** One line of the report: a story, or something that did not become one, and what of it was left behind. */
export interface ImportRow {
  readonly source: string;
  readonly line: number | null;
  /** Below the output folder; null where there is none. */
  readonly file: string | null;
  readonly status: string;
  /** What could not be carried over, or the rule by which it was refused. */
  readonly what: string | null;
  readonly text: string | null;
}

/** Writes the report beside the output folder, under a name that is free: within it, it would be taken for a story. */
export function writeImportReport(output: string, rows: readonly ImportRow[]): string {
  const whole = resolve(output);
  const nameOf = (at: number): string =>
    join(dirname(output), `${basename(whole)}-import${at === 1 ? "" : `-${at}`}.csv`);
  const head = ["source", "line", "file", "status", "what", "text"];
  const text = csv([
    head,
    ...rows.map(({ source, line, file, status, what, text: words }) => [
      source,
      line,
      file,
      status,
      what,
      words,
    ]),
  ]);
  let at = 1;
  // The same import once more has the same report.
  while (existsSync(nameOf(at)) && readFileSync(nameOf(at), "utf8") !== text) at++;
  try {
    writeFileSync(nameOf(at), text);
  } catch (error) {
    throw new BuildError(`The report ${nameOf(at)} could not be written (${reason(error)}).`);
  }
  return nameOf(at);
}

/** `Not carried over of 3 stories: 4 picture, 1 embedded.`; nothing where all was. */
export function lossLines(rows: readonly ImportRow[]): readonly string[] {
  const lost = rows.filter(({ status, what }) => what !== null && status === "imported");
  if (lost.length === 0) return [];
  const stories = new Set(lost.map(({ file }) => file)).size;
  const kinds = [...countBy(lost, ({ what }) => what ?? "")].map(
    ([what, times]) => `${number(times)} × ${what}`,
  );
  return [`Not carried over, of ${count(stories, "story", "stories")}: ${kinds.join(", ")}.`];
}
