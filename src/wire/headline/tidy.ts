import { plain } from "./attribution.ts";
import { verbAt } from "./verb.ts";
import { AGREEING, ARTICLE, AUXILIARY, BEFORE_DAY, DAY, FORM } from "./words.ts";

/** `has no plans to sell` is not `to sell`. */
const DENIED = new Set([
  "no",
  "not",
  "never",
  "any",
  "neither",
  "nor",
  "without",
  "its",
  "their",
  "his",
  "her",
  "the",
  "of",
  "a",
]);
const TICKER = /^<[A-Z.]{1,9}>([,.;:]?)$/;

/** Leaves out tickers, brackets, days, legal forms, articles and auxiliaries, as headlines do. */
export function tidied(words: readonly string[]): {
  readonly words: readonly string[];
  readonly verb: number;
} {
  const kept: string[] = [];
  // `will` becomes `to`, where that is a word of the sentence.
  const hasTo = words.includes("to");
  const main = verbAt(words);
  let verb = -1;
  for (let at = 0; at < words.length; at++) {
    if (at === main) verb = kept.length;
    const word = words[at] ?? "";
    const next = words[at + 1] ?? "";
    const bare = plain(word);
    const stop = /[,;:]$/.exec(word)?.[0] ?? "";
    const skip =
      TICKER.test(word) ||
      isBracket(word) ||
      isArticle(word, kept) ||
      DAY.has(bare) ||
      (BEFORE_DAY.has(bare) && DAY.has(plain(next))) ||
      (FORM.has(word.replace(/^<|>?[,;:]?$/g, "")) && kept.length > 0 && !isJoined(kept.at(-1))) ||
      (AGREEING.has(bare) &&
        kept.length > 0 &&
        plain(next) === "to" &&
        !DENIED.has(plain(kept.at(-1) ?? ""))) ||
      (AUXILIARY.has(bare) && kept.length > 0 && isParticiple(next, words[at + 2] ?? ""));
    const owner = /^(.+)'s$/.exec(word)?.[1] ?? "";
    if (FORM.has(owner) && kept.length > 0 && !isJoined(kept.at(-1))) {
      // `Acme Corp's` becomes `Acme's`.
      const name = kept.pop() ?? "";
      kept.push(name + (name.endsWith("s") ? "'" : "'s"));
      continue;
    }
    if (!skip) kept.push(bare === "will" && plain(next) !== "not" && hasTo ? "to" : unbracketed(word));
    else if (stop !== "" && kept.length > 0) kept.push(withStop(kept.pop() ?? "", stop));
  }
  return { words: kept, verb };
}

/** An article, and neither a letter that names (`class A shares`) nor a rate's (`43 dlrs a share`). */
function isArticle(word: string, kept: readonly string[]): boolean {
  if (!ARTICLE.has(word.toLowerCase())) return false;
  const before = kept.at(-1);
  if (before === undefined) return true;
  return (
    word === word.toLowerCase() &&
    !/^(?:dlrs?|dollars?|cts?|cents?|pct|percent|francs|marks|yen|stg|times|once|twice)$/.test(before)
  );
}

const isJoined = (word: string | undefined): boolean => word === "and" || word === "&";

const isBracket = (word: string): boolean => /^\([^()]*\)[,.;:]?$/.test(word);

function withStop(word: string, stop: string): string {
  return /[,;:]$/.test(word) ? word : word + stop;
}

function unbracketed(word: string): string {
  return word.replace(/[<>]/g, "");
}

const PARTICIPLE =
  /^(?:\w+(?:ed|ing)|been|made|sold|bought|held|set|cut|put|taken|given|begun|won|lost|built|led|found|left|met|paid|sent|shown|seen|told|kept|known|grown|hit|said|risen|fallen|withdrawn|chosen|drawn|brought|sought|become|gone|come|done|got|reached|to)$/;

/** `has agreed`, `is issuing`, `is to send`, `has been named`, `is now eyeing`. */
function isParticiple(next: string, after: string): boolean {
  const word = plain(next);
  if (word === "also" || word === "now" || word === "already" || word === "again")
    return PARTICIPLE.test(plain(after));
  return PARTICIPLE.test(word);
}
