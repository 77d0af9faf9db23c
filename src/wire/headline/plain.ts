import { ALONE, ARTICLE, BEFORE_DAY, DAY, FORM, PHRASE, WAITING } from "./lexicon.ts";
import { SPEAKING } from "./said.ts";
import { isPast, isVerb } from "./verb.ts";
import { bareAt, isNumber, pauses, type Word } from "./word.ts";

/** What a rate is counted by: its article stays, `43 dlrs a share`. */
const PER =
  /^(?:share|unit|day|week|month|year|barrel|pound|lb|ton|tonne|ounce|gallon|bushel|kilo|kilogram|head|litre|hour|minute|night|piece|person|common|ordinary|dozen|time)$/;
/** What has another meaning without its `a`. */
const AMOUNT =
  /^(?:few|little|lot|number|third|quarter|half|bit|dozen|hundred|thousand|million|billion|second|day|week|month|year|majority|minority|while|result|whole|matter)$/;
/** Nouns that are verbs behind `to`. */
const DONE =
  /^(?:increase|decrease|decline|drop|rise|fall|cut|change|offer|bid|limit|ban|halt|plan|censure|demand|request)$/;
/** Adjectives that mean people, or a part of the world, behind `the`. */
const NOUNS =
  /^(?:dead|injured|wounded|poor|rich|sick|homeless|unemployed|accused|west|east|north|south|other|others)$/;

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
    const why = ARTICLE.has(bare) ? "articles" : bare === "that" ? "that" : "day";
    spared.push(gone > 0 ? why : null);
    for (let more = 1; more < gone; more++) spared.push(why);
  }
  return spared;
}

/** How many words at `at` a headline does without: an article, or the day. `before` is the word kept last. */
function spare(words: readonly Word[], at: number, before: Word | undefined): number {
  const word = words[at];
  if (word === undefined) return 0;
  if (ARTICLE.has(word.bare)) return isSpareArticle(words, at, before) ? 1 : 0;
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
  while (to < at + 2 && BEFORE_DAY.has(bareAt(words, to)) && words[to]?.stop === "") to++;
  const day = words[to];
  if (day === undefined || !DAY.has(day.bare)) return 0;
  const here = day.bare === "here" && !PHRASE.has(before.bare) && before.bare !== "of";
  const waiting =
    WAITING.has(before.bare) ||
    PHRASE.has(before.bare) ||
    /(?:ing|day)$/.test(before.bare) ||
    BEFORE_DAY.has(before.bare);
  if (
    (waiting && !SPEAKING.test(before.bare) && !pauses(before) && !here) ||
    JOINS.test(before.bare) ||
    HEDGES.test(before.bare)
  )
    return 0;
  const hour = /^(?:morning|afternoon|evening|night)$/.test(bareAt(words, to + 1)) && day.stop === "" ? 1 : 0;
  const end = to + hour;
  const next = bareAt(words, end + 1);
  // `a bill passed on Friday`, which is no verb of the sentence.
  const acts = isVerb(words, at - 1) || [2, 3].some((back) => DID.test(bareAt(words, at - back)));
  const told = SPEAKING.test(before.bare) || pauses(before);
  const passed =
    isPast(before.bare) && !told && at > 1 && (!(acts || ALONE.has(before.bare)) || isVerb(words, end + 1));
  // `sent Friday papers`
  const free =
    !day.capital ||
    words[end]?.stop !== "" ||
    FOLLOWS.test(next) ||
    PHRASE.has(next) ||
    WAITING.has(next) ||
    isVerb(words, end + 1);
  // `Thursday or Friday`, `traders here and in Lund`
  const listed =
    next === "or" ||
    (JOINS.test(next) && words[end]?.stop === "" && (DAY.has(bareAt(words, end + 2)) || day.bare === "here"));
  return passed || listed || !(free || told || to > at) ? 0 : end + 1 - at;
}

const JOINS = /^(?:and|or|through)$/;
/** What says how sure a day is. */
const HEDGES = /^(?:probably|possibly|perhaps|likely|maybe|either|hours|days|weeks)$/;
const DID = /^(?:was|were|been|is|are|being|has|have|had|also|it|he|she|they|who|which)$/;
/** Words that can follow a day which says when. */
const FOLLOWS = /^(?:in|after|for|that|it|they|he|she)$/;

/** `said that prices will`, and not `said that is`, `said that, if`, `said that week`. */
const isSpareThat = (words: readonly Word[], at: number, before: Word | undefined): boolean =>
  before?.bare === "said" && before.stop === "" && bringsClause(words, at);

/** `that`, with a subject behind it. */
export const bringsClause = (words: readonly Word[], at: number): boolean =>
  words[at]?.stop === "" &&
  words[at + 1] !== undefined &&
  !isVerb(words, at + 1) &&
  !PHRASE.has(bareAt(words, at + 1)) &&
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
      ? AMOUNT.test(next)
      : NOUNS.test(next) && (words[at + 1]?.stop !== "" || !words[at + 2]?.capital)
  )
    return false;
  if (before === undefined) return true;
  if (text !== text.toLowerCase()) return false;
  // `agreed to an increase in`, which is no verb
  if (before.bare === "to" && bareAt(words, at - 2) !== "according" && DONE.test(next)) return false;
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
    (PER.test(next) || /^(?:cts?|cents?|dlrs?|pct|yen|stg|francs|marks|crowns|pence|p)$/.test(before.bare))
  )
    return false;
  // `Fruit of the Loom Inc` is one name.
  return !(
    before.bare === "of" &&
    before.text === "of" &&
    words[at + 1]?.capital === true &&
    FORM.has(bareAt(words, at + 2))
  );
}
