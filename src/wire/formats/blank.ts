import { NOTHING_SENT } from "../../article.ts";
import type { Rule } from "../../diagnostic.ts";
import type { Draft, Part, Refusal } from "../draft.ts";

/** A draft of which nothing is known yet, its part, its copy and what to say of what is missing apart. */
export const BLANK = {
  kind: "draft",
  agencyId: null,
  dates: [],
  headline: null,
  byline: null,
  dateline: null,
  place: null,
  language: null,
  html: null,
  headlineAlone: false,
  marks: [],
  transmission: NOTHING_SENT,
  asides: [],
  inferred: [],
  findings: [],
} as const satisfies Omit<Draft, "part" | "copy" | "missing">;

/** A part of the file that is refused for one reason, told on `line`. */
export function refusalOf(
  { firstLine, lastLine }: Pick<Part, "firstLine" | "lastLine">,
  rule: Rule,
  message: string,
  line: number = firstLine,
): Refusal {
  return {
    kind: "refusal",
    firstLine,
    lastLine,
    findings: [{ rule, severity: "error", message, line }],
  };
}
