import { isMap, isScalar, isSeq, type Node } from "yaml";
import { printable } from "../wire/text/printable.ts";
import type { BlockKey, Fault } from "./key.ts";
import { readNodes } from "./nodes.ts";

/** An entry of the menu. */
export interface MenuEntry {
  readonly label: string;
  /** Root-relative address of a page of the site, or an absolute one. */
  readonly url: string;
}

const SHAPE =
  "It must be a list of names and where they lead: `- Our reading room: https://example.org/`, a line each.";
const MOST = 12;

/**
 *     menu:
 *       - Terms: /pages/terms/
 *       - Our reading room: https://example.org/
 */
export const readMenu: BlockKey<readonly MenuEntry[]>["read"] = (block, firstLine) => {
  const { value, lineOf, sound } = readNodes(block, firstLine);
  if (!sound || !isSeq<Node>(value) || value.items.length === 0)
    return { value: [], faults: [{ line: firstLine, why: SHAPE }] };
  const entries: MenuEntry[] = [];
  const faults: Fault[] = [];
  for (const item of value.items) {
    const line = lineOf(item);
    const [pair, another] = isMap<Node, Node | null>(item) ? item.items : [];
    const label = isScalar(pair?.key) ? String(pair.key.value).trim() : "";
    const text = isScalar(pair?.value) ? String(pair.value.value ?? "").trim() : "";
    const url = targetOf(text);
    if (pair === undefined || another !== undefined || label === "" || text === "")
      faults.push({ line, why: SHAPE });
    else if (url === null)
      faults.push({
        line,
        why: `\`${printable(label)}\` leads to \`${printable(text)}\`, which is no address. Write that of a page of the site, such as \`/about/\` or \`/pages/terms/\`, or one that begins with \`https://\`.`,
      });
    else entries.push({ label, url });
  }
  if (entries.length > MOST)
    faults.push({
      line: firstLine,
      why: `It has ${entries.length} entries. Keep it to ${MOST}, and list the others on a page.`,
    });
  return { value: faults.length > 0 ? [] : entries, faults };
};

/** An address as a page's own links take it; null where it is none. What a folder's page is called needs no `/` behind it. */
function targetOf(text: string): string | null {
  if (/^https:\/\/[^\s/]/i.test(text)) return URL.canParse(text) ? new URL(text).href : null;
  if (!/^\/(?![/\\])[\w./%~-]*(?:#[\w.-]+)?$/.test(text) || /(?:^|\/)\.\.?(?:\/|$)/.test(text)) return null;
  const [path = "", fragment] = text.split("#");
  const whole = path.endsWith("/") || /\.[a-z0-9]+$/i.test(path) ? path : `${path}/`;
  return fragment === undefined ? whole : `${whole}#${fragment}`;
}
