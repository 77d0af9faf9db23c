import { type Draft, draftOf, type Given, type Part, type WireFormat } from "../../draft.ts";
import { readItems, rootName } from "../../markup/items.ts";
import { attribute, childrenOf, distinct, find, givenOf, textOf, within } from "../../markup/query.ts";
import type { XmlElement } from "../../markup/tree.ts";
import { parseXml } from "../../markup/xml.ts";

/**
 *     <newsitem itemid="2286" id="root" date="1996-08-20" xml:lang="en">
 *     <headline>…</headline><dateline>MEXICO CITY 1996-08-20</dateline>
 *     <text><p>…</p></text>
 * Reuters Corpus, Volume 1 and 2 (NIST), as its `newsml` document type has it: a story a file, or several in one root.
 */
export const rcv1: WireFormat = {
  name: "rcv1",
  sniff: (head) => {
    const root = rootName(head);
    return root === "newsitem" || (root !== null && /^newsitems$/i.test(root));
  },
  parse: (text) => {
    const document = parseXml(text);
    const { root } = document;
    const stories = root === null ? [] : root.name === "newsitem" ? [root] : childrenOf(root, "newsitem");
    return readItems(text, document, { stories, ignored: [] }, readItem);
  },
};

const MISSING = {
  date: 'The item has neither a `date` in its <newsitem> nor a published day in its metadata. Add one, such as `date="1996-08-20"`.',
  body: "The item has neither words in its <text> nor a headline, so there is nothing to publish. Take it out.",
};

function readItem(item: XmlElement, part: Part): Draft {
  const metadata = find(item, "metadata");
  const text = find(item, "text");
  const title = givenOf(find(item, "title"));
  const headline = givenOf(find(item, "headline"));
  const blocks = within(text, "p").flatMap((paragraph) => {
    const words = textOf(paragraph);
    return words === null ? [] : [{ text: words, line: paragraph.line, row: false }];
  });
  const loose = textOf(text);
  const plain =
    blocks.length === 0 && text !== null && loose !== null
      ? [{ text: loose, line: text.line, row: false }]
      : [];
  const issued = attribute(item, "date");
  const published = dublinCore(metadata, "dc.date.published");
  const draft = draftOf(part, { form: "blocks", blocks: [...blocks, ...plain], rule: null }, MISSING);
  const place = dublinCore(metadata, "dc.creator.location");
  return {
    ...draft,
    agencyId: attribute(item, "itemid"),
    dates: [
      ...(issued === null ? [] : [{ text: issued, line: item.line, rule: null }]),
      ...(published === null ? [] : [{ ...published, rule: null }]),
    ],
    headline: headline ?? title,
    byline: givenOf(find(item, "byline")),
    dateline: givenOf(find(item, "dateline")),
    place: place === null ? null : { ...place, exact: true },
    language: attribute(item, "xml:lang"),
    headlineAlone: true,
    transmission: {
      ...draft.transmission,
      categories: codes(metadata, /topics/i),
      keywords: [...codes(metadata, /countries/i), ...codes(metadata, /industries/i)],
      rights: textOf(find(item, "copyright")),
    },
    // The title is the headline with the country before it.
    asides: headline === null || title === null ? [] : [{ kind: "note", ...title }],
  };
}

/** `<dc element="dc.date.published" value="1996-08-20"/>` */
function dublinCore(metadata: XmlElement | null, name: string): Given | null {
  const element = childrenOf(metadata, "dc").find((dc) => attribute(dc, "element") === name);
  const text = element === undefined ? null : attribute(element, "value");
  return element === undefined || text === null ? null : { text, line: element.line };
}

/** `<codes class="bip:topics:1.0"><code code="M11"/>…` */
function codes(metadata: XmlElement | null, kind: RegExp): readonly string[] {
  return distinct(
    childrenOf(metadata, "codes")
      .filter((group) => kind.test(attribute(group, "class") ?? ""))
      .flatMap((group) => childrenOf(group, "code"))
      .map((code) => attribute(code, "code")),
  );
}
