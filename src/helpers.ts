import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Crew, type Kinds, openCrew, peakMemory } from "./crew.ts";
import { type ReadTask, readPortion } from "./intake/read-portion.ts";
import { FROM_SOURCES, MODULES } from "./package.ts";
import { realDisk } from "./publish/disk.ts";
import { isLarge, lookForTouched, type TouchedFiles } from "./publish/finished.ts";
import type { IndexRunsTask } from "./publish/index-runs.ts";
import { type Indexed, type IndexTask, indexSegment } from "./publish/index-segment.ts";
import { type JoinTask, joinData } from "./publish/join-data.ts";
import { openPrinter, type Print, type PrintTask } from "./publish/print.ts";
import type { PutAside } from "./publish/stage.ts";
import type { LookTask, Result, Task } from "./worker.ts";

/**
 * A process takes a second of a core to start. It is worth it once so much has been asked for: files to read, and
 * pages to make, of which one costs as much as two files.
 */
const WORTH_STARTING = 2000;
const COST_OF_A_PAGE = 2;

/** Who reads files and makes pages. */
export interface Helpers {
  readonly read: (task: ReadTask) => Promise<void>;
  readonly print: (task: PrintTask) => Promise<Print>;
  /** Has a helper, where there is one, load what it takes to make pages of this site, of which few are to be made. */
  readonly ready: (task: Omit<PrintTask, "views" | "number">) => void;
  readonly index: (task: IndexTask) => Promise<Indexed | null>;
  /** Indexes stories; false where nobody is there to help, or a record is not to be had. */
  readonly runs: (task: IndexRunsTask) => Promise<boolean>;
  readonly join: (task: JoinTask) => Promise<PutAside | null>;
  /** Looks at the files of a site, of a large one while this process does something else; null where they cannot be told. */
  readonly look: (task: LookTask) => Promise<TouchedFiles | null>;
  /** How many tasks may be asked for at once. */
  readonly atOnce: number;
  /** How many cores are free while this process is at work: none before it is worth it to get help. */
  readonly free: () => number;
  /** Bytes of memory that the largest process has had at once, this one too. */
  readonly memory: () => number;
  /**
   * Returns once nothing is being made any more: what a build that failed has asked for would else be written into a folder
   * that is cleared away already.
   */
  readonly quiet: () => Promise<void>;
  /** Sends them away. */
  readonly dismiss: () => void;
}

/** Gets the help of `jobs` processes; null for one a core, once there is enough to do. One is this one alone. */
export function openHelpers(jobs: number | null): Helpers {
  const size = jobs ?? availableParallelism();
  const print = openPrinter(realDisk);
  let crew: Crew<Task, Result> | null = null;
  let asked = 0;
  const isWorth = (): boolean => jobs !== null || asked >= WORTH_STARTING;
  /** The helpers, where they are there or it is time to get them. */
  const called = (cost: number): Crew<Task, Result> | null => {
    asked += cost;
    if (size > 1 && isWorth()) crew ??= openCrew(ENTRY, size, KINDS);
    return crew;
  };
  const running = new Set<Promise<void>>();
  let ending = false;
  /** The same, but so that it is known how long it takes. */
  const watched =
    <Asked, Made>(make: (task: Asked) => Promise<Made>): ((task: Asked) => Promise<Made>) =>
    async (task) => {
      if (ending) throw new Error("Nothing is made for a build that has ended.");
      const made = make(task);
      const done: Promise<void> = made
        .then(
          () => {},
          () => {},
        )
        .finally(() => running.delete(done));
      running.add(done);
      return await made;
    };
  const load = watched(async (task: PrintTask) => {
    await crew?.ask({ kind: "print", ...task });
  });
  return {
    ready: (task) => {
      // What is wrong with the templates is told when there is something to be made of them.
      load({ ...task, views: {}, number: 0 }).catch(() => {});
    },
    read: watched(async (task) => {
      const others = called(task.ways.length);
      // The rest waits for what is read, and a few files are read sooner than a process that is there for another task
      // has loaded what it takes.
      if (others === null || !isWorth()) readPortion(task);
      else await others.ask({ kind: "read", ...task });
    }),
    print: watched(async (task) => {
      const others = called(COST_OF_A_PAGE * pagesOf(task));
      if (others === null) return await print(task);
      const made = await others.ask({ kind: "print", ...task });
      if (made.kind !== "print") throw new Error("A helper was asked for pages and made none.");
      return made;
    }),
    index: watched(async (task) => {
      const others = called(0);
      if (others === null) return indexSegment(task, realDisk);
      const made = await others.ask({ kind: "index", ...task });
      if (made.kind !== "index") throw new Error("A helper was asked for a search index and made none.");
      return made.indexed;
    }),
    runs: watched(async (task) => {
      const made = await called(0)?.ask({ kind: "runs", ...task });
      return made?.kind === "runs" && made.done;
    }),
    join: watched(async (task) => {
      const others = called(0);
      if (others === null) return joinData(task, realDisk);
      const made = await others.ask({ kind: "join", ...task });
      if (made.kind !== "join") throw new Error("A helper was asked for a file and made none.");
      return made.file;
    }),
    look: watched(async (task) => {
      try {
        if (size === 1 || !isLarge(task.work)) return lookForTouched(task.output, task.work);
        crew ??= openCrew(ENTRY, size, KINDS);
        const seen = await crew.ask({ kind: "look", ...task });
        return seen.kind === "look" ? seen.touched : null;
      } catch {
        // Then each file is looked at where it is wanted, and what is wrong with it is told.
        return null;
      }
    }),
    // One more than there are, so that none waits for this process.
    atOnce: size === 1 ? 1 : size + 1,
    free: () => (called(0) === null ? 0 : size - 1),
    memory: () => Math.max(peakMemory(), crew?.memory() ?? 0),
    quiet: async () => {
      ending = true;
      while (running.size > 0) await Promise.all(running);
      // Whoever waited for one of these asks for no more.
      await setImmediate();
      ending = false;
    },
    dismiss: () => crew?.dismiss(),
  };
}

const pagesOf = ({ views }: Pick<PrintTask, "views">): number =>
  Object.values(views).reduce((sum, list) => sum + list.length, 0);

/** Pages that are made in the time that all takes to be loaded that makes them. */
const FEW_PAGES = 100;
const KINDS: Kinds<Task> = {
  kindOf: ({ kind }) => kind,
  isSmall: (task) => task.kind === "print" && pagesOf(task) <= FEW_PAGES,
};

const ENTRY = join(MODULES, "src", FROM_SOURCES ? "worker.ts" : "worker.js");
