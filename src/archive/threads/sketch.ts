import type { Article, Headline, Mark } from "../../article.ts";
import { dayOf } from "./days.ts";
import { sampleOf, shinglesOf } from "./shingles.ts";
import { type Reading, readTexts } from "./terms.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** What the threads know of a story while it is recent. */
export interface Sketch extends Reading {
  /** Its number in the archive, from 0. */
  readonly story: number;
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly place: string | null;
  /** Whether it says itself that it updates, corrects or repeats a story. */
  readonly marked: boolean;
  readonly vocabulary: Vocabulary;
  readonly shingles: Int32Array;
  readonly sample: Int32Array;
  /** Its first words, for a name; at most 400 characters. */
  readonly lead: string;
  readonly headline: string;
  readonly derived: boolean;
  /** How much its headline says: 2 what an agency or the whole lede says, 1 the start of it, 0 perhaps nothing. */
  readonly says: number;
}

const LONGEST_LEAD = 400;
const AGAIN: ReadonlySet<Mark> = new Set<Mark>(["update", "correction", "repeat", "refile"]);

/** Reads an article once, for all that follows. */
export function sketch(article: Article, story: number): Sketch {
  const reading = readTexts(article.paragraphs);
  const shingles = shinglesOf(reading.tokens);
  return {
    ...reading,
    story,
    day: dayOf(article.date),
    place: article.dateline?.place ?? null,
    marked: article.marks.some((mark) => AGAIN.has(mark)),
    vocabulary: vocabularyOf(reading),
    shingles,
    sample: sampleOf(shingles),
    lead: leadOf(article.paragraphs),
    headline: article.headline.text,
    derived: article.headline.origin === "derived",
    says: saysOf(article.headline),
  };
}

function leadOf(paragraphs: readonly string[]): string {
  let lead = "";
  for (const paragraph of paragraphs) {
    if (lead.length >= LONGEST_LEAD) break;
    lead += `${paragraph.slice(0, LONGEST_LEAD)}\n`;
  }
  return lead.slice(0, LONGEST_LEAD);
}

function saysOf(headline: Headline): number {
  if (headline.origin === "given" || headline.rule === "lede") return 2;
  return headline.rule === "lede-start" ? 1 : 0;
}
