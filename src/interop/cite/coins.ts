import type { Summary } from "../../archive/summary.ts";
import type { Settings } from "../../settings/settings.ts";
import { absolute } from "../url.ts";
import { headed, printed } from "./work.ts";

/**
 * A story of a list as a ContextObject (NISO Z39.88-2004, KEV), for the `title` of a `<span class="Z3988">` (COinS 1.0):
 * reference managers take up a whole page of them at once. Of its formats only that of Dublin Core has a place for what
 * kind of thing it is; Zotero reads the name of its own there.
 */
export function coins(
  { headline, derived, date, url }: Pick<Summary, "headline" | "derived" | "date" | "url">,
  { title, baseUrl }: Pick<Settings, "title" | "baseUrl">,
): string {
  const fields: readonly (readonly [string, string])[] = [
    ["ctx_ver", "Z39.88-2004"],
    ["rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"],
    ["rft.type", "newspaperArticle"],
    ["rft.title", headed({ title: printed(headline), derived })],
    ["rft.source", printed(title)],
    ["rft.date", date],
    ...(baseUrl === null ? [] : [["rft.identifier", absolute(baseUrl, url)] as const]),
  ];
  return fields.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&");
}
