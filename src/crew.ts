import { type ChildProcess, fork } from "node:child_process";
import { deserialize, serialize } from "node:v8";
import { BuildError, InputFaults } from "./build-error.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** Processes that work beside this one, each at one task at a time. */
export interface Crew<Task, Result> {
  /** How many there are. */
  readonly size: number;
  /** Bytes of memory that the largest of them has had at once, as far as they have answered. */
  readonly memory: () => number;
  /** Has a task done by the first that is free. Rejects where it fails, or its process ends. */
  readonly ask: (task: Task) => Promise<Result>;
  /** Ends them. What they are at is lost. */
  readonly dismiss: () => void;
}

/** What a worker answers. */
export type Answer<Result> =
  | { readonly ok: true; readonly result: Result; readonly memory: number }
  /** `ours` where it is a fault of ours, with its stack, and not one to be told the operator in its own words. */
  | {
      readonly ok: false;
      readonly message: string;
      readonly ours: boolean;
      /** Where the operator's files are at fault. */
      readonly faults: readonly Diagnostic[];
    };

interface Waiting<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

/** How tasks differ. What one of a kind takes is loaded by who does the first of it, which may cost a second. */
export interface Kinds<Task> {
  readonly kindOf: (task: Task) => string;
  /** Whether a task is done sooner than that is loaded. */
  readonly isSmall: (task: Task) => boolean;
}

/**
 * Starts processes of the module at `entry`, which calls `work`: one whenever a task finds none that is free, until there are
 * `size`. One that has done a task of the same kind is asked first, and a small task waits for it. They inherit how this
 * one was started, so that TypeScript runs in them as it does here.
 */
export function openCrew<Task, Result>(
  entry: string,
  size: number,
  { kindOf, isSmall }: Kinds<Task>,
): Crew<Task, Result> {
  const queue: Waiting<Task, Result>[] = [];
  const idle: ChildProcess[] = [];
  const busy = new Map<ChildProcess, Waiting<Task, Result>>();
  const all: ChildProcess[] = [];
  /** The kinds of task that each has done: what those take is loaded. */
  const done = new Map<ChildProcess, Set<string>>();
  let memory = 0;

  const isSkilled = (child: ChildProcess, { task }: Waiting<Task, Result>): boolean =>
    done.get(child)?.has(kindOf(task)) === true;
  /** Whether a task is to wait for one who is at work. */
  const waits = (waiting: Waiting<Task, Result>): boolean =>
    isSmall(waiting.task) && [...busy.keys()].some((child) => isSkilled(child, waiting));
  /** Who is to do a task; null where it waits. */
  const choose = (waiting: Waiting<Task, Result>): ChildProcess | null =>
    idle.findLast((child) => isSkilled(child, waiting)) ?? (waits(waiting) ? null : (idle.at(-1) ?? null));
  const next = (): void => {
    for (const waiting of [...queue]) {
      const child = choose(waiting);
      if (child === null) continue;
      queue.splice(queue.indexOf(waiting), 1);
      idle.splice(idle.indexOf(child), 1);
      done.get(child)?.add(kindOf(waiting.task));
      busy.set(child, waiting);
      child.send(serialize(waiting.task));
    }
  };
  const hire = (): void => {
    const child = fork(entry, { serialization: "advanced", stdio: ["ignore", "inherit", "inherit", "ipc"] });
    all.push(child);
    done.set(child, new Set());
    idle.push(child);
    child.on("message", (message) => {
      const waiting = busy.get(child);
      if (!waiting || !(message instanceof Uint8Array)) return;
      const answer: Answer<Result> = deserialize(message);
      busy.delete(child);
      idle.push(child);
      if (answer.ok) {
        memory = Math.max(memory, answer.memory);
        waiting.resolve(answer.result);
      } else waiting.reject(errorOf(answer));
      next();
    });
    const lose = (why: string): void => {
      const at = idle.indexOf(child);
      if (at !== -1) idle.splice(at, 1);
      const waiting = busy.get(child);
      busy.delete(child);
      waiting?.reject(
        new BuildError(`A process that helped with the build ended (${why}). Try it with --jobs 1.`),
      );
      next();
      if (idle.length + busy.size > 0) return;
      for (const left of queue.splice(0))
        left.reject(
          new BuildError(`No process is left to help with the build (${why}). Try it with --jobs 1.`),
        );
    };
    child.on("error", (error) => lose(error.message));
    child.on("exit", (code, signal) => lose(signal ?? `code ${code}`));
  };

  return {
    size,
    memory: () => memory,
    ask: (task) =>
      new Promise((resolve, reject) => {
        const waiting = { task, resolve, reject };
        queue.push(waiting);
        if (idle.length === 0 && all.length < size && !waits(waiting)) hire();
        next();
      }),
    dismiss: () => {
      for (const child of all) child.kill();
    },
  };
}

function errorOf({ message, ours, faults }: Answer<unknown> & { readonly ok: false }): Error {
  if (faults.length > 0) return new InputFaults(faults);
  return ours ? new Error(message) : new BuildError(message);
}

/** Bytes of memory that this process has had at once. */
export const peakMemory = (): number => process.resourceUsage().maxRSS * 1024;

/** To be called in a process that `openCrew` started: does each task it is given, one after the other. */
export function work<Task, Result>(doTask: (task: Task) => Promise<Result>): void {
  process.on("message", (message) => {
    if (!(message instanceof Uint8Array)) return;
    const task: Task = deserialize(message);
    void doTask(task)
      .then((result): Answer<Result> => ({ ok: true, result, memory: peakMemory() }))
      .catch((error: unknown): Answer<Result> => {
        const expected = error instanceof BuildError || (error instanceof Error && "code" in error);
        const text =
          error instanceof Error
            ? expected
              ? error.message
              : (error.stack ?? error.message)
            : String(error);
        const faults = error instanceof InputFaults ? error.faults : [];
        return { ok: false, message: text, ours: !expected, faults };
      })
      .then((answer) => process.send?.(serialize(answer)));
  });
  // The one that asked is gone.
  process.on("disconnect", () => process.exit());
  // A key that ends the build ends its helpers by that, and not in the midst of a page.
  process.on("SIGINT", () => {});
}
