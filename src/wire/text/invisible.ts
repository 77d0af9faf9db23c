const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;

/** A text without the signs that have no width and mean nothing in print: soft hyphen, zero-width space, word joiner, byte order mark. */
export function visibleText(text: string): string {
  return INVISIBLE.test(text) ? text.replace(INVISIBLE, "") : text;
}
