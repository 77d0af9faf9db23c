/** Puts a text in a colour of the terminal, or leaves it as it is where there is none. */
export type Paint = (text: string, colour: Colour) => string;
export type Colour = keyof typeof CODES;

const CODES = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
} as const;

export const plainPaint: Paint = (text) => text;

export const terminalPaint: Paint = (text, colour) =>
  text === "" ? "" : `\x1b[${CODES[colour]}m${text}\x1b[0m`;

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
