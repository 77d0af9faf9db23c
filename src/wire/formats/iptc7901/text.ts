import type { Aside } from "../../../article.ts";
import { readBylineAbove } from "../../around/byline.ts";
import { isPriority } from "../../around/notes.ts";
import { readDateline } from "../../dateline/dateline.ts";
import type { Given } from "../../draft.ts";
import type { Line } from "../../text/lines.ts";

/** The text of an IPTC 7901 message: what its signs tell, and the copy below. */
export interface IptcText {
  readonly headline: Given | null;
  readonly byline: Given | null;
  readonly asides: readonly Aside[];
  readonly lines: readonly Line[];
}

/** Lines within which a headline ends. */
const REACH = 6;
const ENDED = /(?:^|\s)=$/;

/**
 *     ␂Germany Social Democrats: Coalition talks … could fail =
 *     By Jane Doe, dpa =
 *        Berlin (dpa) - Negotiations …
 * A ` =` ends what stands over the text: the headline, which may take several lines, and the byline.
 */
export function readIptcText(all: readonly Line[]): IptcText {
  const lines = dropBlank(all);
  const blank = lines.findIndex(({ text }) => text === "");
  const top = lines.slice(0, Math.min(REACH, blank === -1 ? REACH : blank));
  const end = top.findIndex(({ text }) => ENDED.test(text));
  const rest = (from: number): readonly Line[] => lines.slice(from).map(withoutEnd);
  if (end === -1) {
    const alone = isAlone(lines) ? lines[0] : undefined;
    return { headline: alone ? given([alone]) : null, byline: null, asides: [], lines: rest(alone ? 1 : 0) };
  }
  const ended = top.slice(0, end + 1).map(withoutEnd);
  const named = readBylineAbove(ended.at(-1)?.text ?? "");
  const titled = (named === null ? ended : ended.slice(0, -1)).filter(({ text }) => text !== "");
  const words = titled.filter(({ text }) => !isPriority(text));
  return {
    headline: words.length === 0 ? null : given(words),
    byline: named === null ? null : { text: named, line: ended.at(-1)?.number ?? 1 },
    asides: titled
      .filter(({ text }) => isPriority(text))
      .map(({ text, number }) => ({ kind: "note", text, line: number })),
    lines: rest(end + 1),
  };
}

function given(lines: readonly Line[]): Given {
  return { text: lines.map(({ text }) => text).join(" "), line: lines[0]?.number ?? 1 };
}

/** A first line that stands apart and is no dateline, byline or sentence. */
function isAlone(lines: readonly Line[]): boolean {
  const [first, second] = lines;
  const apart = second !== undefined && (second.text === "" || second.indent >= 2);
  if (!first || !apart || first.indent >= 2 || first.text.length > 120) return false;
  if (/[.:,;!"”»]$/.test(first.text) || isPriority(first.text) || readBylineAbove(first.text) !== null)
    return false;
  return (
    readDateline(first.text, { issued: null }) === null && lines.slice(1).some(({ text }) => text !== "")
  );
}

function withoutEnd(line: Line): Line {
  return ENDED.test(line.text) && line.text.length <= 160
    ? { ...line, text: line.text.slice(0, -1).trimEnd() }
    : line;
}

function dropBlank(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => line.text !== "");
  return at === -1 ? [] : lines.slice(at);
}
