import type { Rule } from "../../../diagnostic.ts";
import { type Refusal, refuse, type WireFormat } from "../../draft.ts";
import { rootName } from "../../markup/items.ts";
import { countLines } from "../../text/line-at.ts";
import { printable } from "../../text/printable.ts";
import { FOREIGN_KINDS } from "./kinds.ts";

/** What is no story and can be told by name: each kind is refused with advice of its own. Pure text comes after it. */
export const foreign: WireFormat = { name: "foreign", sniff: (head) => reasonOf(head) !== null, parse };

const HEAD = 4096;

function parse(text: string): readonly Refusal[] {
  const reason = reasonOf(text.slice(0, HEAD));
  const [rule, message] = reason ?? ["unknown-format", "The text is of no kind that is read."];
  return [refuse({ firstLine: 1, lastLine: countLines(text) }, rule, message, 1)];
}

function reasonOf(head: string): readonly [Rule, string] | null {
  const kind = FOREIGN_KINDS.find(({ sniff }) => sniff(head));
  if (kind !== undefined) return ["not-text", `The file is ${kind.name}, and no story file. ${kind.advice}`];
  const start = head.trimStart();
  if (!/^<(?:\?xml\b|!|[A-Za-z_])/.test(start)) return null;
  return ["unknown-format", unknownXml(rootName(head))];
}

function unknownXml(root: string | null): string {
  const what =
    root === null
      ? "XML (or SGML) whose first element cannot be told"
      : `XML (or SGML) whose outermost element is <${printable(root)}>`;
  return `The file is ${what}, a kind that is not read. Read are NITF, NewsML, NewsML-G2, RCV1, RSS, Atom, WordPress exports, TREC, Gigaword and Reuters-21578. Convert it to one of them, to CSV with the columns date, headline and body, or to Markdown.`;
}
