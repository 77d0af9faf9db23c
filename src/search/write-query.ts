import type { Query, Restriction, Term } from "./query.ts";
import { coreOf, STAR } from "./signs.ts";
import { writeRange } from "./span.ts";

/** The canonical text of a query, which reads as the same query. What was not understood is not in it. */
export function writeQuery({ wanted, unwanted, restrictions, from, to }: Query): string {
  return [
    ...wanted.map((group) => group.map(writeTerm).join(" OR ")),
    ...unwanted.map((term) => `-${writeTerm(term)}`),
    ...restrictions.map(writeRestriction),
    ...writeRange(from, to),
  ].join(" ");
}

/** `headline:"bank of england"`, `=rate`, `infla*`. */
export function writeTerm(term: Term): string {
  const field = term.field === "text" ? "" : `${term.field}:`;
  if (term.kind === "phrase") return `${field}"${term.text}"`;
  return `${field}${term.exact ? "=" : ""}${term.text}${term.prefix ? "*" : ""}`;
}

/** `place:seoul`, `-place:"New York"`. */
export function writeRestriction({ kind, value, not }: Restriction): string {
  const plain = coreOf(value)?.text === value && !STAR.test(value) && !/\s/.test(value);
  return `${not ? "-" : ""}${kind}:${plain ? value : `"${value}"`}`;
}
