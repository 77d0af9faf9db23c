/** A JSON object in a text, from its `{` to behind its `}`; `closed` is false where the text breaks off in it. */
export interface JsonPart {
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

/**
 *     {"uri": …}    {"uri": …}␊{"uri": …}    [{"uri": …}, {"uri": …}]
 * The objects of a text: one, one a line, or the entries of a list. One pass over the characters; strings are the only
 * thing it knows of JSON, so that broken JSON has parts as well.
 */
export function splitJson(text: string): readonly JsonPart[] {
  const parts: JsonPart[] = [];
  let depth = 0;
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === QUOTE && depth > 0) {
      at = endOfString(text, at);
    } else if (char === OPEN) {
      if (depth === 0) start = at;
      depth++;
    } else if (char === CLOSE && depth > 0) {
      depth--;
      if (depth === 0) parts.push({ start, end: at + 1, closed: true });
    }
  }
  if (depth > 0) parts.push({ start, end: text.length, closed: false });
  return parts;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Where the string that begins at `from` has its closing quote. */
function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === BACKSLASH) at++;
    else if (char === QUOTE) return at;
  }
  return text.length;
}
