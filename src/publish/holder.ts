import { randomBytes } from "node:crypto";
import { hostname, userInfo } from "node:os";
import { readText } from "./manifest.ts";

/** Who holds a lock, as its file tells. */
export interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly user: string;
  /** When the process began, as the system counts it: another with the same number is not it. Null where not told. */
  readonly born: string | null;
  /** When it took the lock, as ISO 8601. */
  readonly since: string;
}

/** This process, as of now. */
export const thisProcess = (): Holder => ({
  pid: process.pid,
  host: hostname(),
  user: userName(),
  born: birthOf(process.pid),
  since: new Date().toISOString(),
});

/** A name for a file that no other process has, nor ever had. */
export const nameOfItsOwn = (): string => `${process.pid}-${randomBytes(6).toString("hex")}`;

/** Reads what `JSON.stringify` made of a holder; null where it is none. */
export function parseHolder(text: string): Holder | null {
  try {
    const { pid, host, user, born, since }: Partial<Record<keyof Holder, unknown>> = JSON.parse(text);
    if (typeof pid !== "number" || typeof host !== "string" || typeof user !== "string") return null;
    if (typeof since !== "string" || Number.isNaN(Date.parse(since))) return null;
    return { pid, host, user, born: typeof born === "string" ? born : null, since };
  } catch {
    return null;
  }
}

/** False where the holder is known to be gone. One on another machine cannot be seen, and may live. */
export function mayLive({ pid, host, born }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is one all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  const now = birthOf(pid);
  return born === null || now === null || born === now;
}

/** `process 4711 of maria on host wire1 since 14:03:22 (2 minutes)`. */
export function describeHolder({ pid, host, user, since }: Holder, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - Date.parse(since)) / 1000));
  const [age, unit] = seconds < 120 ? [seconds, "second"] : [Math.round(seconds / 60), "minute"];
  return `process ${pid} of ${user} on ${host}, since ${since} (${age} ${unit}${age === 1 ? "" : "s"})`;
}

/** Linux tells when a process began, in ticks since the machine did, and which start of the machine that was. */
function birthOf(pid: number): string | null {
  const stat = readText(`/proc/${pid}/stat`);
  const boot = readText("/proc/sys/kernel/random/boot_id");
  // The second field is the program's name in brackets, which may hold blanks and brackets itself.
  const ticks = stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  return ticks === undefined || boot === null ? null : `${boot.trim()} ${ticks}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that has no name.
    return String(process.getuid?.() ?? "unknown");
  }
}
