import { appendFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { takeLock } from "../../src/publish/lock.ts";

/** A process of its own that takes a lock so many times, and writes down when it has it and when no longer. */
const [lock = "", log = "", rounds = "", name = ""] = process.argv.slice(2);
for (let round = 0; round < Number(rounds); round++) {
  const held = await takeLock(lock, 60_000);
  appendFileSync(log, `${name} takes it\n`);
  await sleep(Math.random() * 3);
  appendFileSync(log, `${name} gives it back\n`);
  held.release();
}
// The last one dies with it.
if (name === "a") {
  await takeLock(lock, 60_000);
  process.kill(process.pid, "SIGKILL");
}
