import { countLines, lineAt } from "../../text/line-at.ts";

/** One `<REUTERS …>` of a file. */
export interface SgmlStory {
  /** From `<REUTERS` on. */
  readonly text: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** Line of its `<REUTERS`. */
  readonly line: number;
  /** False where no `</REUTERS>` closes it before the next begins. */
  readonly closed: boolean;
}

/** True at `<REUTERS` and white space or `>` behind it. */
const OPENS = /<REUTERS(?=[\s>])/gi;

/** The stories of a file of the Reuters-21578 collection. The document type belongs to the first. */
export function splitSgml(text: string): readonly SgmlStory[] {
  const starts = [...text.matchAll(OPENS)].map(({ index }) => index);
  const stories: SgmlStory[] = [];
  let line = 1;
  for (const [index, start] of starts.entries()) {
    const from = index === 0 ? 0 : start;
    const part = text.slice(from, starts[index + 1] ?? text.length);
    const story = text.slice(start, starts[index + 1] ?? text.length);
    stories.push({
      text: story,
      firstLine: line,
      lastLine: line + countLines(part) - 1,
      line: line + lineAt(part, start - from) - 1,
      closed: /<\/REUTERS\s*>/i.test(story),
    });
    line += lineAt(part, part.length) - 1;
  }
  return stories;
}

/** The content of an element, its references as they stand, and where it begins in the text. */
export interface Content {
  readonly text: string;
  readonly index: number;
  /** Where the element ends, its closing tag included. */
  readonly end: number;
  readonly start: number;
  readonly attributes: string;
}

/**
 * The first element of that name. Where its closing tag is missing it ends at the first of `stops`, or with the text.
 * The names are ours, so the patterns are linear.
 */
export function elementOf(text: string, name: string, stops: readonly string[] = []): Content | null {
  const open = new RegExp(`<${name}((?:\\s[^<>]*)?)>`, "i").exec(text);
  if (!open) return null;
  const index = open.index + open[0].length;
  const attributes = open[1] ?? "";
  for (const stop of [name, ...stops]) {
    const close = new RegExp(`</${stop}\\s*>`, "i").exec(text.slice(index));
    if (!close) continue;
    const last = index + close.index;
    const end = stop === name ? last + close[0].length : last;
    return { text: text.slice(index, last), index, end, start: open.index, attributes };
  }
  return { text: text.slice(index), index, end: text.length, start: open.index, attributes };
}

/** `<D>cocoa</D><D>coffee</D>`: the entries of a list. */
export function entriesOf(text: string): readonly string[] {
  return text
    .split(/<\/?D>/i)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** `NEWID="12"` of a tag. */
export function attributeOf(tag: string, name: string): string | null {
  return new RegExp(`\\s${name}="([^"<>]{1,60})"`, "i").exec(tag)?.[1] ?? null;
}
