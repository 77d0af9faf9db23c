import type { Given } from "../draft.ts";
import { withoutControls } from "../text/messages.ts";
import { decodeCharacters } from "./characters.ts";

/** An element of a document in SGML, whose tags the collections leave out or nest as they please. */
export interface SgmlField {
  /** In capitals; empty for words that stand in no element. */
  readonly name: string;
  /** What stands in its tag behind the name. */
  readonly attributes: string;
  /** As it stands, tags and references within it included. */
  readonly text: string;
  /** Line of the file on which the text begins. */
  readonly line: number;
}

const TAG = /<(\/?)([A-Za-z][\w.-]{0,40})((?:\s[^<>]{0,500})?)>/g;

interface Tag {
  readonly name: string;
  readonly closes: boolean;
  readonly attributes: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The outermost elements of a text in order, those of `containers` opened. One that nothing closes ends at the next
 * tag. Words between them are fields without a name. `lineOf` tells the line of an index of the text.
 */
export function sgmlFields(
  text: string,
  containers: ReadonlySet<string>,
  lineOf: (index: number) => number,
): readonly SgmlField[] {
  const tags = tagsOf(text);
  const closings = closingsOf(tags);
  const fields: SgmlField[] = [];
  const add = (name: string, attributes: string, from: number, to: number): void => {
    const part = text.slice(from, to);
    if (part.trim() !== "") fields.push({ name, attributes, text: part, line: lineOf(from) });
  };
  let from = 0;
  for (let at = 0; at < tags.length; at++) {
    const tag = tags[at];
    if (!tag) break;
    add("", "", from, tag.start);
    from = tag.end;
    if (tag.closes || containers.has(tag.name)) continue;
    const close = closings(at);
    const to = (close === -1 ? tags[at + 1]?.start : tags[close]?.start) ?? text.length;
    add(tag.name, tag.attributes, tag.end, to);
    from = close === -1 ? to : (tags[close]?.end ?? to);
    if (close !== -1) at = close;
  }
  add("", "", from, text.length);
  return fields;
}

function tagsOf(text: string): readonly Tag[] {
  return [...text.matchAll(TAG)].map((match) => ({
    name: (match[2] ?? "").toUpperCase(),
    closes: match[1] === "/",
    attributes: match[3] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** For a tag that opens, the index of the next one that closes its name; -1 where none does. */
function closingsOf(tags: readonly Tag[]): (at: number) => number {
  const next = new Array<number>(tags.length).fill(-1);
  const seen = new Map<string, number>();
  for (let at = tags.length - 1; at >= 0; at--) {
    const tag = tags[at];
    if (!tag) continue;
    next[at] = seen.get(tag.name) ?? -1;
    if (tag.closes) seen.set(tag.name, at);
  }
  return (at) => next[at] ?? -1;
}

/** Names of the document types' own that stand for a sign or for none (NYT and AP, as sent to the LDC). */
const OWN: ReadonlyMap<string, string> = new Map([
  ["QL", ""],
  ["QR", ""],
  ["QC", ""],
  ["UR", ""],
  ["LR", ""],
  ["MD", "—"],
  ["HT", "\t"],
  ["TL", "'"],
  ["UL", ""],
  ["hyph", "-"],
  ["blank", " "],
]);

/** References to characters decoded, those of the collections' own making too. */
export function decodeSgml(text: string): string {
  const own = text
    .replace(/&Cx[\da-f]{2};/gi, " ")
    .replace(/&([A-Za-z]{2,5});/g, (whole, name: string) => OWN.get(name) ?? whole);
  return withoutControls(decodeCharacters(own));
}

/** An element's words on one line, without tags. */
export function sgmlText({ text }: Pick<SgmlField, "text">): string {
  return decodeSgml(text.replace(/<!--[^<>]*-->/g, " ").replace(/<\/?[A-Za-z][^<>]{0,500}>/g, " "))
    .trim()
    .split(/\s+/)
    .join(" ");
}

/** A field as an envelope gives it; null where it has no word. */
export function sgmlGiven(field: SgmlField | undefined): Given | null {
  if (field === undefined) return null;
  const text = sgmlText(field);
  const blank = /^\s*/.exec(field.text.slice(0, 2000))?.[0] ?? "";
  return text === "" ? null : { text, line: field.line + lineEnds(blank) };
}

/** How many line ends a text has. */
export const lineEnds = (text: string): number => text.split(/\r\n|\n|\r/).length - 1;
