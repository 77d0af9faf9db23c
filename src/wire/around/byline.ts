import { monthOf } from "../dateline/date.ts";

const LINE =
  /^(?:By|BY|by) ((?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|al|and)){1,6}(?:, [\p{L} ]{2,40})?)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/**
 * The name in a byline that takes a line of its own (`By Jane Doe`, `BY JANE DOE, Reuters`), without its `By`;
 * null where the line may be prose, as `By Christmas Eve` cut short would be.
 */
export function readByline(line: string): string | null {
  if (line.length > 80) return null;
  const name = LINE.exec(line)?.[1];
  if (name === undefined) return null;
  const doubt = name
    .split(/[ ,]+/)
    .some((word) => WEEKDAY.test(word) || (word.length > 2 && monthOf(word) > 0 && word !== "May"));
  return doubt ? null : name;
}
