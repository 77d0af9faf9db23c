import type { Clause } from "./clause.ts";
import { isAdverb } from "./surety.ts";
import { bareAt, naming, opening, pauses, stopped, type Word, wordOf } from "./token.ts";
import { isInfinitive, isParticiple } from "./verb.ts";
import { FINITE, PARTICIPLE } from "./verbs.ts";
import {
  AGREEING,
  ARTICLE,
  AUXILIARY,
  BEFORE_DAY,
  CLAUSE,
  DAY,
  FORM,
  MODAL,
  PHRASE,
  WAITING,
} from "./words.ts";

const UNIT_OF_TIME = /^(?:minutes?|hours?|days?|weeks?|months?|years?)$/;
/** Words behind the verb that can come into a headline. */
const REACH = 30;
/** What a rate is counted by: its article stays, `43 dlrs a share`. */
const PER =
  /^(?:share|unit|day|week|month|year|barrel|pound|lb|ton|tonne|ounce|gallon|bushel|kilo|kilogram|head|litre|hour|minute|night)$/;
/** What has another meaning without its article. */
const AMOUNT = /^(?:few|little|lot|number|third|quarter|half)$/;

/** Leaves out days, legal forms, articles and auxiliaries, as headlines do. */
export function tidied({ words, verb: main }: Clause): Clause {
  const kept: Word[] = [];
  let verb = -1;
  let opens = false;
  const end = Math.min(words.length, main + REACH);
  for (let at = 0; at < end; at++) {
    if (at === main) verb = kept.length;
    const word = words[at];
    if (word === undefined) break;
    const skipped = SPARE.has(word.bare) ? skip(words, at, main, kept) : 0;
    if (skipped === 0) {
      const next = shortOwner(word, kept);
      kept.push(opens ? opening(next) : next);
      opens = false;
      continue;
    }
    if (ARTICLE.has(word.bare)) opens = true;
    const before = kept.pop();
    const last = words[at + skipped - 1];
    if (before && last) kept.push(ended(before, last));
    at += skipped - 1;
  }
  return { words: kept, verb: verb < kept.length ? verb : -1 };
}

/** The last word kept, with the stop of what was left out behind it. */
function ended(word: Word, left: Word): Word {
  const closed = left.stop === "" || left.stop === "." ? word : stopped(word, left.stop);
  return FORM.has(left.text) ? naming(closed) : closed;
}

/** All that may be left out, in one list. */
const SPARE: ReadonlySet<string> = new Set([
  ...ARTICLE,
  ...DAY,
  ...BEFORE_DAY,
  ...AGREEING,
  ...AUXILIARY,
  ...[...FORM].map((form) => wordOf(form).bare),
  ...["in", "previously", "also", "now"],
]);

/** How many words at `at` a headline does without. */
function skip(words: readonly Word[], at: number, main: number, kept: readonly Word[]): number {
  const word = words[at];
  const before = kept.at(-1);
  if (word === undefined) return 0;
  const next = bareAt(words, at + 1);
  if (ARTICLE.has(word.bare)) return isArticle(words, at, before) ? 1 : 0;
  if (before === undefined) return 0;
  if (DAY.has(word.bare)) return waits(before) || isOneOfTwo(words, at) ? 0 : dayLength(words, at);
  // `four hours late on Friday`
  if (BEFORE_DAY.has(word.bare) && (UNIT_OF_TIME.test(before.bare) || waits(before))) return 0;
  if (BEFORE_DAY.has(word.bare) && DAY.has(next))
    return isOneOfTwo(words, at + 1) ? 0 : 1 + dayLength(words, at + 1);
  if (next === "on" && BEFORE_DAY.has(word.bare) && DAY.has(bareAt(words, at + 2)))
    return 2 + dayLength(words, at + 2);
  if (FORM.has(pauses(word) || word.stop === ":" ? word.text.slice(0, -1) : word.text))
    return isForm(words, at, before) ? 1 : 0;
  if (word.bare === "in" && next === "principle") return 2;
  if (word.bare === "previously" && next === "announced") return 2;
  if (at === main + 1 && (word.bare === "also" || word.bare === "now") && AUXILIARY.has(bareAt(words, main)))
    return 1;
  // `has been named` does without both, `has not been named` without neither.
  const verbal =
    at === main ||
    (main !== -1 &&
      at > main &&
      at < main + 3 &&
      isSpareAuxiliary(words, at - 1) &&
      AUXILIARY.has(bareAt(words, at - 1)));
  if (!verbal) return 0;
  if (AGREEING.has(word.bare)) {
    const in_ = next === "in" && bareAt(words, at + 2) === "principle" ? 2 : 0;
    return bareAt(words, at + 1 + in_) === "to" &&
      isInfinitive(words[at + 2 + in_]) &&
      !isAdverb(words[at - 1]) &&
      !/^(?:not|n't)$/.test(before.bare)
      ? 1
      : 0;
  }
  return AUXILIARY.has(word.bare) && isSpareAuxiliary(words, at) ? 1 : 0;
}

/** `on`, `until`: what a day may not be taken from. */
const waits = (before: Word): boolean =>
  !pauses(before) && ((WAITING.has(before.bare) && before.bare !== "on") || before.bare.endsWith("ing"));

/** `Thursday or Friday`: a choice, of which neither half can go. */
const isOneOfTwo = (words: readonly Word[], at: number): boolean =>
  /^(?:and|or)$/.test(bareAt(words, at + 1)) &&
  (DAY.has(bareAt(words, at + 2)) || BEFORE_DAY.has(bareAt(words, at + 2)));

const dayLength = (words: readonly Word[], at: number): number =>
  /^(?:morning|afternoon|evening|night)$/.test(bareAt(words, at + 1)) ? 2 : 1;

/** An article, and neither a letter that names (`class A shares`) nor a rate's (`43 dlrs a share`). */
function isArticle(words: readonly Word[], at: number, before: Word | undefined): boolean {
  const text = words[at]?.text ?? "";
  if (before === undefined) return true;
  // `less than a second`
  if (text !== text.toLowerCase() || (text !== "the" && before.bare === "than")) return false;
  const next = bareAt(words, at + 1);
  if (text !== "the" && AMOUNT.test(next)) return false;
  if (text !== "the" && PER.test(next)) {
    const { bare } = before;
    return WAITING.has(bare) || FINITE.has(bare) || PHRASE.has(bare) || bare.endsWith("ed");
  }
  // `Fruit of the Loom Inc` is one name.
  return !(before.bare === "of" && FORM.has(words[at + 2]?.text.replace(/[,;:]$/, "") ?? ""));
}

/** A legal form behind its name; not the `Co` of `Acme and Co` or `Insurance Co of Lund`. */
function isForm(words: readonly Word[], at: number, before: Word): boolean {
  if (/^(?:and|&)$/.test(before.bare)) return false;
  return pauses(words[at]) || bareAt(words, at + 1) !== "of" || !/^co/.test(words[at]?.bare ?? "");
}

/** `Acme Corp's` becomes `Acme's`. */
function shortOwner(word: Word, kept: Word[]): Word {
  if (!word.text.endsWith("'s")) return word;
  const owner = word.text.slice(0, -2);
  const before = kept.at(-1);
  if (!FORM.has(owner) || before === undefined || /^(?:and|&)$/.test(before.bare)) return word;
  kept.pop();
  return wordOf(before.text + (before.text.endsWith("s") ? "'" : "'s"));
}

/** An auxiliary that a headline does without: not before `given`, and not where `was granted approval` would turn round. */
function isSpareAuxiliary(words: readonly Word[], at: number): boolean {
  if (!isParticiple(words, at + 1) || MODAL.has(bareAt(words, at - 1))) return false;
  let last = at;
  while (AUXILIARY.has(bareAt(words, last + 1))) last++;
  const passive = /^(?:is|are|was|were|been|being)$/.test(bareAt(words, last));
  let verb = last + 1;
  while (/^(?:also|now|already|again|still)$/.test(bareAt(words, verb)) || isAdverb(words[verb])) verb++;
  const bare = bareAt(words, verb);
  if (bare === "been" || bare === "to" || bare.endsWith("ing")) return bare !== "been";
  if (last === at && bareAt(words, at + 1) === "been") return false;
  if (!isParticiple(words, verb)) return false;
  if (!passive) return !PARTICIPLE.has(bare);
  if (/^(?:elected|named|appointed)$/.test(bare)) return true;
  const next = bareAt(words, verb + 1);
  return (
    next === "" ||
    pauses(words[verb]) ||
    PHRASE.has(next) ||
    CLAUSE.has(next) ||
    DAY.has(next) ||
    /^(?:to|and|of)$/.test(next) ||
    isAdverb(words[verb + 1])
  );
}
