import { TOLD_TYPES } from "./types.ts";

/** What a page may load: its own files and nothing else (CSP, level 3). Stands in a `<meta>` of every page. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");

/** What every page is set in: told ahead of the style sheets that ask for it, nothing is drawn twice. */
const FONTS = [
  "newsreader-latin-wght-normal",
  "newsreader-latin-wght-italic",
  "libre-franklin-latin-wght-normal",
];

/** Seconds. A day: the names of assets stay when their bytes change, so a longer one would show old styles. */
const ASSET_AGE = 86_400;

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. Adds to the pages' policy what a `<meta>` cannot say
 * (`frame-ancestors`), shows sources as text whatever is in them, names by their types feeds and all else that a
 * host may not know, and lets only assets be kept.
 */
export function headersFile(): string {
  return rules([
    [
      "/*",
      `Content-Security-Policy: ${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
      "X-Content-Type-Options: nosniff",
      "Referrer-Policy: strict-origin-when-cross-origin",
      ...FONTS.map(
        (name) => `Link: </assets/fonts/${name}.woff2>; rel=preload; as=font; type=font/woff2; crossorigin`,
      ),
    ],
    ["/assets/*", `Cache-Control: public, max-age=${ASSET_AGE}, stale-while-revalidate=${ASSET_AGE * 7}`],
    ...TOLD_TYPES.map(([path, type]): readonly [string, string] => [path, `Content-Type: ${type}`]),
  ]);
}

function rules(blocks: readonly (readonly [string, ...string[]])[]): string {
  return blocks
    .map(([path, ...headers]) => [path, ...headers.map((header) => `  ${header}`), ""].join("\n"))
    .join("\n");
}
