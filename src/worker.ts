import { work } from "./crew.ts";
import { realDisk } from "./publish/disk.ts";
import { openPrinter, type Print, type PrintTask } from "./publish/print.ts";

/** What a process that helps with a build is asked for. */
export type Task = { readonly kind: "print" } & PrintTask;
export type Result = Print;

const print = openPrinter(realDisk);

work<Task, Result>((task) => print(task));
