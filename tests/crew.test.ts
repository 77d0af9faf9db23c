import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, it } from "vitest";
import { type Crew, openCrew } from "../src/crew.ts";
import { testFolder } from "./support/folder.ts";

/** A task of some kind, which is done once the file at `until` is there. */
interface Task {
  readonly kind: "print" | "index";
  readonly isSmall: boolean;
  readonly until: string | null;
}

const root = testFolder();
afterAll(root.remove);
const entry = join(root.path, "worker.mjs");
// Answers with the number of its process.
writeFileSync(
  entry,
  `import { existsSync } from "node:fs";
import { deserialize, serialize } from "node:v8";
process.on("disconnect", () => process.exit());
process.on("message", (message) => {
  const { until } = deserialize(message);
  const answer = () => {
    if (until !== null && !existsSync(until)) return void setTimeout(answer, 1);
    process.send(serialize({ ok: true, result: process.pid, memory: 0 }));
  };
  answer();
});
`,
);

let crew: Crew<Task, number>;
beforeEach(() => {
  crew = openCrew(entry, 2, { kindOf: ({ kind }) => kind, isSmall: ({ isSmall }) => isSmall });
});
afterEach(() => crew.dismiss());
const task = (kind: Task["kind"], rest: Partial<Task> = {}): Promise<number> =>
  crew.ask({ kind, isSmall: false, until: null, ...rest });

it("a small task waits for one who does others of its kind, be another free", async () => {
  const [until, small] = [join(root.path, "small"), { isSmall: true }];
  const long = task("print", { until });
  const indexer = await task("index");
  const few = task("print", small);
  const other = await task("index");
  writeFileSync(until, "");
  expect(other).toBe(indexer);
  expect(await few).toBe(await long);
  expect(await long).not.toBe(indexer);
});

it("a large one does not wait", async () => {
  const until = join(root.path, "large");
  const long = task("print", { until });
  const indexer = await task("index");
  expect(await task("print")).toBe(indexer);
  writeFileSync(until, "");
  await long;
});

it("a small one of a kind that nobody does is done by who is free", async () => {
  const indexer = await task("index");
  expect(await task("print", { isSmall: true })).toBe(indexer);
});
