import { lstatSync } from "node:fs";
import { join } from "node:path";
import { BuildError } from "../build-error.ts";
import { formatDiagnostic } from "../diagnostic.ts";
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
    throw new BuildError(
      `${other}: error takedown-list: There is ${path} too, and one list could undo the other. Put all rows into one of them.`,
    );
  if (path === "") return { path, rows: [] };
  const text = readOwnText(input, path);
  const { takedowns, errors } = readTakedowns(text ?? "", path.endsWith(".csv") ? "csv" : "yaml");
  if (errors.length > 0)
    throw new BuildError(errors.map((fault) => formatDiagnostic({ ...fault, path })).join("\n"));
  return { path, rows: takedowns };
}
