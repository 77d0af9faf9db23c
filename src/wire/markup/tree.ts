/** An element as it stands in the text. Lines count from 1, offsets in UTF-16 units from 0. */
export interface XmlElement {
  /** Local name: a prefix is the sender's choice and means nothing. In small letters where it was read as HTML. */
  readonly name: string;
  /** By name as written (`xml:lang`, `guid`). */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly line: number;
  readonly start: number;
  /** Behind the end tag; null where the text broke off, or went wrong, inside the element. */
  readonly end: number | null;
  readonly lastLine: number;
}

/** A run of text, its line ends as `\n`, and the line on which it begins. */
export interface XmlText {
  readonly text: string;
  readonly line: number;
}

export type XmlNode = XmlElement | XmlText;

/** An element that is still being read. */
export interface OpenElement {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlNode[];
  line: number;
  start: number;
  end: number | null;
  lastLine: number;
}

/** Levels below which no tree goes, so that a walk over it fits on the stack. */
export const DEEPEST = 200;

export const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

export const isElement = (node: XmlNode): node is XmlElement => "children" in node;

/** Line numbers (from 1) of offsets that never go back far: each unit is looked at once. */
export function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    if (offset < at) return line - linesBetween(text, offset, at);
    line += linesBetween(text, at, offset);
    at = offset;
    return line;
  };
}

function linesBetween(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) count++;
  }
  return count;
}
