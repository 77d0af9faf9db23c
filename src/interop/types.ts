const ATOM = "application/atom+xml; charset=utf-8";
export const TEXT_TYPE = "text/plain; charset=utf-8";

/** The media type of each kind of file in a site, by its ending; `md` is the operator's own. */
const BY_ENDING: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json; charset=utf-8",
  webmanifest: "application/manifest+json",
  xml: "application/xml; charset=utf-8",
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
  woff2: "font/woff2",
  csv: "text/csv; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  ndjson: "application/x-ndjson",
  parquet: "application/vnd.apache.parquet",
  txt: TEXT_TYPE,
};

/**
 * What the ending alone does not tell: feeds, wherever they stand, and what browsers and readers look for by its type. A
 * `*` stands for anything, as hosts have it; no file fits two of them.
 */
const BY_NAME: readonly (readonly [pattern: string, type: string])[] = [
  ["/*feed.xml", ATOM],
  ["/storylines/*.xml", ATOM],
  ["/rss.xml", "application/rss+xml; charset=utf-8"],
  ["/feed.json", "application/feed+json; charset=utf-8"],
  ["/opensearch.xml", "application/opensearchdescription+xml; charset=utf-8"],
];

/** Endings that hosts do not know by themselves, or take for another thing. */
const SELDOM_KNOWN = ["txt", "csv", "md", "ndjson", "parquet", "webmanifest"] as const;

/** For a host that knows the types of the web's own files: the patterns of all others. No file fits two of them. */
export const TOLD_TYPES: readonly (readonly [pattern: string, type: string])[] = [
  ...SELDOM_KNOWN.map((ending) => [`/*.${ending}`, BY_ENDING[ending] ?? TEXT_TYPE] as const),
  ...BY_NAME,
];

/** The media type of a file of the site, by its path; what has no ending is text. */
export function typeOf(path: string): string {
  const url = path.startsWith("/") ? path : `/${path}`;
  const [, named] = BY_NAME.find(([pattern]) => fits(url, pattern)) ?? [];
  return named ?? BY_ENDING[/\.([^./]+)$/.exec(url)?.[1] ?? ""] ?? TEXT_TYPE;
}

function fits(url: string, pattern: string): boolean {
  const [before = "", after] = pattern.split("*");
  return after === undefined ? url === pattern : url.startsWith(before) && url.endsWith(after);
}
