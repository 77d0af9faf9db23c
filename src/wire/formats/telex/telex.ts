import { type Draft, draftOf, type WireFormat } from "../../draft.ts";
import { lineOffsets } from "../../text/line-at.ts";
import { type Line, splitLines } from "../../text/lines.ts";

/**
 *     ZCZC HBR0412
 *     YY NAT
 *     :FERRY :Strike ends after a week
 *         HOBART, March 3 AAP - Ferry crews went back to work …
 *     NNNN
 * The frame of messages on a teleprinter line: ZCZC and the channel's number open one, NNNN closes it (ITU-T F.1). The
 * wires that came by telex have lines of their own between: priority, service, slug.
 */
export const telex: WireFormat = { name: "telex", sniff, parse };

const OPENS = /^ZCZC(?:\s|$)/;
const CLOSES = /^N{4}$/;

function sniff(head: string): boolean {
  return OPENS.test(head.replace(/^[\s\p{Cc}]{1,40}/u, ""));
}

const MISSING = {
  date: "The message gives no whole day: neither its dateline with a year nor the name of its folder. Put the file into a folder named by its year, such as `1987/`.",
  body: "No words follow the message's header, so there is nothing to publish. Replace it by a full copy, or take it out of the folder.",
};

function parse(text: string): readonly Draft[] {
  const lines = splitLines(text);
  const found = lines.flatMap((line, at) => (OPENS.test(bare(line)) ? [at] : []));
  const offsets = lineOffsets(text);
  return found.map((start, index) => {
    const from = index === 0 ? 0 : start;
    const to = found[index + 1] ?? lines.length;
    const own = found.length === 1 ? text : text.slice(offsets[from] ?? 0, offsets[to] ?? text.length);
    return messageOf(own, lines.slice(from, to), from);
  });
}

/** A line's text without the control characters of the line. */
const bare = ({ text }: Line): string => text.replace(/^\p{Cc}+/u, "");

/** Lines of the head at most, below ZCZC. */
const HEAD = 6;

function messageOf(text: string, lines: readonly Line[], from: number): Draft {
  const part = { text, firstLine: from + 1, lastLine: from + Math.max(1, lines.length) };
  const open = lines.findIndex((line) => OPENS.test(bare(line)));
  const close = lines.findIndex(({ text }) => CLOSES.test(text));
  const body = lines.slice(open + 1, close === -1 ? lines.length : close);
  // The head's lines stand flush left; the copy begins at the first indent.
  const indented = body.slice(0, HEAD + 1).findIndex(({ indent, text }) => indent >= 2 && text !== "");
  const length =
    indented > 0
      ? indented
      : body.findIndex(({ text }) => text !== "" && !/^[A-Z]{1,3}(?: [A-Z\d]{1,6}){0,3}$/.test(text));
  const head = [lines[open], ...body.slice(0, Math.max(0, length))].filter(
    (line) => line !== undefined && line.text !== "",
  );
  const titled = indented > 0 ? head.filter((line) => line !== undefined && isTitle(line.text)) : [];
  const slug = head.find((line) => line?.text.startsWith(":")) ?? null;
  const behind = close === -1 ? [] : lines.slice(close).filter(({ text }) => text !== "");
  const draft = draftOf(part, { form: "lines", lines: body.slice(Math.max(0, length)) }, MISSING);
  return {
    ...draft,
    headline: titled.length === 1 && titled[0] ? { text: titled[0].text, line: titled[0].number } : null,
    transmission: { ...draft.transmission, slug: slug?.text ?? null },
    asides: [...head.filter((line) => line !== titled[0] || titled.length !== 1), ...behind].flatMap(
      (line) => (line === undefined ? [] : [{ kind: "note", text: bare(line), line: line.number } as const]),
    ),
  };
}

/** A line of the head in words of small letters: a headline, not a code. */
function isTitle(text: string): boolean {
  return (
    !text.startsWith(":") &&
    !OPENS.test(text) &&
    /\p{Ll}{3}/u.test(text) &&
    text.split(" ").length >= 3 &&
    !/^by\b/i.test(text)
  );
}
