import { inputFolder } from "../intake/folders.ts";
import { outputFolder } from "../publish/folders.ts";
import { type Command, EXIT, type Option, text, UsageError, type Values } from "./command.ts";
import { PORT, runPreview } from "./preview.ts";

export const PORT_OPTION: Option = {
  type: "string",
  value: "N",
  help: `port on 127.0.0.1 (default: ${PORT}, or the next that is free)`,
};

const options = {
  input: { type: "string", value: "DIR", default: "seeds", help: "folder of stories" },
  output: { type: "string", value: "DIR", default: "_site", help: "folder for the site" },
  "allow-shrink": { type: "boolean", help: "let more than a tenth of the stories go" },
  port: PORT_OPTION,
} as const satisfies Command["options"];

/** `dateline serve`: builds, serves on this machine alone, builds again on a change, and reloads the page. */
export const serveCommand: Command = {
  name: "serve",
  operands: "",
  summary: "Builds, serves on 127.0.0.1, watches stories, templates and public, and reloads the page.",
  options,
  async run(values, operands) {
    if (operands.length > 0)
      throw new UsageError(`serve takes no ${operands[0]}; name folders with --input and --output.`);
    const [input, output] = [text(values, options, "input"), text(values, options, "output")];
    // What no build could use, no server should show.
    outputFolder(output, inputFolder(input));
    const more = values["allow-shrink"] === true ? ["--allow-shrink"] : [];
    await runPreview({ input, output, more, port: portOf(values["port"]), ready: () => {} });
    return EXIT.fine;
  },
};

/** The port that was named. Throws a UsageError where it is none. */
export function portOf(value: Values[string]): number | null {
  if (typeof value !== "string") return null;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65535)
    throw new UsageError(`--port takes a number from 0 to 65535, not ${JSON.stringify(value)}.`);
  return Number(value);
}
