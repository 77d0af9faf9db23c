import type { Line } from "../text/lines.ts";

/** Signs of a list that prose does not have at a line's front, and dashes, which it has. */
const ITEM = /^(?:([*•·●○▪▫■□◦‣⁃➢►]+)|(--?|[–—]))\s+(?=\S)/;
/** A rule across the page, or what closes a page or message: `-30-`, `(more)`. */
const ALONE = /^(?:[-=_*~.#–—]{3,}|[-(] ?(?:more|end|ends|30|0|eom) ?[-)])$/i;
/** Lines that an item may run until its list is over. */
const LONGEST_ITEM = 12;

/**
 * Which lines begin an item of a list, are a rule or stand behind one (true), or go on with an item, set in as far as
 * its words (false); null for all others. A dash begins one behind a colon or a blank line, and as long as its list
 * runs: the wrap puts the dashes of prose at a line's front too.
 */
export function itemsOf(blocks: readonly (readonly Line[])[]): readonly (boolean | null)[] {
  const items: (boolean | null)[] = [];
  let dash = "";
  let since = 0;
  for (const lines of blocks) {
    let words = -1;
    let before: Line | undefined;
    let apart = false;
    for (const line of lines) {
      const signed = opensWithSign(line.text);
      const match = signed ? ITEM.exec(line.text) : null;
      const sign = match?.[2] ?? "";
      const alone = signed && ALONE.test(line.text);
      since++;
      if (match && (sign === "" || (sign === dash && since <= LONGEST_ITEM) || opensList(before))) {
        words = line.indent + match[0].length;
        dash = sign;
        since = 0;
        items.push(true);
      } else if (line.indent > 0 && line.indent === words) {
        items.push(false);
      } else {
        items.push(alone || apart ? true : null);
      }
      apart = alone;
      before = line;
    }
  }
  return items;
}

/** False for the letters and digits that most lines begin with. */
function opensWithSign(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x30 || (code > 0x39 && code < 0x41) || code === 0x5f || code > 0x7a;
}

/** True behind a colon, and where no line stands directly before. */
function opensList(before: Line | undefined): boolean {
  return before === undefined || before.text.endsWith(":");
}
