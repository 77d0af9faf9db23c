import { createHash } from "node:crypto";
import { address } from "../../src/archive/permalink.ts";
import { type Copy, type Summary, summarise } from "../../src/archive/summary.ts";
import { type Article, NOTHING_SENT, type Story } from "../../src/article.ts";

/** A wire file as a printer set it: ` date 2014-11-14 OSLO Nov 14 …`. */
export const wireFile = (date: string, text: string): string => ` date ${date} ${text}\n`;

/** A Markdown file with these lines of front matter. */
export const markdownFile = (fields: Readonly<Record<string, string>>, body: string): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("")}---\n\n${body}\n`;

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** A story as a format reads it; `changes` makes another of it. */
export function story(changes: Partial<Story> = {}): Story {
  return {
    agencyId: null,
    wordsSha256: sha256("The ferry sailed on Friday."),
    source: {
      path: "ferry.txt",
      format: "wire",
      encoding: "utf-8",
      sha256: sha256("bytes"),
      firstLine: 1,
      lastLine: 1,
    },
    date: "2014-11-14",
    dateline: null,
    headline: { text: "Ferry sails", origin: "derived", rule: "lede", cuts: [] },
    byline: null,
    language: "en",
    paragraphs: ["The ferry sailed on Friday."],
    tables: [],
    markup: null,
    marks: [],
    transmission: NOTHING_SENT,
    media: [],
    asides: [],
    positions: { date: null, headline: null, dateline: null, byline: null, paragraphs: [1] },
    inferred: [],
    diagnostics: [],
    ...changes,
  };
}

/** A story of `date` read from `path`, with an address; its words are its path. */
export function articleAt(date: string, path: string, place: string | null = null): Article {
  const base = story();
  return address({
    ...base,
    date,
    wordsSha256: sha256(path),
    source: { ...base.source, path, sha256: sha256(path) },
    dateline: place === null ? null : { place, date, agency: null, raw: place },
    paragraphs: [`Story ${path}.`],
  });
}

export function summaryAt(date: string, path: string, place: string | null = null): Summary {
  return summaryOf(articleAt(date, path, place));
}

/** The summary of an article, its bytes beside its page. */
export function summaryOf(article: Article): Summary {
  return summarise(article, article.url.replace(".html", ".txt"));
}

/**
 * So many stories of one day, in the order of the wire; `changes` makes something else of each. Quick even for a
 * hundred thousand: an address is made of its number alone.
 */
export function manyAt(count: number, date: string, changes: Partial<Summary> = {}): readonly Summary[] {
  const one = summaryAt(date, "one.txt");
  const [copy] = one.copies;
  return Array.from({ length: count }, (_, number) => {
    const stem = `/${date.replaceAll("-", "/")}/story-${number.toString(16).padStart(8, "0")}`;
    const path = `${date}-${String(number).padStart(6, "0")}.txt`;
    const copies = copy === undefined ? [] : [{ ...copy, path, url: `${stem}.txt` }];
    return { ...one, url: `${stem}.html`, copies, ...changes };
  });
}

/** A further copy of a summary's story. */
export function copyAt(summary: Summary, path: string): Copy {
  return { ...story().source, path, url: summary.url.replace(".html", ".2.txt") };
}

/** The summary of a story that was found once more. */
export function withCopy(summary: Summary, copy: Copy): Summary {
  return { ...summary, copies: [...summary.copies, copy] };
}
