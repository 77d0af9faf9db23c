/** A build that cannot go on, in words for the operator. The site stands as it was. */
export class BuildError extends Error {}

/** What an error says, whatever was thrown. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A refusal of the system (a full disk, a missing right) as a BuildError; any other error as it is. */
export function explained(error: unknown): unknown {
  if (error instanceof BuildError || !(error instanceof Error) || !("syscall" in error)) return error;
  const full = "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
  const what = full ? "The disk is full" : "The system refused";
  return new BuildError(
    `${what} (${error.message}). The site stands as it was. ${full ? "Make room" : "Mend that"}, and build again.`,
  );
}
