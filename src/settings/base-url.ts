import { printable } from "../wire/text/printable.ts";
import type { Said } from "./key.ts";

/** Reads the setting `baseUrl`. */
export function readBaseUrl(text: string): Said<string> {
  const value = normaliseBaseUrl(text);
  if (value !== null) return { value };
  return {
    why: `\`${printable(text)}\` is no base URL. Write the full address at which the site will stand, such as \`baseUrl: https://example.org/news/\`, with neither \`?\` nor \`#\`.`,
  };
}

/**
 * A base URL in its normal form, ending in `/`: absolute, http or https, without user, query or fragment (what is
 * appended to it must stay an address below it). Null where the text is none.
 */
export function normaliseBaseUrl(text: string): string | null {
  const trimmed = text.trim();
  // `URL` would also take `https:example.org`, and forgive blanks and backslashes.
  if (!/^https?:\/\/[^\s/\\?#][^\s\\?#]*$/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const { protocol, username, password, host, pathname } = new URL(trimmed);
  if (username !== "" || password !== "") return null;
  return `${protocol}//${host}${pathname.endsWith("/") ? pathname : `${pathname}/`}`;
}
