/** What a file of the site can be, in the order in which an operator is told. */
export const KINDS = [
  "story",
  "day",
  "month",
  "year",
  "place",
  "country",
  "heading",
  "storyline",
  "onThisDay",
  "otherPage",
  "gone",
  "source",
  "picture",
  "searchFile",
  "storyData",
  "data",
  "otherFile",
] as const;
export type Kind = (typeof KINDS)[number];

/** Addresses and what stands at them: the first that fits tells. Those of which there are most come first. */
const PATHS: readonly (readonly [RegExp, Kind])[] = [
  [/^\d{4}\/\d\d\/\d\d\/[^/]*-[0-9a-f]{8,}\.html$/, "story"],
  [/^\d{4}\/\d\d\/\d\d\/[^/]*\.txt$/, "source"],
  [/^(?:\d{4}\/)?media\/[^/]*$/, "picture"],
  [/^search\/[^/]*\.js$/, "searchFile"],
  [/^\d{4}\/\d\d\/\d\d\/[^/]*\.html$/, "day"],
  [/^\d{4}\/\d\d\/[^/]*\.html$/, "month"],
  [/^\d{4}\/[^/]*\.html$/, "year"],
  [/^places\/[^/]+\/.*\.html$/, "place"],
  [/^countries\/[^/]+\/.*\.html$/, "country"],
  [/^(?:bylines|subjects|keywords)\/[^/]+\/.*\.html$/, "heading"],
  [/^storylines\/\d{4}\/[^/]*-[0-9a-f]{8,}(?:\.page-\d+)?\.html$/, "storyline"],
  [/^on-this-day\/\d\d\/\d\d\/[^/]*\.html$/, "onThisDay"],
  [/\.html$/, "otherPage"],
  [/^\d{4}\/stories\.(?:csv|ndjson)$|^data\/stories\.parquet$|^datapackage\.json$/, "storyData"],
  [/\.(?:csv|json|xml)$|(?:^|\/)manifest-sha256\.txt$|^assets\/days\.js$/, "data"],
];

/**
 * What the file at a path of the site is, told from the path alone: `2014/11/index.html` is a month. Lists of places,
 * countries and storylines are other pages; feeds, tables, sitemaps and manifests are data; what the search
 * asks is not, and the stories themselves as data are a kind of their own. What answers in the place of something gone
 * or moved (`gone`) stands where that stood, so no path tells it: who counts has to know.
 */
export const kindOf = (path: string): Kind =>
  PATHS.find(([pattern]) => pattern.test(path))?.[1] ?? "otherFile";
