import { execFile } from "node:child_process";
import { inject } from "vitest";
import type { BuildReport } from "../../src/build.ts";
import { CHECKOUT } from "./project.ts";

const TSX = import.meta.resolve("tsx");

/** How a run of the command line ended. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  /** Working directory. */
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The checkout, whose sources run by tsx, or a copy of the compiled package; else that one itself runs. */
  readonly project?: string;
  /** What it reads on stdin. */
  readonly stdin?: string;
}

/**
 * What node is given to run the command line: that of a compiled package or, by tsx, the sources of the checkout.
 * Machine code for what runs hot would cost a process that builds a few stories more than it saves, a sixth of all; room
 * for all that is new saves it a twelfth.
 */
export const commandLine = (project = inject("compiled")): readonly string[] => [
  "--no-opt",
  "--min-semi-space-size=16",
  ...(project === CHECKOUT ? ["--import", TSX, `${project}/src/cli.ts`] : [`${project}/dist/src/cli.js`]),
];

/** Runs the real command line as a process of its own, as a user of the package does. */
export function dateline(
  args: readonly string[],
  { cwd = CHECKOUT, env = {}, project, stdin = "" }: Surroundings = {},
): Promise<Ended> {
  const command = [...commandLine(project), ...args];
  return new Promise((done, fail) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(process.execPath, command, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") fail(error);
      else done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
    child.stdin?.end(stdin);
  });
}

/** `build` with `--json`; the summary, where there is one. */
export async function buildSite(
  input: string,
  output: string,
  { more = [], ...surroundings }: Surroundings & { readonly more?: readonly string[] } = {},
): Promise<Ended & { readonly report: BuildReport | null }> {
  const args = ["build", "--input", input, "--output", output, "--json", ...more];
  const ended = await dateline(args, surroundings);
  return { ...ended, report: ended.stdout === "" ? null : parseReport(ended.stdout) };
}

function parseReport(text: string): BuildReport {
  const report: BuildReport = JSON.parse(text);
  return report;
}
