import { parseArgs } from "node:util";
import { nearest } from "../wire/text/nearest.ts";
import { type Command, parseOptions, UsageError, type Values } from "./command.ts";

/** What stands behind the name of a command. */
export interface Arguments {
  readonly values: Values;
  readonly operands: readonly string[];
}

/** True where help is asked for: anywhere before `--`, behind which nothing is an option. */
export function asksHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}

/**
 * The options and operands of a command; `all` loads the commands there are, for what to say of an option that
 * another one has. Rejects with a UsageError that names the option and says what to write.
 */
export async function readArguments(
  command: Command,
  args: readonly string[],
  all: () => Promise<readonly Command[]>,
): Promise<Arguments> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: parseOptions(command.options),
    allowPositionals: true,
    // Of what is wrong, Node speaks in its own words.
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = command.options[token.name];
    if (!option || !token.rawName.startsWith("--"))
      throw new UsageError(noOption(command, token.rawName, await all()));
    const usage = `--${token.name}${option.value === undefined ? "" : ` ${option.value}`}`;
    if (option.type === "boolean" && token.value !== undefined)
      throw new UsageError(`--${token.name} takes no value, and has ${JSON.stringify(token.value)}.`);
    if (option.type === "string" && token.value === undefined)
      throw new UsageError(`--${token.name} wants a value: ${usage}.`);
    if (option.type === "string" && token.inlineValue === false && /^-./.test(token.value ?? ""))
      throw new UsageError(
        `--${token.name} wants a value (${usage}), and ${token.value} follows. If that is the value, write --${token.name}=${token.value}.`,
      );
  }
  return { values, operands: positionals };
}

function noOption({ name, options }: Command, raw: string, all: readonly Command[]): string {
  const written = raw.replace(/^-+/, "");
  const others = all.filter((one) => one.options[written]).map((one) => one.name);
  const near = nearest(written, [...Object.keys(options), "help"]);
  const hint =
    others.length > 0
      ? ` It is one of ${others.join(" and ")}.`
      : near === null
        ? ""
        : ` Did you mean --${near}?`;
  return `${name} has no option ${raw}.${hint}`;
}
