import type { Line } from "../text/lines.ts";

/** Signs of a list that prose does not have at a line's front, and dashes, which it has. */
const ITEM = /^(?:([*•·●○▪▫■□◦‣⁃➢►]+)|(--?|[–—]))\s+(?=\S)/;
/** A rule across the page, or what closes a page or message: `-30-`, `(more)`. */
const ALONE = /^(?:[-=_*~.#–—]{3,}|[-(] ?(?:more|end|ends|30|0|eom) ?[-)])$/i;
/** Lines that an item may run until its list is over. */
const LONGEST_ITEM = 12;

/**
 * Which lines begin an item of a list, are a rule or stand behind one (true), or go on with an item, set in as far as
 * its words (false); null for all others. A dash begins one behind a colon or a blank line, and as long as its list runs: the wrap puts the dashes
 * of prose at a line's front too.
 */
export function itemsOf(blocks: readonly (readonly Line[])[]): readonly (boolean | null)[] {
  const items: (boolean | null)[] = [];
  let dash = "";
  let since = 0;
  for (const lines of blocks) {
    let words = -1;
    for (const [index, line] of lines.entries()) {
      const match = ITEM.exec(line.text);
      const sign = match?.[2] ?? "";
      since++;
      const listed =
        match !== null &&
        (sign === "" || (sign === dash && since <= LONGEST_ITEM) || opensList(lines[index - 1]));
      if (match && listed) {
        words = line.indent + match[0].length;
        dash = sign;
        since = 0;
        items.push(true);
      } else if (line.indent > 0 && line.indent === words) {
        items.push(false);
      } else {
        const apart = ALONE.test(line.text) || ALONE.test(lines[index - 1]?.text ?? "");
        items.push(apart ? true : null);
      }
    }
  }
  return items;
}

/** True behind a colon, and where no line stands directly before. */
function opensList(before: Line | undefined): boolean {
  return before === undefined || before.text.endsWith(":");
}
