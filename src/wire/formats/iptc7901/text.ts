import type { Aside } from "../../../article.ts";
import { readByline } from "../../around/byline.ts";
import { isPageMark, isSignOff } from "../../around/signs.ts";
import { readDateline } from "../../dateline/dateline.ts";
import type { Line } from "../../text/lines.ts";

/** The text of an IPTC 7901 message, its parts told apart. */
export interface IptcText {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly body: readonly Line[];
  readonly asides: readonly Aside[];
}

/** Lines within which a headline ends. */
const REACH = 5;
const NOT_FOR_PUBLICATION =
  /not for publication|not intended for publication|nicht zur ver(?:ö|oe)ffentlichung|ne pas publier|no (?:es )?para publica(?:r|ci(?:ó|o)n)|non per la pubblicazione/i;
const NOTEBOOK = /^#{1,3} {0,3}\p{L}{2,20}[ -](?:notebook|notizblock|bloc-notes|cuaderno)\b/iu;

/**
 *     ␂Germany Social Democrats: Coalition talks … could fail =
 *     By Jane Doe, dpa =
 *        Berlin (dpa) - Negotiations …
 *     # dpa NOTEBOOK … not for publication … ␃
 * A ` =` ends what stands over the text. Notes to the desks that follow it are not for publication.
 */
export function readIptcText(lines: readonly Line[]): IptcText {
  const asides: Aside[] = [];
  let rest = dropBlank(lines);
  const titled = headlineOf(rest);
  rest = dropBlank(rest.slice(titled.lines));
  let byline: string | null = null;
  for (let turn = 0; turn < 4; turn++) {
    const [line] = rest;
    if (!line || line.text === "") break;
    const ended = /\s?=$/.test(line.text) && line.text.length <= 160;
    const text = withoutEnd(line.text);
    const by = ended ? (/^(?:by|von|par|por|di|de) (?=\S)/i.exec(text)?.[0] ?? null) : null;
    if (byline === null && by !== null) byline = text.slice(by.length);
    else if (byline === null && rest.length > 2 && readByline(text) !== null) byline = readByline(text);
    else if (ended) asides.push({ kind: "note", text, line: line.number });
    else break;
    rest = dropBlank(rest.slice(1));
  }
  return { headline: titled.text, byline, ...partBody(rest, asides) };
}

/** The lines up to ` =`; without it a first line that stands alone and is no dateline or sentence. */
function headlineOf(lines: readonly Line[]): { readonly text: string | null; readonly lines: number } {
  const block = lines.slice(0, REACH);
  const blank = block.findIndex(({ text }) => text === "");
  const top = blank === -1 ? block : block.slice(0, blank);
  const end = top.findIndex(({ text }) => /(?:^|\s)=$/.test(text));
  if (end !== -1) {
    const text = top
      .slice(0, end + 1)
      .map((line) => line.text)
      .join(" ");
    return { text: withoutEnd(text), lines: end + 1 };
  }
  const [first] = lines;
  const second = lines[1];
  const alone = second !== undefined && (second.text === "" || second.indent >= 2);
  if (!first || !alone || first.indent >= 2 || first.text.length > 120) return { text: null, lines: 0 };
  const prose =
    /[.:,;!"”»]$/.test(first.text) ||
    readDateline(first.text, "2000-01-01") !== null ||
    readByline(first.text) !== null;
  const more = lines.slice(1).some(({ text }) => text !== "");
  return prose || !more ? { text: null, lines: 0 } : { text: first.text, lines: 1 };
}

/** The body, without what is not for publication, page marks and sign-offs. */
function partBody(lines: readonly Line[], before: readonly Aside[]): Pick<IptcText, "body" | "asides"> {
  const asides = [...before];
  const from = startOfNotes(lines);
  const body: Line[] = [];
  for (const line of from === -1 ? lines : lines.slice(0, from)) {
    if (isPageMark(line.text)) asides.push({ kind: "page-mark", text: line.text, line: line.number });
    else body.push(line);
  }
  const notes = from === -1 ? [] : lines.slice(from).filter(({ text }) => text !== "");
  const last = from === -1 ? lastOf(body) : notes.length - 1;
  const signed = (from === -1 ? body : notes)[last];
  // In the body initials stand apart, for prose may end on small words.
  const apart = from !== -1 || body[last - 1]?.text === "";
  const signs = signed !== undefined && ((apart && isInitials(signed.text)) || isSignOff(signed.text));
  const unpublished = signs && from !== -1 ? notes.slice(0, -1) : notes;
  for (const { text, number } of unpublished) asides.push({ kind: "unpublished", text, line: number });
  if (signs) asides.push({ kind: "sign-off", text: signed.text, line: signed.number });
  return { body: signs && from === -1 ? body.slice(0, last) : body, asides };
}

/** Where the notes begin: at their heading, or at the stars or the line that says so. */
function startOfNotes(lines: readonly Line[]): number {
  const heading = lines.findIndex(({ text }) => NOTEBOOK.test(text));
  const said = lines.findIndex(({ text }) => text.length < 200 && NOT_FOR_PUBLICATION.test(text));
  if (heading !== -1 && (said === -1 || heading < said)) return heading;
  if (said <= 0) return said;
  for (let at = said - 1; at >= Math.max(0, said - 2); at--)
    if (/^[*#_=\s-]{3,}$/.test(lines[at]?.text ?? "")) return at;
  return said;
}

/** `dpa wsz jln npr`, `jm/abc/de`: the desk's initials, small letters alone. */
function isInitials(text: string): boolean {
  return text.length <= 60 && /^[a-z]{2,5}(?:[ /][a-z\d]{1,5}){1,7}$/.test(text);
}

function lastOf(lines: readonly Line[]): number {
  return lines.findLastIndex(({ text }) => text !== "");
}

function withoutEnd(text: string): string {
  const trimmed = text.trimEnd();
  return trimmed.endsWith("=") ? trimmed.slice(0, -1).trim() : trimmed.trim();
}

function dropBlank(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => line.text !== "");
  return at === -1 ? [] : lines.slice(at);
}
