import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    root: new URL("..", import.meta.url).pathname,
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    // An awkward zone: a date that leaks through local time is a failing test, not a bug report.
    env: { TZ: "Pacific/Apia" },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
  },
});
