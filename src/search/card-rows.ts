import type { Card } from "./found.ts";

/** A card as its file has it. What is so of most is left out at the end. */
export type CardRow = readonly (string | 0 | 1 | null | readonly string[])[];

export const rowOf = ({ url, headline, derived, date, place, lede, marks }: Card): CardRow => [
  url.slice("/YYYY/MM/DD/".length),
  date,
  headline,
  lede,
  place,
  derived ? 1 : 0,
  ...(marks.length > 0 ? [marks] : []),
];

/** Takes what `rowOf` made, and nothing else: what is of another shape has come from elsewhere. */
export function cardOf(row: CardRow): Card | null {
  const [name, date, headline, lede, place, derived, marks = []] = row;
  if (typeof name !== "string" || typeof date !== "string" || typeof headline !== "string") return null;
  if (typeof lede !== "string" || !(typeof place === "string" || place === null)) return null;
  return {
    url: `/${date.replaceAll("-", "/")}/${name}`,
    headline,
    derived: derived === 1,
    date,
    place,
    lede,
    marks: Array.isArray(marks) ? marks.map(String) : [],
  };
}
