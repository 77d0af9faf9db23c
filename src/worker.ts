import { work } from "./crew.ts";
import { type ReadTask, readPortion } from "./intake/read-portion.ts";
import { realDisk } from "./publish/disk.ts";
import { openPrinter, type Print, type PrintTask } from "./publish/print.ts";

/** What a process that helps with a build is asked for. */
export type Task = ({ readonly kind: "print" } & PrintTask) | ({ readonly kind: "read" } & ReadTask);
/** What it gives back; null where what was asked for is on the disk. */
export type Result = Print | null;

const print = openPrinter(realDisk);

work<Task, Result>(async (task) => {
  if (task.kind === "print") return await print(task);
  readPortion(task);
  return null;
});
