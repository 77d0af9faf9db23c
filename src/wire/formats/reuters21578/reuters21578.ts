import { NOTHING_SENT } from "../../../article.ts";
import { type KeywordLine, readKeywordLine } from "../../around/keyword-line.ts";
import { type Draft, draftOf, type Given, type Refusal, refuse, type WireFormat } from "../../draft.ts";
import { decodeCharacters } from "../../markup/characters.ts";
import { lineAt } from "../../text/line-at.ts";
import type { Line } from "../../text/lines.ts";
import { withoutControls } from "../../text/messages.ts";
import { attributeOf, elementOf, entriesOf, type SgmlStory, splitSgml } from "./split.ts";
import { readSgmlText } from "./text.ts";

/**
 *     <!DOCTYPE lewis SYSTEM "lewis.dtd">
 *     <REUTERS TOPICS="YES" … OLDID="5544" NEWID="1">
 *     <DATE>26-FEB-1987 15:01:01.79</DATE>
 * Reuters-21578, Distribution 1.0: a thousand stories a file, as its README describes them.
 */
export const reuters21578: WireFormat = { name: "reuters21578", sniff, parse };

function sniff(head: string): boolean {
  const start = head.trimStart();
  return /^<!DOCTYPE\s{1,9}lewis\b/i.test(start) || /^<REUTERS[\s>]/i.test(start);
}

function parse(text: string): readonly (Draft | Refusal)[] {
  return splitSgml(text).map((part) =>
    part.closed
      ? readStory(part)
      : refuse(
          part,
          "cut-short",
          "The story has no </REUTERS>: it breaks off, and its end is missing. Replace the file by a full copy.",
          part.line,
        ),
  );
}

const MISSING = {
  date: "The story has no <DATE>, so it has no day in the archive. Add one such as `<DATE>26-FEB-1987</DATE>`.",
  body: "The story has no words in its <TEXT>, so there is nothing to publish. Replace it by a full copy, or take it out of the file.",
};
const LISTS = ["PLACES", "PEOPLE", "ORGS", "EXCHANGES", "COMPANIES"] as const;

function readStory(part: SgmlStory): Draft {
  const { text } = part;
  // The fields stand before the text, where none of their names can be a word of the story.
  const head = text.slice(0, /<TEXT[\s>]/i.exec(text)?.index ?? text.length);
  const body = readSgmlText(text, part.line);
  const keyword = keywordLine(head);
  const list = (name: string) => entriesOf(decodeCharacters(elementOf(head, name)?.text ?? ""));
  const lines = body.dateline === null ? body.lines : besideDateline(body.lines, body.dateline.text);
  const given = elementOf(head, "DATE");
  return {
    ...draftOf(part, { form: "lines", lines }, MISSING),
    agencyId: idOf(text.slice(0, text.indexOf(">") + 1)),
    dates:
      given === null
        ? []
        : [{ text: dayOf(given.text), line: part.line + lineAt(text, given.index) - 1, rule: null }],
    headline: body.title,
    byline: body.author,
    dateline: filled(body.dateline),
    language: "en",
    // A flash has a title alone: that sentence is the story.
    headlineAlone: true,
    transmission: {
      ...NOTHING_SENT,
      slug: keyword?.slug ?? null,
      categories: [...(keyword?.category ? [keyword.category] : []), ...list("TOPICS")],
      keywords: LISTS.flatMap(list),
      priority: keyword?.priority ?? null,
    },
    asides: body.asides,
  };
}

const filled = (given: Given | null): Given | null => (given === null || given.text === "" ? null : given);

/** `26-FEB-1987 15:01:01.79` without the odd characters that some stories have around it. */
function dayOf(text: string): string {
  return /(?<!\d)\d{1,2}-[A-Za-z]{3,9}-\d{4}(?!\d)/.exec(text.slice(0, 200))?.[0] ?? text.trim().slice(0, 60);
}

/** The collection's own number, or the one of the collection before it. */
function idOf(tag: string): string | null {
  const id = attributeOf(tag, "NEWID");
  const old = attributeOf(tag, "OLDID");
  return id !== null ? `reuters-21578:${id}` : old !== null ? `reuters-22173:${old}` : null;
}

/** The last line of <UNKNOWN> that has a date, an ANPA header's second: `u f BC-BAHIA-COCOA-REVIEW   02-26 0105`. */
function keywordLine(head: string): KeywordLine | null {
  const unknown = withoutControls(decodeCharacters(elementOf(head, "UNKNOWN")?.text ?? ""));
  const lines = unknown.split("\n").filter((line) => line.trim() !== "");
  return lines.map(readKeywordLine).findLast(({ date, slug }) => date !== null && slug !== null) ?? null;
}

/** The body's lines; the first takes up the columns of the dateline before it. */
function besideDateline(lines: readonly Line[], raw: string): readonly Line[] {
  const [first, ...rest] = lines;
  if (!first || first.indent > 0 || first.text === "") return lines;
  return [{ ...first, width: first.width + raw.length + 1 }, ...rest];
}
