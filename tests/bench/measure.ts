import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";

/** What a process took from its start to its end, and all those that it started. */
export interface Cost {
  /** By the clock on the wall. */
  readonly seconds: number;
  /** Of a core, for the program and the system; NaN where there is no /proc, which Linux has. */
  readonly cpu: number;
  /** Of the largest single process, at its peak; NaN where there is no /proc. */
  readonly megabytes: number;
}

export interface Measured {
  readonly cost: Cost;
  readonly stdout: string;
}

/** Milliseconds between two looks at the memory. What the system tells is the peak so far, so few are needed. */
const BETWEEN_LOOKS = 20;
/** How /proc counts time, on every Linux. */
const TICKS_A_SECOND = 100;

/**
 * Runs a command to its end. Throws, with what it said, where it fails. Two at once would be counted together.
 *
 * Memory is told by /proc and not by the process: what getrusage gives of a process begins with the size of the one
 * that started it.
 */
export async function measure(command: string, args: readonly string[]): Promise<Measured> {
  const cpuBefore = cpuOfChildren();
  const started = performance.now();
  const running = promisify(execFile)(command, [...args]);
  let kilobytes = Number.NEGATIVE_INFINITY;
  const look = (): void => {
    const sizes = familyOf(running.child.pid ?? 0).map((pid) => number(`${pid}/status`, /^VmHWM:\s*(\d+)/m));
    kilobytes = Math.max(kilobytes, ...sizes.filter(Number.isFinite));
  };
  look();
  const looking = setInterval(look, BETWEEN_LOOKS);
  try {
    const { stdout } = await running;
    const seconds = (performance.now() - started) / 1000;
    const megabytes = Number.isFinite(kilobytes) ? kilobytes / 1024 : Number.NaN;
    return { cost: { seconds, cpu: cpuOfChildren() - cpuBefore, megabytes }, stdout };
  } finally {
    clearInterval(looking);
  }
}

/** Seconds of a core that ended children of this process took, and theirs. */
function cpuOfChildren(): number {
  // `4711 (node) R 1 …`: behind the name, cutime and cstime are the 14th and 15th.
  const [, fields = ""] = read("self/stat").split(") ");
  const [user, system] = fields.split(" ").slice(13, 15);
  return (Number(user) + Number(system)) / TICKS_A_SECOND;
}

/** A process, its children, theirs, and so on. */
const familyOf = (pid: number): readonly number[] => [
  pid,
  ...(read(`${pid}/task/${pid}/children`).match(/\d+/g) ?? []).map(Number).flatMap(familyOf),
];

const number = (path: string, pattern: RegExp): number => Number(pattern.exec(read(path))?.[1] ?? Number.NaN);

/** Of /proc; empty where the process is gone, or the system has none. */
function read(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, "utf8");
  } catch {
    return "";
  }
}
