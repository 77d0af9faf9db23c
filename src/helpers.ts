import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { openCrew } from "./crew.ts";
import { realDisk } from "./publish/disk.ts";
import type { PressOptions } from "./publish/press.ts";
import { openPrinter } from "./publish/print.ts";
import type { Result, Task } from "./worker.ts";

/** Below so many stories another process costs more than it saves: each takes a second to start. */
const WORTH_A_CREW = 3000;

/** Who makes the pages. */
export interface Helpers extends Pick<PressOptions, "print" | "atOnce"> {
  /** Sends them away. */
  readonly dismiss: () => void;
}

/** Gets the help of `jobs` processes; of as many as there are cores where that is null and pays. One is this one alone. */
export function openHelpers(jobs: number | null, stories: number): Helpers {
  const size = jobs ?? (stories < WORTH_A_CREW ? 1 : availableParallelism());
  if (size < 2) return { print: openPrinter(realDisk), atOnce: 1, dismiss: () => {} };
  const entry = fileURLToPath(
    new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "worker.js", import.meta.url),
  );
  const crew = openCrew<Task, Result>(entry, size);
  return {
    print: (task) => crew.ask({ kind: "print", ...task }),
    // One more than there are, so that none waits for this process.
    atOnce: size + 1,
    dismiss: crew.dismiss,
  };
}
