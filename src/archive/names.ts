import { PLAIN } from "./slug.ts";

/** Removes names from texts. */
export interface NameRemover {
  /** The text with the mark in the place of each name. */
  readonly remove: (text: string) => string;
  /** Whether a text holds a name even where its letters stand together, or are parted by whatever signs. */
  readonly lurksIn: (text: string) => boolean;
}

/** Letters and digits of a name that no other words have by chance when all that parts words is left out. */
const TELLING = 6;

/**
 * Finds names as they are written: in small letters or capitals, with or without accents (NFKD), whole words, parted by
 * blanks, line breaks, hyphens or underscores; with `'s` behind them too.
 */
export function nameRemover(names: readonly string[], mark: string): NameRemover {
  const words = names.map((name) => foldText(name)).sort((a, b) => b.length - a.length);
  const patterns = words.map((name) =>
    (name.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]+|\s+/gu) ?? []).map(patternOf).join(""),
  );
  // Neither lookbehind nor lookahead looks further than one letter, and what parts two words is a run of its own signs.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const squashed = words.map(squash).filter((name) => name.length >= TELLING);
  const run = words.filter((name) => /\p{L}[^\p{L}\p{N}]+\p{L}/u.test(name)).map(squash);
  /** `#AnnExample`, `annexample@wire.example`: a name of several words written as one. */
  const runsInto = (text: string): boolean => {
    const letters = squash(foldText(text));
    return run.some((name) => name.length >= TELLING && letters.includes(name));
  };

  const remove = (text: string): string => {
    const { folded, at } = fold(text);
    let made = "";
    let end = 0;
    for (const { 0: found, index } of folded.matchAll(pattern)) {
      made += text.slice(end, at[index] ?? text.length) + mark;
      end = at[index + found.length] ?? text.length;
    }
    made += text.slice(end);
    return runsInto(made) ? made.replace(/\S+/g, (word) => (runsInto(word) ? mark : word)) : made;
  };
  const lurksIn = (text: string): boolean => {
    const folded = foldText(text);
    if (folded.search(pattern) !== -1 || folded.replace(/-\s*\n\s*/g, "").search(pattern) !== -1) return true;
    const letters = squash(folded);
    return squashed.some((name) => letters.includes(name));
  };
  return { remove, lurksIn };
}

/** Stands for a name while others are looked for: a sign of no text (Unicode, "Private Use"). */
const GAP_SIGN = "\uE0FF";

/**
 * A text without names, of which none is left in any other form; null where one may be. `pieces` hands the parts of the
 * text to be changed to a function, and `look` makes of it what a reader might.
 */
export function removeSurely(
  text: string,
  names: readonly string[],
  mark: string,
  pieces: (text: string, change: (piece: string) => string) => string = (all, change) => change(all),
  look: (text: string) => string = (all) => all,
): string | null {
  let made = text;
  // One after the other: a surname that is gone would hide that its first name was left in italics.
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const { remove, lurksIn } = nameRemover([name], GAP_SIGN);
    made = pieces(made, remove);
    if (lurksIn(look(made))) return null;
  }
  return made.replaceAll(GAP_SIGN, mark);
}

/** What parts two words of a name: blanks, line breaks, hyphens and dashes, underscores. */
const GAP = "[\\s_\\-\u2010-\u2015]+";

function patternOf(part: string): string {
  if (/^[\p{L}\p{N}]/u.test(part)) return part;
  if (/^\s/.test(part)) return GAP;
  if (/^[-\u2010-\u2015]$/.test(part)) return "[\\-\u2010-\u2015]\\s*";
  return part === "'" ? "'" : part.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}

const squash = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, "");

const foldText = (text: string): string => fold(text).folded;

/**
 * The text in small letters, without accents and without signs that nobody sees; `at` says where in the text each of
 * its units begins, and holds the text's end as its last.
 */
function fold(text: string): { readonly folded: string; readonly at: readonly number[] } {
  let folded = "";
  const at: number[] = [];
  let index = 0;
  for (const sign of text) {
    const plain = plainOf(sign);
    // A mark above a letter belongs to what stands before it.
    for (let unit = 0; unit < plain.length; unit++) at.push(index);
    folded += plain;
    index += sign.length;
  }
  at.push(text.length);
  return { folded, at };
}

function plainOf(sign: string): string {
  if (/^[\0-\x7f]$/.test(sign)) return sign.toLowerCase();
  if (/^[’‘ʼ＇`´]$/u.test(sign)) return "'";
  return sign
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? "");
}
