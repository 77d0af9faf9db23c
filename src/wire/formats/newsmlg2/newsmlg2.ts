import { marksOf, marksOfNote } from "../../around/field-marks.ts";
import type { WireFormat } from "../../draft.ts";
import { joined } from "../../markup/body.ts";
import { type Content, readContent } from "../../markup/content.ts";
import { daysOf, draftOfItem, type Facts, notesOf } from "../../markup/facts.ts";
import { NO_BODY } from "../../markup/found.ts";
import { readItems, rootName } from "../../markup/items.ts";
import { isBeside, isNoText } from "../../markup/media.ts";
import { attribute, childrenOf, distinct, find, givenOf, textOf } from "../../markup/query.ts";
import { rightsOf } from "../../markup/rights.ts";
import type { XmlElement } from "../../markup/tree.ts";
import { parseXml } from "../../markup/xml.ts";
import { openPictures } from "./pictures.ts";

const ROOTS = new Set([
  "newsMessage",
  "newsItem",
  "packageItem",
  "conceptItem",
  "knowledgeItem",
  "planningItem",
]);

/**
 *     <newsMessage><header>…</header><itemSet><newsItem guid="…" version="…">…</newsItem>…
 *
 * NewsML-G2 (IPTC): one newsItem, or a message with several. Packages and concepts speak of other items, and are
 * no stories.
 */
export const newsmlg2: WireFormat = {
  name: "newsmlg2",
  sniff: (head) => ROOTS.has(rootName(head) ?? ""),
  parse: (text) => {
    const document = parseXml(text);
    const { root } = document;
    const header = find(root, "header");
    const inside =
      root?.name === "newsMessage" ? childrenOf(root, "itemSet").flatMap((set) => childrenOf(set)) : [];
    const items = root === null || root.name === "newsMessage" ? inside : [root];
    const isStory = (item: XmlElement): boolean =>
      item.name === "newsItem" && (item.end === null || !isPicture(item));
    const stories = items.filter(isStory);
    const ignored = items.filter((item) => !isStory(item));
    const picturesOf = openPictures(items);
    return readItems(text, document, { stories, ignored }, (item, part) =>
      draftOfItem(factsOf(item, header, picturesOf(item)), part),
    );
  },
};

/** An item of a class other than text (`ninat:picture`, `icls:video`). */
function isPicture(item: XmlElement): boolean {
  const code = codeOf(attribute(find(item, "itemMeta", "itemClass"), "qcode"));
  return /^(?:picture|photo|graphic|video|audio|animation|composite)$/i.test(code ?? "");
}

const codeOf = (qcode: string | null): string | null =>
  qcode === null ? null : qcode.slice(qcode.lastIndexOf(":") + 1);

function factsOf(item: XmlElement, header: XmlElement | null, media: Facts["body"]["media"]): Facts {
  const itemMeta = find(item, "itemMeta");
  const meta = find(item, "contentMeta");
  const content = contentOf(find(item, "contentSet"));
  const nitf = content?.nitf ?? null;
  const headlines = childrenOf(meta, "headline").filter((at) => textOf(at) !== null);
  const main =
    headlines.find((at) => !/sub|short|second/i.test(attribute(at, "role") ?? "")) ?? headlines[0] ?? null;
  const title = content?.title ? { text: content.title, line: item.line } : null;
  const headline = givenOf(main) ?? givenOf(find(itemMeta, "title")) ?? nitf?.headline ?? title;
  const status = attribute(find(itemMeta, "pubStatus"), "qcode") ?? textOf(find(itemMeta, "pubStatus"));
  const notes = [...childrenOf(itemMeta, "edNote"), ...childrenOf(meta, "edNote")];
  const place = nameOf(find(meta, "located"));
  return {
    agencyId: attribute(item, "guid"),
    dates: datesOf(itemMeta, meta, header),
    headline,
    byline: bylineOf(meta) ?? nitf?.byline ?? null,
    dateline: givenOf(find(meta, "dateline")) ?? nitf?.dateline ?? null,
    place: nitf?.place
      ? { ...nitf.place, exact: true }
      : place === null
        ? null
        : { text: place, line: find(meta, "located")?.line ?? item.line, exact: false },
    language: content?.language ?? attribute(find(meta, "language"), "tag") ?? attribute(item, "xml:lang"),
    body: joined([content?.body ?? NO_BODY, { ...NO_BODY, media }]),
    asides: [
      ...notesOf(notes),
      ...notesOf(headlines.filter((at) => at !== main && textOf(at) !== headline?.text)),
      ...(nitf?.asides ?? []),
    ],
    marks: [
      ...marksOf(status),
      ...childrenOf(itemMeta, "signal").flatMap((at) => marksOf(attribute(at, "qcode"))),
      ...[...childrenOf(itemMeta, "role"), ...childrenOf(meta, "genre")].flatMap((at) =>
        marksOf(attribute(at, "qcode")),
      ),
      ...notes.flatMap((note) => marksOfNote(textOf(note))),
      ...(find(itemMeta, "embargoed") === null ? [] : marksOf("embargoed")),
    ],
    transmission: {
      slug: textOf(find(meta, "slugline")),
      version: attribute(item, "version"),
      categories: categoriesOf(meta),
      subjects: distinct(childrenOf(meta, "subject").map(nameOf)).filter(
        (name) => !headlines.some((at) => textOf(at) === name),
      ),
      keywords: distinct(childrenOf(meta, "keyword").map(textOf)),
      priority: textOf(find(meta, "urgency")) ?? textOf(find(header, "priority")),
      status: codeOf(status),
      embargo: textOf(find(itemMeta, "embargoed")),
      rights: rightsOf(childrenOf(item, "rightsInfo").flatMap(saidOfRights)),
      follows: followedBy([...childrenOf(itemMeta, "link"), ...childrenOf(meta, "link")]),
    },
  };
}

/** Subjects as codes; what repeats the headline is none. */
function categoriesOf(meta: XmlElement | null): readonly string[] {
  const headlines = childrenOf(meta, "headline").map(textOf);
  const codes = childrenOf(meta, "subject").map(
    (at) => attribute(at, "qcode") ?? attribute(at, "literal") ?? nameOf(at),
  );
  return distinct(codes).filter((code) => !headlines.includes(code));
}

/** The content, or the first of its renditions that has words: markup before text, a short form only by itself. */
function contentOf(set: XmlElement | null): Content | null {
  const holders = [...childrenOf(set, "inlineXML"), ...childrenOf(set, "inlineData")].filter(
    (at) => attribute(at, "encoding") === null && !isNoText(attribute(at, "contenttype") ?? ""),
  );
  const short = (at: XmlElement): boolean => isBeside(codeOf(attribute(at, "rendition")) ?? "");
  for (const holder of [...holders.filter((at) => !short(at)), ...holders.filter(short)]) {
    const content = readContent(holder);
    if (content !== null) return content;
  }
  return null;
}

function datesOf(
  itemMeta: XmlElement | null,
  meta: XmlElement | null,
  header: XmlElement | null,
): Facts["dates"] {
  return daysOf([
    [find(itemMeta, "versionCreated"), null],
    [find(meta, "contentModified"), "content-modified"],
    [find(itemMeta, "firstCreated"), "first-created"],
    [find(meta, "contentCreated"), "content-created"],
    [find(header, "sent"), "message-sent"],
  ]);
}

/** `by`, the natural-language byline; else a creator who is a person. */
function bylineOf(meta: XmlElement | null): Facts["byline"] {
  const [by] = childrenOf(meta, "by").filter((at) => textOf(at) !== null);
  if (by) return { text: textOf(by) ?? "", line: by.line };
  const people = childrenOf(meta, "creator").filter((at) => /person/i.test(attribute(at, "type") ?? ""));
  const names = people.flatMap((at) => nameOf(at) ?? []);
  return names.length === 0 ? null : { text: names.join(", "), line: people[0]?.line ?? 1 };
}

/** The name of a concept in words; its literal only where it has no name. */
function nameOf(concept: XmlElement | null): string | null {
  return textOf(find(concept, "name")) ?? attribute(concept, "literal");
}

/** Notice and terms in whatever languages; the holder where no notice names him. */
const saidOfRights = (info: XmlElement): readonly (string | null)[] => [
  ...[...childrenOf(info, "copyrightNotice"), ...childrenOf(info, "usageTerms")].map(textOf),
  ...childrenOf(info, "copyrightHolder").map(nameOf),
];

/** Relations to an earlier item (IPTC NewsCodes `irel`); what is only seen along or translated is another story. */
const EARLIER = /^(?:previousVersion|evolvedFrom|correctionTo|replaces|updates|supersedes)$/i;

/** `<link rel="irel:previousVersion" residref="urn:…"/>`: ids of the items that this one follows. */
const followedBy = (links: readonly XmlElement[]): readonly string[] =>
  distinct(
    links
      .filter((link) => EARLIER.test(codeOf(attribute(link, "rel")) ?? ""))
      .map((link) => attribute(link, "residref")),
  );
