import { is } from "./lexicon.ts";
import { isPast, isVerb } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/** Why a headline does without a word. */
export type Spare = "articles" | "that" | "day" | "form" | "place" | "given" | "title" | "filler";

/** For each word why a headline does without it: articles, and the day; not in a quotation, which is verbatim. */
export function sparedOf(words: readonly Word[], quoted: readonly boolean[]): readonly (Spare | null)[] {
  const spared: (Spare | null)[] = [];
  let before: Word | undefined;
  while (spared.length < words.length) {
    const at = spared.length;
    const gone = quoted[at] === true ? 0 : spare(words, at, before);
    if (gone === 0) before = words[at];
    const bare = bareAt(words, at);
    const why = is.article(bare) ? "articles" : bare === "that" ? "that" : "day";
    spared.push(gone > 0 ? why : null);
    for (let more = 1; more < gone; more++) spared.push(why);
  }
  return spared;
}

/** How many words at `at` a headline does without: an article, or the day. `before` is the word kept last. */
function spare(words: readonly Word[], at: number, before: Word | undefined): number {
  const word = words[at];
  if (word === undefined) return 0;
  if (is.article(word)) return isSpareArticle(words, at, before) ? 1 : 0;
  if (word.bare === "that") return isSpareThat(words, at, before) ? 1 : 0;
  return before === undefined ? 0 : dayAt(words, at, before);
}

/**
 *     sold its boats late on Friday to Bell      said here today that
 *                    ^^^^^^^^^^^^^^                    ^^^^ ^^^^^
 * How many words say the day, where nothing hangs on it: not `until Friday`, `probably on Friday`, `goods sold on Friday`.
 */
function dayAt(words: readonly Word[], at: number, before: Word): number {
  let to = at;
  while (to < at + 2 && is.beforeDay(words[to]) && words[to]?.stop === "") to++;
  const day = words[to];
  if (day === undefined || !is.day(day)) return 0;
  const here = day.bare === "here" && !is.phrase(before) && before.bare !== "of";
  const waiting =
    is.waiting(before) || is.phrase(before) || /(?:ing|day)$/.test(before.bare) || is.beforeDay(before);
  if ((waiting && !is.speaking(before) && !pauses(before) && !here) || is.joins(before) || is.hedges(before))
    return 0;
  const hour = /^(?:morning|afternoon|evening|night)$/.test(bareAt(words, to + 1)) && day.stop === "" ? 1 : 0;
  const end = to + hour;
  const next = bareAt(words, end + 1);
  // `a bill passed on Friday`, which is no verb of the sentence.
  const acts = isVerb(words, at - 1) || [2, 3].some((back) => is.did(words[at - back]));
  const told = is.speaking(before) || pauses(before);
  const passed =
    isPast(before.bare) && !told && at > 1 && (!(acts || is.alone(before)) || isVerb(words, end + 1));
  // `sent Friday papers`
  const free =
    !day.capital ||
    words[end]?.stop !== "" ||
    is.follows(next) ||
    is.phrase(next) ||
    is.waiting(next) ||
    isVerb(words, end + 1);
  // `Thursday or Friday`, `traders here and in Lund`
  const listed =
    next === "or" ||
    (is.joins(next) && words[end]?.stop === "" && (is.day(words[end + 2]) || day.bare === "here"));
  return passed || listed || !(free || told || to > at) ? 0 : end + 1 - at;
}

/** `said that prices will`, and not `said that is`, `said that, if`, `said that week`. */
const isSpareThat = (words: readonly Word[], at: number, before: Word | undefined): boolean =>
  before?.bare === "said" && before.stop === "" && bringsClause(words, at);

/** `that`, with a subject behind it. */
export const bringsClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.stop === "" &&
  words[at + 1] !== undefined &&
  !isVerb(words, at + 1) &&
  !is.phrase(words[at + 1]) &&
  !NO_SUBJECT.test(bareAt(words, at + 1)) &&
  // `said that the … and that the …`
  !words.some(
    ({ bare }, next) => next > at && bare === "that" && /^(?:and|but)$/.test(bareAt(words, next - 1)),
  );

const NO_SUBJECT =
  /^(?:day|week|month|year|time|night|point|if|when|whether|because|although|while|since|after|before|as|unless|effective)$|ing$/;

/** An article, and neither a letter that names (`class A shares`), nor a rate's, nor part of a name. */
function isSpareArticle(words: readonly Word[], at: number, before: Word | undefined): boolean {
  const word = words[at];
  const text = word?.text.replace(/^["'“‘]/, "") ?? "";
  const next = bareAt(words, at + 1);
  if (word?.text !== text || next === "" || /^(?:hague|limited|gap|times|who|sun|netherlands)$/.test(next))
    return false;
  // `the South`, and not `the South Korean Won`
  if (
    text.toLowerCase() !== "the"
      ? is.amount(next)
      : is.theirs(next) && (words[at + 1]?.stop !== "" || !words[at + 2]?.capital)
  )
    return false;
  if (before === undefined) return true;
  if (text !== text.toLowerCase()) return false;
  // `agreed to an increase in`, which is no verb
  if (before.bare === "to" && bareAt(words, at - 2) !== "according" && is.done(next)) return false;
  // `Caisse d'Aide a l'Equipement`
  if (
    text === "a" &&
    /[A-Z]/.test(before.text) &&
    before.stop === "" &&
    /^(?:[A-Z]|l['’])/.test(words[at + 1]?.text ?? "")
  )
    return false;
  if (/^(?:than|half|such|what|as|quite|many|only|once|twice|times|not|all|both)$/.test(before.bare))
    return false;
  // `rose a provisional, seasonally adjusted 2.2 pct`
  if (text !== "the" && words[at + 1]?.stop === "," && words.slice(at + 2, at + 5).some(isNumber))
    return false;
  if (
    text !== "the" &&
    (is.rate(next) || /^(?:cts?|cents?|dlrs?|pct|yen|stg|francs|marks|crowns|pence|p)$/.test(before.bare))
  )
    return false;
  // `Fruit of the Loom Inc` is one name.
  return !(
    before.bare === "of" &&
    before.text === "of" &&
    words[at + 1]?.capital === true &&
    is.form(words[at + 2])
  );
}
