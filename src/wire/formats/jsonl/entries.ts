import type { Entry } from "../../columns/record.ts";

/** Names whose line is looked up; a record of more is no story's. */
const MOST = 100;
/** Lists within lists; what lies deeper is no text. */
const DEEPEST = 4;
/** Fields in which a value may say what it is (`{"rendered": "…"}`, `{"name": "…"}`), the best first. */
const INNER = [
  "rendered",
  "name",
  "text",
  "value",
  "title",
  "display_name",
  "displayName",
  "full_name",
  "html",
];

/** The named texts of a JSON object that begins on `line` of its file: figures, lists and small objects as text. */
export function entriesOf(
  object: Readonly<Record<string, unknown>>,
  source: string,
  line: number,
): readonly Entry[] {
  let at = 0;
  let counted = 0;
  let current = line;
  return Object.entries(object).map(([name, value], index) => {
    const found = index < MOST ? source.indexOf(`"${name}"`, at) : -1;
    if (found !== -1) at = found + name.length + 2;
    for (; counted < at; counted++) if (source.charCodeAt(counted) === 10) current++;
    return { name, text: textOf(value, DEEPEST), line: current, spread: false };
  });
}

function textOf(value: unknown, depth: number): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (depth === 0) return "";
  if (Array.isArray(value)) {
    const texts = value.map((each) => textOf(each, depth - 1)).filter((text) => text.trim() !== "");
    // A list of paragraphs is a text, a list of names a line.
    const sign = texts.some((text) => text.length > 80)
      ? "\n\n"
      : texts.some((text) => text.includes(","))
        ? "; "
        : ", ";
    return texts.join(sign);
  }
  if (typeof value !== "object" || value === null) return "";
  const fields = new Map<string, unknown>(Object.entries(value));
  const inner = INNER.map((name) => fields.get(name)).find((each) => typeof each === "string");
  return typeof inner === "string" ? inner : "";
}
