import { ALONE, ARTICLE, BEFORE_DAY, DAY, FORM, PHRASE, UNIT, WAITING } from "./lexicon.ts";
import { TIME } from "./phrase.ts";
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
  // `assigned the following ratings`: the list is not here.
  if (
    word.bare === "the" &&
    bareAt(words, at + 1) === "following" &&
    words[at + 1]?.stop === "" &&
    !TIME.test(bareAt(words, at + 2))
  )
    return 2;
  if (ARTICLE.has(word.bare)) return isSpareArticle(words, at, before) ? 1 : 0;
  if (word.bare === "that") return isSpareThat(words, at, before) ? 1 : 0;
  if (before === undefined || !(DAY.has(word.bare) || BEFORE_DAY.has(word.bare))) return 0;
  // `four hours late on Friday`
  if (UNIT.has(before.bare) && word.bare !== "on" && !DAY.has(word.bare)) return 0;
  let to = at;
  while (to < at + 2 && BEFORE_DAY.has(bareAt(words, to)) && words[to]?.stop === "") to++;
  if (!DAY.has(bareAt(words, to))) return 0;
  if (
    waits(before, words[to]) ||
    /^(?:probably|possibly|perhaps|likely|maybe|either|until)$/.test(before.bare)
  )
    return 0;
  // `traders here and in Lund`
  if (words[to]?.bare === "here" && words[to]?.stop === "" && /^(?:and|or|but)$/.test(bareAt(words, to + 1)))
    return 0;
  // `Thursday or Friday`, `Friday's`, `the Friday meeting`
  const day = words[to];
  if (
    bareAt(words, to + 1) === "or" ||
    (/^(?:and|through|to)$/.test(bareAt(words, to + 1)) && DAY.has(bareAt(words, to + 2))) ||
    BEFORE_DAY.has(before.bare)
  )
    return 0;
  if (/^(?:and|or)$/.test(before.bare) || day === undefined) return 0;
  const hour = /^(?:morning|afternoon|evening|night)$/.test(bareAt(words, to + 1)) && day.stop === "" ? 1 : 0;
  const next = words[to + hour + 1];
  const end = words[to + hour];
  // `an offer made yesterday has been`: what was made waits for its day.
  if (
    isPast(before.bare) &&
    before.stop === "" &&
    !SPEAKING.test(before.bare) &&
    isVerb(words, to + hour + 1)
  )
    return 0;
  // `data released today`, `to be released today`: no verb of the sentence.
  const told = isPast(before.bare) && !SPEAKING.test(before.bare) && before.stop === "" && at > 1;
  if (told && !ALONE.has(before.bare) && ![2, 3].some((back) => BE.test(bareAt(words, at - back)))) {
    if (!isVerb(words, at - 1) && !DID.test(bareAt(words, at - 2))) return 0;
  }
  // A day before a noun is that noun's: `sent Friday papers`.
  if (
    to === at &&
    end?.stop === "" &&
    next !== undefined &&
    !isOpening(words, to + hour + 1) &&
    !SPEAKING.test(before.bare) &&
    day.capital
  )
    return 0;
  return to + hour + 1 - at;
}

const BE = /^(?:was|were|been|is|are|being)$/;
const DID = /^(?:has|have|had|also|it|he|she|they|who|which)$/;

/** Words that can follow a day which says when. */
const isOpening = (words: readonly Word[], at: number): boolean => {
  const bare = bareAt(words, at);
  return (
    WAITING.has(bare) ||
    PHRASE.has(bare) ||
    isVerb(words, at) ||
    /^(?:in|after|for|that|it|they|he|she)$/.test(bare)
  );
};

/** `until Friday`, `set for today`: the day is what the sentence tells. */
const waits = (before: Word, day: Word | undefined): boolean =>
  !pauses(before) &&
  !SPEAKING.test(before.bare) &&
  (WAITING.has(before.bare) || PHRASE.has(before.bare) || /(?:ing|day)$/.test(before.bare)) &&
  !(day?.bare === "here" && !PHRASE.has(before.bare) && before.bare !== "of");

/** `said that prices will`, and not `said that is`, `said that, if`, `said that week`. */
const isSpareThat = (words: readonly Word[], at: number, before: Word | undefined): boolean =>
  before?.bare === "said" &&
  before.stop === "" &&
  words[at]?.stop === "" &&
  words[at + 1] !== undefined &&
  !isVerb(words, at + 1) &&
  !PHRASE.has(bareAt(words, at + 1)) &&
  !/^(?:day|week|month|year|time|night|point|if|when|whether|because|although|while|since|after|before|as|unless|effective)$|ing$/.test(
    bareAt(words, at + 1),
  ) &&
  // `said that the … and that the …`
  !words.some(
    ({ bare }, index) => index > at && bare === "that" && /^(?:and|but)$/.test(bareAt(words, index - 1)),
  );

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
    (words[at + 1]?.capital || /^l['’]/.test(next))
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
