import type { Copy } from "../../draft.ts";
import { readHtml } from "../../markup/html.ts";
import { splitLines } from "../../text/lines.ts";
import { withoutControls } from "../../text/messages.ts";
import { type Item, itemOf, listOf, textOf } from "./item.ts";

interface Sent {
  readonly text: string;
  readonly html: boolean;
}

/**
 *     "body_text": "…"    "body_xhtml": "<p>…</p>"    "bodies": [{ "contentType": "text/html", "value": "<p>…" }]
 * ninjs sends a body in several forms. Markup gives the paragraphs, so it goes before plain text where it says as much.
 */
export function readBody(item: Item, line: number): Copy {
  const sent = bodiesOf(item);
  const plain = sent.filter(({ html }) => !html).map(({ text }) => readPlain(text, line));
  const marked = sent.filter(({ html }) => html).map(({ text }) => fromHtml(text, line));
  const longest = (bodies: readonly Copy[]) =>
    bodies.reduce<Copy>((best, body) => (words(body) > words(best) ? body : best), NONE);
  const html = longest(marked);
  const text = longest(plain);
  return words(html) >= words(text) * 0.9 && words(html) > 0 ? html : text;
}

const NONE: Copy = { form: "blocks", blocks: [], rule: null };

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

function fromHtml(html: string, line: number): Copy {
  const { paragraphs, tables } = readHtml(withoutControls(html));
  const isRow = (at: number): boolean => tables.some(({ first, last }) => at >= first && at <= last);
  return {
    form: "blocks",
    blocks: paragraphs.map((text, at) => ({ text, line, row: isRow(at) })),
    rule: null,
  };
}

/** A string of JSON stands on one line of the file, whatever lines it holds. */
function readPlain(text: string, line: number): Copy {
  return {
    form: "lines",
    lines: splitLines(withoutControls(text)).map((each) => ({ ...each, number: line })),
  };
}

function words(copy: Copy): number {
  const texts = copy.form === "lines" ? copy.lines : copy.blocks;
  return texts.reduce((sum, { text }) => sum + text.split(/\s+/).filter((word) => word !== "").length, 0);
}
