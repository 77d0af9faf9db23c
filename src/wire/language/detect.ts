import { francAll } from "franc-min";
import { tally } from "./detect-words.ts";
import { languageTag } from "./tag.ts";

/** Characters looked at: of the opening, and of a paragraph from the middle, where a second language may begin. */
const OPENING = 400;
const MIDDLE = 200;
/** Fewer words than this tell nothing. */
const FEWEST = 12;
/** Of the words, how many grammar needs at least in running text; and how few where trigrams may be asked. */
const SHARE = 0.14;
const LOW = 0.1;
/** A language is sure where no other has more than this share of its hits. */
const RIVAL = 0.5;
/** How near, at most, the second guess by trigrams may come to the first (1). */
const NEAR = 0.91;
/** Of a sample's signs, how many are letters at least in running text: tables have figures. */
const LETTERS = 0.85;

/**
 * The language of a story's words (BCP 47), or null where they leave it open: few words, tables, two languages.
 * Function words decide between the languages that news archives hold most; trigrams name the others.
 */
export function findLanguage(paragraphs: readonly string[]): string | null {
  const sample = sampleOf(paragraphs);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const { best, hits, next } = tally(words);
  if (words.length >= FEWEST && hits >= words.length * SHARE) return next <= hits * RIVAL ? best : null;
  // Scripts without spaces have few words, each a whole clause.
  return hits < words.length * LOW || words.length < FEWEST ? byTrigrams(sample) : null;
}

function byTrigrams(sample: string): string | null {
  const letters = sample.replace(/[^\p{L}\p{M}]+/gu, "").length;
  const signs = sample.replace(/\s+/g, "").length;
  if (letters < FEWEST * 5 || letters < signs * LETTERS) return null;
  const [first, second] = francAll(sample);
  if (!first || first[0] === "und" || (second && second[1] > NEAR)) return null;
  return languageTag(first[0]);
}

function sampleOf(paragraphs: readonly string[]): string {
  let opening = "";
  for (const paragraph of paragraphs) {
    opening += `${paragraph.slice(0, OPENING)} `;
    if (opening.length > OPENING) break;
  }
  const middle = paragraphs[paragraphs.length >> 1] ?? "";
  return `${opening.slice(0, OPENING)} ${paragraphs.length > 6 ? middle.slice(0, MIDDLE) : ""}`;
}
