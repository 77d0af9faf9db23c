import type { Finding, Rule } from "../diagnostic.ts";

/** An error in `archive.md`. */
export function fault(rule: Rule, message: string, line: number): Finding {
  return { rule, severity: "error", message, line };
}
