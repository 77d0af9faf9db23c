import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BuildError } from "../../src/build-error.ts";
import { describeHolder, type Holder, thisProcess } from "../../src/publish/holder.ts";
import { takeLock } from "../../src/publish/lock.ts";
import { listTree, readText, type TestFolder, testFolder, writeFiles } from "../support/folder.ts";

let folder: TestFolder;
let lock = "";
beforeEach(() => {
  folder = testFolder();
  lock = join(folder.path, "lock");
});
afterEach(() => folder.remove());

/** A lock that this holder has. */
const heldBy = (holder: Partial<Holder>, name = "7-ab") =>
  writeFiles(lock, { [name]: JSON.stringify({ ...thisProcess(), ...holder }) });

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ["--version"]).pid;

it("is taken and given back, and leaves nothing", async () => {
  const held = await takeLock(lock);
  expect(listTree(lock)).toHaveLength(1);
  held.release();
  held.release();
  expect(existsSync(lock)).toBe(false);
});

it("is had by one alone: the next waits until it is given back", async () => {
  const first = await takeLock(lock);
  let taken = false;
  const second = takeLock(lock).then((held) => {
    taken = true;
    return held;
  });
  await new Promise((done) => setTimeout(done, 250));
  expect(taken).toBe(false);
  first.release();
  (await second).release();
  expect(existsSync(lock)).toBe(false);
});

it("is had by who finds its folder there, and then gone: another gave it back at that moment", async () => {
  // A link that leads nowhere looks like that to who makes the folder: there already, and nothing there.
  const target = join(folder.path, "target");
  symlinkSync(target, lock);
  await expect(takeLock(lock, 0)).rejects.toThrow("ENOENT");
  const taken = takeLock(lock);
  mkdirSync(target);
  const held = await taken;
  expect(listTree(target)).toHaveLength(1);
  held.release();
});

it("says who has it, where from and since when, once patience is at an end, and what to do", async () => {
  heldBy({ since: new Date(Date.now() - 5 * 60_000).toISOString() });
  const failure = await takeLock(lock, 150).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BuildError);
  const message = failure instanceof Error ? failure.message : "";
  expect(message).toContain(`process ${process.pid} of ${userInfo().username} on ${hostname()}, since 20`);
  expect(message).toContain("(5 minutes)");
  expect(message).toContain(`remove ${join(lock, "7-ab")}`);
  expect(listTree(lock)).toEqual(["7-ab"]);
});

it.each<[string, () => Partial<Holder>]>([
  ["whose process has ended", () => ({ pid: deadPid() })],
  ["whose number another process has by now", () => ({ born: "another start of this machine 17" })],
])("is taken over from a holder %s", async (_, holder) => {
  heldBy(holder());
  const held = await takeLock(lock, 0);
  expect(listTree(lock)).not.toContain("7-ab");
  held.release();
});

it("is not taken over from a holder on another machine, who cannot be seen", async () => {
  heldBy({ host: "elsewhere", pid: deadPid() });
  await expect(takeLock(lock, 0)).rejects.toThrow("on elsewhere");
});

it.each(["", "{", "[]", '{"pid":1}', "null"])("is not had by a file that names nobody: %j", async (text) => {
  writeFiles(lock, { "7-ab": text });
  const held = await takeLock(lock, 0);
  held.release();
  expect(existsSync(lock)).toBe(false);
});

it("is not had by who is only about to ask for it; what a dead one left of that goes", async () => {
  heldBy({}, "7-ab.new");
  heldBy({ pid: deadPid() }, "8-cd.new");
  const held = await takeLock(lock, 0);
  expect(listTree(lock)).toHaveLength(2);
  held.release();
  expect(listTree(lock)).toEqual(["7-ab.new"]);
});

it("is not had while another's file cannot be read: he may live", async () => {
  mkdirSync(join(lock, "7-ab"), { recursive: true });
  await expect(takeLock(lock, 0)).rejects.toThrow("EISDIR");
});

it("is never had by two of many processes that want it at once, and outlives one that dies with it", async () => {
  const log = join(folder.path, "log");
  const script = fileURLToPath(new URL("../support/contender.ts", import.meta.url));
  const contenders = ["a", "b", "c", "d"].map((name) =>
    once(
      spawn(process.execPath, ["--import", "tsx", script, lock, log, "8", name], { stdio: "inherit" }),
      "exit",
    ),
  );
  expect((await Promise.all(contenders)).map(([code, signal]) => code ?? signal)).toEqual([
    "SIGKILL",
    0,
    0,
    0,
  ]);
  const lines = readText(log).trim().split("\n");
  expect(lines).toHaveLength(2 * 4 * 8);
  for (const [index, line] of lines.entries()) {
    if (index % 2 === 0) expect(lines[index + 1]).toBe(line.replace("takes it", "gives it back"));
  }
  (await takeLock(lock, 0)).release();
  expect(existsSync(lock)).toBe(false);
});

it.each([
  [1, "(1 second)"],
  [119, "(119 seconds)"],
  [120, "(2 minutes)"],
  [3 * 3600, "(180 minutes)"],
  [-60, "(0 seconds)"],
])("tells an age of %i seconds as %s", (seconds, words) => {
  const now = new Date("2014-11-14T12:00:00Z");
  const since = new Date(now.getTime() - seconds * 1000).toISOString();
  expect(describeHolder({ ...thisProcess(), since }, now)).toContain(words);
});
