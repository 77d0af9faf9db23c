#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { BuildError } from "./build-error.ts";
import { asksHelp, readArguments } from "./commands/arguments.ts";
import { type Command, EXIT, type ExitCode, helpOf, UsageError } from "./commands/command.ts";
import { paintFor } from "./commands/paint.ts";
import { runWithOwnSettings } from "./from-sources.ts";
import { boundMemory } from "./memory.ts";
import { packageRoot } from "./package.ts";
import { nearest } from "./wire/text/nearest.ts";

/** Each is loaded when it is asked for: all of them take longer to load than some take to run. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  init: async () => (await import("./commands/init.ts")).initCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  build: async () => (await import("./commands/build.ts")).buildCommand,
  serve: async () => (await import("./commands/serve.ts")).serveCommand,
  check: async () => (await import("./commands/check.ts")).checkCommand,
  changes: async () => (await import("./commands/changes.ts")).changesCommand,
  merge: async () => (await import("./commands/merge.ts")).mergeCommand,
  parse: async () => (await import("./commands/parse.ts")).parseCommand,
  search: async () => (await import("./commands/search.ts")).searchCommand,
  demo: async () => (await import("./commands/demo.ts")).demoCommand,
};

const NAMES = Object.keys(COMMANDS);
const allCommands = (): Promise<readonly Command[]> =>
  Promise.all(Object.values(COMMANDS).map((load) => load()));

const WIDTH = Math.max(...NAMES.map(({ length }) => length));
const firstClause = (text: string): string => text.split(/[.:;](?:\s|$)| \(/, 1)[0] ?? "";
const help =
  async (): Promise<string> => `Dateline turns a folder of raw wire stories into a dated archive of static pages.

Usage: dateline COMMAND [options]

${(await allCommands()).map(({ name, summary }) => `  ${name.padEnd(WIDTH)}  ${firstClause(summary)}.`).join("\n")}

  dateline COMMAND --help (or -h) tells more; dateline --version (or -v) says which this is.
  Exit codes: 0 fine, 1 failed, 2 wrong usage, 3 rejects under --strict.
`;

async function main([name, ...rest]: readonly string[]): Promise<ExitCode> {
  if (name === "--version" || name === "-v") return print(`${version()}\n`);
  if (name === "--help" || name === "-h") return print(await help());
  if (name === "help") return print(rest[0] === undefined ? await help() : helpOf(await commandOf(rest[0])));
  if (name === undefined) throw new UsageError("No command was named.");
  const command = await commandOf(name);
  if (asksHelp(rest)) return print(helpOf(command));
  const { values, operands } = await readArguments(command, rest, allCommands);
  return command.run(values, operands);
}

function commandOf(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load) return load();
  const near = nearest(name, NAMES);
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
    const more = NAMES.includes(name) ? `${name} --help` : "--help";
    process.stderr.write(`${dateline} ${error.message} See dateline ${more}.\n`);
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

boundMemory();
process.exitCode = (await runWithOwnSettings()) ?? (await main(process.argv.slice(2)).catch(fail));
