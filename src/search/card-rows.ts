import { slugify } from "../archive/slug.ts";
import type { Card } from "./found.ts";

/** A card as its file has it. What is so of most is left out at the end. */
export type CardRow = readonly (string | 0 | 1 | null | readonly string[])[];

export const rowOf = (card: Card): CardRow => [
  nameOf(card),
  card.date,
  card.headline,
  card.lede,
  card.place,
  card.derived ? 1 : 0,
  ...(card.marks.length > 0 ? [card.marks] : []),
];

/** Cards in a file, a line each: none has a line's end in it. */
export const writeRows = (rows: readonly CardRow[]): Uint8Array =>
  new TextEncoder().encode(rows.map((row) => JSON.stringify(row)).join("\n"));

/** Gives the card in a line of what `writeRows` wrote, and reads no other: a list of results shows one or two of a file. */
export function readRows(data: Uint8Array): (line: number) => Card | null {
  const starts = [0];
  for (let end = data.indexOf(LINE_END); end !== -1; end = data.indexOf(LINE_END, end + 1))
    starts.push(end + 1);
  return (line) => {
    const start = starts[line];
    if (start === undefined) return null;
    const text = decoder.decode(data.subarray(start, starts[line + 1]));
    const row: CardRow = JSON.parse(text);
    return cardOf(row);
  };
}

const LINE_END = 10;
const decoder = new TextDecoder();

/** Takes what `rowOf` made, and nothing else: what is of another shape has come from elsewhere. */
export function cardOf(row: CardRow): Card | null {
  const [name, date, headline, lede, place, derived, marks = []] = row;
  if (typeof name !== "string" || typeof date !== "string" || typeof headline !== "string") return null;
  if (typeof lede !== "string" || !(typeof place === "string" || place === null)) return null;
  const card = { headline, derived: derived === 1, date, place, lede };
  const slug = HASH.test(name) ? `${slugOf(card)}-` : "";
  const url = `/${date.replaceAll("-", "/")}/${slug}${name}.html`;
  return { ...card, url, marks: Array.isArray(marks) ? marks.map(String) : [] };
}

const HASH = /^[0-9a-f]+$/;

/** The name of the story's page without its ending; of one whose slug is made of what its card tells, the hash alone. */
function nameOf(card: Card): string {
  const name = card.url.slice("/YYYY/MM/DD/".length, -".html".length);
  const slug = slugOf(card);
  const hash = name.slice(slug.length + 1);
  return slug !== "" && name === `${slug}-${hash}` && HASH.test(hash) ? hash : name;
}

/** As addresses are made. Not of letters that one version of Unicode may take apart otherwise than another. */
function slugOf({ derived, headline, lede }: Omit<Card, "url" | "marks">): string {
  const words = derived ? lede : headline;
  return /^[ -~]*$/.test(words) ? slugify(words) : "";
}
