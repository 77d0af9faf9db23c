import type { WireFormat } from "../../draft.ts";
import { readItems, rootName } from "../../markup/items.ts";
import { attribute, childrenOf, find, textOf } from "../../markup/query.ts";
import { rightsOf } from "../../markup/rights.ts";
import type { XmlElement } from "../../markup/tree.ts";
import { webAddress } from "../../markup/web-address.ts";
import { parseXml } from "../../markup/xml.ts";
import { type Feed, readItem } from "./item.ts";
import { type Names, namesIn } from "./names.ts";

/**
 *     <rss version="2.0"><channel><title>…</title><item><title>…</title><pubDate>…</pubDate>…
 * Feeds: RSS 0.9 to 2.0, RSS 1.0 (RDF), Atom (RFC 4287), and WordPress's export, which is RSS with more (WXR).
 */
export const rss: WireFormat = {
  name: "rss",
  sniff: (head) => {
    const root = rootName(head);
    if (root === "entry" || root === "feed")
      return head.includes("www.w3.org/2005/Atom") || head.includes("purl.org/atom");
    return root === "rss" || (root === "RDF" && head.includes("purl.org/rss"));
  },
  parse: (text) => {
    const document = parseXml(text);
    const names = namesIn(text);
    const items = itemsOf(document.root);
    const isStory = (item: XmlElement): boolean => item.end === null || !isOther(item, names);
    const feed = feedOf(document.root, text, names);
    const stories = items.filter(isStory);
    const ignored = items.filter((item) => !isStory(item));
    return readItems(text, document, { stories, ignored }, (item, part) => readItem(item, part, feed));
  },
};

/** In the channel, beside it (RSS 1.0), in the feed, or the entry that stands alone. */
function itemsOf(root: XmlElement | null): readonly XmlElement[] {
  if (root?.name === "entry") return [root];
  if (root?.name === "feed") return childrenOf(root, "entry");
  return [...childrenOf(find(root, "channel"), "item"), ...childrenOf(root, "item")];
}

/** What WordPress exports beside posts: pages, pictures, menus, revisions, styles. */
const OTHERS =
  /^(?:attachment|page|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w{1,40}|acf-\w{1,40}|feedback|product\w{0,40})$/;

function isOther(item: XmlElement, names: Names): boolean {
  return OTHERS.test(textOf(names.of(item, /^wp$/, "post_type")[0] ?? null) ?? "");
}

function feedOf(root: XmlElement | null, source: string, names: Names): Feed {
  const channel = find(root, "channel") ?? root;
  const dc = (name: string): string | null => textOf(names.of(channel, /^dc$/, name)[0] ?? null);
  const accounts = names.of(channel, /^wp$/, "author");
  const exported = names.of(channel, /^wp$/, "wxr_version").length > 0;
  return {
    source,
    names,
    language:
      textOf(names.own(channel, "language")[0] ?? null) ?? dc("language") ?? attribute(root, "xml:lang"),
    base: webAddress(attribute(channel, "xml:base") ?? attribute(root, "xml:base") ?? "", null),
    rights: rightsOf([...names.own(channel, "copyright", "rights").map(textOf), dc("rights")]),
    authors: exported ? new Map(accounts.flatMap((account) => accountOf(account))) : null,
  };
}

/** `<wp:author><wp:author_login>ann</wp:author_login><wp:author_display_name>Ann Example</wp:author_display_name>` */
function accountOf(account: XmlElement): readonly (readonly [string, string])[] {
  const login = textOf(find(account, "author_login"));
  const name = textOf(find(account, "author_display_name"));
  return login === null || name === null || name === login ? [] : [[login, name]];
}
