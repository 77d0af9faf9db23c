const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENS = new Set([0x7b, 0x5b]);
const CLOSES = new Set([0x7d, 0x5d]);

/** The names of the first object of a text, as far as the text goes; those of objects within it are not told. */
export function firstNames(text: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  const from = text.indexOf("{");
  if (from === -1) return names;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      if (depth === 1 && /^\s{0,20}:/.test(text.slice(end + 1, end + 22)))
        names.push(text.slice(at + 1, end));
      at = end;
    } else if (OPENS.has(code)) depth++;
    else if (CLOSES.has(code) && --depth === 0) break;
  }
  return names;
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === QUOTE) return at;
  }
  return text.length;
}
