#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { BuildError } from "./build-error.ts";
import { asksHelp, nearest, readArguments } from "./commands/arguments.ts";
import { buildCommand } from "./commands/build.ts";
import { changesCommand } from "./commands/changes.ts";
import { checkCommand } from "./commands/check.ts";
import { type Command, EXIT, type ExitCode, helpOf, UsageError } from "./commands/command.ts";
import { demoCommand } from "./commands/demo.ts";
import { importCommand } from "./commands/import.ts";
import { initCommand } from "./commands/init.ts";
import { mergeCommand } from "./commands/merge.ts";
import { paintFor } from "./commands/paint.ts";
import { parseCommand } from "./commands/parse.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";
import { runWithOwnSettings } from "./from-sources.ts";
import { packageRoot } from "./render/package-root.ts";

const COMMANDS: readonly Command[] = [
  initCommand,
  importCommand,
  buildCommand,
  serveCommand,
  checkCommand,
  changesCommand,
  mergeCommand,
  parseCommand,
  searchCommand,
  demoCommand,
];

const WIDTH = Math.max(...COMMANDS.map(({ name }) => name.length));
const firstClause = (text: string): string => text.split(/[.:;](?:\s|$)| \(/, 1)[0] ?? "";
const HELP = `Dateline turns a folder of raw wire stories into a dated archive of static pages.

Usage: dateline COMMAND [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(WIDTH)}  ${firstClause(summary)}.`).join("\n")}

  dateline COMMAND --help (or -h) tells more; dateline --version (or -v) says which this is.
  Exit codes: 0 fine, 1 failed, 2 wrong usage, 3 rejects under --strict.
`;

async function main([name, ...rest]: readonly string[]): Promise<ExitCode> {
  if (name === "--version" || name === "-v") return print(`${version()}\n`);
  if (name === "--help" || name === "-h") return print(HELP);
  if (name === "help") return print(rest[0] === undefined ? HELP : helpOf(commandOf(rest[0])));
  if (name === undefined) throw new UsageError("No command was named.");
  const command = commandOf(name);
  if (asksHelp(rest)) return print(helpOf(command));
  const { values, operands } = readArguments(command, rest, COMMANDS);
  return command.run(values, operands);
}

function commandOf(name: string): Command {
  const command = COMMANDS.find((one) => one.name === name);
  if (command) return command;
  const near = nearest(
    name,
    COMMANDS.map((one) => one.name),
  );
  const hint = near === null ? "" : ` Did you mean ${near}?`;
  throw new UsageError(`There is no command ${JSON.stringify(name)}.${hint}`);
}

function print(text: string): ExitCode {
  process.stdout.write(text);
  return EXIT.fine;
}

function version(): string {
  const manifest: { readonly version?: string } = JSON.parse(
    readFileSync(`${packageRoot()}/package.json`, "utf8"),
  );
  return manifest.version ?? "";
}

/** What an operator can act on comes as one line; what only we can, a fault of ours, with its stack. */
function fail(error: unknown): ExitCode {
  const dateline = paintFor(process.stderr)("dateline:", "red");
  if (error instanceof UsageError) {
    const [, , name = ""] = process.argv;
    const help = COMMANDS.some((one) => one.name === name) ? `${name} --help` : "--help";
    process.stderr.write(`${dateline} ${error.message} See dateline ${help}.\n`);
    return EXIT.usage;
  }
  const expected = error instanceof BuildError || (error instanceof Error && "code" in error);
  const text =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`${dateline} ${text}\n`);
  // `serve` shows it in the browser.
  process.send?.({ failed: text });
  return EXIT.failed;
}

// A reader that closes the pipe early (`| head`) has all it wants.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.fine);
  throw error;
});

process.exitCode = (await runWithOwnSettings()) ?? (await main(process.argv.slice(2)).catch(fail));
