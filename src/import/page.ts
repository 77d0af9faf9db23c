import { type Draft, draftOf, type Given, type WireFormat } from "../wire/draft.ts";
import { besides, readBody } from "../wire/markup/body.ts";
import { parseHtml } from "../wire/markup/html-tree.ts";
import { attribute, distinct, textOf, within } from "../wire/markup/query.ts";
import type { XmlElement } from "../wire/markup/tree.ts";
import { webAddress } from "../wire/markup/web-address.ts";
import { countLines } from "../wire/text/line-at.ts";
import { elementsIn, everyElement } from "./elements.ts";
import { articleIn, type LinkedArticle } from "./json-ld.ts";

const MISSING = {
  date: "The page names no day (JSON-LD `datePublished`, `article:published_time` and the like in its head, a `time` element), and neither does its file's name or folder, so the story has no place in an archive. Put it into a folder named by its day, such as `1989/01/15/`.",
  body: 'The page has no text of a story (`article`, `main`, `itemprop="articleBody"`, or paragraphs).',
};

/** True for what begins as a page of HTML does. */
export const isHtmlPage = (head: string): boolean =>
  /^\s{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,200})?(?:<!--[^>]{0,500}-->\s{0,200})?(?:<!doctype\s+html\b|<html[\s>])/i.test(
    head,
  );

/** A page of HTML as a story: what its head says of it, and the part of it that is the story. */
export const page: WireFormat = {
  name: "html",
  sniff: isHtmlPage,
  parse: (text) => {
    const root = parseHtml(text, 1);
    const body = storyIn(root);
    return [draftFrom(text, root, body)];
  },
};

function draftFrom(text: string, root: XmlElement, body: XmlElement): Draft {
  const meta = metaIn(root);
  const linked = articleIn(root);
  const headline =
    lined(linked?.headline ?? null) ??
    lined(textOf(within(body, "h1")[0] ?? within(root, "h1")[0] ?? null)) ??
    lined(meta("og:title", "dc.title", "citation_title")) ??
    lined(textOf(within(root, "title")[0] ?? null));
  const id = idOf(root, linked, meta);
  const read = readBody(body);
  const { copy, asides } = besides(read, headline);
  const part = { text, firstLine: 1, lastLine: countLines(text) };
  const draft = draftOf(part, copy, MISSING);
  return {
    ...draft,
    sentHtml: () => text.slice(body.start, body.end ?? text.length),
    sentFrom: baseOf(root, id),
    agencyId: id,
    dates: datesOf(root, body, linked, meta).map((day) => ({ text: day, line: 1, rule: null })),
    headline,
    byline:
      lined(linked?.author ?? null) ??
      lined(meta("author", "article:author", "dc.creator", "citation_author")) ??
      read.byline,
    dateline: read.dateline,
    place: read.place === null ? placeOf(linked) : { ...read.place, exact: false },
    language:
      attribute(elementsIn(root, "html")[0] ?? null, "lang") ??
      linked?.language ??
      meta("og:locale", "language"),
    transmission: {
      ...draft.transmission,
      categories: distinct([meta("article:section"), linked?.section ?? null]),
      keywords: distinct(
        (meta("keywords", "news_keywords") ?? linked?.keywords ?? "")
          .split(",")
          .map((word) => word.trim() || null),
      ),
      rights: meta("dc.rights", "copyright"),
    },
    asides,
  };
}

const lined = (text: string | null): Given | null =>
  text === null || text === "" || text.startsWith("http") ? null : { text, line: 1 };

const placeOf = (linked: LinkedArticle | null): Draft["place"] =>
  linked === null || linked.place === null ? null : { text: linked.place, line: 1, exact: false };

/** What the page says that its address is; a name of its own where it says none. */
function idOf(root: XmlElement, linked: LinkedArticle | null, meta: Meta): string | null {
  const canonical = elementsIn(root, "link").find((link) => attribute(link, "rel") === "canonical");
  const address = attribute(canonical ?? null, "href") ?? meta("og:url") ?? linked?.url ?? null;
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}

/** Where its relative links start from: `<base href>`, else its own address. */
function baseOf(root: XmlElement, address: string | null): string | null {
  const href = attribute(elementsIn(root, "base")[0] ?? null, "href");
  return href === null ? address : webAddress(href, address);
}

function datesOf(
  root: XmlElement,
  body: XmlElement,
  linked: LinkedArticle | null,
  meta: Meta,
): readonly string[] {
  const times = [...elementsIn(body, "time"), ...elementsIn(root, "time")];
  return distinct([
    linked?.date ?? null,
    meta(
      "article:published_time",
      "date",
      "pubdate",
      "publishdate",
      "dc.date",
      "dc.date.issued",
      "dcterms.date",
      "dcterms.issued",
      "citation_date",
      "citation_publication_date",
      "parsely-pub-date",
      "sailthru.date",
      "datepublished",
    ),
    attribute(times.find((time) => attribute(time, "itemprop") === "datePublished") ?? null, "datetime"),
    ...times.map((time) => attribute(time, "datetime") ?? textOf(time)),
  ]);
}

/** The value of the first of these names that the page's head has. */
type Meta = (...names: readonly string[]) => string | null;

function metaIn(root: XmlElement): Meta {
  const values = new Map<string, string>();
  for (const one of elementsIn(root, "meta")) {
    const name = attribute(one, "property") ?? attribute(one, "name") ?? attribute(one, "itemprop");
    const content = attribute(one, "content");
    if (name !== null && content !== null && !values.has(name.toLowerCase()))
      values.set(name.toLowerCase(), content);
  }
  return (...names) => names.map((name) => values.get(name)).find((value) => value !== undefined) ?? null;
}

/** What says of itself that it is the story: the innermost of the best kind, the longest where there are several. */
function storyIn(root: XmlElement): XmlElement {
  const all = everyElement(root);
  const kinds: readonly ((element: XmlElement) => boolean)[] = [
    (element) => attribute(element, "itemprop") === "articleBody",
    ({ name }) => name === "article",
    (element) => element.name === "main" || attribute(element, "role") === "main",
    ({ name }) => name === "body",
  ];
  for (const isKind of kinds) {
    const [longest] = all.filter(isKind).sort((a, b) => sizeOf(b) - sizeOf(a));
    if (longest !== undefined && textOf(longest) !== null) return longest;
  }
  return root;
}

const sizeOf = ({ start, end }: XmlElement): number => (end ?? start) - start;
