import type { Article, Mark, Story } from "../article.ts";
import { sha256 } from "../sha256.ts";
import { dayUrl } from "./calendar.ts";
import { slugify } from "./slug.ts";
import { versionNumber } from "./version-number.ts";

/** Marks by which a story sent again under its id is another version of it. */
const AGAIN: ReadonlySet<Mark> = new Set<Mark>(["update", "correction", "repeat", "refile", "kill"]);

/**
 * The story's whole identity, 64 hex digits: of the agency's id or, without one, of the source's words. A later version
 * of one id has the same first eight digits, and behind them `ffff` and its number: of versions with one day and
 * headline the first keeps the short address, and each has its own.
 */
export function digestOf(story: Story): string {
  const { agencyId, wordsSha256, marks, transmission } = story;
  if (agencyId === null) return wordsSha256;
  const digest = sha256(agencyId);
  const version = versionNumber(transmission.version);
  const again = marks.filter((mark) => AGAIN.has(mark)).sort();
  const stamp = version === null ? (transmission.version ?? "") : "";
  if ((version ?? 1) <= 1 && again.length === 0 && stamp === "") return digest;
  const number = Math.min(version ?? 1, 0xfffe)
    .toString(16)
    .padStart(4, "0");
  const rest = sha256(JSON.stringify([agencyId, version, stamp, again])).slice(16);
  return `${digest.slice(0, 8)}ffff${number}${rest}`;
}

/** True for the whole identity of a later version of an id: where it shares an address, nobody need be told. */
export const isLaterVersion = (digest: string): boolean => digest.slice(8, 12) === "ffff";

/** The eight hex digits of it that stand in an address. */
export function identity({ agencyId, wordsSha256 }: Pick<Story, "agencyId" | "wordsSha256">): string {
  return (agencyId === null ? wordsSha256 : sha256(agencyId)).slice(0, 8);
}

/**
 * The story with its id and address, `/YYYY/MM/DD/slug-hhhhhhhh.html`: a pure function of this one story.
 * The slug comes from a given headline or else the first words of the body, never from a derived headline,
 * since that may improve.
 */
export function address(story: Story): Article {
  const hash = identity(story);
  const words = story.headline.origin === "given" ? story.headline.text : firstWords(story.paragraphs);
  const name = `${slugify(words) || "story"}-${hash}`;
  return { id: story.agencyId ?? hash, url: `${dayUrl(story.date)}${name}.html`, ...story };
}

/** The address with so many digits of the story's hash instead of eight. */
export function lengthen(url: string, digest: string, digits: number): string {
  return digits === 8 ? url : url.replace(/[0-9a-f]{8}\.html$/, `${digest.slice(0, digits)}.html`);
}

/** The article at a longer address than its own; its id, where that is the hash, grows with it. */
export function movedTo(url: string, article: Article): Article {
  const [, hash = article.id] = /([0-9a-f]+)\.html$/.exec(url) ?? [];
  return { ...article, id: article.agencyId ?? hash, url };
}

/**
 * Where the bytes of a source stand: beside the page, as `.txt` whatever their format, since a browser runs the
 * scripts of XML and HTML, and hosts tell the type of a file by its ending.
 */
export function sourceUrl(pageUrl: string, copy = 1): string {
  return pageUrl.replace(/\.html$/, copy === 1 ? ".txt" : `.${copy}.txt`);
}

/** The file that holds what stands at a path or address of the site: of a folder its `index.html`. */
export const filePath = (path: string): string =>
  path === "" || path.endsWith("/") ? `${path}index.html` : path;

function firstWords(paragraphs: readonly string[]): string {
  let text = "";
  for (const paragraph of paragraphs) {
    text += `${paragraph.slice(0, 1000)} `;
    if (text.length > 1000) break;
  }
  return text;
}
