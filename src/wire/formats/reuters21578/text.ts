import type { Aside } from "../../../article.ts";
import type { Given } from "../../draft.ts";
import { decodeCharacters } from "../../markup/characters.ts";
import { type Line, splitLines } from "../../text/lines.ts";
import { withoutControls } from "../../text/messages.ts";
import { elementOf } from "./split.ts";

/** The `<TEXT>` of a story. */
export interface SgmlText {
  readonly title: Given | null;
  readonly author: Given | null;
  readonly dateline: Given | null;
  readonly lines: readonly Line[];
  readonly asides: readonly Aside[];
  /** Line of the body's first word. */
  readonly bodyLine: number;
}

/** Tags of the collection where none belongs. */
const TAGS = /<\/?(?:REUTERS|TEXT|TITLE|AUTHOR|DATELINE|BODY)(?:\s[^<>]*)?>/gi;
const PARTS = ["TITLE", "AUTHOR", "DATELINE", "BODY"] as const;

/**
 *     <TEXT>&#2;
 *     <TITLE>…</TITLE>
 *     <AUTHOR>    by …</AUTHOR>
 *     <DATELINE>    SALVADOR, Feb 26 - </DATELINE><BODY>Showers continued …
 *      Reuter
 *     &#3;</BODY></TEXT>
 * `TYPE="BRIEF"` has a title and no body, `TYPE="UNPROC"` a body without tags: there all that stands in none of the
 * four is the body.
 */
export function readSgmlText(story: string, firstLine: number): SgmlText {
  const text = elementOf(story, "TEXT", ["REUTERS"]);
  const source = text?.text ?? "";
  const offset = text?.index ?? 0;
  let line = firstLine;
  let counted = 0;
  const lineOf = (index: number): number => {
    line += lineEnds(story, counted, offset + index);
    counted = offset + index;
    return line;
  };
  const found = new Map<string, Given>();
  let body: readonly Line[] = [];
  let loose: readonly Line[] = [];
  let at = 0;
  let indent = 0;
  const bodyAt = source.search(/<BODY[\s>]/i);
  for (const name of PARTS) {
    // What stands above the body ends there, closed or not.
    const until = name === "BODY" || bodyAt === -1 ? source.length : bodyAt;
    const part = elementOf(source.slice(at, until), name);
    if (part === null) continue;
    loose = [...loose, ...linesOf(source.slice(at, at + part.start), lineOf(at))];
    if (name === "BODY") body = indented(linesOf(part.text, lineOf(at + part.index)), indent);
    else found.set(name, { text: clean(part.text), line: lineOf(at + part.index) });
    if (name === "DATELINE") indent = indentBehind(part.text);
    at += part.end;
  }
  loose = [...loose, ...linesOf(source.slice(at), lineOf(at))];
  const rest = loose.filter(({ text }) => text !== "");
  const asides: Aside[] = [];
  const lines = body.length > 0 ? body : rest.length > 0 && !rest.every(isRule) ? loose : [];
  if (lines !== loose) for (const { text, number } of rest) asides.push({ kind: "note", text, line: number });
  const behind = text === null ? [] : linesOf(story.slice(text.end), lineOf(text.end - offset));
  for (const { text, number } of behind) if (text !== "") asides.push({ kind: "note", text, line: number });
  return {
    title: found.get("TITLE") ?? null,
    author: found.get("AUTHOR") ?? null,
    dateline: found.get("DATELINE") ?? null,
    lines,
    asides,
    bodyLine: lines.find(({ text }) => text !== "")?.number ?? lineOf(source.length),
  };
}

/**
 *     <DATELINE>    KOKOMO, Ind., Feb 26 -
 *         </DATELINE><BODY>Shr 39 cts
 *     ^^^^ columns before the body's first word
 */
function indentBehind(dateline: string): number {
  const last = dateline.slice(dateline.lastIndexOf("\n") + 1);
  return last.trim() === "" && last.length < dateline.length ? Math.min(last.length, 40) : 0;
}

function indented(lines: readonly Line[], indent: number): readonly Line[] {
  const [first, ...rest] = lines;
  return first && first.text !== "" && indent > 0
    ? [{ ...first, indent: first.indent + indent }, ...rest]
    : lines;
}

function linesOf(text: string, firstLine: number): readonly Line[] {
  // A reference to a line end is no line end of the file.
  const plain = text.replace(TAGS, " ").replace(/&#(?:10|13);/g, " ");
  const decoded = withoutControls(decodeCharacters(plain));
  return splitLines(decoded).map((line) => ({ ...line, number: line.number + firstLine - 1 }));
}

function clean(text: string): string {
  return withoutControls(decodeCharacters(text.replace(TAGS, " ")))
    .split(/\s+/)
    .join(" ")
    .trim();
}

/** `******`, as a flash is marked. */
const isRule = ({ text }: Line): boolean => /^[*=_-]+$/.test(text);

function lineEnds(text: string, from: number, to: number): number {
  let ends = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) ends++;
  }
  return ends;
}
