import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of heap in use above which it is worth a pause to collect what is dead. */
const WORTH_A_PAUSE = 160e6;

/**
 * Hands back what finished pages held, once there is much of it. Left alone, V8 lets the heap grow to several times
 * what is alive, and a build would take a gigabyte for an archive that needs a fifth of that.
 */
export function releaseMemory(): void {
  if (process.memoryUsage().heapUsed > WORTH_A_PAUSE) collect();
}

const collect = collector();

function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  return typeof gc === "function" ? () => gc() : () => {};
}
