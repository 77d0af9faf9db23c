/** A word of a source: its letters and digits in lower case, and the lines it stands on (from 1). */
export interface SourceWord {
  readonly key: string;
  readonly line: number;
}

/** Where a run of words was found: `first` and `last` count the source's words, from 0, both included. */
export interface Found {
  readonly first: number;
  readonly last: number;
  /** False where markup parts the words, and `last` is the last of those compared. */
  readonly whole: boolean;
}

/** How the words of a format stand in its source. */
export interface Reader {
  /** Markup parts them, and is none of them. */
  readonly tags: boolean;
  /** Words without a letter count: the paragraphs have every one, as markup's have not. */
  readonly signs: boolean;
}

/** Words that tell one place in a text from another. */
const SURE = 8;
/** Source words looked through for the next run before it is given up: bounds the search. */
const REACH = 4000;

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * The words of a source's lines, markup apart: where `tags` is true the text between `<` and `>` counts for
 * nothing, character references and the escapes of JSON stand for their characters.
 */
export function sourceWords(lines: readonly string[], { tags, signs }: Reader): readonly SourceWord[] {
  const words: SourceWord[] = [];
  let inside = false;
  for (const [index, line] of lines.entries()) {
    let text = line;
    if (tags) {
      const shown = withoutTags(line, inside);
      inside = shown.inside;
      text = plain(shown.text);
    }
    for (const key of keysOf(text, signs)) words.push({ key, line: index + 1 });
  }
  return words;
}

/** What is compared of a text's words: letters and digits, and where `signs` is true words without any. */
export function keysOf(text: string, signs: boolean): readonly string[] {
  return text
    .split(/\s+/)
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "") || (signs ? word : ""))
    .filter((key) => key !== "");
}

/**
 * Finds a run of words at or after `from`. Its first words must stand there one behind the other; its end is
 * where its last word is, or the last of those compared where markup parts the words further on.
 */
export function findRun(source: readonly SourceWord[], keys: readonly string[], from: number): Found | null {
  const opening = keys.slice(0, SURE);
  if (opening.length === 0) return null;
  const end = Math.min(source.length - opening.length, from + REACH);
  for (let at = from; at <= end; at++) {
    if (!opening.every((key, index) => source[at + index]?.key === key)) continue;
    const last = at + keys.length - 1;
    const whole = source[last]?.key === keys.at(-1);
    return { first: at, last: whole ? last : at + opening.length - 1, whole };
  }
  return null;
}

function withoutTags(line: string, open: boolean): { readonly text: string; readonly inside: boolean } {
  let text = "";
  let inside = open;
  let at = 0;
  while (at < line.length) {
    const next = line.indexOf(inside ? ">" : "<", at);
    if (!inside) text += `${line.slice(at, next === -1 ? line.length : next)} `;
    if (next === -1) break;
    inside = !inside;
    at = next + 1;
  }
  return { text, inside };
}

function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) =>
      name === undefined
        ? charOf(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
        : (ENTITIES[name] ?? whole),
    )
    .replace(/\\u([\da-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nrt]/g, " ");
}

function charOf(code: number): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : " ";
}
