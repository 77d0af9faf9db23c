import type { Finding } from "../../../diagnostic.ts";
import { printable } from "../../text/printable.ts";

export type LeftOut = ReturnType<typeof leftOutOf>;

/** Names of one kind, how often each was found, and the first line. */
interface Count {
  times: number;
  readonly line: number;
}

/** Counts what a body has beside its words. `lineOf` gives the line of the file that is being read. */
export function leftOutOf(lineOf: () => number) {
  const html = new Map<string, Count>();
  const codes = new Map<string, Count>();
  const add = (counts: Map<string, Count>, name: string): void => {
    const count = counts.get(name);
    if (count) count.times++;
    else counts.set(name, { times: 1, line: lineOf() });
  };
  return {
    html: (name: string): void => add(html, `<${name}>`),
    shortcode: (name: string): void => add(codes, name),
    findings: (): readonly Finding[] => [
      ...found(
        html,
        "html-left-out",
        "warning",
        "is no text: the page has the words around it, without what it would show or do. Write what a reader needs of it as text, or as a link",
      ),
      ...found(
        codes,
        "shortcode-left-out",
        "note",
        "is a code of the site generator this file was written for: it was left out, but for the words of a caption. Nothing needs to be done unless the reader misses something",
      ),
    ],
  };
}

function found(
  counts: ReadonlyMap<string, Count>,
  rule: "html-left-out" | "shortcode-left-out",
  severity: Finding["severity"],
  what: string,
): readonly Finding[] {
  return [...counts].slice(0, 20).map(([name, { times, line }]) => {
    const often = times === 1 ? "" : ` (${times} times, first here)`;
    return { rule, severity, message: `\`${printable(name)}\`${often} ${what}.`, line };
  });
}
