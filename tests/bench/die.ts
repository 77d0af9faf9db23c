/**
 * Loaded before the command line by the safety script: ends the process before the n-th thing that a commit does to
 * the disk once its journal is written (`DIE_AT`), or tells on stdout how many there were.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const dieAt = Number(process.env["DIE_AT"] ?? Number.POSITIVE_INFINITY);
let counting = false;
let count = 0;

function step(): void {
  if (counting && ++count === dieAt) process.kill(process.pid, "SIGKILL");
}

const { renameSync, unlinkSync, rmdirSync, rmSync, mkdirSync, fsyncSync } = fs;
fs.renameSync = (from, to) => {
  step();
  renameSync(from, to);
  if (String(to).endsWith("journal.txt")) counting = true;
};
fs.unlinkSync = (path) => {
  step();
  unlinkSync(path);
};
fs.rmdirSync = (path, options) => {
  step();
  rmdirSync(path, options);
};
fs.rmSync = (path, options) => {
  step();
  rmSync(path, options);
};
fs.fsyncSync = (file) => {
  step();
  fsyncSync(file);
};
fs.mkdirSync = new Proxy(mkdirSync, {
  apply(target, self, args) {
    step();
    return Reflect.apply(target, self, args);
  },
});
syncBuiltinESMExports();
process.on("exit", () => process.stdout.write(`operations: ${count}\n`));
