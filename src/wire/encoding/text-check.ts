import type { Finding } from "../../diagnostic.ts";
import { lineAt } from "../text/line-at.ts";

/** Printed copy holds hardly any control characters; above this share of the text it is no text. */
const BINARY_SHARE = 0.1;
/** Short messages of the wire have a frame longer than their text, but for fill. */
const BINARY_SHARE_FRAMED = 0.3;

/**
 * The controls that frame messages and steer the printer on the wire (ISO 646: SOH to EOT, BEL, SO, SI, DC1 to DC4,
 * SYN, EM, the separators), and the fill between messages. They say nothing of a file that opens with SYN or SOH.
 */
const FRAMING: ReadonlySet<number> = new Set([
  0, 1, 2, 3, 4, 7, 14, 15, 17, 18, 19, 20, 22, 25, 28, 29, 30, 31, 127,
]);
/** What keeps a line busy between messages: as much as there may be of it. */
const FILL: ReadonlySet<number> = new Set([0, 22, 127]);
const NONE: ReadonlySet<number> = new Set();

/** A slip among many stories costs one of them: so many NULs, or one in so many characters, and no more. */
const FEW_NULS = 3;
const SELDOM = 200;
const NUL = new Set([0]);

/** Whether a file's text is one: an `error` that refuses it, or warnings it is published with. */
export interface TextCheck {
  readonly error: Finding | null;
  readonly warnings: readonly Finding[];
  /** What refuses the parts of it that hold a NUL, where it has a few; null where there is none. */
  readonly nul: Finding | null;
}

export function checkText(text: string): TextCheck {
  const framed = isFramed(text);
  const nuls = framed ? 0 : text.split("\0").length - 1;
  const binary = nuls === 0 ? null : refuse("binary", text, HOLDS_NULS);
  if (binary !== null && nuls > Math.max(FEW_NULS, text.length / SELDOM)) return binary;
  const all = controls(text, framed ? FILL : NONE);
  if (all.count > text.length * (framed ? BINARY_SHARE_FRAMED : BINARY_SHARE)) {
    return refuse(
      "binary",
      text,
      `holds ${all.count} control characters among ${text.length} characters, too many for text`,
    );
  }
  if (text.trim() === "")
    return refuse("empty", text, text === "" ? "holds no bytes of text" : "holds nothing but blanks");
  const { count, first } = framed ? controls(text, FRAMING) : nuls === 0 ? all : controls(text, NUL);
  const nul = binary?.error ?? null;
  if (count === 0) return { error: null, warnings: [], nul };
  const warning: Finding = {
    rule: "control-characters",
    severity: "warning",
    message: `The text holds ${count === 1 ? "a control character" : `${count} control characters, the first of them`} on this line. They stay in the text and may not show; remove them from the file if they mean nothing.`,
    line: lineAt(text, first),
  };
  return { error: null, warnings: [warning], nul };
}

/** Whether SYN or SOH opens a text, blanks and fill aside. */
function isFramed(text: string): boolean {
  let at = 0;
  while (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 127) {
    const code = text.charCodeAt(at++);
    if (code === 1 || code === 22) return true;
    if (code !== 0 && code !== 127 && code !== 32 && (code < 9 || code > 13)) return false;
  }
  return false;
}

const HOLDS_NULS = "holds NUL characters, as programs, pictures and UTF-16 without a byte order mark do";

function refuse(rule: "binary" | "empty", text: string, why: string) {
  const remedy =
    rule === "empty"
      ? "There is no story to publish. Replace it by a full copy, or take it out of the folder."
      : "It was not read as a story. Save it as UTF-8 text if it is one, or take it out of the folder.";
  const line = rule === "empty" ? null : lineAt(text, Math.max(0, text.indexOf("\0")));
  return {
    error: { rule, severity: "error", message: `The file ${why}. ${remedy}`, line },
    warnings: [],
    nul: null,
  } as const;
}

/** Control characters (Unicode category Cc) but for tab, line feed, form feed, carriage return and those of a frame. */
function controls(
  text: string,
  framing: ReadonlySet<number>,
): { readonly count: number; readonly first: number } {
  let count = 0;
  let first = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const control =
      code < 32 ? code !== 9 && code !== 10 && code !== 12 && code !== 13 : code > 126 && code < 160;
    if (!control || framing.has(code)) continue;
    if (first === -1) first = at;
    count++;
  }
  return { count, first };
}
