import { opensReason, opensSecond, pauseFrom } from "./boundary.ts";
import { type Check, isKept } from "./check.ts";
import { is } from "./lexicon.ts";
import type { Strength } from "./phrase.ts";
import { endsQuoted } from "./quotes.ts";
import { ownState } from "./said.ts";
import { isPast, isVerb, verbIn } from "./verb.ts";
import { bareAt, isNumber, type Word } from "./word.ts";

/** The sentence's verb is there, and that of what is said. */
export const hasVerb: Check = ({ words, verbs, own }, { candidate }) =>
  verbs.every((at) => {
    if (isKept(candidate, at)) return true;
    const deed = own ?? ownState(words);
    return deed !== null && at >= deed.from && at < deed.to;
  });

/** No noun, verb or adjective waits for its other half: `its plan to buy ships | of the Navy` has its verb and its object. */
export const endsWhole: Check = ({ words, endAt, end: whole }, { said }, end) => {
  const last = said.at(-1);
  const next = words[end];
  if (last === undefined) return false;
  if (next === undefined || end === whole) return true;
  if (endAt(end) === "none" && isParted(words, end)) return false;
  if (waitsForObject(said, next, endAt(end))) return false;
  if (last.stop !== "" && last.stop !== ".") return true;
  if (
    (endAt(end) === "none" || next.bare === "and") &&
    !NOUNS.test(last.bare) &&
    /(?:al|ive|ous|ic|able|ible|ful|less|ary|ish|ern|ing|ly)$/.test(last.text)
  )
    return false;
  const adverb = /ly$/.test(bareAt(said, said.length - 2)) ? 3 : 2;
  const before = bareAt(said, said.length - adverb);
  // `stock that was issued | when …`
  const related = /^(?:that|which|who)$/.test(bareAt(said, said.length - 3));
  if (isPast(last.bare) && before !== "to")
    return is.being(before) && !is.awaiting(last)
      ? is.phrase(next) || /^(?:and|but)$/.test(next.bare) || (is.circumstance(next) && !related)
      : is.alone(last);
  const range = next.bare === "to" && isNumber(words[end + 1]);
  return !isNumber(last) || (!is.unit(next) && !range && endAt(end) !== "none");
};

/** Where nothing ends, a noun or what describes one may follow: it belongs to the words before it. */
const isParted = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.stop === "" && !is.waiting(words[at]) && !is.phrase(words[at]) && !isVerb(words, at);

/** The same for a noun, behind which a participle may stand, and no other noun: `its patent | covering resins`. */
const isHalved = (words: readonly Word[], at: number): boolean =>
  isParted(words, at) && !isPast(bareAt(words, at)) && !/^[a-z]{3,}(?:ing|ly)$/.test(bareAt(words, at));

/** What describes the noun behind it, by its ending, and prepositions that no list of ours has. */
const DESCRIBING =
  /(?:al|ive|ous|ic|able|ible|ful|less|ary|ory|ish|ern|ing|ly|ent|ant|ior|ese|ed)$|['’]s?$|^(?:behind|across|past|now|little|much|already|also|(?:north|south)(?:east|west)?|east|west|recent|common|sharp|strong|large|big|small|high|low|first|final|joint|basic|series|class|corn|leading|several|two|three|four|five|six|fast|major|minor|certain|possible|probably|critical|radical|more|be|its|so-called|special|three|long|short|free|raw|old|young|great|good|bad|full|whole|main|key|top|chief|former|late|early|current|next|other|many|few)$/;
/** Nouns that end as such words do. */
export const NOUNS =
  /(?:ment|ents|ants|ings|als)$|^(?:agent|patent|percent|president|parliament|accident|grant|plant|merchant|restaurant|deal|meal|coal|goal|capital|proposal|approval|arrival|trial|rival|scandal|hospital|journal|signal|total|metal|material|withdrawal|renewal|appeal|canal|steal|public|traffic|music|topic|logic|family|supply|assembly|monopoly|ally|july|italy|inquiry|territory|factory|history|inventory|directory|victory|treasury|secretary|military|january|february|subsidiary|salary|library|seed|feed|need|speed|weed|cable|table|vegetable|building|meeting|offering|trading|spending|lending|filing|ruling|financing|shipping|mining|banking|restructuring|marketing|rating|warning|opening|closing|housing|increase|bombing|hearing|holding|selling|buying|funding|publishing|engineering|training|fighting|planning)$/;

/** The last word is no adjective, number or genitive that waits for its noun. */
export const endsOnNoun: Check = ({ words, endAt, end: whole }, { said }, end) => {
  const last = said.at(-1);
  if (last === undefined) return false;
  if (words[end] === undefined || end === whole) return true;
  // `to design, | manufacture and install`
  if (waitsForObject(said, words[end], endAt(end))) return false;
  if (last.stop !== "") return true;
  if (bareAt(words, end) === "that" || (endAt(end) === "none" && isHalved(words, end))) return false;
  // `the notes cost | the board`
  if (isVerb(words, end - 1) && (is.article(words[end]) || is.possessive(words[end]))) return false;
  if (isNumber(last) && !/^(?:in|on|at|from|by|after|before|for)$/.test(bareAt(words, end))) return false;
  const before = said.at(-2);
  // `farmers hit | by floods`
  if (isPast(last.bare))
    return (
      (is.being(/ly$/.test(before?.bare ?? "") ? bareAt(said, said.length - 3) : (before?.bare ?? "")) &&
        !is.awaiting(last)) ||
      is.alone(last)
    );
  return !DESCRIBING.test(last.bare) || NOUNS.test(last.bare) || last.capital;
};

/** A verb behind `will` or `to` at the end, or before an aside that parts it from its object: `to acquire, through a unit, |`. */
function waitsForObject(said: readonly Word[], next: Word | undefined, strength: Strength): boolean {
  for (let at = said.length - 1; at > 0; at--) {
    const word = said[at];
    if (word === undefined || (at < said.length - 1 && (word.stop !== "," || said.at(-1)?.stop !== ",")))
      continue;
    const bareVerb =
      /^(?:to|will|would|may|might|could|can|should|must|shall)$/.test(
        bareAt(
          said,
          /^(?:also|still|soon|never|again|now)$|ly$/.test(bareAt(said, at - 1)) ? at - 2 : at - 1,
        ),
      ) && /^[a-z]+,?$/.test(word.text);
    const object = is.article(next) || is.possessive(next);
    if (bareVerb)
      return (
        object || !(is.intransitive(word) || (at === said.length - 1 && /^(?:clause|phrase)$/.test(strength)))
      );
    if (at < said.length - 1) return false;
  }
  return false;
}

/** A clause that `that`, `which`, `if` or `and` brings in has its verb. */
export const keepsClause: Check = ({ words, end: whole }, { said, candidate }, end) => {
  if (end >= words.length) return true;
  // `with bonds, | mainly sterling, rising`
  const close = said.at(-1)?.stop === "," ? pauseFrom(words, end) + 1 : end;
  if (
    bareAt(words, close).endsWith("ing") &&
    close > end &&
    said.slice(-6).some(({ bare }) => bare === "with")
  )
    return false;
  const half = said.findLastIndex(({ bare }) => /^(?:if|unless)$/.test(bare));
  if (
    half !== -1 &&
    end < whole &&
    said.length - half < 6 &&
    !is.shortCondition(said[half + 1]) &&
    !said.some((_, at) => at > half && isVerb(said, at))
  )
    return false;
  if (!candidate.open) return true;
  const opens = said.findLastIndex(
    (word) =>
      /^(?:that|which|who|whose|if|because|while|although|though|whether|where|saying)$/.test(word.bare) ||
      (word.bare === "as" &&
        (opensReason(words, words.indexOf(word)) || opensWhile(words, words.indexOf(word)))) ||
      // `only after his plan to build a bridge | gets approval`
      (/^(?:after|before|until|when|once)$/.test(word.bare) &&
        /^(?:only|not)$/.test(bareAt(words, words.indexOf(word) - 1))) ||
      opensAnother(words, words.indexOf(word)),
  );
  if (opens === -1 || is.shortCondition(said[opens + 1])) return true;
  const opener = bareAt(said, opens);
  const needsVerb =
    /^(?:if|unless|whether)$/.test(opener) ||
    (/^(?:as|because|while|although|though)$/.test(opener) &&
      verbIn(words, end - 1, pauseFrom(words, end) + 1) !== -1);
  for (let at = opens + 1; at < said.length; at++)
    if (
      isVerb(said, at) ||
      // `whether the publicised flood | will be`: a participle is no verb of it.
      (isPast(bareAt(said, at)) && !needsVerb) ||
      /^(?:be|said)$|ing$/.test(bareAt(said, at)) ||
      (at === opens + 1 && bareAt(said, at) === "to")
    )
      return true;
  // `and that the suspension of …`, `agreed that pilots of …`: what is said begins there.
  const before = bareAt(said, opens - 1);
  const told =
    bareAt(said, opens) === "that" && (before === "and" || isPast(before) || isVerb(said, opens - 1));
  return !told && !needsVerb && opens < said.length - 8;
};

/** `and its loss of trade | has left`, `and nine month sales | rose`: a subject of its own, with its verb. */
const opensAnother = (words: readonly Word[], at: number): boolean =>
  /^(?:and|but)$/.test(bareAt(words, at)) && opensSecond(words, at + 1);

/** `as the threat of a strike | fell`, and not `acted as the broker`. */
const opensWhile = (words: readonly Word[], at: number): boolean =>
  bareAt(words, at + 1) === "the" &&
  !isPast(bareAt(words, at - 1)) &&
  !/^(?:well|much|seen|regarded|viewed|act|acts|serve|serves|role|post|job|position|known|such|him|her|it|them)$/.test(
    bareAt(words, at - 1),
  );

/** `both`, `either` and `between` have their second half. */
export const keepsPairs: Check = ({ words }, { said }, end) => {
  if (end >= words.length) return true;
  const at = said.findLastIndex(({ bare }) => /^(?:both|either|neither|between)$/.test(bare));
  const pair = said[at];
  if (pair === undefined) return true;
  // `of both sides` is no pair.
  const from = words.indexOf(pair) + 1;
  const second = ({ bare }: Word) => /^(?:and|or|nor|to|who|them)$/.test(bare);
  const paired = words.slice(from, Math.min(from + PAIRED, pauseFrom(words, from) + 1)).some(second);
  return !paired || said.slice(at + 1).some(second);
};

/** Words of the first half of a pair, at most. */
const PAIRED = 9;

/** No bracket is left open that the sentence closes, and no quotation but one that breaks off and is closed behind `…`. */
export const keepsMarks: Check = ({ words }, { said, candidate }) =>
  (!endsQuoted(said) || candidate.open || endsQuoted(words)) && (isPaired(said) || !isPaired(words));

const isPaired = (words: readonly Word[]): boolean =>
  words.reduce((sum, { text }) => sum + (text.includes("(") ? 1 : 0) - (text.includes(")") ? 1 : 0), 0) === 0;

/** No name is parted: `The Board of Trade | and Commerce`, `James | Baker`. */
export const keepsNames: Check = ({ words }, { said }, end) => {
  const last = said.at(-1);
  if (last === undefined || last.stop !== "" || !last.capital) return true;
  // `General Agreement | on Tariffs`, `Bank | of Lund`, `Lund | and Bergen`; not `Acme Ltd | of Lund`, `Wind Turbine | on Lund Island`.
  const next = bareAt(words, end);
  const joins =
    (next === "and" && !is.form(last)) ||
    (next === "of" && !is.form(last)) ||
    (/^(?:on|for)$/.test(next) && is.body(last));
  return words[joins ? end + 1 : end]?.capital !== true;
};
