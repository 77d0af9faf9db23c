const NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * The columns that a text takes in a fixed pitch: two for a wide sign (UAX #11: Han, Kana, Hangul, full-width forms,
 * pictures), none for one that is set over another or cannot be seen, one for all others.
 */
export function columnsOf(text: string): number {
  if (isNarrow(text)) return text.length;
  let columns = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (isWide(code)) columns += 2;
    else if ((code < 0x300 && code !== 0xad) || !NO_COLUMN.test(char)) columns++;
  }
  return columns;
}

/** True where no sign is beyond Latin: of those some take no column and others two. */
export function isNarrow(text: string): boolean {
  return !/\u00ad|[^\0-\u02ff]/.test(text);
}

function isWide(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf && code !== 0x303f) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff01 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Letters and marks of scripts that put no spaces between words and break lines anywhere: Han, Kana, full-width. */
const UNSPACED =
  /[\u2e80-\u2fdf\u3001-\u303f\u3041-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60\ud840-\ud884]/;

/** True where a character, or the first half of one, belongs to such a script. */
export function isUnspaced(char: string): boolean {
  return char > "\u2e7f" && UNSPACED.test(char);
}
