/** A word of a lede. */
export interface Word {
  /** As a headline sets it, with the stop behind it. */
  readonly text: string;
  /** Lower case, without marks around it: what the lists hold. */
  readonly bare: string;
  /** The mark that ends it, or nothing. */
  readonly stop: string;
  readonly capital: boolean;
  /** An article stood before it and was left out: a noun and its adjectives begin here. */
  readonly opens: boolean;
  /** A legal form stood behind it and was left out: a name ends here. */
  readonly named: boolean;
}

const STOPS = ",;:.?!";
/** A word without marks around it. */
const PLAIN = /^[A-Za-z0-9](?:.*[A-Za-z0-9])?$/;
const QUOTES = "\"')”’";

export function wordOf(text: string): Word {
  if (PLAIN.test(text)) return lettersOf(text);
  let end = text.length;
  let stop = "";
  while (end > 0) {
    const last = text.charAt(end - 1);
    if (STOPS.includes(last)) {
      // The point of `U.S.` is its own.
      if (last === "." && end > 1 && (text.charAt(end - 3) === "." || end === 2)) break;
      stop = last;
    } else if (!QUOTES.includes(last)) break;
    end--;
  }
  let start = 0;
  while (start < end && "\"'(“‘<".includes(text.charAt(start))) start++;
  const bare = text.slice(start, end);
  const first = bare.charAt(0);
  return word(text, bare.toLowerCase(), stop, first !== first.toLowerCase(), false, false);
}

/** A word known to have no marks around it. */
export function lettersOf(text: string): Word {
  const bare = text.toLowerCase();
  return word(text, bare, "", text.charCodeAt(0) !== bare.charCodeAt(0), false, false);
}

/** One maker for all, so that all have one shape: the desk is then half as slow. */
const word = (
  text: string,
  bare: string,
  stop: string,
  capital: boolean,
  opens: boolean,
  named: boolean,
): Word => ({
  text,
  bare,
  stop,
  capital,
  opens,
  named,
});

/** A word without the comma or stop that ends it; closing quotation marks stay. */
export function unstopped({ text, bare, stop, capital, opens, named }: Word): Word {
  const open = stop === "" ? text : text.replace(/[,;:.?!](["')”’]?)$/, "$1");
  return word(open, bare, "", capital, opens, named);
}

/** A word with a stop at its end, where it has none. */
export function stopped({ text, bare, stop, capital, opens, named }: Word, mark: string): Word {
  return stop === ""
    ? word(text + mark, bare, mark, capital, opens, named)
    : word(text, bare, stop, capital, opens, named);
}

/** A word before which an article was left out. */
export const opening = ({ text, bare, stop, capital, named }: Word): Word =>
  word(text, bare, stop, capital, true, named);

/** A name behind which its legal form was left out. */
export const naming = ({ text, bare, stop, capital, opens }: Word): Word =>
  word(text, bare, stop, capital, opens, true);

export const bareAt = (words: readonly Word[], at: number): string => words[at]?.bare ?? "";

/** `12`, `9-1/4`, `1,204`, `three`. */
export const isNumber = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^[$£€]?\d[\d.,/-]*$/.test(word.bare) ||
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(word.bare));

/** A comma or semicolon ends it. */
export const pauses = (word: Word | undefined): boolean => word?.stop === "," || word?.stop === ";";

/** Words whose last ends without a comma. */
export function closed(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  return last === undefined || last.stop === "" ? words : [...words.slice(0, -1), unstopped(last)];
}
