import { isWeekday } from "./months.ts";

/** Small words that stand inside the name of a place: KING OF PRUSSIA, RIO DE JANEIRO, ABOARD THE USS … */
const INSIDE = new Set(
  (
    "of de la le les du des del di da do dos and on the upon sur am an der den van el al in near off at y " +
    "im ob bei sous en et und e и на над y las los lo"
  ).split(" "),
);

/** Capitalised words that come before a date without naming a place: `On March 3`, `Pay April 7`. */
const NEVER = new Set(
  (
    "on in by since after until before from this that last next late early mid effective through during " +
    "pay payable record due div dividend qtr year month months week quarter period ended ends ending note date dated " +
    "urgent bulletin flash advisory editors eds"
  ).split(" "),
);

/** What newspapers call themselves, the last word of a masthead. */
const MASTHEAD =
  /\b(?:times|post|herald|tribune|courier|gazette|journal|guardian|telegraph|chronicle|examiner|inquirer|zeitung|tageblatt|tidende|tidning|newspaper|newspapers|magazine|news service|news agency|press association|wire service)$/i;

const WORD = /^[\p{Lu}\p{Lo}\d][\p{L}\p{M}\d.'’&/-]*$/u;

/** True where a word can stand in the name of a place; `first` where it would open it. */
export function isPlaceWord(word: string, first: boolean): boolean {
  if (first) return WORD.test(word) && !/^\d/.test(word);
  return WORD.test(word) || INSIDE.has(word) || word === "/" || word === "--" || word === "-";
}

/** True where the first word of a place is in capitals, as wires set datelines. */
export function inCapitals(word: string): boolean {
  return /\p{Lu}/u.test(word) && word === word.toUpperCase() && word.length > 1;
}

/** True for a word that opens no place, whatever date follows it: `On`, `Pay`, and `The` alone (not THE HAGUE). */
export function isNeverPlace(word: string): boolean {
  return word === "The" || NEVER.has(word.toLowerCase().replace(/\.$/, "")) || isWeekday(word);
}

/** True for the name of a newspaper: `THE HARBOUR COURIER` is no place, whatever follows it. */
export function isMasthead(place: string): boolean {
  return place.includes(" ") && MASTHEAD.test(place);
}
