import { existsSync, statfsSync } from "node:fs";
import { defineConfig } from "vitest/config";

/**
 * Tests make some hundred thousand files and clear them away again, which takes a tenth of all on a disk: they do it in
 * memory, where the system has such a place, with room for them, and nobody has named another.
 */
const MEMORY = "/dev/shm";

/** Bytes: several times what all tests leave at once. */
const ROOM = 2 * 1024 ** 3;

if (process.env["TMPDIR"] === undefined && existsSync(MEMORY)) {
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize >= ROOM) process.env["TMPDIR"] = MEMORY;
}

/** Tests that run the command line or a browser, or build so often that they want the compiled package. */
const PROGRAMS = ["tests/cli/**/*.test.ts", "tests/browser/**/*.test.ts", "tests/build/again.test.ts"];

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    // An awkward zone: a date that leaks through local time is a failing test, not a bug report.
    env: { TZ: "Pacific/Apia" },
    // Long enough for a machine that twenty others are at work on: only what hangs takes as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    pool: "forks",
    // One for each core: left to itself, Vitest keeps one of them free.
    maxWorkers: "100%",
    // What all of them import is loaded once for each worker and not for each file: none changes what it imports.
    isolate: false,
    // In turn of their names, the long ones first, so that at the end no core waits for another.
    projects: [
      {
        extends: true,
        test: { name: "commands", include: PROGRAMS, globalSetup: "tests/support/compiled.ts" },
      },
      {
        extends: true,
        test: { name: "modules", include: ["tests/**/*.test.{ts,tsx}"], exclude: PROGRAMS },
      },
    ],
  },
});
