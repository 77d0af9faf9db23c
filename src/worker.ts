import { work } from "./crew.ts";
import type { ReadTask } from "./intake/read-portion.ts";
import { boundMemory } from "./memory.ts";
import { realDisk } from "./publish/disk.ts";
import type { TouchedFiles } from "./publish/finished.ts";
import type { IndexRunsTask } from "./publish/index-runs.ts";
import type { Indexed, IndexTask } from "./publish/index-segment.ts";
import type { JoinTask } from "./publish/join-data.ts";
import type { Print, PrintTask } from "./publish/print.ts";
import type { PutAside } from "./publish/stage.ts";

/** What a process that helps with a build is asked for. */
export type Task =
  | ({ readonly kind: "print" } & PrintTask)
  | ({ readonly kind: "read" } & ReadTask)
  | ({ readonly kind: "index" } & IndexTask)
  | ({ readonly kind: "runs" } & IndexRunsTask)
  | ({ readonly kind: "join" } & JoinTask)
  | ({ readonly kind: "look" } & LookTask);
/** What it gives back. What was read or indexed is on the disk. */
export type Result =
  | ({ readonly kind: "print" } & Print)
  | { readonly kind: "read" }
  | { readonly kind: "index"; readonly indexed: Indexed | null }
  | { readonly kind: "runs"; readonly done: boolean }
  | { readonly kind: "join"; readonly file: PutAside | null }
  | { readonly kind: "look"; readonly touched: TouchedFiles | null };

/** A site whose files are to be looked at. */
export interface LookTask {
  readonly output: string;
  /** Where its last build left what it knows of it. */
  readonly work: string;
}

boundMemory();
let print: Promise<(task: PrintTask) => Promise<Print>> | null = null;
let runs: Promise<(task: IndexRunsTask) => Promise<boolean>> | null = null;

/** What each task takes is loaded when it is asked for: all of it takes longer to load than some tasks take. */
work<Task, Result>(async (task) => {
  if (task.kind === "print") {
    print ??= import("./publish/print.ts").then(({ openPrinter }) => openPrinter(realDisk));
    return { kind: "print", ...(await (await print)(task)) };
  }
  if (task.kind === "runs") {
    runs ??= import("./publish/index-runs.ts").then(({ openRunsIndexer }) => openRunsIndexer());
    return { kind: "runs", done: await (await runs)(task) };
  }
  if (task.kind === "index") {
    const { indexSegment } = await import("./publish/index-segment.ts");
    return { kind: "index", indexed: indexSegment(task, realDisk) };
  }
  if (task.kind === "join") {
    const { joinData } = await import("./publish/join-data.ts");
    return { kind: "join", file: joinData(task, realDisk) };
  }
  if (task.kind === "look") {
    const { lookForTouched } = await import("./publish/finished.ts");
    return { kind: "look", touched: lookForTouched(task.output, task.work) };
  }
  const { readPortion } = await import("./intake/read-portion.ts");
  readPortion(task);
  return { kind: "read" };
});
