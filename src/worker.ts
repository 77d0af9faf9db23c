import { work } from "./crew.ts";
import { type ReadTask, readPortion } from "./intake/read-portion.ts";
import { boundMemory } from "./memory.ts";
import { realDisk } from "./publish/disk.ts";
import { lookForTouched, type TouchedFiles } from "./publish/finished.ts";
import { type Indexed, type IndexTask, indexSegment } from "./publish/index-segment.ts";
import { openPrinter, type Print, type PrintTask } from "./publish/print.ts";

/** What a process that helps with a build is asked for. */
export type Task =
  | ({ readonly kind: "print" } & PrintTask)
  | ({ readonly kind: "read" } & ReadTask)
  | ({ readonly kind: "index" } & IndexTask)
  | ({ readonly kind: "look" } & LookTask);
/** What it gives back. What was read is on the disk. */
export type Result =
  | ({ readonly kind: "print" } & Print)
  | { readonly kind: "read" }
  | { readonly kind: "index"; readonly indexed: Indexed | null }
  | { readonly kind: "look"; readonly touched: TouchedFiles | null };

/** A site whose files are to be looked at. */
export interface LookTask {
  readonly output: string;
  /** Where its last build left what it knows of it. */
  readonly work: string;
}

boundMemory();
const print = openPrinter(realDisk);

work<Task, Result>(async (task) => {
  if (task.kind === "print") return { kind: "print", ...(await print(task)) };
  if (task.kind === "index") return { kind: "index", indexed: indexSegment(task, realDisk) };
  if (task.kind === "look") return { kind: "look", touched: lookForTouched(task.output, task.work) };
  readPortion(task);
  return { kind: "read" };
});
