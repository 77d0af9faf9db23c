/** A word of a lede, as it stands. */
export interface Word {
  readonly text: string;
  /** Lower case, without marks around it: what the lexicon holds. */
  readonly bare: string;
  /** The mark that ends it: a comma, stop, semicolon, colon, dash; or nothing. */
  readonly stop: string;
  readonly capital: boolean;
}

const PLAIN = /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/;
const STOPS = ",;:.?!";
const CLOSING = "\"')”’";
const OPENING = "\"'(“‘<";

export function wordOf(text: string): Word {
  if (PLAIN.test(text)) return { text, bare: text.toLowerCase(), stop: "", capital: isCapital(text) };
  if (/^[-–—]+$/.test(text)) return { text, bare: "", stop: "-", capital: false };
  let end = text.length;
  let stop = "";
  while (end > 0) {
    const last = text.charAt(end - 1);
    if (STOPS.includes(last)) {
      // The point of `U.S.` is its own.
      if (last === "." && (text.charAt(end - 3) === "." || end === 2)) break;
      // `Pa.,` ends with its comma.
      if (last !== "." || stop === "") stop = last;
    } else if (!CLOSING.includes(last)) break;
    end--;
  }
  let start = 0;
  while (start < end && OPENING.includes(text.charAt(start))) start++;
  const bare = text.slice(start, end);
  return { text, bare: bare.toLowerCase(), stop, capital: isCapital(bare) };
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

export const bareAt = (words: readonly Word[], at: number): string => words[at]?.bare ?? "";

/** A comma, semicolon or dash ends it. */
export const pauses = (word: Word | undefined): boolean =>
  word !== undefined && (word.stop === "," || word.stop === ";" || word.stop === "-");

/** `12`, `9-1/4`, `1,204`, `three`. */
export const isNumber = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^[$£€]?\d[\d.,/-]*$/.test(word.bare) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(word.bare));
