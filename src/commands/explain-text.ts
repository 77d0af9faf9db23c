/**
 * A text as a terminal may show it: control characters as their pictures (`␇`), what has no picture and what
 * would turn the line round or part it as its code (`\u{202e}`). Tabs show as `␉`.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200c\u200d])\p{Cf}/gu, (char) => {
    const code = char.codePointAt(0) ?? 0;
    if (code < 32) return String.fromCharCode(0x2400 + code);
    return code === 127 ? "␡" : `\\u{${code.toString(16)}}`;
  });
}

/** The lines of a text as `splitLines` counts them, each with all its characters but its line end. */
export function rawLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines;
}
