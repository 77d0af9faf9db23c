import type { Draft, Kept, ParseContext, Refusal, WireFormat } from "../../draft.ts";
import { countLines } from "../../text/line-at.ts";
import { opensWithFrontMatter } from "./fences.ts";
import { readFields } from "./fields.ts";
import { readStoryMatter } from "./frontmatter.ts";
import { type Markup, renderMarkup } from "./markup.ts";

/**
 *     ---
 *     date: 2014-11-14
 *     headline: A bridge opens
 *     ---
 *     The body, in *Markdown*.
 *
 * One story a file, its fields in front matter as site generators have it.
 */
export const markdown: WireFormat = { name: "markdown", sniff: opensWithFrontMatter, parse };

const MISSING = {
  date: "The front matter has no date, and neither have the file's name and its folders, so the story has no day in the archive. Add a line such as `date: 2014-11-14`.",
  body: "No words follow the front matter, so there is nothing to publish. Add the story's text below it.",
};

function parse(text: string, { path }: ParseContext): readonly (Draft | Refusal)[] {
  const lastLine = countLines(text);
  const refused = (findings: Refusal["findings"]): readonly Refusal[] => [
    { kind: "refusal", firstLine: 1, lastLine, findings },
  ];
  const matter = readStoryMatter(text);
  if (matter.errors.length > 0) return refused(matter.errors);
  const { heldBack, findings, ...fields } = readFields(matter.fields, path);
  if (heldBack !== null) return refused([heldBack]);
  const markup = renderMarkup(matter.body, matter.bodyLine);
  const title = fields.headline === null ? markup.title : null;
  return [
    {
      kind: "draft",
      part: { text, firstLine: 1, lastLine },
      ...fields,
      headline: fields.headline ?? title,
      ...bodyOf(markup, title === null ? 0 : 1),
      sentHtml: null,
      sentFrom: null,
      idPerDay: false,
      headlineAlone: false,
      media: mediaOf(fields.media, markup, title === null ? 0 : 1),
      inferred: title === null ? [] : [{ field: "headline.given", rule: "heading-above", line: title.line }],
      findings: [...matter.findings, ...findings, ...markup.findings],
      missing: MISSING,
    },
  ];
}

/**
 * The pictures of the body, by their numbers in its HTML, and then the one that stands over it: not where the body has
 * it too.
 */
function mediaOf(over: Draft["media"], { media }: Markup, taken: number): Draft["media"] {
  const own = media.map((one) => ({ ...one, before: Math.max(0, (one.before ?? 0) - taken) }));
  const named = new Set(own.flatMap(({ renditions }) => renditions));
  return [...own, ...over.filter(({ renditions }) => !renditions.some((address) => named.has(address)))];
}

/** The body without its first blocks: a heading that is the headline does not stand twice. */
function bodyOf({ blocks, html }: Markup, taken: number): Pick<Draft, "copy" | "html"> {
  return {
    copy: { form: "blocks", blocks: blocks.slice(taken), rule: null },
    html: ({ first, last, cut }: Kept) => html({ first: first + taken, last: last + taken, cut }),
  };
}
