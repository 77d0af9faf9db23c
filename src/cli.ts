#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BuildError } from "./build-error.ts";
import { buildCommand } from "./commands/build.ts";
import { changesCommand } from "./commands/changes.ts";
import { checkCommand } from "./commands/check.ts";
import { type Command, EXIT, type ExitCode, helpOf, parseOptions, UsageError } from "./commands/command.ts";
import { mergeCommand } from "./commands/merge.ts";
import { parseCommand } from "./commands/parse.ts";
import { searchCommand } from "./commands/search.ts";
import { serveCommand } from "./commands/serve.ts";
import { packageRoot } from "./render/package-root.ts";

const COMMANDS: readonly Command[] = [
  buildCommand,
  parseCommand,
  searchCommand,
  checkCommand,
  changesCommand,
  mergeCommand,
  serveCommand,
];

const HELP = `Dateline turns a folder of raw wire stories into a dated archive of static pages.

Usage: dateline COMMAND [options]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join("\n")}

  dateline COMMAND --help tells more. Exit codes: 0 fine, 1 failed, 2 wrong usage, 3 rejects under --strict.
`;

async function main([name, ...rest]: readonly string[]): Promise<ExitCode> {
  if (name === "--version") return print(`${version()}\n`);
  if (name === "--help" || name === "help") return print(HELP);
  if (name === undefined) throw new UsageError("No command was named.");
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw new UsageError(`There is no command ${JSON.stringify(name)}.`);
  if (rest.includes("--help")) return print(helpOf(command));
  const { values, positionals } = readArguments(command, rest);
  return command.run(values, positionals);
}

function readArguments(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: parseOptions(command.options),
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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
  if (error instanceof UsageError) {
    process.stderr.write(`dateline: ${error.message} See dateline --help.\n`);
    return EXIT.usage;
  }
  const expected = error instanceof BuildError || (error instanceof Error && "code" in error);
  const text =
    error instanceof Error ? (expected ? error.message : (error.stack ?? error.message)) : String(error);
  process.stderr.write(`dateline: ${text}\n`);
  return EXIT.failed;
}

// A reader that closes the pipe early (`| head`) has all it wants.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT.fine);
  throw error;
});

process.exitCode = await main(process.argv.slice(2)).catch(fail);
