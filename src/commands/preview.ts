import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { watch } from "@11ty/chokidar-with-glob-support";
import { BuildError, reason } from "../build-error.ts";
import { packageRoot } from "../package.ts";
import { movedStories, readLists } from "../preview/moved.ts";
import { type Server, serveSite } from "../preview/serve.ts";
import { EXIT } from "./command.ts";

/** Milliseconds of calm after a change before a build: an editor or a copy touches many files at once. */
const CALM = 150;
/** Ports that are tried, one after the other. */
const TRIED = 20;
export const PORT = 8080;

interface Preview {
  readonly input: string;
  readonly output: string;
  /** Options of the builds. */
  readonly more: readonly string[];
  /** The port that the operator named; null for the first that is free. */
  readonly port: number | null;
  /** Called once, when there is something to see. */
  readonly ready: (url: string) => void;
}

/** Builds, serves on this machine alone, builds again on a change, and tells open pages. Ends on SIGINT and SIGTERM. */
export async function runPreview({ input, output, more, port, ready }: Preview): Promise<void> {
  const ended = new Promise<void>((done) => {
    process.once("SIGINT", done);
    process.once("SIGTERM", done);
  });
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
    let failure: string | null = null;
    const rebuild = oneAtATime(async () => {
      const before = readLists(output);
      failure = await buildOnce(["--input", input, "--output", output, ...more]);
      if (failure === null) server?.built(movedStories(before, readLists(output)));
      else server?.failed(failure);
    });
    watcher.on("all", () => {
      clearTimeout(timer);
      timer = setTimeout(rebuild, CALM);
    });
    await rebuild();
    server = await serveFree(output, port);
    if (failure !== null) server.failed(failure);
    say(`Serving ${server.url} (Ctrl+C ends it)`);
    ready(server.url);
    await ended;
    server.close();
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
}

/**
 * Serves at the port named, or at the first free one from `PORT` on. Who names a port has a reason (a bookmark, a proxy), so
 * one that is taken is an error there.
 */
async function serveFree(folder: string, port: number | null): Promise<Server> {
  for (let at = port ?? PORT; ; at++) {
    try {
      const server = await serveSite(folder, at);
      if (port === null && at > PORT) say(`Port ${PORT} is taken; this is the next that is free.`);
      return server;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
      if (port !== null)
        throw new BuildError(
          `Port ${port} is taken by another program. Name another with --port, or leave --port out for one that is free.`,
        );
      if (at === PORT + TRIED - 1)
        throw new BuildError(`The ports from ${PORT} to ${at} are all taken. Name one with --port.`);
    }
  }
}

/** Links are not followed, and the input itself may be one. */
const realPathOf = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Builds in a process of its own, which sees changed templates too and says what fails. Null when it went well, else why not. */
async function buildOnce(options: readonly string[]): Promise<string | null> {
  const [, cli = ""] = process.argv;
  const asBefore = "The site is served as it was.";
  let told: string | null = null;
  try {
    const child = fork(cli, ["build", ...options]);
    child.on("message", (message) => {
      if (typeof message === "object" && "failed" in message) told = String(message.failed);
    });
    const [code, signal] = await once(child, "exit");
    if (code === EXIT.fine) return null;
    const what = `The build ${signal === null ? "failed" : `was ended by ${signal}`}.`;
    say(`${what} ${asBefore}`);
    return told ?? what;
  } catch (error) {
    const what = `The build did not start (${reason(error)}).`;
    say(`${what} ${asBefore}`);
    return what;
  }
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
