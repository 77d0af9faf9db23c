import type { Media, Story } from "../article.ts";
import { parseHtml } from "../wire/markup/html-tree.ts";
import { attribute, oneLine, rawText } from "../wire/markup/query.ts";
import type { XmlElement } from "../wire/markup/tree.ts";
import { readFile } from "../wire/read.ts";
import { everyElement } from "./elements.ts";
import { escapeBlock, escapeText } from "./escape.ts";
import { hrefsIn, markdownOf } from "./from-html.ts";
import { plainMarkdown } from "./from-story.ts";
import { frontMatter, isPublished, type PlaceAs } from "./front-matter.ts";
import type { ReadStory } from "./read.ts";

/** What of a story stands in no field or paragraph of its Markdown. */
export interface Loss {
  /** `markup`, `link`, `picture`, `embedded`, `sign-off`, or the name of a field. */
  readonly what: string;
  readonly text: string;
}

export interface Converted {
  readonly markdown: string;
  readonly lost: readonly Loss[];
}

/** One way to write a story down. */
interface Way {
  readonly body: "pictured" | "marked" | "plain";
  /** Whether the sign-offs stand behind the text, where they stood. */
  readonly signed: boolean;
  readonly place: PlaceAs;
}

/** What keeps most comes first. */
const WAYS: readonly Way[] = (["pictured", "marked", "plain"] as const).flatMap((body) =>
  [true, false].flatMap((signed) =>
    (["dateline", "place"] as const).map((place): Way => ({ body, signed, place })),
  ),
);

/**
 * A story as a file of Markdown: the fullest of several ways to write it that reads again as the story that it is, in its
 * day, headline, byline, place, language and every paragraph. What that way leaves out is listed.
 */
export function convert(read: ReadStory, path: string): Converted {
  const { story, sentHtml } = read;
  const { source } = story;
  const from =
    source.firstLine === source.lastLine
      ? `${source.path}, line ${source.firstLine}`
      : `${source.path}, lines ${source.firstLine} to ${source.lastLine}`;
  const signOffs = story.asides.filter(({ kind }) => kind === "sign-off").map(({ text }) => text);
  // What was sent as HTML has most sign-offs in it; an envelope may have others (NITF's `tagline`).
  const inside = sentHtml === null ? "" : oneLine(rawText(parseHtml(sentHtml, 1)));
  const outside = signOffs.filter((text) => !inside.includes(oneLine(text)));
  const behind = (body: Way["body"]) => (body === "plain" ? signOffs : outside);
  const ways = WAYS.filter(
    ({ body, signed }) => (body === "plain" || sentHtml !== null) && (!signed || behind(body).length > 0),
  );
  const written = ways.map((way) => ({ way, markdown: () => write(read, from, behind(way.body), way) }));
  for (const { way, markdown } of written) {
    const text = markdown();
    const again = reread(text, path);
    if (again !== null && isSame(story, again, sentHtml))
      return { markdown: text, lost: lostBy(read, again, way) };
  }
  const way: Way = { body: "plain", signed: false, place: "place" };
  const markdown = write(read, from, signOffs, way);
  const again = reread(markdown, path);
  const differs: Loss = {
    what: "layout",
    text: "Its paragraphs or fields are read another way than in the source.",
  };
  return { markdown, lost: [differs, ...lostBy(read, again, way)] };
}

function write(
  { story, sentHtml, sentFrom }: ReadStory,
  from: string,
  signOffs: readonly string[],
  { body, signed, place }: Way,
): string {
  const blocks =
    body === "plain" || sentHtml === null
      ? plainMarkdown(story)
      : markdownOf(sentHtml, { pictures: body === "pictured", from: sentFrom }).blocks;
  const behind = signed ? signOffs.map((text) => escapeBlock(escapeText(text))) : [];
  const [picture] = beside(story, sentHtml);
  return `${frontMatter(story, from, place, picture)}\n${[...blocks, ...behind].join("\n\n")}\n`;
}

/** Pictures that a field names, and not the text. */
function beside({ media }: Story, sentHtml: string | null): readonly Media[] {
  const elements = sentHtml === null ? [] : everyElement(parseHtml(sentHtml, 1));
  const shown = new Set(elements.flatMap((element) => attribute(element, "src") ?? []));
  return media.filter(({ renditions }) => !renditions.some((path) => shown.has(path)));
}

function reread(markdown: string, path: string): Story | null {
  const { stories } = readFile(new TextEncoder().encode(markdown), path);
  return stories[0] ?? null;
}

/** A numbered list shows its numbers, which HTML counts by itself. */
const wordsOf = ({ paragraphs }: Story, numbered: boolean): string =>
  paragraphs
    .flatMap((text) => text.split("\n"))
    .map((text) => text.trim().split(/\s+/).join(" "))
    .filter((text) => text !== "")
    .map((text) => (numbered ? text.replace(/^\d{1,9}\. /, "") : text))
    .join("\n");

function isSame(story: Story, again: Story, sentHtml: string | null): boolean {
  const numbered = sentHtml !== null && /<ol[\s>]/i.test(sentHtml);
  const place = ({ dateline }: Story): string | null => dateline?.place ?? null;
  return (
    again.date === story.date &&
    again.headline.text === story.headline.text &&
    again.byline === story.byline &&
    again.language === story.language &&
    place(again) === place(story) &&
    wordsOf(again, numbered) === wordsOf(story, numbered)
  );
}

function lostBy(
  { story, sentHtml, sentFrom }: ReadStory,
  again: Story | null,
  { body, signed }: Way,
): readonly Loss[] {
  const kept = new Set(again?.asides.map(({ text }) => text));
  const lost: Loss[] = story.asides
    .filter(
      ({ kind, text }) => !kept.has(text) && (kind === "note" ? false : !(kind === "sign-off" && signed)),
    )
    .map(({ kind, text }) => ({ what: kind, text }));
  const elements = sentHtml === null ? [] : everyElement(parseHtml(sentHtml, 1));
  if (body === "plain" && elements.some(({ name }) => MARKED.has(name)))
    lost.push({ what: "markup", text: "Links, emphasis, lists and the like; their words stand." });
  if (sentHtml !== null) {
    const links =
      body === "plain"
        ? hrefsIn(parseHtml(sentHtml, 1))
        : markdownOf(sentHtml, { pictures: true, from: sentFrom }).unlinked;
    for (const href of links) lost.push({ what: "link", text: href.slice(0, LONGEST) });
  }
  // Markdown's own relative links are gone before its story is read.
  for (const { rule, message } of story.diagnostics)
    if (rule === "relative-link") lost.push({ what: "link", text: message });
  for (const element of elements) {
    if (EMBEDDED.has(element.name)) lost.push({ what: "embedded", text: addressOf(element) });
    else if (element.name === "img")
      // Where the text names it, its file is still to be put there.
      lost.push({ what: body === "pictured" ? "picture file" : "picture", text: addressOf(element) });
  }
  const carried = new Set(again?.media.flatMap(({ renditions }) => renditions));
  for (const { renditions } of beside(story, sentHtml)) {
    const [text = ""] = renditions;
    lost.push({ what: carried.has(text) ? "picture file" : "picture", text });
  }
  if (again === null) return lost;
  const fields = [
    "slug",
    "version",
    "priority",
    "status",
    "embargo",
    "rights",
    "categories",
    "keywords",
  ] as const;
  for (const field of fields) {
    const [was, is] = [String(story.transmission[field] ?? ""), String(again.transmission[field] ?? "")];
    if (was !== is && !(field === "status" && isPublished(was))) lost.push({ what: field, text: was });
  }
  const marks = story.marks.filter((mark) => !again.marks.includes(mark));
  if (marks.length > 0) lost.push({ what: "marks", text: marks.join(", ") });
  if (again.agencyId !== story.agencyId) lost.push({ what: "id", text: story.agencyId ?? "" });
  return lost;
}

const MARKED = new Set("a em i strong b ul ol blockquote table h1 h2 h3 h4 h5 h6".split(" "));
/** Of an address in the report, in UTF-16 units. */
const LONGEST = 500;
const EMBEDDED = new Set("iframe video audio embed object form".split(" "));
const addressOf = (element: XmlElement): string =>
  (attribute(element, "src") ?? element.name).slice(0, LONGEST);
