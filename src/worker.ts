import { work } from "./crew.ts";
import { type ReadTask, readPortion } from "./intake/read-portion.ts";
import { boundMemory } from "./memory.ts";
import { realDisk } from "./publish/disk.ts";
import { type Indexed, type IndexTask, indexSegment } from "./publish/index-segment.ts";
import { openPrinter, type Print, type PrintTask } from "./publish/print.ts";

/** What a process that helps with a build is asked for. */
export type Task =
  | ({ readonly kind: "print" } & PrintTask)
  | ({ readonly kind: "read" } & ReadTask)
  | ({ readonly kind: "index" } & IndexTask);
/** What it gives back. What was read is on the disk. */
export type Result =
  | ({ readonly kind: "print" } & Print)
  | { readonly kind: "read" }
  | { readonly kind: "index"; readonly indexed: Indexed | null };

boundMemory();
const print = openPrinter(realDisk);

work<Task, Result>(async (task) => {
  if (task.kind === "print") return { kind: "print", ...(await print(task)) };
  if (task.kind === "index") return { kind: "index", indexed: indexSegment(task, realDisk) };
  readPortion(task);
  return { kind: "read" };
});
