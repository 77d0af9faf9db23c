import type { Transmission } from "../article.ts";

/**
 * The first level of IPTC's Subject Codes and Media Topics, the same in both: `04000000`, `medtop:04000000`. In Subject
 * Codes what stands below one begins with its two digits (IPTC Subject Reference System, 1.2); Media Topics below have
 * numbers that tell nothing (`medtop:20000170`).
 */
const IPTC: Readonly<Record<string, string>> = {
  "01": "arts, culture, entertainment and media",
  "02": "crime, law and justice",
  "03": "disaster, accident and emergency incident",
  "04": "economy, business and finance",
  "05": "education",
  "06": "environment",
  "07": "health",
  "08": "human interest",
  "09": "labour",
  "10": "lifestyle and leisure",
  "11": "politics and government",
  "12": "religion",
  "13": "science and technology",
  "14": "society",
  "15": "sport",
  "16": "conflict, war and peace",
  "17": "weather",
};

/** Headings of one kind that a story counts under; more are a list of words, and no way to find it. */
const MOST = 24;
/** Characters of a heading. */
const LONGEST = 80;

/** What a story was sent under, as an archive heads its lists. */
export interface SentUnder {
  readonly subjects: readonly string[];
  readonly keywords: readonly string[];
}

/**
 * What a story is about: the names that its file gives, else its categories, codes of IPTC's by what they stand for. A
 * number that nobody has a name for heads no list. Keywords are those that are no subject.
 */
export function sentUnder({ subjects, categories, keywords }: Transmission): SentUnder {
  const named = subjects.length > 0 ? subjects : categories.flatMap((category) => nameOf(category) ?? []);
  const about = headings(named);
  const told = new Set(about.map((name) => name.toLowerCase()));
  return {
    subjects: about,
    keywords: headings(keywords.filter((word) => !told.has(word.toLowerCase()))),
  };
}

function nameOf(category: string): string | null {
  const [, digits] = /^(?:[a-z-]+:)?(\d{8})$/i.exec(category.trim()) ?? [];
  return digits === undefined ? category : (IPTC[digits.slice(0, 2)] ?? null);
}

const headings = (names: readonly string[]): readonly string[] =>
  [...new Set(names.map((name) => name.split(/\s+/).join(" ").trim()))]
    .filter((name) => name.length <= LONGEST && /\p{L}/u.test(name))
    .slice(0, MOST);
