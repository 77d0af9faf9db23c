import type { Aside, DayRule, Media } from "../../../article.ts";
import {
  type DayGiven,
  type Draft,
  draftOf,
  type Given,
  type Part,
  type Refusal,
  refuse,
} from "../../draft.ts";
import { decodeCharacters } from "../../markup/characters.ts";
import { attribute, distinct, textOf } from "../../markup/query.ts";
import { rightsOf } from "../../markup/rights.ts";
import type { XmlElement } from "../../markup/tree.ts";
import { webAddress } from "../../markup/web-address.ts";
import { printable } from "../../text/printable.ts";
import { contentOf, wordsOfCopy } from "./content.ts";
import type { Names } from "./names.ts";

/** What a feed says of all its items. */
export interface Feed {
  /** The text of the file. */
  readonly source: string;
  readonly names: Names;
  readonly language: string | null;
  /** Where relative addresses in it start from; null where it does not say. */
  readonly base: string | null;
  readonly rights: string | null;
  /** Names of a WordPress export's authors by their logins; null for other feeds. */
  readonly authors: ReadonlyMap<string, string> | null;
}

const DC = /^(?:dc|dcterms|dct)$/;
const WP = /^wp$/;
const HELD = new Set(["draft", "auto-draft", "pending", "private", "future", "trash"]);

const MISSING = {
  date: "The item has no day (`pubDate`, `dc:date`, `published`, `wp:post_date`), so it has no place in the archive. Add one.",
  body: "The item has no text of its own (`content:encoded`, `description`, `content`, `summary`), only a link to it, perhaps. Save the page's text instead, or take the item out.",
};

/** The story of an item of a feed or export, or why it is none. */
export function readItem(item: XmlElement, part: Part, feed: Feed): Draft | Refusal {
  const { names, source } = feed;
  const status = textOf(names.of(item, WP, "status")[0] ?? null);
  const locked = textOf(names.of(item, WP, "post_password")[0] ?? null) !== null;
  if (HELD.has(status ?? "") || locked)
    return refuse(part, "draft", held(locked ? "private" : (status ?? "")), item.line);
  const [body, ...summaries] = [
    ...names.of(item, /^content$/, "encoded"),
    ...names.own(item, "content", "description", "summary"),
    ...names.of(item, /^excerpt$/, "encoded"),
    ...names.of(item, DC, "description"),
  ].filter((element) => textOf(element) !== null);
  const content = body === undefined ? null : contentOf(body, source);
  const words = content === null ? "" : wordsOfCopy(content.copy);
  const draft = draftOf(part, content?.copy ?? { form: "blocks", blocks: [], rule: null }, MISSING);
  const categories = names.own(item, "category").map((element) => ({
    tag: attribute(element, "domain") === "post_tag",
    text: attribute(element, "label") ?? attribute(element, "term") ?? textOf(element),
  }));
  return {
    ...draft,
    sentHtml: content?.html ?? null,
    sentFrom: addressOf(item, body, feed),
    agencyId: idOf(item, names),
    dates: datesOf(item, names),
    headline: titleOf(names.own(item, "title")[0]),
    byline: bylineOf(item, feed) ?? content?.byline ?? null,
    language:
      textOf(names.of(item, DC, "language")[0] ?? null) ??
      attribute(body ?? null, "xml:lang") ??
      attribute(item, "xml:lang") ??
      feed.language,
    transmission: {
      ...draft.transmission,
      categories: distinct(categories.filter(({ tag }) => !tag).map(({ text }) => text)).filter(
        (text) => text !== "Uncategorized",
      ),
      keywords: distinct([
        ...categories.filter(({ tag }) => tag).map(({ text }) => text),
        ...names.of(item, DC, "subject").map(textOf),
      ]),
      status,
      rights: rightsOf([
        ...names.own(item, "rights", "copyright").map(textOf),
        ...names.of(item, DC, "rights").map(textOf),
        feed.rights,
      ]),
    },
    media: [...(content?.media ?? []), ...picturesOf(item, names)],
    asides: [
      ...(content?.asides ?? []),
      ...summaries.flatMap((element) => summaryOf(element, source, words)),
    ],
  };
}

const held = (status: string): string =>
  `The item is marked as “${printable(status)}” in its export: it was not published, and is held back. Publish it there, or take it out.`;

/** `<enclosure type="image/jpeg" url="…"/>`, `<media:content medium="image" url="…">` (Media RSS): on the web, all of them. */
function picturesOf(item: XmlElement, names: Names): readonly Media[] {
  const groups = names.of(item, /^media$/, "group");
  const contents = [item, ...groups].flatMap((at) => names.of(at, /^media$/, "content"));
  return [...names.own(item, "enclosure"), ...contents].flatMap((element): readonly Media[] => {
    const kind = attribute(element, "medium") ?? attribute(element, "type") ?? "";
    const url = attribute(element, "url") ?? attribute(element, "href");
    if (url === null || !/^image\b/i.test(kind)) return [];
    const said = (name: string): string | null => textOf(names.of(element, /^media$/, name)[0] ?? null);
    return [
      {
        renditions: [url],
        alt: null,
        caption: said("description") ?? said("title"),
        credit: said("credit"),
        before: null,
        line: element.line,
      },
    ];
  });
}

/** A summary that is not the beginning of the text. */
function summaryOf(element: XmlElement, source: string, words: string): readonly Aside[] {
  const { copy } = contentOf(element, source);
  const text = wordsOfCopy(copy);
  const start = text.replace(/\s?(?:\[?(?:…|\.{3})\]?|\[&hellip;\])$/, "").slice(0, 60);
  return text === "" || words.startsWith(start) ? [] : [{ kind: "note", text, line: element.line }];
}

/** A title may be escaped twice, as its HTML and as XML. */
function titleOf(element: XmlElement | undefined): Given | null {
  const text = textOf(element ?? null);
  if (element === undefined || text === null) return null;
  const plain = decodeCharacters(text.replace(/<\/?[a-z][a-z0-9]{0,9}(?:\s[^<>]{0,300})?\/?>/gi, ""));
  return { text: plain, line: element.line };
}

function idOf(item: XmlElement, names: Names): string | null {
  const given = textOf(names.own(item, "guid", "id")[0] ?? null) ?? attribute(item, "rdf:about");
  const [link] = names.own(item, "link");
  return given ?? (link === undefined ? null : (attribute(link, "href") ?? textOf(link)));
}

/** `xml:base` of the nearest element (RFC 4287, 2), else the item's own page: its `link`, of Atom's the one that is no other. */
function addressOf(item: XmlElement, body: XmlElement | undefined, { names, base }: Feed): string | null {
  const page = names.own(item, "link").find((link) => /^(?:alternate)?$/.test(attribute(link, "rel") ?? ""));
  const given = page === undefined ? null : (attribute(page, "href") ?? textOf(page));
  const nearest = attribute(body ?? null, "xml:base") ?? attribute(item, "xml:base");
  const from = given === null ? base : webAddress(given, base);
  return nearest === null ? from : webAddress(nearest, from);
}

function datesOf(item: XmlElement, names: Names): readonly DayGiven[] {
  const fields: readonly (readonly [readonly XmlElement[], DayRule | null])[] = [
    [names.of(item, WP, "post_date", "post_date_gmt"), null],
    [names.own(item, "pubDate", "published", "issued"), null],
    [names.of(item, DC, "date", "issued", "created"), null],
    [names.own(item, "updated", "modified", "created"), "day-updated"],
  ];
  return fields.flatMap(([elements, rule]) =>
    elements.flatMap((element) => {
      const text = textOf(element);
      // WordPress writes noughts for no date.
      return text === null || text.startsWith("0000") ? [] : [{ text, line: element.line, rule }];
    }),
  );
}

/** `dc:creator`, `<author><name>`, `desk@example.org (Ann Example)`; of a login only the name behind it. */
function bylineOf(item: XmlElement, { names, authors }: Feed): Given | null {
  const people = [...names.of(item, DC, "creator"), ...names.own(item, "author")].flatMap((element) => {
    const text = textOf(names.own(element, "name")[0] ?? null) ?? textOf(element);
    const name = text === null ? null : (/\(([^()]{1,100})\)/.exec(text)?.[1] ?? text);
    const known = name === null || authors === null ? name : (authors.get(name) ?? null);
    return known === null || known.includes("@") ? [] : [{ text: known, line: element.line }];
  });
  const [first] = people;
  return first === undefined
    ? null
    : { text: distinct(people.map(({ text }) => text)).join(", "), line: first.line };
}
