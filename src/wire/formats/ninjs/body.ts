import type { Span } from "../../../article.ts";
import { readHtml } from "../../markup/html.ts";
import { readParagraphs } from "../../paragraphs/paragraphs.ts";
import { splitLines } from "../../text/lines.ts";
import { withoutControls } from "../../text/messages.ts";
import { type Item, itemOf, listOf, textOf } from "./item.ts";

/** The words of a news item. */
export interface NinjsBody {
  readonly paragraphs: readonly string[];
  readonly tables: readonly Span[];
  /** How the paragraphs were found; null where the body's markup gives them. */
  readonly layout: string | null;
}

interface Sent {
  readonly text: string;
  readonly html: boolean;
}

/**
 *     "body_text": "…"    "body_xhtml": "<p>…</p>"    "bodies": [{ "contentType": "text/html", "value": "<p>…" }]
 * ninjs sends a body in several forms. Markup gives the paragraphs, so it goes before plain text where it says as much.
 */
export function readBody(item: Item): NinjsBody {
  const sent = bodiesOf(item);
  const plain = sent.filter(({ html }) => !html).map(({ text }) => readPlain(text));
  const marked = sent.filter(({ html }) => html).map(({ text }) => fromHtml(text));
  const longest = (bodies: readonly NinjsBody[]) =>
    bodies.reduce<NinjsBody>((best, body) => (words(body) > words(best) ? body : best), NONE);
  const html = longest(marked);
  const text = longest(plain);
  return words(html) >= words(text) * 0.9 && words(html) > 0 ? html : text;
}

const NONE: NinjsBody = { paragraphs: [], tables: [], layout: null };

function bodiesOf(item: Item): readonly Sent[] {
  const sent: Sent[] = [];
  for (const [name, value] of item) {
    if (!name.startsWith("body") || typeof value !== "string") continue;
    sent.push({ text: value, html: /html/.test(name) || looksMarked(value, name) });
  }
  for (const entry of listOf(item, "bodies")) {
    const body = itemOf(entry);
    const text = body === null ? null : textOf(body, "value");
    if (body === null || text === null) continue;
    const type = `${textOf(body, "contenttype") ?? ""} ${textOf(body, "role") ?? ""}`.toLowerCase();
    sent.push({ text, html: type.includes("html") || (!type.includes("plain") && looksMarked(text, "")) });
  }
  return sent;
}

/** Markup in a field whose name does not say what it holds. */
function looksMarked(text: string, name: string): boolean {
  return name !== "bodytext" && /<\/(?:p|div|h\d|li|td)>/i.test(text);
}

function fromHtml(html: string): NinjsBody {
  const { paragraphs, tables } = readHtml(withoutControls(html));
  return { paragraphs, tables, layout: null };
}

function readPlain(text: string): NinjsBody {
  const { texts, tables, layout } = readParagraphs(splitLines(withoutControls(text)));
  return { paragraphs: texts, tables, layout };
}

function words({ paragraphs }: NinjsBody): number {
  return paragraphs.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
}
