import type { Finding } from "../../diagnostic.ts";
import type { Draft, Refusal } from "../draft.ts";
import { lineAt } from "../text/line-at.ts";

/**
 * Of the drafts of a text with NULs those that hold one as refusals, by the line that it stands on: a slip in one row of a
 * table, or in one message of many, costs that one. `nul` is the error that `decode` gives.
 */
export function refuseNuls(
  drafts: readonly (Draft | Refusal)[],
  nul: Finding | undefined,
): readonly (Draft | Refusal)[] {
  if (nul === undefined) return drafts;
  return drafts.map((draft) => {
    if (draft.kind !== "draft") return draft;
    const { text, firstLine, lastLine } = draft.part;
    const at = text.indexOf("\0");
    if (at === -1) return draft;
    const only = drafts.length === 1;
    const message = only ? nul.message : MESSAGE;
    const line = firstLine - 1 + lineAt(text, at);
    return { kind: "refusal", firstLine, lastLine, findings: [{ ...nul, message, line }] };
  });
}

const MESSAGE =
  "The story holds a NUL character, as no text does: something of it was lost on the way, so it is not published. What else the file holds was read. Put a sound copy in its place, or take the character out.";
