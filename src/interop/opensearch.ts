import type { Settings } from "../settings/settings.ts";
import { plainWordsFor } from "../words/words.ts";
import { absolute } from "./url.ts";
import { element, xmlDocument } from "./xml.ts";

export const OPENSEARCH_URL = "/opensearch.xml";

/** Characters that the names of a search engine may have (OpenSearch 1.1, "ShortName", "LongName"). */
const [SHORT, LONG] = [16, 48];

/** `opensearch.xml`, by which browsers and readers search the archive from their own field (OpenSearch 1.1). */
export function openSearch(settings: Settings, baseUrl: string): string {
  return xmlDocument(
    element(
      "OpenSearchDescription",
      { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
      element("ShortName", {}, cut(settings.title, SHORT)),
      element("LongName", {}, cut(settings.title, LONG)),
      element(
        "Description",
        {},
        cut(
          settings.description ?? plainWordsFor(settings.language).feeds.searchArchive(settings.title),
          1024,
        ),
      ),
      element("Url", { type: "text/html", template: searchTemplate(baseUrl, "searchTerms") }),
      element(
        "Image",
        { width: "16", height: "16", type: "image/svg+xml" },
        absolute(baseUrl, "/assets/icon.svg"),
      ),
      element("InputEncoding", {}, "UTF-8"),
      element("Language", {}, settings.language),
    ),
  );
}

/** The address of a search, with a name in braces where the query belongs. */
export const searchTemplate = (baseUrl: string, name: string): string =>
  `${absolute(baseUrl, "/search/")}?q={${name}}`;

/** At most so many characters, at a word's end where there is one. */
function cut(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const start = characters.slice(0, longest).join("");
  return start.replace(/\s+\S*$/, "");
}
