import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const disks: string[] = [];

/** Mounts a disk, which takes root; the folder it is at. Options as those of `mount`. */
export function mounted(options: readonly string[]): string {
  const at = mkdtempSync(join(tmpdir(), "dateline-disk-"));
  const { status, stderr } = spawnSync("mount", [...options, at], { encoding: "utf8" });
  if (status !== 0) throw new Error(`mount ${options.join(" ")}: ${stderr}`);
  disks.push(at);
  return at;
}

export function unmount(at: string): void {
  spawnSync("umount", [at]);
  rmSync(at, { recursive: true });
  disks.splice(disks.indexOf(at), 1);
}

/** To be called at the end, whatever went wrong. */
export function unmountAll(): void {
  for (const disk of [...disks]) unmount(disk);
}
