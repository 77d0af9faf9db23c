import { distinct } from "./query.ts";

/**
 * All that a file says of a story's rights, joined: owner, copyright line and terms of use stand in fields of their
 * own, and each of them binds. What another of the texts says already is left out. Null where it says nothing.
 */
export function rightsOf(texts: readonly (string | null)[]): string | null {
  const said = distinct(texts).filter((text) => text !== "");
  const kept = said.filter((text) => !said.some((other) => other !== text && other.includes(text)));
  return kept.join(" ") || null;
}
