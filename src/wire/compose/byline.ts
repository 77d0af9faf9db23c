import type { Aside, Inference } from "../../article.ts";
import { withoutBy } from "../around/byline.ts";
import { readClosing } from "../around/end-marks.ts";
import type { Unit } from "../around/unit.ts";
import type { Draft } from "../draft.ts";

/** Who wrote a story, and what else stood in the byline's place. */
export interface BylineFound {
  readonly name: string | null;
  readonly asides: readonly Aside[];
  readonly inferred: readonly Inference[];
}

/** The byline that the envelope gives or, without one, the line of the copy. The desk's initials are no byline. */
export function bylineOf(draft: Draft, above: Unit | null): BylineFound {
  const given = draft.byline;
  const text = given?.text.trim().split(/\s+/).join(" ") ?? "";
  const initials = text !== "" && text.length <= 40 && readClosing(text) === "sign-off";
  if (given !== null && text !== "" && !initials) {
    const name = withoutBy(text).replace(/,$/, "");
    // The copy's own byline, where it says something else, is kept beside the given one.
    const other = above !== null && !name.toLowerCase().includes(above.text.toLowerCase());
    return {
      name,
      asides: other ? [{ kind: "note", text: above.text, line: above.number }] : [],
      inferred: [],
    };
  }
  const asides: readonly Aside[] =
    given !== null && initials ? [{ kind: "sign-off", text, line: given.line }] : [];
  if (above === null) return { name: null, asides, inferred: [] };
  const name = above.text.replace(/\s*=$/, "");
  return { name, asides, inferred: [{ field: "byline", rule: "by-line", line: above.number }] };
}
