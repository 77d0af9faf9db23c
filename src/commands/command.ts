import type { ParseArgsConfig } from "node:util";

/** How a command ended. */
export const EXIT = { fine: 0, failed: 1, usage: 2, rejects: 3 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An option as the command line takes it and as `--help` tells it. */
export interface Option {
  readonly type: "string" | "boolean";
  /** What stands for the value in the help: `DIR`. */
  readonly value?: string;
  readonly default?: string;
  readonly help: string;
}

/** The values of a command's options, by name. */
export type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

export interface Command {
  readonly name: string;
  /** What follows the options: `PATH…`; empty where nothing does. */
  readonly operands: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly run: (values: Values, operands: readonly string[]) => Promise<ExitCode>;
}

/** A command line that makes no sense, in words for the operator: exit code 2. */
export class UsageError extends Error {}

export const QUIET: Option = { type: "boolean", help: "no progress and no closing lines on stderr" };
export const JSON_SUMMARY: Option = { type: "boolean", help: "a summary as one JSON object on stdout" };

/** The text of an option; its default where it was not given. */
export function text(values: Values, command: Command["options"], name: string): string {
  const value = values[name];
  return typeof value === "string" ? value : (command[name]?.default ?? "");
}

/** What node's `parseArgs` wants to know. */
export function parseOptions(options: Command["options"]): NonNullable<ParseArgsConfig["options"]> {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}

/** The help of one command. */
export function helpOf({ name, operands, summary, options }: Command): string {
  const all: Command["options"] = { ...options, help: { type: "boolean", help: "this text; -h for short" } };
  const rows = Object.entries(all).map(([option, { value, help, default: standard }]) => {
    const left = `--${option}${value === undefined ? "" : ` ${value}`}`;
    return `  ${left.padEnd(20)} ${help}${standard === undefined ? "" : ` (default: ${standard})`}`;
  });
  return `Usage: dateline ${name} [options]${operands === "" ? "" : ` ${operands}`}\n\n${summary}\n\n${rows.join("\n")}\n`;
}
