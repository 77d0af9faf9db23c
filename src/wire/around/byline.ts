import { isWeekday, monthNamed } from "../dateline/months.ts";

const LINE =
  /^(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Di|DI|Door|Av|Af) ((?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|de|da|di|van|von|der|den|al|el|and|und|et|y|e|og|och|en|&)){1,8}(?:,? ?[/,(] ?[\p{L} ]{2,40}\)?)?)$/u;
const OPENS = /^(?:by|von|par|por|di|da|door|av|af)[ :]\s{0,3}(?=\p{Lu})/iu;

/**
 * The name in a byline that takes a line of its own (`By Jane Doe`, `BY JANE DOE, Reuters`), without its `By`;
 * null where the line may be prose, as `By Christmas Eve` cut short would be.
 */
export function readByline(line: string): string | null {
  if (line.length > 100) return null;
  const name = LINE.exec(line.trim())?.[1];
  if (name === undefined) return null;
  const doubt = name
    .split(/[ ,]+/)
    .some((word) => isWeekday(word) || (word.length > 3 && monthNamed(word) > 0));
  return doubt ? null : name;
}

/** A byline where the copy's own order says that it is one: `By Ann Example, nha`, `Von Bo Sample und Cy Muster`. */
export function readBylineAbove(line: string): string | null {
  const text = line.trim();
  if (text.length > 120 || !OPENS.test(text) || /[.!?]$/.test(text.replace(/\b\p{L}\.$/u, ""))) return null;
  return withoutBy(text);
}

/** `By JANE DOE` without its `By`. */
export function withoutBy(byline: string): string {
  return byline.trim().replace(OPENS, "");
}

/** `AP Maritime Writer`, `Associated Press Writer`, `Staff Correspondent`: whom a byline's name writes for. */
export function isOffice(line: string): boolean {
  return (
    line.length <= 60 &&
    /^\p{Lu}/u.test(line) &&
    !/[.!?:;]$/.test(line) &&
    /\b(?:writers?|correspondents?|reporters?|editors?|staff|columnists?|analysts?|associated press|united press international|press writer|news service|redakteure?|korrespondent(?:in)?|correspondant|corresponsal|redactor|inviato)\b/i.test(
      line,
    )
  );
}
