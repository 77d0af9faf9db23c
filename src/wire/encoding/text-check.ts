import type { Finding } from "../../diagnostic.ts";
import { lineAt } from "../text/line-at.ts";

/** Printed copy holds hardly any control characters; above this share of the text it is no text. */
const BINARY_SHARE = 0.1;

/** Whether a file's text is one: an `error` that refuses it, or warnings it is published with. */
export function checkText(text: string): {
  readonly error: Finding | null;
  readonly warnings: readonly Finding[];
} {
  if (text.includes("\0")) {
    return refuse(
      "binary",
      text,
      "holds NUL characters, as programs, pictures and UTF-16 without a byte order mark do",
    );
  }
  const { count, first } = controls(text);
  if (count > text.length * BINARY_SHARE) {
    return refuse(
      "binary",
      text,
      `holds ${count} control characters among ${text.length} characters, too many for text`,
    );
  }
  if (text.trim() === "")
    return refuse("empty", text, text === "" ? "holds no bytes of text" : "holds nothing but blanks");
  if (count === 0) return { error: null, warnings: [] };
  const warning: Finding = {
    rule: "control-characters",
    severity: "warning",
    message: `The text holds ${count === 1 ? "a control character" : `${count} control characters, the first of them`} on this line. They stay in the text and may not show; remove them from the file if they mean nothing.`,
    line: lineAt(text, first),
  };
  return { error: null, warnings: [warning] };
}

function refuse(rule: "binary" | "empty", text: string, why: string) {
  const remedy =
    rule === "empty"
      ? "There is no story to publish. Replace it by a full copy, or take it out of the folder."
      : "It was not read as a story. Save it as UTF-8 text if it is one, or take it out of the folder.";
  const line = rule === "empty" ? null : lineAt(text, Math.max(0, text.indexOf("\0")));
  return {
    error: { rule, severity: "error", message: `The file ${why}. ${remedy}`, line },
    warnings: [],
  } as const;
}

/** Control characters (Unicode category Cc) but for tab, line feed, form feed and carriage return. */
function controls(text: string): { readonly count: number; readonly first: number } {
  let count = 0;
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const control =
      code < 32 ? code !== 9 && code !== 10 && code !== 12 && code !== 13 : code > 126 && code < 160;
    if (!control) continue;
    if (first === -1) first = at;
    count++;
  }
  return { count, first };
}
