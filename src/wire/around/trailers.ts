import type { Aside } from "../../article.ts";

/** Longest sign-off, in characters: names of a dozen people. */
const LONGEST = 600;

const SIGN_OFF = /^[(\s-]*(?:REUTERS?|[Rr]euters?)[\s.;)]*(?:\^M)?$/;
const CREDIT = /^[([]?\s?(?:additional )?(?:reporting|writing|editing|compiled|translated) by\b/i;
const END_MARK = /^(?:-+ ?30 ?-+|-0-|ENDS?|#{2,3})$/;
const MORE = /^\(?(?:MORE|[Mm]ore)(?: to come)?\)?[.…]*$/;

/** A closing paragraph that is no part of the body. */
export interface Trailer {
  readonly kind: Aside["kind"];
}

/**
 * What a story's last paragraph is when it is not prose: the agency's sign-off (`REUTER`), the credits
 * (`(Reporting by …; editing by …)`), a mark of the page (`MORE`, `-30-`). Null for prose.
 */
export function readTrailer(text: string): Trailer | null {
  const line = text.trim();
  if (line.length > LONGEST) return null;
  if (SIGN_OFF.test(line)) return { kind: "sign-off" };
  if (CREDIT.test(line)) return { kind: "sign-off" };
  if (END_MARK.test(line) || MORE.test(line)) return { kind: "page-mark" };
  return null;
}

/** How many paragraphs of the story are its body: the rest are trailers. At least one, where there is any. */
export function bodyLength(paragraphs: readonly string[]): number {
  let length = paragraphs.length;
  while (length > 1 && readTrailer(paragraphs[length - 1] ?? "") !== null) length--;
  return length;
}
