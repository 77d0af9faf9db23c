import { headed, type Work } from "./work.ts";

/**
 * The story as an item of CSL-JSON (CSL 1.0.2, csl-data.json), in a list as its readers want it. The place of a
 * dateline is where the event was: styles would print a `publisher-place` as the newspaper's town.
 */
export function cslJson(work: Work): string {
  const item = {
    id: work.key,
    type: "article-newspaper",
    title: headed(work),
    ...(work.authors.length === 0
      ? {}
      : {
          author: work.authors.map((name) =>
            "literal" in name
              ? name
              : {
                  family: name.family,
                  given: name.given,
                  ...(name.suffix === null ? {} : { suffix: name.suffix }),
                },
          ),
        }),
    "container-title": work.archive,
    ...(work.publisher === null ? {} : { publisher: work.publisher }),
    ...(work.place === null ? {} : { "event-place": work.place }),
    issued: { "date-parts": [work.date.split("-").map(Number)] },
    language: work.language,
    ...(work.url === null ? {} : { URL: work.url }),
  };
  return `${JSON.stringify([item])}\n`;
}
