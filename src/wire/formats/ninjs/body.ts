import { readPlain } from "../../markup/body.ts";
import { type Body, NO_BODY } from "../../markup/found.ts";
import { readPage } from "../../markup/html.ts";
import { withoutControls } from "../../text/messages.ts";
import { countWords } from "../../text/words.ts";
import { type Item, itemOf, listOf, textOf } from "./item.ts";

interface Sent {
  readonly text: string;
  readonly html: boolean;
}

/**
 *     "body_text": "…"    "body_xhtml": "<p>…</p>"    "bodies": [{ "contentType": "text/html", "value": "<p>…" }]
 * ninjs sends a body in several forms. Markup gives the paragraphs, so it goes before plain text where it says as much.
 * A string of JSON stands on one line of the file, whatever lines it holds.
 */
export function readBody(item: Item, line: number): Body {
  const sent = bodiesOf(item).map(({ text, html }) => ({ text: withoutControls(text), html }));
  const plain = longest(sent.filter(({ html }) => !html).map(({ text }) => readPlain(text, line)));
  const marked = longest(sent.filter(({ html }) => html).map(({ text }) => readPage(text, line).body));
  const size = words(marked);
  const chosen = size > 0 && size >= words(plain) * 0.9 && marked.chunks.length > 0 ? marked : plain;
  // Whichever has the words, links are in the markup alone.
  return atLine({ ...chosen, html: marked.html }, line);
}

const longest = (bodies: readonly Body[]): Body =>
  bodies.reduce((best, body) => (words(body) > words(best) ? body : best), NO_BODY);

function words({ chunks, asides, titles }: Body): number {
  return [...chunks, ...asides, ...titles].reduce((sum, { text }) => sum + countWords(text), 0);
}

function bodiesOf(item: Item): readonly Sent[] {
  const sent: Sent[] = [];
  for (const [name, value] of item) {
    if (!name.startsWith("body") || typeof value !== "string") continue;
    sent.push({ text: value, html: /html/.test(name) || (name !== "bodytext" && looksMarked(value)) });
  }
  for (const entry of listOf(item, "bodies")) {
    const body = itemOf(entry);
    const text = body === null ? null : textOf(body, "value");
    if (body === null || text === null) continue;
    const type = `${textOf(body, "contenttype") ?? ""} ${textOf(body, "role") ?? ""}`.toLowerCase();
    sent.push({ text, html: type.includes("html") || (!type.includes("plain") && looksMarked(text)) });
  }
  return sent;
}

/** Markup in a field whose name does not say what it holds. */
const looksMarked = (text: string): boolean => /<\/(?:p|div|h\d|li|td)>/i.test(text);

function atLine(body: Body, line: number): Body {
  const at = <T extends { readonly line: number }>(one: T): T => ({ ...one, line });
  return {
    ...body,
    chunks: body.chunks.map((chunk) => ({
      ...chunk,
      line,
      lines: chunk.lines.map((each) => ({ ...each, number: line })),
    })),
    asides: body.asides.map(at),
    media: body.media.map(at),
    titles: body.titles.map(at),
    byline: body.byline && at(body.byline),
    place: body.place && at(body.place),
    dateline: body.dateline && at(body.dateline),
  };
}
