/** How a line ends. */
export const END = {
  sentence: 0,
  abbreviation: 1,
  colon: 2,
  comma: 3,
  dash: 4,
  digit: 5,
  lower: 6,
  upper: 7,
  other: 8,
} as const;
export type End = (typeof END)[keyof typeof END];

/** How a line begins in a script without capitals: as a sentence behind a sentence's end, as its middle elsewhere. */
export const NO_CASE = 7;
/** How a line begins that opens a quotation. */
export const QUOTE = 3;

/** English, then what other languages shorten that is no English word. */
const ABBREVIATIONS = new Set(
  (
    "Mr. Mrs. Ms. Dr. Prof. Gen. Col. Lt. Sgt. Capt. Maj. Adm. Sen. Rep. Gov. Pres. Rev. St. Ft. Mt. No. vs. Inc. Corp. Co. Ltd. " +
    "Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Messrs. Jr. Sr. " +
    "Hr. Nr. Mio. Mrd. bzw. Sra. Srta. Dra. MM. Mme. Mlle. Sig. Avv. Dott. núm. pág. dhr. mevr. млн. млрд. тыс. руб. им. ул. гг. tys. ul."
  ).split(" "),
);

/** Behind a sentence's last sign: quotes and brackets (quotes are straight ones here). */
const CLOSERS = "\"')]）】》〉］";
const OPENERS = "<([（［【〈《〔";
const ENDS_SENTENCE = /[?!…。！？؟۔।॥։።။៕｡．]/;
const COLON = /[:：]/;
const COMMA = /[,;，、；،؛､]/;
const DASH = /[-_‐‑–—―－]/;

/** How a line ends, straight quotes in it; `last` is its last word. */
export function endOf(text: string, last: string): End {
  let at = text.length - 1;
  while (at > 0 && CLOSERS.includes(text.charAt(at))) at--;
  const char = text.charAt(at);
  if (char === ".") {
    // One letter or letters with points between (`J.`, `U.S.`) may stand inside a sentence, or end one.
    const letters =
      last.length <= 2 || (last.length <= 6 && last.indexOf(".") < last.length - 1 && last.charAt(1) === ".");
    return at === text.length - 1 && (letters || ABBREVIATIONS.has(last)) ? END.abbreviation : END.sentence;
  }
  // Most lines end in a letter, and most letters are these.
  if (char >= "a" && char <= "z") return END.lower;
  if (ENDS_SENTENCE.test(char)) return END.sentence;
  if (COLON.test(char)) return END.colon;
  if (COMMA.test(char)) return END.comma;
  if (DASH.test(char)) return END.dash;
  if (isDigit(char)) return END.digit;
  if (char !== char.toUpperCase()) return END.lower;
  if (char !== char.toLowerCase()) return END.upper;
  return isCaseless(char) ? END.lower : END.other;
}

/**
 * How a line begins, by its first word: 0 capital, 1 lower case, 2 digit, 3 quote, 4 bracket, 5 other, 6 all capitals;
 * or `NO_CASE`. Spanish marks before it are passed over.
 */
export function beginOf(word: string): number {
  const char = word.charAt(0);
  if (char >= "a" && char <= "z") return 1;
  if (char >= "A" && char <= "Z") return capitalsOf(word);
  if (char === '"' || char === "'") return QUOTE;
  if (isDigit(char)) return 2;
  if (OPENERS.includes(char)) return 4;
  if ((char === "¿" || char === "¡") && word.length > 1) return beginOf(word.slice(1));
  if (char !== char.toUpperCase()) return 1;
  if (char !== char.toLowerCase()) return capitalsOf(word);
  return isCaseless(char) ? NO_CASE : 5;
}

const capitalsOf = (word: string): number => (word.length > 1 && word === word.toUpperCase() ? 6 : 0);

function isDigit(char: string): boolean {
  return char > "\u007f" ? /\p{Nd}/u.test(char) : char >= "0" && char <= "9";
}

/** Letters without case; the halves of those beyond the first plane are such letters or no letters at all. */
function isCaseless(char: string): boolean {
  return char > "\u007f" && /\p{Lo}|[\ud840-\udbff]/u.test(char);
}
