import { printable } from "../../text/printable.ts";

export type Language = "yaml" | "toml" | "json";

/** Front matter and what follows it. Line ends are LF. */
export interface Fenced {
  readonly kind: "fenced";
  readonly language: Language;
  readonly block: string;
  /** Lines of the file on which the block and the body begin. */
  readonly line: number;
  readonly body: string;
  readonly bodyLine: number;
}

/** Front matter that cannot be told from the body, or is written in a language that is not read. */
export interface Unfenced {
  readonly kind: "unfenced";
  /** The language's name where it is none that is read; null where the fences are at fault. */
  readonly engine: string | null;
  readonly language: Language;
  readonly why: string;
  readonly line: number;
}

/** What may stand before front matter: a byte order mark and blank lines. */
const BLANK = /^\uFEFF?(?:[ \t]*(?:\r\n?|\n))*/;
/** `---`, then perhaps the name of a language. Linear: no two parts can match the same blank. */
const OPENING = /^(?:(---|;;;)[ \t]*(?:([A-Za-z][\w+.-]*)[ \t]*)?|(\+\+\+)[ \t]*)(?:[\r\n]|$)/;
/** A first line that each language may have; `---` may also be a rule over plain text. */
const FIRST_LINE: Readonly<Record<string, RegExp>> = {
  "---": /^\s*(?:#|["']?[\p{L}_][\p{L}\p{N}_ .-]{0,60}["']?\s?:|---|\.\.\.|\{)/u,
  "+++": /^\s*(?:#|\[|["']?[\p{L}_][\p{L}\p{N}_.-]{0,60}["']?\s*=|\+\+\+)/u,
  ";;;": /^\s*(?:\{|"|;;;)/,
};
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["toml", "toml"],
  ["json", "json"],
]);
/** Characters. Front matter is a handful of short lines; more is a file that lost its closing line. */
const LONGEST = 65_536;

/** True when a text opens with front matter as site generators write it, be it in a language that is refused. */
export function opensWithFrontMatter(head: string): boolean {
  const start = head.slice(BLANK.exec(head)?.[0].length ?? 0);
  if (start.startsWith("{")) return isJsonOverText(start);
  const opening = OPENING.exec(start);
  if (opening === null) return false;
  const [fence, engine, plus] = opening.slice(1);
  if (engine !== undefined) return fence === "---";
  return FIRST_LINE[plus ?? fence ?? ""]?.test(start.slice(opening[0].length)) ?? false;
}

/**
 *     {
 *       "title": "A bridge opens"
 *     }
 *
 *     The body, in *Markdown*.
 * JSON over text is front matter (Hugo); JSON over more JSON, or over nothing, is a file of another kind.
 */
function isJsonOverText(start: string): boolean {
  const end = endOfJson(start);
  if (end === -1 || !/"(?:title|headline|date|publishDate|pubDate)"\s{0,20}:/i.test(start.slice(0, end)))
    return false;
  return /^[ \t]*\r?[\r\n]\s*(?:\{\{|\{%|[^\s{}\],])/.test(start.slice(end));
}

/** Parts the text at its fences; null where it opens with none. `dots`: YAML may also end as its documents do, in `...`. */
export function splitFences(text: string, dots = true): Fenced | Unfenced | null {
  const lines = text.replace(/\r\n?/g, "\n");
  const before = BLANK.exec(lines)?.[0] ?? "";
  const rest = lines.slice(before.length);
  const line = before.split("\n").length;
  if (rest.startsWith("{")) return splitJson(rest, line);
  const opening = OPENING.exec(rest);
  if (opening === null) return null;
  const fence = opening[1] ?? opening[3] ?? "---";
  const named = opening[2];
  const standard = fence === "---" ? "yaml" : fence === "+++" ? "toml" : "json";
  const language = named === undefined ? standard : LANGUAGES.get(named.toLowerCase());
  if (language === undefined) {
    return { kind: "unfenced", engine: named ?? "", language: "yaml", why: "", line };
  }
  return splitLines(rest, opening[0].length, { fence, language, line, dots: dots && language === "yaml" });
}

interface Opening {
  readonly fence: string;
  readonly language: Language;
  readonly line: number;
  readonly dots: boolean;
}

function splitLines(
  rest: string,
  start: number,
  { fence, language, line, dots }: Opening,
): Fenced | Unfenced {
  const fault = (why: string, at = line): Unfenced => ({
    kind: "unfenced",
    engine: null,
    language,
    why,
    line: at,
  });
  const close = closingOf(rest, start, fence, dots);
  if (close === -1) return fault(`the line \`${fence}\` that closes it is missing`);
  const block = rest.slice(start, close);
  if (block.length > LONGEST)
    return fault(
      `it is longer than ${LONGEST} characters; perhaps the line \`${fence}\` that closes it is missing`,
    );
  const bodyLine = line + 1 + block.split("\n").length;
  const end = rest.indexOf("\n", close);
  const closing = rest.slice(close, end === -1 ? undefined : end).trimEnd();
  if (closing !== fence && closing !== "...")
    return fault(
      `a line that begins with \`${fence}\` must hold nothing else: \`${printable(closing)}\``,
      bodyLine - 1,
    );
  return {
    kind: "fenced",
    language,
    block,
    line: line + 1,
    body: end === -1 ? "" : rest.slice(end + 1),
    bodyLine,
  };
}

/** Where the closing line begins; -1 where there is none. */
function closingOf(rest: string, start: number, fence: string, dots: boolean): number {
  const dashes = rest.indexOf(`\n${fence}`, start - 1);
  const end = dots ? rest.slice(0, dashes === -1 ? undefined : dashes + 1).search(/^\.\.\.[ \t]*$/m) : -1;
  if (end > 0) return end;
  return dashes === -1 ? -1 : dashes + 1;
}

function splitJson(rest: string, line: number): Fenced | Unfenced | null {
  const end = endOfJson(rest);
  if (end === -1) return null;
  const block = rest.slice(0, end);
  const close = rest.indexOf("\n", end);
  const bodyLine = line + block.split("\n").length;
  const body = close === -1 ? "" : rest.slice(close + 1);
  return { kind: "fenced", language: "json", block, line, body, bodyLine };
}

/** Where the object that opens the text ends; -1 where it does not. */
function endOfJson(text: string): number {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < Math.min(text.length, LONGEST); at++) {
    const sign = text[at];
    if (quoted) {
      if (sign === "\\") at++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "{" || sign === "[") depth++;
    else if ((sign === "}" || sign === "]") && --depth === 0) return at + 1;
  }
  return -1;
}
