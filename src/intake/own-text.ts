import { lstatSync } from "node:fs";
import { join } from "node:path";
import { InputFaults } from "../build-error.ts";
import { decode } from "../wire/encoding/decode.ts";
import { readNamed } from "./input.ts";

/**
 * The text of a file that the operator wrote, such as archive.md; null where there is none, or nothing in it. Read with the
 * care that stories are.
 */
export function readOwnText(input: string, name: string): string | null {
  const path = join(input, name);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there || there.isDirectory()) return null;
  const [file] = readNamed(path);
  if (!file) return null;
  const decoded = "finding" in file ? { text: null, findings: [file.finding] } : decode(file.bytes);
  const nul = "nul" in decoded && decoded.nul !== undefined ? [decoded.nul] : [];
  const faults = [...decoded.findings, ...nul].filter(
    ({ severity, rule }) => severity === "error" && rule !== "empty",
  );
  if (faults.length === 0) return decoded.text;
  throw new InputFaults(faults.map((fault) => ({ ...fault, path: name })));
}
