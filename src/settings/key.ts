import type { Finding, Rule } from "../diagnostic.ts";

/** A value that was understood, or why it was not and what to write. */
export type Said<T> = { readonly value: T } | { readonly why: string };

/** What is wrong in a setting of several lines, and on which of them. */
export interface Fault {
  readonly line: number;
  readonly why: string;
}

/** One setting of `archive.md`: what it holds without its line, how it is read, and what the documentation tells of it. */
export type Key<T> = LineKey<T> | BlockKey<T>;

interface Told<T> {
  /** What may be written, in Markdown. */
  readonly takes: string;
  /** What holds without the line, in Markdown. */
  readonly without: string;
  readonly standard: T;
}

/** A setting of one text. */
export interface LineKey<T> extends Told<T> {
  readonly kind: "line";
  readonly read: (text: string) => Said<T>;
  /** The rule that its errors go by, where it has its own. */
  readonly rule?: Rule;
}

/** A setting that may be a list or a record: it is handed its own lines of the front matter, the key included. */
export interface BlockKey<T> extends Told<T> {
  readonly kind: "block";
  /** `line` is the one of the file on which `block` begins. */
  readonly read: (block: string, line: number) => { readonly value: T; readonly faults: readonly Fault[] };
}

/** An error in `archive.md`, or in another file of the operator's. */
export function fault(rule: Rule, message: string, line: number): Finding {
  return { rule, severity: "error", message, line };
}
