import type { StandingView } from "../archive/pages/versions.ts";
import type { Article } from "../article.ts";
import type { Settings } from "../settings/settings.ts";
import { correctionJsonLd } from "./corrections.ts";
import { searchTemplate } from "./opensearch.ts";
import { oneLine, sourceLink } from "./story.ts";

/**
 * A story as schema.org's NewsArticle, for a `<script type="application/ld+json">` on its page. The text is JSON in
 * which `<`, `>` and `&` stand as escapes, so that neither `</script>` nor `<!--` can end the element (HTML, 4.12.1.3),
 * and so do characters that no page may hold.
 * It leaves out the body, which the page holds already, and every field that no one gave.
 */
export function newsArticleJsonLd(
  article: Article,
  settings: Settings,
  canonicalUrl: string | null,
  standing: StandingView | null = null,
): string {
  const { dateline, byline } = article;
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: oneLine(article.headline.text),
    datePublished: article.date,
    inLanguage: article.language,
    identifier: article.id,
    ...(canonicalUrl === null ? {} : { url: canonicalUrl, mainEntityOfPage: canonicalUrl }),
    ...(dateline === null ? {} : { dateline: dateline.raw, contentLocation: named("Place", dateline.place) }),
    ...(byline === null ? {} : { author: named("Person", byline) }),
    ...(dateline === null || dateline.agency === null
      ? {}
      : { sourceOrganization: named("Organization", dateline.agency) }),
    ...(settings.publisher === null ? {} : { publisher: named("Organization", settings.publisher) }),
    ...(settings.rights === null ? {} : { copyrightNotice: settings.rights }),
    isPartOf: named("Collection", settings.title),
    isBasedOn: sourceLink(article),
    ...(standing === null ? {} : correctionJsonLd(standing, settings.baseUrl)),
  };
  return scriptSafe(JSON.stringify(data));
}

/** The archive as schema.org's WebSite, with its search where it has one, for the front page. */
export function webSiteJsonLd(settings: Settings, baseUrl: string): string {
  const data = {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: settings.title,
    url: baseUrl,
    inLanguage: settings.language,
    ...(settings.description === null ? {} : { description: settings.description }),
    ...(settings.publisher === null ? {} : { publisher: named("Organization", settings.publisher) }),
    ...(settings.search ? { potentialAction: searchAction(baseUrl) } : {}),
  };
  return scriptSafe(JSON.stringify(data));
}

function searchAction(baseUrl: string) {
  return {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: searchTemplate(baseUrl, "search_term_string") },
    "query-input": "required name=search_term_string",
  };
}

function named(type: "Place" | "Person" | "Organization" | "Collection", name: string) {
  return { "@type": type, name };
}

/** Outside strings JSON has none of these signs, so the escapes leave its meaning as it is. */
export function scriptSafe(json: string): string {
  return json.replace(/[<>&\u2028\u2029\p{Cc}\p{Noncharacter_Code_Point}]/gu, escaped);
}

/** A sign as JSON may write any: each of its UTF-16 units by its number. */
function escaped(sign: string): string {
  return [...Array(sign.length).keys()]
    .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`)
    .join("");
}
