import { execFile } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A machine of its own: a folder, and what stands in its environment. */
export interface Machine {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How a script ended. */
export interface Run {
  readonly code: number;
  readonly output: string;
}

/** Runs a script as a runner does: by bash, which stops at the first command that fails. */
export function runScript(script: string, { folder, env }: Machine): Promise<Run> {
  return new Promise((done) => {
    const args = ["--noprofile", "--norc", "-eo", "pipefail", "-c", script];
    execFile("bash", args, { cwd: folder, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      const code = typeof error?.code === "number" ? error.code : error ? 1 : 0;
      done({ code, output: `${stdout}${stderr}` });
    });
  });
}

/** Puts `npx dateline` and `dateline` on a path of their own, which run `command`. Returns the path. */
export function installed(folder: string, command: readonly string[]): string {
  mkdirSync(folder, { recursive: true });
  const quoted = [process.execPath, ...command].map((part) => `'${part}'`).join(" ");
  for (const [name, drop] of [
    ["dateline", ""],
    ["npx", '[ "$1" = dateline ] && shift || exit 127\n'],
  ] as const) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${drop}exec ${quoted} "$@"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return `${folder}:${process.env["PATH"]}`;
}

/** Copies what stands at `from`, where something does, with the folders it needs. */
export function carry(from: string, to: string): void {
  if (!existsSync(from)) throw new Error(`There is nothing at ${from} to be carried.`);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
}

/** Names in a folder that begin as a pattern does, `map-*`. */
export const matching = (folder: string, pattern: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.startsWith(pattern.replace(/\*$/, "")));
