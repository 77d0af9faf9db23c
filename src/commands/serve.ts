import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { watch } from "@11ty/chokidar-with-glob-support";
import { reason } from "../build-error.ts";
import { inputFolder } from "../intake/folders.ts";
import { type Server, serveSite } from "../preview/serve.ts";
import { outputFolder } from "../publish/folders.ts";
import { packageRoot } from "../render/package-root.ts";
import { type Command, EXIT, text, UsageError } from "./command.ts";

const options = {
  input: { type: "string", value: "DIR", default: "seeds", help: "folder of stories" },
  output: { type: "string", value: "DIR", default: "_site", help: "folder for the site" },
  "allow-shrink": { type: "boolean", help: "let more than a tenth of the stories go" },
  port: { type: "string", value: "N", default: "8080", help: "port on 127.0.0.1" },
} as const satisfies Command["options"];

/** Milliseconds of calm after a change before a build: an editor or a copy touches many files at once. */
const CALM = 150;

/** `dateline serve`: builds, serves on this machine alone, builds again on a change, and reloads the page. */
export const serveCommand: Command = {
  name: "serve",
  operands: "",
  summary: "Builds, serves on 127.0.0.1, watches stories, templates and public, and reloads the page.",
  options,
  async run(values, operands) {
    if (operands.length > 0) throw new UsageError(`serve takes no ${operands[0]}.`);
    const [input, output] = [text(values, options, "input"), text(values, options, "output")];
    // What no build could use, no server should show.
    outputFolder(output, inputFolder(input));
    const port = Number(text(values, options, "port"));
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new UsageError("--port takes a number from 0 to 65535.");
    const ended = new Promise<void>((done) => {
      process.once("SIGINT", done);
      process.once("SIGTERM", done);
    });
    const shrink = values["allow-shrink"] === true ? ["--allow-shrink"] : [];
    const own = ["templates", "public", "src"].map((name) => join(packageRoot(), name));
    const watcher = watch([realPathOf(input), ...own], {
      ignoreInitial: true,
      followSymlinks: false,
      // A folder may have brackets in its name.
      disableGlobbing: true,
    });
    watcher.on("error", (error) => say(`Not all changes are seen: ${reason(error)}`));
    let timer: NodeJS.Timeout | undefined;
    try {
      // Before the first build: what changes while it runs is not missed.
      await new Promise<void>((done) => watcher.once("ready", done));
      let server: Server | null = null;
      const rebuild = oneAtATime(async () => {
        if (await buildOnce(input, output, shrink)) server?.reload();
      });
      watcher.on("all", () => {
        clearTimeout(timer);
        timer = setTimeout(rebuild, CALM);
      });
      await rebuild();
      server = await serveSite(output, port);
      say(`Serving ${server.url} (Ctrl+C ends it)`);
      await ended;
      server.close();
    } finally {
      clearTimeout(timer);
      await watcher.close();
    }
    return EXIT.fine;
  },
};

/** Links are not followed, and the input itself may be one. */
const realPathOf = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Builds in a process of its own, which sees changed templates too and says what fails. True when it went well. */
async function buildOnce(input: string, output: string, more: readonly string[]): Promise<boolean> {
  const [, cli = ""] = process.argv;
  const asBefore = "The site is served as it was.";
  try {
    const [code, signal] = await once(
      fork(cli, ["build", "--input", input, "--output", output, ...more]),
      "exit",
    );
    if (code === EXIT.fine) return true;
    say(`The build ${signal === null ? "failed" : `was ended by ${signal}`}. ${asBefore}`);
  } catch (error) {
    say(`The build did not start (${reason(error)}). ${asBefore}`);
  }
  return false;
}

/** Never two runs at once: a call during a run is made up for by one more run after it. */
function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = running;
    if (running) return;
    running = true;
    do {
      again = false;
      await run();
    } while (again);
    running = false;
  };
}
