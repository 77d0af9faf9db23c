import { lstatSync } from "node:fs";
import { join } from "node:path";
import { InputFaults } from "../build-error.ts";
import { readTakedowns, type Takedown } from "../settings/takedowns.ts";
import { TAKEDOWN_FILES } from "./input.ts";
import { readOwnText } from "./own-text.ts";

/** What the operator has done to single stories, and the file that says so. */
export interface TakedownList {
  readonly path: string;
  readonly rows: readonly Takedown[];
}

/** Reads the list of takedowns in `input`, where there is one. Throws a BuildError that names every fault. */
export function readTakedownList(input: string): TakedownList {
  const there = TAKEDOWN_FILES.filter((name) => lstatSync(join(input, name), { throwIfNoEntry: false }));
  const [path = "", other] = there;
  if (other !== undefined)
    throw new InputFaults([
      {
        rule: "takedown-list",
        severity: "error",
        message: `There is ${path} too, and one list could undo the other. Put all rows into one of them.`,
        line: null,
        path: other,
      },
    ]);
  if (path === "") return { path, rows: [] };
  const text = readOwnText(input, path);
  const { takedowns, errors } = readTakedowns(text ?? "", path.endsWith(".csv") ? "csv" : "yaml");
  if (errors.length > 0) throw new InputFaults(errors.map((fault) => ({ ...fault, path })));
  return { path, rows: takedowns };
}
