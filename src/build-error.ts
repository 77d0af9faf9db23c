import { isAbsolute, join } from "node:path";
import { type Diagnostic, formatDiagnostic } from "./diagnostic.ts";

/** A build that cannot go on, in words for the operator. The site stands as it was. */
export class BuildError extends Error {}

/** One that cannot go on since files of the operator's are at fault, each of which has its path in the input folder. */
export class InputFaults extends BuildError {
  readonly faults: readonly Diagnostic[];
  constructor(faults: readonly Diagnostic[]) {
    super(faults.map(formatDiagnostic).join("\n"));
    this.faults = faults;
  }
}

/**
 * The same with the path as it stands from the working directory, which a terminal or an editor opens. `folder` is the input
 * as the operator named it.
 */
export const placedIn = (folder: string, diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  path: isAbsolute(diagnostic.path) ? diagnostic.path : join(folder, diagnostic.path),
});

/** An error with the paths of its faults so; any other as it is. */
export const errorIn = (folder: string, error: unknown): unknown =>
  error instanceof InputFaults
    ? new InputFaults(error.faults.map((fault) => placedIn(folder, fault)))
    : error;

/** What an error says, whatever was thrown. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The same without the path on this machine that Node names behind it, for what the site tells: `EACCES: permission denied`. */
export const reasonAnywhere = (error: unknown): string => reason(error).replace(/, \w+(?: '.*')?$/s, "");

/** A refusal of the system (a full disk, a missing right) as a BuildError; any other error as it is. */
export function explained(error: unknown): unknown {
  if (error instanceof BuildError || !(error instanceof Error) || !("syscall" in error)) return error;
  const full = "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
  const what = full ? "The disk is full" : "The system refused";
  return new BuildError(
    `${what} (${error.message}). The site stands as it was. ${full ? "Make room" : "Mend that"}, and build again.`,
  );
}
