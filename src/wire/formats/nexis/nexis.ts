import { type Draft, draftOf, type WireFormat } from "../../draft.ts";
import { lineOffsets } from "../../text/line-at.ts";
import { type Line, splitLines } from "../../text/lines.ts";
import { withoutControls } from "../../text/messages.ts";
import { cutParts } from "../../text/parts.ts";
import { readArticle } from "./article.ts";
import { isEnd, isSeparator, labelOf, opensBody } from "./labels.ts";

/**
 *                                1 of 2 DOCUMENTS
 *                              The Harbour Courier
 *                            February 8, 2010 Monday
 *     Ferry pilots return
 *     BYLINE: Ann Example
 *     LENGTH: 14 words
 * The text export of LexisNexis: articles of newspapers, one or many a file.
 */
export const nexis: WireFormat = { name: "nexis", sniff, parse };

/** What stands on one line at least of an export: a fast no for most texts. */
const SIGN = /\d (?:of|von|de|sur|di) \d|(?:length|load-date|section):/i;

function sniff(head: string): boolean {
  if (!SIGN.test(head)) return false;
  const lines = splitLines(head);
  const labels = new Set(lines.map((line) => labelOf(line)?.name ?? null));
  labels.delete(null);
  if (lines.some(({ text }) => isSeparator(text))) return labels.size > 0;
  return (
    labels.size > 1 &&
    lines.some(opensBody) &&
    ["length", "load-date", "section"].some((name) => labels.has(name))
  );
}

const MISSING = {
  date: "The article has no day above its headline, such as `February 8, 2010 Monday`, so it has no place in the archive. Add one there.",
  body: "The article has no words below its fields, so there is nothing to publish. Take it out, or export it with its full text.",
};

function parse(text: string): readonly Draft[] {
  const lines = splitLines(withoutControls(text));
  const offsets = lineOffsets(text);
  const parts = cutParts(
    text,
    startsOf(lines).map((at) => offsets[at] ?? text.length),
  );
  return parts.map((part) => {
    const article = readArticle(lines.slice(part.firstLine - 1, part.lastLine));
    const draft = draftOf(part, { form: "lines", lines: article.body }, MISSING);
    return {
      ...draft,
      dates: article.dates,
      headline: article.headline,
      byline: article.byline,
      dateline: article.dateline,
      language: article.language,
      transmission: {
        ...draft.transmission,
        categories: article.sections,
        keywords: article.subjects,
        rights: article.rights,
      },
      asides: article.asides,
    };
  });
}

/** Indexes of the lines that open an article: those that number them or, without any, those below an article's end. */
function startsOf(lines: readonly Line[]): readonly number[] {
  const numbered = lines.flatMap(({ text }, at) => (isSeparator(text) ? [at] : []));
  if (numbered.length > 0) return numbered;
  const first = lines.findIndex(({ text }) => text !== "");
  const last = lines.findLastIndex(({ text }) => text !== "" && !isEnd(text));
  const ends = lines.flatMap(({ text }, at) => (isEnd(text) ? [at + 1] : []));
  return [first, ...ends].filter((at) => at !== -1 && at <= last);
}
