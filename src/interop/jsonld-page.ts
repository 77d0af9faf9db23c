import type { Located } from "../archive/gazetteer/located.ts";
import type { Settings } from "../settings/settings.ts";
import { wordsFor } from "../words/words.ts";
import { scriptSafe } from "./script-safe.ts";
import { absolute, relativeUrl } from "./url.ts";

/** What a page of the archive that is no story says of itself. */
export interface PageFacts {
  /** Root-relative, like every address here. */
  readonly url: string;
  readonly name: string;
  readonly description: string | null;
  /** The way from the front page to this one, both of them in it; empty where it is the front page. */
  readonly crumbs: readonly { readonly name: string; readonly url: string }[];
  /** The stories or pages that it lists, in its own order. */
  readonly list: readonly { readonly url: string }[];
  /** Where on earth all that it lists comes from. */
  readonly place: Located | null;
}

/** Entries of a list that are told one by one; the page holds the others, and `numberOfItems` tells how many. */
const MOST_LISTED = 20;

/**
 * A page as schema.org's CollectionPage with what it lists (ItemList), the way to it (BreadcrumbList) and where it is
 * about (Place, GeoCoordinates, PostalAddress with ISO 3166 codes). Addresses are absolute where the archive has a base
 * URL, else relative to the page, as JSON-LD allows (JSON-LD 1.1, 4.1.3).
 */
export function pageJsonLd(facts: PageFacts, settings: Settings): string {
  const { url, name, description, crumbs, list, place } = facts;
  const to = (target: string) =>
    settings.baseUrl === null ? relativeUrl(url, target) : absolute(settings.baseUrl, target);
  const page = {
    "@type": "CollectionPage",
    name,
    url: to(url),
    ...(description === null ? {} : { description }),
    inLanguage: wordsFor(settings.language).tag,
    isPartOf: { "@type": "WebSite", name: settings.title, url: to("/") },
    ...(place === null ? {} : { about: placeOf(place) }),
    ...(list.length === 0 ? {} : { mainEntity: itemList(list, to) }),
  };
  const way = crumbs.length === 0 ? [] : [breadcrumbs(crumbs, to)];
  return scriptSafe({ "@context": "https://schema.org", "@graph": [page, ...way] });
}

function itemList(list: PageFacts["list"], to: (url: string) => string) {
  return {
    "@type": "ItemList",
    numberOfItems: list.length,
    itemListElement: list
      .slice(0, MOST_LISTED)
      .map(({ url }, index) => ({ "@type": "ListItem", position: index + 1, url: to(url) })),
  };
}

function breadcrumbs(crumbs: PageFacts["crumbs"], to: (url: string) => string) {
  return {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, url }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: to(url),
    })),
  };
}

function placeOf({ name, region, country, latitude, longitude }: Located) {
  return {
    "@type": "Place",
    name,
    geo: { "@type": "GeoCoordinates", latitude, longitude },
    address: {
      "@type": "PostalAddress",
      ...(region === null ? {} : { addressRegion: region }),
      addressCountry: country,
    },
  };
}
