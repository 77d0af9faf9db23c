import { agencyOf, authorsOf } from "../archive/authors.ts";
import type { StandingView } from "../archive/pages/versions.ts";
import type { LeadPicture } from "../archive/pictures.ts";
import { shorten } from "../archive/summary.ts";
import type { Article } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import { correctionJsonLd } from "./corrections.ts";
import { searchTemplate } from "./opensearch.ts";
import { rightsOf, shortNotice } from "./rights.ts";
import { scriptSafe } from "./script-safe.ts";
import { oneLine, sourceLink, wordsUri } from "./story.ts";
import { absolute } from "./url.ts";

/** Keywords of a story that are told, and characters of each. */
const [MOST_KEYWORDS, LONGEST_KEYWORD] = [20, 60];

/**
 * A story as schema.org's NewsArticle, for a `<script type="application/ld+json">` on its page. It leaves out the
 * body, which the page holds already, and every field that no one gave. Who wrote it are its people or, where it names
 * none, its agency; the day it was last changed is that of the wire's own last word, for a take is a story of its own.
 */
export function newsArticleJsonLd(
  article: Article,
  settings: Settings,
  canonicalUrl: string | null,
  standing: StandingView | null = null,
  lead: LeadPicture | null = null,
): string {
  const { dateline } = article;
  const rights = rightsOf(article, settings);
  const keywords = keywordsOf(article);
  return scriptSafe({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: oneLine(article.headline.text),
    datePublished: article.date,
    dateModified: article.date,
    inLanguage: article.language,
    identifier: article.agencyId ?? wordsUri(article),
    isAccessibleForFree: true,
    ...(canonicalUrl === null ? {} : { url: canonicalUrl, mainEntityOfPage: canonicalUrl }),
    ...(settings.baseUrl === null ? {} : { image: imageOf(lead, settings.baseUrl) }),
    ...(dateline === null ? {} : { dateline: dateline.raw, contentLocation: named("Place", dateline.place) }),
    ...authorship(article),
    ...(dateline === null || dateline.agency === null
      ? {}
      : { sourceOrganization: named("Organization", dateline.agency) }),
    ...publisherOf(settings),
    ...(rights === null ? {} : { copyrightNotice: shortNotice(rights) }),
    ...(keywords.length === 0 ? {} : { keywords }),
    isPartOf: named("Collection", settings.title),
    isBasedOn: sourceLink(article),
    ...(standing === null ? {} : correctionJsonLd(standing, settings)),
  });
}

/** The archive as schema.org's WebSite, with its search where it has one, for the front page. */
export function webSiteJsonLd(settings: Settings): string {
  const { baseUrl } = settings;
  return scriptSafe({
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: settings.title,
    ...(baseUrl === null ? {} : { url: baseUrl }),
    inLanguage: settings.language,
    ...(settings.description === null ? {} : { description: settings.description }),
    ...publisherOf(settings),
    ...(settings.rights === null ? {} : { copyrightNotice: settings.rights }),
    ...(settings.search && baseUrl !== null ? { potentialAction: searchAction(baseUrl) } : {}),
  });
}

/** The story's own picture with what is said of it, or the archive's. */
function imageOf(lead: LeadPicture | null, baseUrl: string) {
  if (lead === null) return absolute(baseUrl, "/assets/icons/card.png");
  const { picture, media } = lead;
  return {
    "@type": "ImageObject",
    url: absolute(baseUrl, picture.url),
    width: picture.width,
    height: picture.height,
    encodingFormat: picture.type,
    ...(media.caption === null ? {} : { caption: oneLine(media.caption) }),
    ...(media.credit === null ? {} : { creditText: oneLine(media.credit) }),
  };
}

function searchAction(baseUrl: string) {
  return {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: searchTemplate(baseUrl, "search_term_string") },
    "query-input": "required name=search_term_string",
  };
}

function authorship(article: Article) {
  const people = authorsOf(article).map((name) => named("Person", name));
  if (people.length > 0) return { author: people.length === 1 ? people[0] : people };
  const agency = agencyOf(article);
  return agency === null ? {} : { author: named("Organization", agency) };
}

/** Its logo has an absolute address or none, as those who ask for it want (Google, "Article"). */
function publisherOf({ publisher, baseUrl }: Settings) {
  if (publisher === null) return {};
  const logo = baseUrl === null ? {} : { logo: absolute(baseUrl, "/assets/icons/icon-512.png") };
  return { publisher: { ...named("Organization", publisher), ...logo } };
}

function keywordsOf({ transmission }: Article): readonly string[] {
  const words = transmission.keywords.map(oneLine).filter((word) => word !== "");
  return [...new Set(words)].slice(0, MOST_KEYWORDS).map((word) => shorten(word, LONGEST_KEYWORD));
}

function named(type: "Place" | "Person" | "Organization" | "Collection", name: string) {
  return { "@type": type, name };
}
