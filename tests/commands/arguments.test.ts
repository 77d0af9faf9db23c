import { describe, expect, it } from "vitest";
import { asksHelp, readArguments } from "../../src/commands/arguments.ts";
import { buildCommand } from "../../src/commands/build.ts";
import { checkCommand } from "../../src/commands/check.ts";
import { type Command, UsageError } from "../../src/commands/command.ts";
import { searchCommand } from "../../src/commands/search.ts";
import { serveCommand } from "../../src/commands/serve.ts";
import { nearest } from "../../src/wire/text/nearest.ts";

const ALL: readonly Command[] = [buildCommand, searchCommand, checkCommand, serveCommand];
const read = (command: Command, line: string) => readArguments(command, line.split(" "), async () => ALL);

describe("options and operands", () => {
  it("are read wherever they stand", async () => {
    const { values, operands } = await read(searchCommand, "site --limit=3 old --sort newest -- --harbour");
    expect({ ...values }).toEqual({ limit: "3", sort: "newest" });
    expect(operands).toEqual(["site", "old", "--harbour"]);
  });

  it.each([
    [buildCommand, "--ouput x", "build has no option --ouput. Did you mean --output?"],
    [buildCommand, "--out x", "build has no option --out. Did you mean --output?"],
    [buildCommand, "--no-cahce", "build has no option --no-cahce. Did you mean --no-cache?"],
    [buildCommand, "-x", "build has no option -x."],
    [buildCommand, "--colour", "build has no option --colour."],
    [checkCommand, "--strict site", "check has no option --strict. It is one of build."],
    [searchCommand, "site --port 1", "search has no option --port. It is one of serve."],
    [buildCommand, "--strict=yes", '--strict takes no value, and has "yes".'],
    [buildCommand, "--output", "--output wants a value: --output DIR."],
    [
      buildCommand,
      "--output --strict",
      "--output wants a value (--output DIR), and --strict follows. If that is the value, write --output=--strict.",
    ],
  ])("$name that make no sense are named, with what was meant: %s %s", async (command, line, message) => {
    await expect(read(command, line)).rejects.toThrow(new UsageError(message));
  });

  it("take a value that begins with a dash where it is written so", async () => {
    expect((await read(buildCommand, "--output=--strict")).values["output"]).toBe("--strict");
  });
});

it.each([
  [["-h"], true],
  [["--nonsense", "--help"], true],
  [["--", "-h"], false],
  [["x"], false],
])("%j asks for help: %s", (args, asked) => expect(asksHelp(args)).toBe(asked));

it.each([
  ["biuld", "build"],
  ["check", "check"],
  ["sreve", "serve"],
  ["see", null],
  ["s", null],
  ["publish", null],
])("%s was meant as %s", (written, meant) => {
  expect(nearest(written, ["build", "parse", "search", "check", "serve"])).toBe(meant);
});
