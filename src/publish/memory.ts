import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of heap that no archive is too small to take. */
const ALWAYS_FINE = 180e6;
/** Bytes that may gather, above what was alive the last time, before it is worth a pause to collect them. */
const WORTH_A_PAUSE = 80e6;

const collect = collector();
let alive = 0;

/**
 * Hands back what finished pages held, once there is much of it. Left alone, V8 lets the heap grow to several times
 * what is alive, and a build would take a gigabyte for an archive that needs a fifth of that.
 */
export function releaseMemory(): void {
  if (process.memoryUsage().heapUsed < Math.max(ALWAYS_FINE, alive + WORTH_A_PAUSE)) return;
  collect();
  alive = process.memoryUsage().heapUsed;
}

function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  return typeof gc === "function" ? () => gc() : () => {};
}
