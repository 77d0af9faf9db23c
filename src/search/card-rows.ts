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
