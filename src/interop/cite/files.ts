import { cslJson } from "./csl.ts";
import { inverted } from "./names.ts";
import { ris } from "./ris.ts";
import { headed, type Work } from "./work.ts";

/** A citation to be saved. */
export interface CitationFile {
  readonly name: string;
  /** Name to save it under. */
  readonly file: string;
  /** Address that holds the whole of it (RFC 2397). */
  readonly url: string;
}

/** The story for reference managers, all of which open RIS, and for what sets citations by CSL. */
export const citationFiles = (work: Work): readonly CitationFile[] => [
  {
    name: "RIS",
    file: `${work.key}.ris`,
    url: dataUrl("application/x-research-info-systems", storyRis(work)),
  },
  { name: "CSL-JSON", file: `${work.key}.json`, url: dataUrl("application/json", cslJson(work)) },
];

/** The story as RIS. No tag of it is for the place of a dateline: `CY` is where a newspaper is published. */
export const storyRis = (work: Work): string =>
  ris({
    ...work,
    title: headed(work),
    authors: work.authors.map(inverted),
    abstract: null,
    keywords: work.place === null ? [] : [work.place],
  });

/** What stands in every address and date, and may in the path of this one (RFC 3986, 3.3), is not escaped. */
const dataUrl = (type: string, text: string): string =>
  `data:${type},${encodeURIComponent(text).replaceAll("%2F", "/").replaceAll("%3A", ":").replaceAll("%2C", ",")}`;
