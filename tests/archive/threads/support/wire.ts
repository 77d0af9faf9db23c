import { address } from "../../../../src/archive/permalink.ts";
import type { Threads } from "../../../../src/archive/threads/found.ts";
import { openThreads } from "../../../../src/archive/threads/threads.ts";
import type { Article, Story } from "../../../../src/article.ts";
import { sha256, story } from "../../../support/stories.ts";

/** A story of `date`, made of its words alone. */
export function told(
  date: string,
  paragraphs: readonly string[],
  place: string | null = "OSTVIK",
  changes: Partial<Story> = {},
): Article {
  const words = [date, place ?? "", ...paragraphs].join(" ");
  return address(
    story({
      date,
      paragraphs,
      wordsSha256: sha256(words),
      dateline: place === null ? null : { place, date, agency: null, raw: place },
      headline: { text: paragraphs[0]?.slice(0, 60) ?? "", origin: "derived", rule: "lede", cuts: [] },
      ...changes,
    }),
  );
}

/** The threads of stories that are in their order. */
export function threadsOf(articles: readonly Article[]): Threads {
  const threader = openThreads();
  for (const article of articles) threader.add(article);
  return threader.close();
}

/** A sentence that says nothing of any event, of other words for each seed, so that stories stand apart. */
export function filler(seed: number, length = 24): string {
  const words = Array.from({ length }, (_, at) =>
    word(Math.imul((seed * 24 + at) ^ 0x5bd1e995, 0x9e3779b1) >>> 8),
  );
  return `People there spoke of ${words.join(" ")}.`;
}

/** An invented word, small letters: another one for each of a hundred thousand numbers. */
export function word(number: number): string {
  const syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu"];
  return [...String(100_000 + (number % 100_000))].map((digit) => syllables[Number(digit)] ?? "").join("");
}

/** An event of many days: the same names, told in other words each time. */
export interface Event {
  readonly names: readonly string[];
  readonly nouns: readonly string[];
}

export const EVENTS: readonly Event[] = [
  { names: ["Lindqvist", "Skardal", "Harbour Board"], nouns: ["ferry", "wreck", "divers", "inquiry"] },
  { names: ["Okafor", "Mirandel Bank", "Tolosa"], nouns: ["merger", "shareholders", "tender", "court"] },
  { names: ["General Brandt", "Castellan", "Vesthavn"], nouns: ["coup", "barracks", "curfew", "troops"] },
  { names: ["Professor Ilves", "Kalm Observatory"], nouns: ["comet", "telescope", "astronomers", "tail"] },
];

/** The `number`th story of an event: the event's words in an order of its own, each beside another word. */
export function report(event: Event, date: string, number: number): Article {
  const words = [...event.names, ...event.nouns, ...event.names];
  const turned = words.map((_, at) => words[(at * 3 + number) % words.length] ?? "");
  const text = turned.map((own, at) => `${own} ${word(number * 100 + at)}`).join(" of ");
  return told(date, [`The ${text}.`]);
}

/** `2001-03-01` for 0, `2001-03-02` for 1, … */
export const march = (day: number): string => `2001-03-${String(day + 1).padStart(2, "0")}`;
