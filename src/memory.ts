import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of heap that no archive is too small to take. */
const ALWAYS_FINE = 180e6;
/**
 * Bytes that may gather, above what was alive the last time, before it is worth a pause to collect them: the more is
 * alive, the longer the pause.
 */
const WORTH_A_PAUSE = 80e6;
const SHARE_WORTH_A_PAUSE = 1 / 5;

/** Bytes of a file as large as many stories, and how many of them leave enough behind to be worth a pause. */
const LARGE = 1 << 20;
const MUCH = 8 << 20;

const collect = collector();
let alive = 0;
let large = MUCH;

/** To be called before a file of so many bytes is read: hands back what the reading of large ones before it held. */
export function makeRoom(bytes: number): void {
  if (bytes < LARGE) return;
  if (large >= MUCH) {
    large = 0;
    collect();
  }
  large += bytes;
}

/**
 * Hands back what finished pages held, once there is much of it. Left alone, V8 lets the heap grow to several times
 * what is alive, and a build would take a gigabyte for an archive that needs a fifth of that.
 */
export function releaseMemory(): void {
  const pause = Math.max(WORTH_A_PAUSE, alive * SHARE_WORTH_A_PAUSE);
  if (heapUsed() < Math.max(ALWAYS_FINE, alive + pause)) return;
  collect();
  alive = heapUsed();
}

/** V8 knows at once; `process.memoryUsage` asks the system for more, which takes two milliseconds. */
const heapUsed = (): number => getHeapStatistics().used_heap_size;

function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const gc: unknown = runInNewContext("gc");
  return typeof gc === "function" ? () => gc() : () => {};
}
